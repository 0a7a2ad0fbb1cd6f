package app.quorum.openapi;

import app.quorum.platform.Json;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;

/** Writes {@code openapi.json} and {@code openapi.yaml}: what the resources say, and what {@link Catalogue} adds. */
public final class WriteOpenapi {

    private static final ObjectMapper JSON = Json.mapper();
    private static final ObjectMapper YAML = new YAMLMapper()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER);

    private WriteOpenapi() {}

    /** @param arguments the product's version, and the folder to write into */
    public static void main(String... arguments) throws IOException {
        var catalogue = Catalogue.read();
        var document = document(catalogue);
        ((ObjectNode) document.path("info")).put("version", arguments[0]);
        var folder = Path.of(arguments[1]);
        JSON.writeValue(folder.resolve("openapi.json").toFile(), document);
        YAML.writeValue(folder.resolve("openapi.yaml").toFile(), document);
    }

    private static ObjectNode document(Catalogue catalogue) {
        var names = new SchemaNames();
        var generated = generated(catalogue, names);
        var schemas = generated.withObject("/components/schemas");
        new Schemas(names).complete(schemas);
        new Operations(catalogue).complete(generated.withObject("/paths"));

        var document = catalogue.document();
        document.set("paths", generated.get("paths"));
        document.withObject("/components/schemas").setAll(schemas);
        var used = document.findValuesAsText("$ref");
        schemas.fieldNames().forEachRemaining(name -> {
            if (!used.contains("#/components/schemas/" + name)) { // parameters that swagger-core took for bodies
                document.withObject("/components/schemas").remove(name);
            }
        });
        return document;
    }

    private static ObjectNode generated(Catalogue catalogue, SchemaNames names) {
        var converters = ModelConverters.getInstance(true);
        converters.addConverter(new ModelResolver(Json.mapper(), names).openapi31(true));
        var parameters = io.swagger.v3.core.util.Json.mapper();
        parameters.setVisibility(PropertyAccessor.FIELD, Visibility.ANY); // of a @BeanParam, which JAX-RS fills so
        var read =
                new Reader(new SwaggerConfiguration().openAPI31(true)).read(new LinkedHashSet<>(Endpoint.resources()));
        for (var type : catalogue.types()) {
            converters.readAll(new AnnotatedType(type)).forEach(read.getComponents()::addSchemas);
        }
        return Json31.mapper().valueToTree(read);
    }
}

package app.quorum.openapi;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A method of a resource, and what the description cannot know otherwise: what it returns, and who may call it. */
record Endpoint(Class<?> resource, Method method, String verb) {

    /** All there are, by verb and path below {@code /api/v1}, such as {@code GET /people}. */
    static Map<String, Endpoint> all() {
        return resources().stream()
                .flatMap(r -> Arrays.stream(r.getDeclaredMethods()).flatMap(m -> of(r, m)))
                .collect(Collectors.toMap(Endpoint::key, e -> e, (a, b) -> a, TreeMap::new));
    }

    static List<Class<?>> resources() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.quorum").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !isPage(type))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static boolean isPage(JavaClass type) {
        return type.getPackageName().startsWith("app.quorum.web");
    }

    private static Stream<Endpoint> of(Class<?> resource, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(verb -> new Endpoint(resource, method, verb.value()));
    }

    String key() {
        var path = "/" + path(resource) + "/" + path(method);
        return verb + " " + path.replaceAll("/+", "/").replaceAll("/$", "");
    }

    private static String path(java.lang.reflect.AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** The feature it belongs to. */
    String tag() {
        var name = resource.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    List<String> roles() {
        return either(RolesAllowed.class).map(r -> List.of(r.value())).orElse(List.of());
    }

    /** Media types of a request's body. */
    List<String> consumed() {
        return either(Consumes.class).map(c -> List.of(c.value())).orElse(List.of());
    }

    /** Media type of what a read answers. */
    String produced() {
        return either(Produces.class).map(p -> p.value()[0]).orElse("application/json");
    }

    private <A extends Annotation> Optional<A> either(Class<A> kind) {
        return Optional.ofNullable(method.getAnnotation(kind))
                .or(() -> Optional.ofNullable(resource.getAnnotation(kind)));
    }

    /** The type of the request's body: the one parameter that JAX-RS takes from nowhere else. */
    @Nullable
    Class<?> body() {
        return Arrays.stream(method.getParameters())
                .filter(Endpoint::isBody)
                .findFirst()
                .<Class<?>>map(Parameter::getType)
                .orElse(null);
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(a -> a.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }
}

package app.quorum.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/** Renders views by the templates that were compiled when this archive was built. */
@Provider
@Produces(ViewWriter.HTML)
public class ViewWriter implements MessageBodyWriter<View> {

    /** What every page is. */
    public static final String HTML = "text/html;charset=UTF-8";

    private static final int USUAL_LENGTH = 32_768;
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ViewWriter.class.getClassLoader(), "app.quorum.jte");

    @Inject
    Page page;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == View.class;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        var parameters = new HashMap<>(view.parameters());
        parameters.put("page", page);
        var html = new StringOutput(USUAL_LENGTH);
        TEMPLATES.render(view.template() + ".jte", parameters, html);
        body.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }
}

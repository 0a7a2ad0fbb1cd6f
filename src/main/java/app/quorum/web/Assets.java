package app.quorum.web;

import app.quorum.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Files for the browser: ours below {@code assets/} and those of libraries. Each is known by its content, so that browsers
 * keep it for ever; what one of ours refers to as {@code "./other"} is the other's address.
 */
final class Assets {

    private static final Pattern REFERENCE = Pattern.compile("([\"'(])\\./([\\w./-]+)([\"')])");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");
    private static final Map<String, String[]> LIBRARIES = Map.of(
            "htmx.js", new String[] {"htmx.org", "dist/htmx.min.js"},
            "sortable.js", new String[] {"sortablejs", "Sortable.min.js"},
            "chart.js", new String[] {"chart.js", "dist/chart.umd.min.js"});

    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> IMPORTS = new ConcurrentHashMap<>();

    private Assets() {}

    static String url(String name) {
        return "/assets/" + load(name).hash() + "/" + name;
    }

    /** The addresses of all that a script imports, so that a browser need not find them one after the other. */
    static List<String> importedBy(String script) {
        return IMPORTS.computeIfAbsent(script, name -> {
            var found = new LinkedHashSet<String>();
            collect(name, found);
            return found.stream().map(Assets::url).toList();
        });
    }

    private static void collect(String script, Set<String> found) {
        var folder = script.substring(0, script.lastIndexOf('/') + 1);
        REFERENCE
                .matcher(new String(bytes("assets/" + script), StandardCharsets.UTF_8))
                .results()
                .map(reference -> folder + reference.group(2))
                .filter(found::add)
                .toList()
                .forEach(imported -> collect(imported, found));
    }

    /** @throws NotFound if there is no such file */
    static Asset load(String name) {
        var loaded = LOADED.get(name);
        if (loaded == null) {
            loaded = read(name);
            LOADED.put(name, loaded);
        }
        return loaded;
    }

    private static Asset read(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || name.contains("..")) {
            throw new NotFound("there is no such file");
        }
        var library = LIBRARIES.get(name);
        var content = library == null ? own(name, type) : bytes(pathIn(library));
        return new Asset(content, type);
    }

    private static byte[] own(String name, String type) {
        var content = bytes("assets/" + name);
        if (!type.startsWith("text/") || name.startsWith("vendor/")) {
            return content;
        }
        var folder = name.substring(0, name.lastIndexOf('/') + 1);
        return REFERENCE
                .matcher(new String(content, StandardCharsets.UTF_8))
                .replaceAll(m -> m.group(1) + url(folder + m.group(2)) + m.group(3))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Its version is the one that the build has put in. */
    private static String pathIn(String[] library) {
        var properties = new Properties();
        var about = "META-INF/maven/org.webjars.npm/" + library[0] + "/pom.properties";
        try (var file = Assets.class.getClassLoader().getResourceAsStream(about)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "META-INF/resources/webjars/%s/%s/%s"
                .formatted(library[0], properties.getProperty("version"), library[1]);
    }

    private static byte[] bytes(String resource) {
        try (var file = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new NotFound("there is no such file");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

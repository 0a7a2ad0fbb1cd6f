package app.quorum.platform;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which classes answer for the API and which for the pages: by package, and each for one of them only. JAX-RS alone would
 * give all of them to both.
 */
final class Resources {

    private static final String PAGES = "app.quorum.web";

    private Resources() {}

    static Set<Class<?>> ofApi(Set<Class<?>> providers) {
        return with(providers, all().filter(type -> !isPage(type)));
    }

    static Set<Class<?>> ofPages(Set<Class<?>> providers) {
        return with(providers, all().filter(Resources::isPage));
    }

    private static boolean isPage(Class<?> type) {
        return type.getPackageName().startsWith(PAGES);
    }

    private static Stream<Class<?>> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class));
    }

    private static Set<Class<?>> with(Set<Class<?>> providers, Stream<Class<?>> resources) {
        return Stream.concat(providers.stream(), resources).collect(Collectors.toUnmodifiableSet());
    }
}

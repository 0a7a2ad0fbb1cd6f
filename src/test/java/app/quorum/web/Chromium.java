package app.quorum.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine, started once for all browser tests of a JVM. */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", // as root, in CI
            "--font-render-hinting=none",
            "--force-color-profile=srgb",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Where it is, by the environment's {@code CHROMIUM} or in the usual places. */
    static Optional<Path> path() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static synchronized Browser browser() {
        if (browser == null) {
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path().orElseThrow())
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(driver::close, "chromium"));
        }
        return browser;
    }
}

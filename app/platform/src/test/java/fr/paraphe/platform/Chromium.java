package fr.paraphe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Chromium for tests of pages: it remembers what the console complains of; a page looked at passes axe and is kept as a picture. */
final class Chromium implements AutoCloseable {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    final List<String> troubles = new ArrayList<>();
    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program()).setArgs(List.of("--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync")));
    }

    private static Path program() {
        return List.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":")).stream()
                .flatMap(dir -> List.of("chromium", "chromium-browser", "google-chrome").stream().map(name -> Path.of(dir, name)))
                .filter(path -> path.toFile().canExecute())
                .findFirst()
                .orElseThrow();
    }

    Page page(int width, int height) {
        return page(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** Opens a page of a browser of its own, with those options, in French. */
    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("fr-FR"));
        Page page = context.newPage();
        page.onConsoleMessage(m -> {
            if (List.of("error", "warning").contains(m.type())) {
                troubles.add(m.text());
            }
        });
        page.onPageError(troubles::add);
        page.onDialog(d -> troubles.add("dialog " + d.message()));
        return page;
    }

    static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/" + name + ".png")));
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations).as(name).extracting(v -> v.getId() + " " + v.getNodes()).isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("no sideways scrolling on " + name).isEqualTo(0);
    }

    static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    @Override
    public void close() {
        playwright.close();
    }
}

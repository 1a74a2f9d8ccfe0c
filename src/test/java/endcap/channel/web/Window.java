package endcap.channel.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One browser window of one person, and everything the browser complained about in it. */
final class Window implements AutoCloseable {
    private final BrowserContext context;
    private final TestServer server;
    final Page page;
    final List<String> complaints = new ArrayList<>();

    /** How the window looks. */
    record Look(int width, int height, Locale language, ColorScheme scheme) {
        static final Look PHONE = new Look(375, 740, Locale.SIMPLIFIED_CHINESE, ColorScheme.LIGHT);

        Look in(Locale other) {
            return new Look(width, height, other, scheme);
        }

        @Override
        public String toString() {
            return width + "×" + height + " " + language + " " + scheme;
        }
    }

    Window(Chromium chromium, TestServer server, Look look) {
        this.server = server;
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(look.width(), look.height())
                        .setLocale(look.language().toLanguageTag())
                        .setColorScheme(look.scheme())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setPermissions(List.of("clipboard-read", "clipboard-write")));
        this.page = context.newPage();
        page.onConsoleMessage(this::complainAbout);
        page.onPageError(complaints::add);
    }

    // Chromium also reports what Content-Security-Policy stopped as an error here.
    private void complainAbout(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }

    Window signIn(String token) {
        page.navigate(server.uri("/signin?token=" + token).toString());
        words().waitFor();
        return this;
    }

    Locator words() {
        return page.locator("#words");
    }

    /** The answers on the screen, in order. */
    Locator answers() {
        return page.locator(".answered");
    }

    /** What the person said, in order. */
    Locator bubbles() {
        return page.locator(".bubble");
    }

    /** Writes a message, sends it by Enter and waits for its answer. */
    void say(String text) {
        int before = answers().count();
        words().fill(text);
        words().press("Enter");
        answers().nth(before).waitFor();
    }

    long pixels(String expression) {
        return ((Number) page.evaluate(expression)).longValue();
    }

    @Override
    public void close() {
        context.close();
    }
}

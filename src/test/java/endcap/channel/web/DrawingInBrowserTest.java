package endcap.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import endcap.channel.web.Window.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the page looks on a phone and on a desktop, in both languages, by day and by night. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(Chromium.Shared.class)
class DrawingInBrowserTest {
    private static final String PAGE_WIDER_THAN_SCREEN =
            "Math.max(document.documentElement.scrollWidth - innerWidth, log.scrollWidth - log.clientWidth)";

    private static TestServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start(Chromium shared) {
        chromium = shared;
        server = TestServer.with(settings -> TestServer.perMinute(settings, 10_000));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Look> looks() {
        return Stream.of(375, 1280)
                .flatMap(width -> Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                        .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> new Look(width, width == 375 ? 740 : 800, language, scheme))));
    }

    private static Window window(Look look) {
        boolean english = look.language().equals(Locale.ENGLISH);
        return new Window(chromium, server, look).signIn(english ? TestServer.ANN_TOKEN : TestServer.LI_TOKEN);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_card_is_drawn_within_the_screen_and_without_a_complaint(Look look) throws IOException {
        try (Window window = window(look)) {
            window.say("every card");
            Locator answer = window.answers().first();

            for (String part : List.of(
                    ".heading",
                    ".text",
                    ".warning.stop",
                    ".warning.good",
                    ".facts dd",
                    "td.number",
                    ".steps li",
                    ".quote figcaption",
                    ".bar",
                    "circle.dot",
                    ".choice",
                    ".fill input")) {
                assertThat(answer.locator(part).count()).as(part).isPositive();
            }
            assertThat(answer.getAttribute("lang")).isEqualTo(look.language().toLanguageTag());
            assertThat(answer.locator("td", new Locator.LocatorOptions().setHasText("<b>"))
                            .count())
                    .as("what looks like markup is shown as it was written")
                    .isPositive();
            assertThat(window.pixels(PAGE_WIDER_THAN_SCREEN)).isLessThanOrEqualTo(0);
            assertThat(rulesBroken(window)).isEmpty();
            assertThat(window.complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void signing_in_and_the_first_page_keep_the_rules_of_accessibility(ColorScheme scheme) throws IOException {
        Look look = new Look(375, 740, Locale.ENGLISH, scheme);
        try (Window stranger = new Window(chromium, server, look)) {
            stranger.page.navigate(server.uri("/").toString());
            stranger.page.locator("#code").waitFor();
            assertThat(rulesBroken(stranger)).isEmpty();

            stranger.signIn(TestServer.LI_TOKEN);
            assertThat(rulesBroken(stranger)).isEmpty();
            assertThat(stranger.complaints).isEmpty();
        }
    }

    @Test
    void a_wide_table_moves_under_the_thumb_and_the_page_does_not() {
        try (Window phone = window(Look.PHONE)) {
            phone.say("every card");
            Locator box = phone.page.locator(".table-box").first();

            assertThat(box.evaluate("box => box.scrollWidth > box.clientWidth")).isEqualTo(true);
            assertThat(box.getAttribute("tabindex")).isEqualTo("0");
            box.evaluate("box => box.scrollLeft = 120");

            assertThat(box.evaluate("box => box.scrollLeft")).isEqualTo(120);
            assertThat(phone.pixels("scrollX + log.scrollLeft")).isZero();
        }
    }

    @Test
    void numbers_stand_on_the_right() {
        try (Window phone = window(Look.PHONE)) {
            phone.say("every card");

            assertThat(phone.page.locator("td.number").first().evaluate("cell => getComputedStyle(cell).textAlign"))
                    .isEqualTo("end");
        }
    }

    @Test
    void what_a_thumb_must_hit_is_large_enough() {
        try (Window phone = window(Look.PHONE)) {
            phone.say("every card");

            Object small = phone.page.evaluate("() => [...document.querySelectorAll("
                    + "'button:not(.copy):not(.example), summary:not(.figures summary), input:not([type=radio]), select')]"
                    + ".filter(one => one.offsetParent && one.getBoundingClientRect().height < 40)"
                    + ".map(one => one.outerHTML)");

            assertThat(small)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .isEmpty();
        }
    }

    @Test
    void the_figures_behind_a_chart_can_be_read_as_a_table() {
        try (Window phone = window(Look.PHONE)) {
            phone.say("every card");
            Locator chart = phone.page.locator(".chart").first();

            chart.locator("summary").click();

            assertThat(chart.locator("tbody tr").count()).isEqualTo(6);
            assertThat(chart.locator("tbody tr").nth(4).innerText())
                    .contains("10月")
                    .contains("–");
        }
    }

    @Test
    void the_look_can_be_chosen_against_the_system_and_is_remembered() {
        try (Window phone = window(Look.PHONE)) {
            Locator theme = phone.page.locator("#theme");
            theme.click();
            theme.click();
            assertThat(phone.page.locator("html").getAttribute("data-theme")).isEqualTo("dark");

            phone.page.reload();
            phone.words().waitFor();

            assertThat(phone.page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        }
    }

    @Test
    void on_paper_there_is_the_talk_and_nothing_to_press() {
        try (Window desk = window(new Look(1280, 800, Locale.ENGLISH, ColorScheme.LIGHT))) {
            desk.say("every card");

            desk.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                    .setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(desk.page.locator("#composer").isVisible()).isFalse();
            assertThat(desk.page.locator(".table-box").first().isVisible()).isTrue();
            assertThat(desk.pixels("log.scrollHeight - log.clientHeight")).isZero();
        }
    }

    /** The WCAG A and AA rules of axe that the page breaks, contrast included, with the element that does. */
    private static List<?> rulesBroken(Window window) throws IOException {
        try (InputStream axe = DrawingInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(axe).as("axe.min.js of the axe-core library").isNotNull();
            window.page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>)
                window.page.evaluate(
                        "async () => (await axe.run(document, {resultTypes: ['violations']}))"
                                + ".violations.map(one => one.id + ': ' + one.nodes.map(node => node.html + ' ' + node.failureSummary))");
    }
}

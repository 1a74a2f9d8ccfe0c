package endcap.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import endcap.channel.web.Window.Look;
import endcap.chat.Message;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Talking to the bot from a phone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(Chromium.Shared.class)
class TalkingInBrowserTest {
    private static final String MESSAGES = "**/api/messages";

    private final TestServer server = TestServer.start();
    private Window window;
    private Chromium chromium;

    @BeforeEach
    void open(Chromium shared) {
        chromium = shared;
        window = new Window(chromium, server, Look.PHONE).signIn(TestServer.LI_TOKEN);
    }

    @AfterEach
    void close() {
        window.close();
        server.close();
    }

    @Test
    void a_message_is_sent_by_enter_and_its_answer_stands_below_it() {
        window.say("新万家还能下5万吗");

        assertThat(window.bubbles()).hasText("新万家还能下5万吗");
        assertThat(window.answers().locator(".text")).hasText("heard: 新万家还能下5万吗");
        assertThat(window.words()).hasValue("");
        assertThat(window.words()).isFocused();
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void shift_and_enter_make_a_new_line() {
        window.words().fill("第一家");
        window.words().press("Shift+Enter");
        window.words().pressSequentially("第二家");
        window.words().press("Enter");
        window.answers().waitFor();

        assertThat(server.heardTexts()).containsExactly("第一家\n第二家");
    }

    @Test
    void picking_a_candidate_while_typing_chinese_sends_nothing() {
        window.words().fill("xinwanjia");

        window.words()
                .evaluate("words => words.dispatchEvent(new KeyboardEvent('keydown',"
                        + " {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))");

        assertThat(window.words()).hasValue("xinwanjia");
        assertThat(window.bubbles()).hasCount(0);
    }

    @Test
    void nothing_is_sent_when_nothing_is_written() {
        window.words().fill("  \n ");
        window.page.locator("#send").click();

        assertThat(window.bubbles()).hasCount(0);
        assertThat(server.heard).isEmpty();
    }

    @Test
    void a_tapped_choice_shows_its_label_and_says_its_sentence_once() {
        window.say("every card");
        Locator choice = window.page.locator(".choice").first();

        choice.dblclick();
        window.answers().nth(1).waitFor();

        assertThat(window.bubbles().nth(1)).hasText("申请放行");
        assertThat(server.heardTexts()).containsExactly("every card", "/credit release 新万家 50000");
    }

    @Test
    void a_form_says_its_sentence_and_blank_fields_leave_nothing() {
        window.say("every card");
        Locator form = window.page.locator(".fill");

        form.getByLabel("客户").fill("新万家 {reason}");
        form.getByLabel("金额").fill("5万");
        form.getByLabel("到某天").check();
        form.locator("button").click();
        window.answers().nth(1).waitFor();

        assertThat(server.heardTexts()).endsWith("/credit release 新万家 {reason} 5万 到某天");
    }

    @Test
    void a_required_field_left_blank_is_pointed_at() {
        window.say("every card");
        Locator form = window.page.locator(".fill");

        form.locator("button").click();

        assertThat(form.locator(".problem")).hasText("请先填写“金额”。");
        assertThat(form.getByLabel("金额")).isFocused();
        assertThat(form.getByLabel("金额")).hasAttribute("aria-invalid", "true");
        assertThat(server.heard).hasSize(1);
    }

    @Test
    void a_command_is_begun_by_a_tap_with_an_example_to_go_on() {
        window.page.locator(".chip").first().click();

        assertThat(window.words()).hasValue("/credit ");
        assertThat(window.words()).isFocused();
        window.page.locator("#example").click();
        assertThat(window.words()).hasValue("/credit 新万家 50000");
    }

    @Test
    void everything_can_be_done_with_the_keyboard_alone() {
        window.page.locator(".skip").focus();
        window.page.keyboard().press("Enter");
        assertThat(window.words()).isFocused();
        window.page.keyboard().type("every card");
        window.page.keyboard().press("Enter");
        window.answers().waitFor();

        for (int presses = 0; presses < 40 && !focused(".choice"); presses++) {
            window.page.keyboard().press("Shift+Tab");
        }
        window.page.keyboard().press("Enter");
        window.answers().nth(1).waitFor();

        assertThat(server.heardTexts()).endsWith("/brief 新万家");
    }

    private boolean focused(String selector) {
        return (Boolean) window.page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    @Test
    void the_talk_is_still_there_after_a_reload_and_is_not_read_out_again() {
        window.say("every card");

        window.page.reload();
        window.answers().waitFor();

        assertThat(window.bubbles()).hasText("every card");
        assertThat(window.page.locator(".facts")).hasCount(1);
        assertThat(window.page.locator("[role=log]")).hasCount(1);
        assertThat(server.heard).hasSize(1);
    }

    @Test
    void clearing_asks_first_and_then_forgets() {
        window.say("a");

        clear("no");
        assertThat(window.bubbles()).hasCount(1);
        clear("yes");
        assertThat(window.bubbles()).hasCount(0);

        window.page.reload();
        window.words().waitFor();
        assertThat(window.bubbles()).hasCount(0);
    }

    private void clear(String answer) {
        window.page.locator("#menu summary").click();
        window.page.locator("#clear").click();
        window.page.locator("dialog button[value=" + answer + "]").click();
    }

    @Test
    void signing_out_leaves_nothing_on_the_device() {
        window.say("secret");

        window.page.locator("#menu summary").click();
        window.page.locator("#sign-out").click();
        window.page.locator("#code").waitFor();

        assertThat((String) window.page.evaluate("JSON.stringify(localStorage) + document.body.innerText"))
                .doesNotContain("secret");
        assertThat(window.page.context().cookies()).isEmpty();
    }

    @Test
    void the_next_person_on_the_same_device_sees_nothing_of_the_one_before() {
        window.say("secret");

        window.signIn(TestServer.ANN_TOKEN);

        assertThat(window.bubbles()).hasCount(0);
        assertThat((String) window.page.evaluate("JSON.stringify(localStorage)"))
                .doesNotContain("secret");
    }

    @Test
    void another_language_redraws_everything_and_is_asked_for_from_then_on() {
        window.say("a");
        window.page.locator("#language").click();

        assertThat(window.page.locator("h1")).hasText("Endcap");
        assertThat(window.page.locator("html")).hasAttribute("lang", "en");
        assertThat(window.bubbles()).hasCount(1);
        window.page.reload();
        assertThat(window.page.locator("h1")).hasText("Endcap");
        window.say("b");

        assertThat(server.heard)
                .extracting(Message::locale)
                .containsExactly(java.util.Optional.empty(), java.util.Optional.of(Locale.ENGLISH));
    }

    @Test
    void an_answer_lost_on_the_way_is_fetched_again_under_the_same_id() {
        AtomicInteger lost = new AtomicInteger();
        window.page.route(MESSAGES, route -> {
            if (lost.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });

        window.say("订单5200");

        assertThat(server.heard).hasSize(2);
        assertThat(server.heard.get(0).deliveryId())
                .isPresent()
                .isEqualTo(server.heard.get(1).deliveryId());
        assertThat(window.answers()).hasCount(1);
    }

    @Test
    void a_message_that_does_not_get_through_waits_for_another_try() {
        window.page.route(MESSAGES, Route::abort);
        window.words().fill("a");
        window.words().press("Enter");
        Locator again = window.page.locator(".again");
        again.waitFor();
        window.page.reload();
        again.waitFor();

        window.page.unroute(MESSAGES);
        again.click();
        window.answers().waitFor();

        assertThat(again).hasCount(0);
        assertThat(server.heardTexts()).containsExactly("a");
    }

    @Test
    void while_an_answer_is_under_way_the_page_says_so() {
        window.words().fill("slow");
        window.words().press("Enter");

        assertThat(window.page.locator("#working")).hasText("正在查……");
        window.answers().waitFor();
        assertThat(window.page.locator("#working")).hasText("");
    }

    @Test
    void after_the_session_has_ended_one_signs_in_again_and_loses_nothing() {
        window.say("a");
        server.clock.step(Duration.ofHours(13));
        window.words().fill("b");
        window.words().press("Enter");

        assertThat(window.page.locator("#refused")).hasText("登录已过期，请重新登录；没发出去的消息还在。");
        window.page.locator("#code").fill("wrong");
        window.page.locator("#sign-in-form button").click();
        assertThat(window.page.locator("#refused")).hasText("这个登录码不对或已经过期，请向管理员要一个新的。");
        window.page.locator("#code").fill(TestServer.LI_TOKEN);
        window.page.locator("#sign-in-form button").click();
        window.page.locator(".again").click();

        window.answers().nth(1).waitFor();
        assertThat(server.heardTexts()).containsExactly("a", "b");
    }

    @Test
    void a_bad_sign_in_link_says_so_and_leaves_no_token_in_the_address() {
        window.page.context().clearCookies();
        window.page.navigate(server.uri("/signin?token=wrong").toString());

        assertThat(window.page.locator("#refused")).not().isEmpty();
        assertThat(window.page.url()).isEqualTo(server.uri("/").toString());
    }

    @Test
    void a_sign_in_link_leaves_no_token_in_the_address() {
        assertThat(window.page.url()).isEqualTo(server.uri("/").toString());
    }

    @Test
    void what_is_written_as_markup_stays_text() {
        window.say("<img src=x onerror=alert(1)><script>alert(2)</script>");

        assertThat(window.bubbles()).hasText("<img src=x onerror=alert(1)><script>alert(2)</script>");
        assertThat(window.page.locator("#entries img, #entries script")).hasCount(0);
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void an_answer_can_be_copied_as_plain_text() {
        window.say("a");
        window.page.locator(".copy").click();

        assertThat(window.page.locator(".copy")).hasText("已复制");
        assertThat((String) window.page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("heard: a");
    }

    @Test
    void what_can_no_longer_be_drawn_does_not_take_the_talk_with_it() {
        window.say("a");
        window.page.evaluate(
                "key => { const old = JSON.parse(localStorage[key]);"
                        + " old.unshift({at: Date.now(), reply: {}}); localStorage[key] = JSON.stringify(old); }",
                "endcap.history.li");

        window.page.reload();

        assertThat(window.bubbles()).hasText("a");
        window.say("b");
    }

    @Test
    void a_long_answer_is_shown_from_its_beginning() {
        window.say("every card");

        Number top = (Number) window.page.evaluate(
                "document.querySelector('.bubble').getBoundingClientRect().top - log.getBoundingClientRect().top");
        assertThat(top.doubleValue()).isBetween(0.0, 40.0);
    }

    @Test
    void two_windows_of_one_person_do_not_forget_each_others_words() {
        Page second = window.page.context().newPage();
        second.navigate(server.uri("/").toString());
        window.say("first");
        second.locator("#words").fill("second");
        second.locator("#words").press("Enter");
        second.locator(".answered").waitFor();

        window.page.reload();

        assertThat(window.bubbles()).hasText(new String[] {"first", "second"});
    }
}

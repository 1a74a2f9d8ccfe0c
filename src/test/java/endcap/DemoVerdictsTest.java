package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.credit.CreditAnswer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The sample company shows what its table promises: every verdict, and every reason for one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoVerdictsTest {
    private App app;

    @CommandLine.Command
    private static final class Call {
        @CommandLine.Mixin
        private final Place place = new Place();
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        Call call = new Call();
        new CommandLine(call).parseArgs("--data", folder.toString(), "--now", "2026-11-21");
        app = App.open(call.place, Setting.quiet());
        app.moveIn(folder.resolve("files"));
    }

    @AfterAll
    void close() {
        app.close();
    }

    private CreditAnswer credit(String person, String words) {
        Reply reply = app.chat()
                .answer(Message.from(app.people().byId(person).orElseThrow().user(), words, "test"));
        assertThat(reply.data()).as("%s: %s", words, reply.error()).isInstanceOf(CreditAnswer.class);
        return (CreditAnswer) reply.data();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "li.na|新万家 10000|WARN|HIGH_UTILISATION OVERDUE_AMOUNT",
                "li.na|新万家 50000|HOLD|HIGH_UTILISATION OVERDUE_AMOUNT OVER_LIMIT",
                "li.na|新万家 50000 预付|PASS|HIGH_UTILISATION OVERDUE_AMOUNT PREPAID",
                "li.na|乐多福 10000|PASS|",
                "li.na|华鲜 10000|PASS|",
                "li.na|华鲜 25000|HOLD|OVER_ORDER_LIMIT",
                "li.na|参天 10000|HOLD|NO_CREDIT_TERMS OVER_LIMIT",
                "li.na|参天 10000 预付|PASS|PREPAID",
                "li.na|帕米拉 10000|PASS|",
                "wang.lei|长乐惠 10000|HOLD|NO_LIMIT",
                "wang.lei|行天百货 10000 预付|HOLD|ON_HOLD PREPAID",
                "wang.lei|柏永 10000|WARN|BROKEN_PROMISE OVERDUE_AMOUNT",
                "wang.lei|单一品 10000|WARN|NO_CREDIT_TERMS",
                "wang.lei|长旺 10000|PASS|",
                "wang.lei|调味仓 10000|PASS|",
                "zhang.min|厦美鲜 10000|HOLD|LIMIT_EXPIRED",
                "zhang.min|七曲 10000|WARN|OVERDUE_AMOUNT OVERDUE_SHARE",
                "zhang.min|重和家 10000|HOLD|OVERDUE_AMOUNT OVERDUE_DAYS OVERDUE_SHARE",
                "zhang.min|朝百鲜|WARN|HIGH_UTILISATION",
                "zhang.min|盛联购 10000|WARN|STALE_DATA",
                "zhang.min|谷丰达|HOLD|HIGH_UTILISATION OVER_LIMIT"
            })
    void each_customer_shows_what_the_table_says(String person, String words, String verdict, String reasons) {
        CreditAnswer answer = credit(person, "/credit " + words);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.reasons().stream()
                        .map(CreditAnswer.ReasonFigures::code)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(reasons == null ? "" : reasons);
    }

    @Test
    void the_chain_of_the_help_texts_shows_its_way_out() {
        CreditAnswer answer = credit("li.na", "/credit 新万家 50000");
        assertThat(answer.exposure()).isEqualTo("461800.00");
        assertThat(answer.maxOrderNow()).isEqualTo("38200.00");
        assertThat(answer.minPaymentToPass()).isEqualTo("11800.00");
        assertThat(answer.overdue().amount()).isEqualTo("61800.00");
        assertThat(answer.overdue().oldestDays()).isEqualTo(12);
    }

    @Test
    void one_customer_has_something_in_every_bucket_of_age() {
        CreditAnswer.AgeingFigures ageing = credit("zhang.min", "/credit 重和家").ageing();
        assertThat(java.util.List.of(
                        ageing.notDue(), ageing.d1_30(), ageing.d31_60(), ageing.d61_90(), ageing.over90()))
                .containsExactly("60000.00", "9900.00", "53500.00", "8600.00", "12000.00");
    }

    @Test
    void a_store_with_a_limit_of_its_own_is_an_account_of_its_own() {
        assertThat(credit("li.na", "/credit 乐多福旗舰店").creditAccount().code()).isEqualTo("LDF-05");
        assertThat(credit("li.na", "/credit 新万家徐汇店").creditAccount().code()).isEqualTo("XWJ");
        assertThat(credit("li.na", "/credit Pamila Foods").currency()).isEqualTo("USD");
    }

    @Test
    void promotions_show_every_window() {
        String text = promotions("/promo 新万家");
        assertThat(text)
                .contains("PR-101", "PR-102", "PR-103", "PR-104", "PR-109", "PR-110")
                .doesNotContain("PR-105", "PR-108");
        assertThat(promotions("/promo 单一品")).contains("PR-108").doesNotContain("PR-109");
    }

    private String promotions(String words) {
        String person = words.contains("单一品") ? "wang.lei" : "li.na";
        Reply reply = app.chat()
                .answer(new Message(
                        app.people().byId(person).orElseThrow().user(),
                        words,
                        java.util.Optional.of(Locale.SIMPLIFIED_CHINESE),
                        "test",
                        java.util.Optional.empty(),
                        false));
        assertThat(reply.error()).isEmpty();
        return String.valueOf(reply.data());
    }
}

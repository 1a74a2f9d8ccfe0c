package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.chat.Choice;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.chat.UserError;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CustomerDirectoryTest {
    private Field field;

    @BeforeEach
    void start() {
        field = new Field();
    }

    @AfterEach
    void stop() {
        field.close();
    }

    private UserError refusal(User user, String words) {
        return catchThrowableOfType(UserError.class, () -> field.one(user, words));
    }

    private List<String> all(User user, String words) {
        return field.directory.mentions(Field.request(user, words), words).stream()
                .map(mention -> words.substring(mention.start(), mention.end()) + "="
                        + mention.customer().code())
                .toList();
    }

    private static List<String> says(UserError error) {
        return error.choices().stream().map(Choice::says).toList();
    }

    // --- ambiguity

    @Test
    void of_two_that_fit_there_are_buttons_with_city_and_last_visit_the_latest_first() {
        UserError error = refusal(Field.LI, "徐汇 50000");
        assertThat(error.code()).isEqualTo("customer.ambiguous");
        assertThat(error.choices())
                .containsExactly(
                        new Choice("乐购佳徐汇店 · 上海 · 2026-11-19", "/credit LGJ-3 50000"),
                        new Choice("新万家徐汇店 · 上海", "/credit XWJ-1 50000"));
        assertThat(error.sentence(Texts.of(Locale.ENGLISH))).contains("徐汇");
    }

    @Test
    void a_button_holds_the_whole_message_with_the_code_set_apart() {
        assertThat(says(refusal(Field.LI, "永盛还能下5万吗")))
                .containsExactlyInAnyOrder("/credit YS1 还能下5万吗", "/credit YS2 还能下5万吗");
        String piece = "永盛";
        UserError error = catchThrowableOfType(
                UserError.class, () -> field.directory.mention(Field.request(Field.LI, "release 永盛 50000 急单"), piece));
        assertThat(says(error)).contains("/credit release YS1 50000 急单");
    }

    @Test
    void there_are_at_most_five_buttons() {
        for (int i = 0; i < 12; i++) {
            field.add("B" + i, "宝利来第" + i + "店", null, "", null, "上海", "li");
        }
        field.names.refresh();
        assertThat(refusal(Field.LI, "宝利来 100").choices()).hasSize(5);
    }

    @Test
    void a_city_tells_two_of_one_name_apart() {
        assertThat(field.one(Field.LI, "苏州永盛 50000")).isEqualTo("YS1");
        assertThat(field.one(Field.LI, "杭州永盛 50000")).isEqualTo("YS2");
    }

    @Test
    void a_chain_and_its_stores_that_fit_alike_mean_the_chain() {
        assertThat(field.one(Field.LI, "家和 3000 新万家")).isEqualTo("XWJ");
        field.add("FM", "福满天下", null, "", null, "上海", "li");
        field.add("FM-1", "福满天下一店", null, "", "FM", "上海", null);
        field.names.refresh();
        assertThat(field.one(Field.LI, "满天 50000")).isEqualTo("FM");
    }

    // --- learning

    @Test
    void the_choice_is_remembered_as_that_person_s_name_for_it() {
        refusal(Field.LI, "徐汇 50000");
        assertThat(field.one(Field.LI, "XWJ-1 50000")).isEqualTo("XWJ-1");
        assertThat(field.one(Field.LI, "徐汇 3000")).isEqualTo("XWJ-1");
        assertThat(all(Field.LI, "去了徐汇")).containsExactly("徐汇=XWJ-1");
        assertThat(refusal(Field.SUPERVISOR, "徐汇 3000").code()).isEqualTo("customer.ambiguous");
    }

    @Test
    void a_code_that_was_no_choice_teaches_nothing() {
        refusal(Field.LI, "徐汇 50000");
        field.one(Field.LI, "XWJ-2 50000");
        assertThat(refusal(Field.LI, "徐汇 3000").code()).isEqualTo("customer.ambiguous");
    }

    @Test
    void a_name_learned_for_an_account_that_is_no_longer_theirs_means_nothing() {
        refusal(Field.SUPERVISOR, "徐汇 50000");
        assertThat(field.one(Field.SUPERVISOR, "JHJ-1 50000")).isEqualTo("JHJ-1");
        assertThat(field.one(Field.SUPERVISOR, "徐汇 3000")).isEqualTo("JHJ-1");
        field.database
                .jdbi()
                .useTransaction(
                        handle -> handle.execute("UPDATE customer SET owner = 'other' WHERE customer_code = 'JHJ'"));
        field.names.refresh();
        assertThat(refusal(Field.SUPERVISOR, "徐汇 3000").code()).isEqualTo("customer.ambiguous");
    }

    // --- rights

    @Test
    void the_asker_s_own_accounts_come_first() {
        // 新万嘉 is Wang's and sounds like Li's 新万家.
        assertThat(field.one(Field.LI, "xinwanjia 50000")).isEqualTo("XWJ");
        assertThat(field.one(Field.WANG, "xinwanjia 50000")).isEqualTo("W-9");
        assertThat(refusal(Field.SUPERVISOR, "xinwanjia 50000").code()).isEqualTo("customer.ambiguous");
        field.add("C-1", "欣湾佳", null, "", null, "上海", "chen");
        field.names.refresh();
        assertThat(field.one(Field.SUPERVISOR, "xinwanjia 50000")).isEqualTo("C-1");
        assertThat(field.one(Field.SUPERVISOR, "新万家 50000")).isEqualTo("XWJ");
    }

    @Test
    void a_right_to_the_chain_is_a_right_to_its_stores_and_not_the_other_way_round() {
        field.add("XWJ-9", "新万家虹口店", null, "", "XWJ", "上海", "wang");
        field.names.refresh();
        assertThat(field.directory.maySee(Field.WANG, field.directory.customer("XWJ-9")))
                .isTrue();
        assertThat(field.directory.maySee(Field.WANG, field.directory.customer("XWJ")))
                .isFalse();
        assertThat(field.directory.maySee(Field.LI, field.directory.customer("XWJ-9")))
                .isTrue();
        assertThat(field.one(Field.WANG, "虹口店")).isEqualTo("XWJ-9");
        assertThat(field.directory.owners("XWJ-9")).containsExactlyInAnyOrder("li", "wang");
    }

    @Test
    void new_names_are_found_after_a_refresh() {
        assertThat(refusal(Field.LI, "福建白糖").code()).isEqualTo("customer.unknown");
        field.add("FJ", "福建白糖", null, "", null, "福州", "li");
        field.names.refresh();
        assertThat(field.one(Field.LI, "福建白糖")).isEqualTo("FJ");
    }
}

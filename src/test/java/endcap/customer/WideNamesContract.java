package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.chat.User;
import endcap.chat.UserError;
import endcap.storage.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised on either database when there are too many customers to keep their names in memory. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WideNamesContract {
    private Field field;

    abstract Database open();

    @BeforeAll
    void start() {
        // So few that neither all customers nor Li's are kept.
        field = new Field(open(), 3);
    }

    @AfterAll
    void stop() {
        field.close();
    }

    private UserError refusal(User user, String words) {
        return catchThrowableOfType(UserError.class, () -> field.one(user, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xwj-1 50000 | XWJ-1
            新万家还能下5万吗 | XWJ
            新萬家徐匯店 50000 | XWJ-1
            新万家徐汇 50000 | XWJ-1
            上海乐购佳 | LGJ
            can City Fresh take 50000 on credit | CF
            City Star 50000 | XWJ
            xinwanjia xuhui 50000 | XWJ-1
            yuegoujia | LGJ
            zhongbaihui | KA0203
            xwjxh 50000 | XWJ-1
            新万佳徐汇店 50000 | XWJ-1
            鼓楼金桥 50000 | DTH-1
            五一广场店 | CL-1
            长隆五一广场店 | CL-1
            """)
    void customers_are_found_by_their_keys(String words, String code) {
        assertThat(field.one(Field.LI, words)).isEqualTo(code);
        assertThat(field.one(Field.FINANCE, words)).isEqualTo(code);
    }

    @Test
    void nobody_finds_more_than_they_may_see() {
        assertThat(field.one(Field.FINANCE, "家和佳 50000")).isEqualTo("JHJ");
        assertThat(refusal(Field.LI, "家和佳 50000").code()).isEqualTo("customer.unknown");
        assertThat(refusal(Field.LI, "JHJ-1 50000").code()).isEqualTo("customer.unknown");
        assertThat(refusal(Field.LI, "家和佳徐 50000").choices().toString()).doesNotContain("JHJ");
    }

    @Test
    void keys_follow_the_names() {
        field.add("Z", "福临门", null, "", null, "上海", "li");
        field.add("Z-1", "虹口店", null, "", "Z", "上海", null);
        field.names.refresh();
        assertThat(field.one(Field.FINANCE, "福临门虹口店")).isEqualTo("Z-1");
        field.database
                .jdbi()
                .useTransaction(handle -> handle.execute("UPDATE customer SET name = '吉庆街' WHERE customer_code = 'Z'"));
        field.names.refresh();
        assertThat(field.one(Field.FINANCE, "吉庆街虹口店")).isEqualTo("Z-1");
        assertThat(refusal(Field.FINANCE, "福临门 50000").code()).isEqualTo("customer.unknown");
    }
}

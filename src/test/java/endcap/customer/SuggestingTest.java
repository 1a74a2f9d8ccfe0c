package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import endcap.chat.Choice;
import endcap.chat.User;
import endcap.storage.TestDatabases;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which customers are offered while somebody types. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestingTest {
    private static final int MANY = 100;

    private Field field;

    @BeforeAll
    void start() {
        field = new Field();
    }

    @AfterAll
    void stop() {
        field.close();
    }

    private List<String> suggested(User user, String typed) {
        return field.directory.suggest(user, typed, MANY).stream()
                .map(Customer::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新万          | XWJ XWJ-1 XWJ-2 XWJ-3
            新萬家徐      | XWJ-1
            新万家 静安   | XWJ-2
            徐汇          | LGJ-3 XWJ-1
            上海 徐汇     | LGJ-3 XWJ-1
            LGJ           | LGJ LGJ-2 LGJ-3
            lgj-          | LGJ LGJ-2 LGJ-3
            xwj           | XWJ XWJ-1 XWJ-2 XWJ-3
            xwjx          | XWJ-1
            xinw          | XWJ XWJ-1 XWJ-2 XWJ-3
            xin wan jia x | XWJ-1
            xinwanjiaxuhui| XWJ-1
            新wan         | XWJ XWJ-1 XWJ-2 XWJ-3
            city fr       | CF CF-1
            City star     | XWJ
            cbh           | KA0203
            zhongbaihui   | KA0203
            chongbai      | KA0203
            五一          | CL-1
            长隆 五一     | CL-1
            心万家徐汇    | XWJ-1
            新万甲徐汇    | XWJ-1
            xinwnajiaxu   | XWJ-1
            苏州永盛      | YS1
            """)
    void whatever_is_typed_of_a_name_finds_it(String typed, String codes) {
        assertThat(suggested(Field.LI, typed)).startsWith(codes.split(" "));
    }

    @Test
    void before_anything_is_typed_the_last_visited_come_first_and_then_the_own_accounts() {
        List<String> offered = suggested(Field.LI, "");
        assertThat(offered).startsWith("LGJ-3", "LGJ-2").contains("XWJ", "CF").doesNotContain("JHJ", "N-1");
        assertThat(offered).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "家和佳", "jhj", "JHJ-1", "无主", "家和加"})
    void nobody_is_offered_what_they_may_not_see(String typed) {
        assertThat(suggested(Field.LI, typed)).noneMatch(code -> code.startsWith("JHJ") || code.equals("N-1"));
        assertThat(suggested(Field.user("nobody"), typed)).isEmpty();
    }

    @Test
    void a_supervisor_is_offered_the_accounts_of_the_team_and_finance_all() {
        assertThat(suggested(Field.SUPERVISOR, "新万")).startsWith("XWJ").contains("W-9");
        assertThat(suggested(Field.SUPERVISOR, "无主")).isEmpty();
        assertThat(suggested(Field.FINANCE, "无主")).containsExactly("N-1");
    }

    @Test
    void no_more_are_offered_than_asked_for() {
        assertThat(field.directory.suggest(Field.FINANCE, "", 5)).hasSize(5);
        assertThat(field.directory.suggest(Field.LI, "店", 2)).hasSize(2);
    }

    @Test
    void two_of_one_name_are_told_apart_by_their_city() {
        assertThat(field.directory.suggest(Field.LI, "永盛", MANY))
                .extracting(Customer::nameAndCity)
                .containsExactly("永盛商贸有限公司 · 苏州", "永盛食品有限公司 · 杭州");
    }

    @Test
    void two_of_one_name_in_one_city_are_told_apart_by_their_code() {
        try (Field own = new Field()) {
            own.add("D-1", "福临门", null, "", null, "上海", "li");
            own.add("D-2", "福临门", null, "", null, "上海", "li");
            own.add("D-3", "福临门", null, "", null, null, "li");
            assertThat(own.directory.offer(Field.LI, "福临门", MANY))
                    .extracting(Choice::label, Choice::says)
                    .containsExactly(
                            tuple("福临门 · 上海 · D-1", "D-1"), tuple("福临门 · 上海 · D-2", "D-2"), tuple("福临门", "D-3"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "%_'\"\\", "\n\t\r", "😀", "<script>", "a b c d e f g h i j", "，。、"})
    void anything_may_be_typed(String typed) {
        assertThatCode(() -> suggested(Field.FINANCE, typed)).doesNotThrowAnyException();
        assertThatCode(() -> suggested(Field.LI, typed.repeat(500))).doesNotThrowAnyException();
    }

    @Test
    void a_new_name_is_offered_from_then_on() {
        try (Field own = new Field()) {
            assertThat(own.directory.suggest(Field.LI, "福临", MANY)).isEmpty();
            own.add("FLM", "福临门", null, "", null, "上海", "li");
            own.names.refresh();
            assertThat(own.directory.suggest(Field.LI, "福临", MANY)).hasSize(1);
        }
    }

    @Test
    void of_more_than_are_kept_whole_names_and_parts_are_looked_up() {
        try (Field wide = new Field(TestDatabases.sqlite(), 0)) {
            for (String typed : Arrays.asList("新万家徐汇店", "yuegoujia", "xwj", "鼓楼金桥")) {
                assertThat(wide.directory.suggest(Field.LI, typed, MANY))
                        .as(typed)
                        .isNotEmpty();
            }
            assertThat(wide.directory.suggest(Field.LI, "", MANY)).isNotEmpty();
            assertThat(wide.directory.suggest(Field.LI, "家和佳", MANY)).isEmpty();
        }
    }
}

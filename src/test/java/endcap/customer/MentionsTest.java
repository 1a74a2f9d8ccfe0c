package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.chat.Texts;
import endcap.chat.User;
import endcap.chat.UserError;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers in sentences that may name several, or nobody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MentionsTest {
    private static Field field;

    @BeforeAll
    static void start() {
        field = new Field();
    }

    @AfterAll
    static void stop() {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今天去了新万家徐汇店见王店长，橙汁1L缺货3天 | 新万家徐汇店=XWJ-1
            xinwanjia xuhui 缺货 | xinwanjia xuhui=XWJ-1
            can City Fresh take 50000 on credit | City Fresh=CF
            新万家还能下5万吗 | 新万家=XWJ
            新万家徐汇店长说要降价 | 新万家徐汇=XWJ-1
            新万家徐汇店店长说要降价 | 新万家徐汇店=XWJ-1
            上午跑了新万家静安店和乐购佳长宁店 | 新万家静安店=XWJ-2, 乐购佳长宁店=LGJ-2
            新万家、乐购佳、重百汇都缺货 | 新万家=XWJ, 乐购佳=LGJ, 重百汇=KA0203
            乐购佳超市今天断货 | 乐购佳超市=LGJ
            新万家的徐汇店今天断货 | 新万家的徐汇店=XWJ-1
            今天去了新万家，徐汇店缺货 | 新万家，徐汇店=XWJ-1
            昨天在新万佳徐汇店见了采购 | 新万佳徐汇店=XWJ-1
            visited xwjxh today, out of stock | xwjxh=XWJ-1
            去了CF-2和xwj-3 | CF-2=CF-2, xwj-3=XWJ-3
            新萬家徐匯店缺貨三天 | 新萬家徐匯店=XWJ-1
            去长宁店谈促销 | 长宁店=LGJ-2
            乐购佳的长宁店 | 乐购佳的长宁店=LGJ-2
            去了新万家徐江店 | 新万家徐江店=XWJ-1
            """)
    void customers_are_found_in_reading_order(String words, String expected) {
        assertThat(String.join(", ", all(Field.LI, words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "超市要求降价怎么办",
                "浦东有什么活动",
                "客户嫌贵怎么回",
                "便利店怎么铺货",
                "有限公司和商贸公司有什么区别",
                "上海的门店下周搞促销",
                "how do I handle a price objection",
                "can the store manager take 50 cases",
                "what is the credit limit for city stores",
                "大家都说生活超市难做",
                "去了家多福长宁店",
                "家多福长柠店缺货",
                "新品怎么进店",
                "5万 20箱 下周三",
                "长沙和重庆的天气",
                "万家灯火",
                "1001箱还没到",
                "今天没有拜访",
                "\uD83D\uDE00\uD83D\uDE00 ok",
                "广场舞大妈买什么",
            })
    void ordinary_words_are_no_customers(String words) {
        assertThat(all(Field.LI, words)).isEmpty();
    }

    @Test
    void a_store_of_a_known_chain_that_is_not_known_is_not_taken_for_the_chain() {
        UserError error = refusal(Field.LI, "新万家福山店 50000");
        assertThat(error.code()).isEqualTo("customer.unknown");
        assertThat(error.sentence(Texts.of(Locale.SIMPLIFIED_CHINESE))).contains("新万家福山店");
        assertThat(error.choices()).isNotEmpty();
        assertThat(all(Field.LI, "新万家门店陈列很差")).containsExactly("新万家门店=XWJ");
        assertThat(all(Field.LI, "新万家三家店都缺货")).containsExactly("新万家=XWJ");
        assertThat(all(Field.LI, "新万家见王店长")).containsExactly("新万家=XWJ");
    }
}

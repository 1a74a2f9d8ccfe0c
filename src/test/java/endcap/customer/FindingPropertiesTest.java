package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.User;
import endcap.chat.UserError;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds for whatever is said. */
class FindingPropertiesTest {
    private static final Set<String> REFUSALS = Set.of("customer.unknown", "customer.ambiguous", "customer.missing");
    private static final List<User> PEOPLE = List.of(Field.LI, Field.WANG, Field.SUPERVISOR, Field.FINANCE);

    private static Field field;
    private static List<Customer> customers;

    @BeforeContainer
    static void start() {
        field = new Field();
        customers = new CustomerStore(field.database.jdbi()).after("", 1000);
    }

    @AfterContainer
    static void stop() {
        field.close();
    }

    /** Names, halves of names, words of sentences and rubbish, in any order and with any gaps. */
    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> names = Arbitraries.of(
                customers.stream().flatMap(FindingPropertiesTest::pieces).toList());
        Arbitrary<String> words = Arbitraries.of(
                "去了",
                "店长",
                "的",
                "和",
                "，",
                "超市",
                "缺货3天",
                "50000",
                "5万",
                "还能下",
                "吗",
                "can",
                "take",
                "on credit",
                "xin",
                "wan",
                "jia",
                "店",
                "徐汇",
                "上海",
                "有限公司",
                "{}",
                "（",
                "\n",
                "-1",
                "\uD83D\uDE00",
                "𠮷",
                "ü",
                "萬");
        Arbitrary<String> rubbish = Arbitraries.strings().ofMaxLength(6);
        Arbitrary<String> gaps = Arbitraries.of("", "", " ");
        return Arbitraries.frequencyOf(Tuple.of(4, names), Tuple.of(4, words), Tuple.of(1, rubbish))
                .flatMap(piece -> gaps.map(gap -> piece + gap))
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    private static Stream<String> pieces(Customer customer) {
        String name = customer.name();
        return Stream.of(
                customer.code(),
                name,
                name.substring(0, name.length() / 2),
                name.substring(name.length() / 2),
                Spelling.letters(new Units().of(name)));
    }

    @Provide
    Arbitrary<User> people() {
        return Arbitraries.of(PEOPLE);
    }

    @Property(tries = 400)
    void nobody_is_shown_what_they_may_not_see(@ForAll("people") User user, @ForAll("sentences") String words) {
        try {
            assertVisible(
                    user,
                    field.directory.mention(Field.request(user, words), words).customer());
        } catch (UserError refusal) {
            assertThat(refusal.code()).isIn(REFUSALS);
            assertButtons(user, refusal);
        }
    }

    @Property(tries = 400)
    void mentions_stand_in_the_text_in_order_and_apart(@ForAll("people") User user, @ForAll("sentences") String words) {
        try {
            int free = 0;
            for (Customers.Mention mention : field.directory.mentions(Field.request(user, words), words)) {
                assertVisible(user, mention.customer());
                assertThat(mention.start()).isBetween(free, words.length() - 1);
                assertThat(mention.end()).isBetween(mention.start() + 1, words.length());
                free = mention.end();
            }
        } catch (UserError refusal) {
            assertThat(refusal.code()).isIn(REFUSALS);
            assertButtons(user, refusal);
        }
    }

    @Property(tries = 200)
    void a_code_and_a_full_name_always_find_their_customer(
            @ForAll("people") User user, @ForAll("any") Customer customer) {
        if (field.directory.maySee(user, customer)) {
            assertThat(field.one(user, customer.code() + " 50000")).isEqualTo(customer.code());
            assertThat(field.one(user, customer.name() + "还能下5万吗")).isEqualTo(customer.code());
        }
    }

    @Provide
    Arbitrary<Customer> any() {
        return Arbitraries.of(customers);
    }

    private static void assertVisible(User user, Customer customer) {
        assertThat(field.directory.maySee(user, customer))
                .as("%s may see %s", user.id(), customer.code())
                .isTrue();
    }

    private static void assertButtons(User user, UserError refusal) {
        assertThat(refusal.choices()).hasSizeLessThanOrEqualTo(5);
        Set<String> hidden = customers.stream()
                .filter(customer -> !field.directory.maySee(user, customer))
                .map(Customer::name)
                .collect(Collectors.toSet());
        refusal.choices()
                .forEach(choice ->
                        assertThat(hidden).doesNotContain(choice.label().split(" · ")[0]));
    }
}

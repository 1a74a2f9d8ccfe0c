package endcap;

import static endcap.SlackTown.PARTNERS;
import static endcap.SlackTown.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import endcap.channel.slack.fake.Ack;
import endcap.channel.slack.fake.Delivery;
import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.OpenView;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Room;
import endcap.channel.slack.fake.Sent;
import endcap.channel.slack.fake.SlackUser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What others can read in Slack, and what somebody may do by another's buttons and forms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackPrivacyTest {
    private static final Room HALL = new Room(
            "C0HALL",
            "hall",
            Room.Kind.PUBLIC,
            Set.of(FakeSlack.BOT_USER, "U0LINA", "U0WANG", "U0ZHANG", "U0CHEN", "U0ZHOU", "U0ADMIN", "U0STRANGER"));

    /** Each command of the contract, with what is most private in its answer. */
    private static final List<String> SENTENCES = List.of(
            "/visit 新万家徐汇店 见王店长 橙汁1L缺货3天 订单5200",
            "/visits 新万家",
            "/credit 新万家 50000",
            "/credit watch",
            "/credit 丰达 500000",
            "/release 新万家 50000 客户承诺周五付款",
            "/promise 新万家 61800 2026-11-27",
            "/dispute 新万家 XWJ-INV-1003 数量不对",
            "/promo 新万家",
            "/promo evaluate PR-106",
            "/ask 新万家嫌贵怎么回",
            "/complaint 新万家说橙汁漏了",
            "/stock 橙汁1L",
            "/brief 新万家",
            "/day",
            "/today",
            "/review",
            "/sheet",
            "/customer 新万家",
            "/gaps",
            "/why 新万家 50000",
            "/undo");

    private SlackTown town;
    private FakeSlack slack;
    private Person liNa;
    private Person zhang;

    @BeforeAll
    void open() {
        town = SlackTown.open(SlackTown.Build.usual(SlackTown.By.HTTP).pausing(time -> {}));
        slack = town.slack();
        slack.add(HALL);
        liNa = town.person("li.na");
        zhang = town.person("zhang.min");
    }

    @AfterAll
    void close() {
        town.close();
    }

    private String readAfter(Person person) {
        town.settle();
        return slack.messages().stream()
                .filter(sent -> sent.by().equals(FakeSlack.BOT_USER))
                .filter(sent -> sent.onlyFor().equals(person.user().id())
                        || sent.room().equals(person.direct().id()))
                .reduce((first, second) -> second)
                .map(Sent::words)
                .orElse("");
    }

    @Test
    void whatever_anybody_asks_in_a_public_room_nothing_of_a_customer_is_there_for_others() {
        for (String id : List.of("li.na", "zhang.min", "chen.hao", "zhou.yan", "admin")) {
            Person person = town.person(id);
            for (String sentence : SENTENCES) {
                person.types("/endcap " + sentence, HALL);
                person.mentions(sentence, HALL);
            }
            town.settle();
            tapEverything(person);
        }
        assertThat(open(HALL)).isNotEmpty().allSatisfy(this::holdsNothingOfACustomer);
    }

    /** Each label once: a row of them leads to the same kind of answer. */
    private void tapEverything(Person person) {
        List<String> labels = slack.answers(HALL).stream()
                .filter(sent -> sent.onlyFor().equals(person.user().id()))
                .flatMap(sent -> sent.buttons().stream())
                .distinct()
                .toList();
        for (String label : labels) {
            slack.answers(HALL).stream()
                    .filter(sent -> sent.onlyFor().equals(person.user().id()))
                    .filter(sent -> sent.buttons().contains(label))
                    .findFirst()
                    .ifPresent(sent -> person.taps(label, sent));
        }
        town.settle();
    }

    private List<Sent> open(Room room) {
        return slack.answers(room).stream().filter(sent -> !sent.isEphemeral()).toList();
    }

    /** What is on offer at a customer needs no right: only there are they named. */
    private void holdsNothingOfACustomer(Sent sent) {
        String all = sent.words() + "\n" + sent.text();
        if (!all.contains("PR-1")) {
            assertThat(customers().filter(all::contains)).as(all).isEmpty();
        }
        assertThat(all)
                .doesNotContainPattern("[¥$€] ?\\d")
                .doesNotContainPattern("INV-\\d")
                .doesNotContainPattern("(额度|逾期|未到期|敞口|overdue|exposure|limit)\\D{0,8}\\d");
    }

    private Stream<String> customers() {
        return town
                .app()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT name FROM customer UNION SELECT customer_code FROM customer")
                        .mapTo(String.class)
                        .list())
                .stream()
                .filter(name -> name.length() > 2);
    }

    @Test
    void where_another_company_reads_along_there_is_only_a_pointer_to_the_direct_room() {
        for (String sentence : List.of("/credit 新万家 50000", "/promo", "/help", "/today")) {
            liNa.types("/endcap " + sentence, PARTNERS);
            liNa.mentions(sentence, PARTNERS);
        }
        town.settle();
        assertThat(slack.answers(PARTNERS)).hasSize(8).allSatisfy(sent -> {
            assertThat(sent.onlyFor()).isEqualTo("U0LINA");
            assertThat(sent.words()).startsWith("这个频道有外部公司的人");
        });
        assertThat(slack.answers(liNa.direct()))
                .anySatisfy(sent -> assertThat(sent.words()).contains("¥461,800"));
    }

    @Test
    void where_nobody_can_say_who_reads_the_answer_goes_to_the_direct_room() {
        Sent before = slack.awaitMessage(liNa.direct(), told("/credit 丰达"));
        liNa.types("/credit 新万家 43210", PRIVATE);
        town.settle();
        assertThat(slack.answers(PRIVATE)).hasSize(1).allSatisfy(sent -> {
            assertThat(sent.onlyFor()).isEqualTo("U0LINA");
            assertThat(sent.words()).isEqualTo("回答涉及你的客户数据，已私信发给你。");
        });
        assertThat(slack.answers(liNa.direct()).getLast()).isNotEqualTo(before);
        assertThat(slack.answers(liNa.direct()).getLast().words()).contains("43,210");
    }

    private java.util.function.Predicate<Sent> told(String sentence) {
        liNa.says(sentence);
        return sent -> sent.words().contains("丰达");
    }

    @Test
    void without_the_right_to_ask_who_reads_every_room_counts_as_unknown() {
        try (SlackTown blind =
                SlackTown.open(SlackTown.Build.usual(SlackTown.By.HTTP).pausing(time -> {}))) {
            blind.slack().withoutScope("channels:read");
            Person asker = blind.person("li.na");
            asker.mentions("/promo", SlackTown.SALES);
            asker.types("/credit 新万家 50000", SlackTown.SALES);
            blind.settle();
            assertThat(blind.slack().answers(SlackTown.SALES)).hasSize(2).allSatisfy(sent -> {
                assertThat(sent.onlyFor()).isEqualTo("U0LINA");
                assertThat(sent.words()).startsWith("回答涉及你的客户数据");
            });
            assertThat(blind.slack().answers(asker.direct())).hasSize(2);
        }
    }

    @Test
    void who_taps_the_button_of_another_is_asked_for_their_own_rights() {
        liNa.says("/credit 新万家 50000");
        town.settle();
        forgedTap("/credit 新万家 43219", zhang);
        String answer = readAfter(zhang);
        assertThat(answer).contains("新万家").doesNotContain("461,800").doesNotContain("43,219");
        assertThat(slack.answers(liNa.direct())).noneMatch(sent -> sent.words().contains("43,219"));
        assertThat(slack.answers(zhang.direct())).isNotEmpty();
    }

    @Test
    void whatever_stands_in_a_button_is_only_what_who_taps_says() {
        for (String value : List.of("confirm 1", "/release approve 1", "999999", "/gaps", "", "\u0000", "{}")) {
            forgedTap(value, zhang);
            assertThat(readAfter(zhang)).as(value).isNotBlank().doesNotContain("Exception");
        }
        assertThat(town.audit()).noneMatch(row -> row.startsWith("zhang.min release"));
    }

    /** A tap of a person on a message of li.na's direct room, with a value of their own making. */
    private Ack forgedTap(String value, Person by) {
        Sent message = slack.answers(liNa.direct()).stream()
                .filter(sent -> !sent.buttons().isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    liNa.says("/help");
                    town.settle();
                    return slack.answers(liNa.direct()).getLast();
                });
        liNa.taps(message.buttons().getFirst(), message);
        JsonObject payload = slack.events().all().getLast().payload().deepCopy();
        payload.getAsJsonObject("user").addProperty("id", by.user().id());
        payload.addProperty("trigger_id", "forged." + System.nanoTime());
        payload.remove("response_url");
        JsonObject action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
        action.addProperty("value", value);
        action.addProperty("action_id", "say:" + System.nanoTime());
        town.settle();
        return slack.events().again(new Delivery(Delivery.Kind.INTERACTIVE, payload, 0, ""));
    }

    @Test
    void the_form_of_another_opens_for_nobody_and_takes_nothing_from_them() {
        liNa.types("/visit", HALL);
        Sent offer = slack.awaitMessage(
                HALL,
                sent -> sent.onlyFor().equals("U0LINA")
                        && sent.buttons().stream().anyMatch(label -> label.contains("拜访")));
        String label = offer.buttons().stream()
                .filter(each -> each.contains("拜访"))
                .findFirst()
                .orElseThrow();
        liNa.taps(label, offer);
        liNa.closes(slack.awaitModal(liNa));
        town.settle();
        long visits = town.rows("visit");

        JsonObject tap = slack.events().all().getLast().payload().deepCopy();
        tap.getAsJsonObject("user").addProperty("id", "U0ZHANG");
        tap.addProperty("trigger_id", "forged." + System.nanoTime());
        tap.remove("response_url");
        slack.events().again(new Delivery(Delivery.Kind.INTERACTIVE, tap, 0, ""));
        assertThat(readAfter(zhang)).contains("offered to somebody else");
        assertThat(slack.views(zhang)).allMatch(OpenView::isHome);

        liNa.uses("visit");
        OpenView form = slack.awaitModal(liNa);
        String customer = liNa.searches("customer", "新万家", form).getFirst();
        liNa.submits(form, Map.of("customer", customer, form.labels().get(1), "缺货1天 订单3200"));
        JsonObject submission = slack.events().all().getLast().payload().deepCopy();
        submission.getAsJsonObject("user").addProperty("id", "U0ZHANG");
        submission.getAsJsonObject("view").addProperty("id", "VFORGED");
        slack.events().again(new Delivery(Delivery.Kind.INTERACTIVE, submission, 0, ""));
        town.settle();
        assertThat(town.rows("visit")).isEqualTo(visits);
    }

    @Test
    void who_is_not_known_is_told_whom_to_ask_and_under_which_number() {
        Person stranger = town.person("U0STRANGER");
        int spoken = slack.messages().size();
        stranger.says("/credit 新万家 50000");
        assertThat(readAfter(stranger)).contains("管理员").contains("U0STRANGER").doesNotContain("¥");
        stranger.types("/credit 新万家 50000", HALL);
        stranger.mentions("新万家还能下5万吗", HALL);
        stranger.uses("visit");
        town.settle();
        assertThat(slack.messages().subList(spoken, slack.messages().size()).stream()
                        .filter(sent -> sent.by().equals(FakeSlack.BOT_USER)))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(sent -> {
                    assertThat(sent.words()).contains("U0STRANGER");
                    assertThat(sent.isEphemeral() || sent.room().startsWith("D"))
                            .isTrue();
                });
        stranger.opensHome();
        assertThat(slack.awaitHome(stranger).view().toString())
                .contains("U0STRANGER")
                .doesNotContain("¥");
    }

    @Test
    void guests_and_people_of_another_company_get_no_names() {
        Person guest = town.person("U0GUEST");
        guest.says("/credit 新万家 50000");
        assertThat(readAfter(guest)).contains("只回答本公司名单上的同事").doesNotContain("管理员");
        Person outsider = town.person("U0OUTSIDER");
        outsider.mentions("新万家还能下5万吗", PARTNERS);
        assertThat(readAfter(outsider)).contains("本公司名单上的同事").doesNotContain("管理员");
    }

    @Test
    void whose_account_was_closed_is_not_known_any_more_and_a_bot_gets_no_word() {
        slack.add(SlackUser.of("U0WANG", "wang.lei").asGone());
        slack.add(SlackUser.of("U0ROBOT", "build-bot").asBot());
        slack.clock().passes(java.time.Duration.ofHours(2));
        Person gone = town.person("wang.lei");
        gone.says("/credit 新万家 50000");
        assertThat(readAfter(gone)).contains("U0WANG").doesNotContain("¥");
        Person bot = slack.user("U0ROBOT");
        bot.says("/help");
        assertThat(readAfter(bot)).isEmpty();
        slack.add(SlackUser.of("U0WANG", "wang.lei"));
        slack.clock().passes(java.time.Duration.ofHours(2));
    }

    @Test
    void who_was_taken_off_the_list_gets_nothing_by_an_old_button(@TempDir Path data) throws Exception {
        FakeSlack alone = SlackTown.populated();
        SlackTown before = SlackTown.in(alone, data, SlackTown.By.HTTP);
        Person wang = before.person("wang.lei");
        wang.says("/credit");
        before.settle();
        Sent card = alone.answers(wang.direct()).getLast();
        assertThat(card.buttons()).isNotEmpty();
        before.stop();
        SlackTown.Build without = SlackTown.Build.usual(SlackTown.By.HTTP)
                .configured((name, text) ->
                        name.equals("people.yaml") ? text.replaceAll("(?m)^.*id: wang\\.lei,.*$", "") : text);
        try (SlackTown after = SlackTown.in(alone, data, without)) {
            wang.taps(card.buttons().getFirst(), card);
            after.settle();
            assertThat(alone.messages().getLast().words()).contains("U0WANG").doesNotContain("¥");
        }
        assertThat(Files.exists(data)).isTrue();
    }

    @Test
    void the_audit_log_names_who_tapped() {
        Person chen = town.person("chen.hao");
        liNa.says("/visit 新万家徐汇店 见王店长 牛奶缺货2天 订单5200");
        town.settle();
        Sent draft = slack.answers(liNa.direct()).getLast();
        liNa.taps("确认", draft);
        town.settle();
        assertThat(town.audit()).anyMatch(row -> row.startsWith("li.na visit"));
        assertThat(town.audit()).noneMatch(row -> row.startsWith("chen.hao visit"));
        chen.says("/credit 新万家 50000");
        town.settle();
        assertThat(town.audit().getLast()).startsWith("chen.hao ");
    }
}

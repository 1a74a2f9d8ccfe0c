package endcap.people;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Form;
import endcap.chat.LastAnswers;
import endcap.chat.Notice;
import endcap.chat.User;
import endcap.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the audit log and the open questions promise on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class PeopleStoresContract {
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final User LI = new User("li", "李伟", Locale.SIMPLIFIED_CHINESE);
    private static final Duration DAY = Duration.ofDays(1);
    private static final User WANG = new User("wang", "王芳", Locale.SIMPLIFIED_CHINESE);

    private Database database;
    private AuditStore audit;
    private OpenQuestionStore questions;
    private NoticeStore notices;
    private LastAnswerStore answers;
    private DeliveryStore deliveries;
    private FormStore forms;

    abstract Database open();

    @BeforeEach
    void start() {
        database = open();
        audit = new AuditStore(database.jdbi(), Clock.fixed(NOW, ZoneOffset.UTC));
        questions = new OpenQuestionStore(database.jdbi());
        notices = new NoticeStore(database.jdbi());
        answers = answersAt(NOW);
        deliveries = new DeliveryStore(database.jdbi());
        forms = new FormStore(database.jdbi());
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void the_audit_log_tells_who_did_what_to_what_and_when() {
        audit.record(LI, "credit.look", "C1", "50000.00");
        assertThat(audit.bySubject("C1", 10))
                .containsExactly(new AuditEntry(NOW, "li", "credit.look", "C1", "50000.00"));
        assertThat(audit.byPerson("li", 10)).isEqualTo(audit.bySubject("C1", 10));
    }

    @Test
    void the_audit_log_is_read_newest_first_and_by_the_page() {
        audit.record(LI, "visit.confirm", "C1", "1");
        audit.record(WANG, "visit.confirm", "C1", "2");
        audit.record(LI, "visit.confirm", "C2", "3");
        assertThat(audit.bySubject("C1", 1)).extracting(AuditEntry::detail).containsExactly("2");
        assertThat(audit.byPerson("li", 10)).extracting(AuditEntry::detail).containsExactly("3", "1");
        assertThat(audit.byPerson("nobody", 10)).isEmpty();
    }

    private LastAnswerStore answersAt(Instant now) {
        return new LastAnswerStore(database.jdbi(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void the_last_answer_of_each_person_in_each_conversation_is_kept() {
        LastAnswers.Answered first = new LastAnswers.Answered("credit", "新万家 50000", true, Locale.SIMPLIFIED_CHINESE);
        LastAnswers.Answered second = new LastAnswers.Answered("ask", "too expensive", false, Locale.ENGLISH);
        answers.keep("room", LI, first);
        answers.keep("room", LI, second);
        answers.keep("hall", LI, first);
        assertThat(answers.last("room", LI)).contains(second);
        assertThat(answers.last("hall", LI)).contains(first);
        assertThat(answers.last("room", WANG)).isEmpty();
    }

    @Test
    void an_answer_is_forgotten_after_a_week() {
        LastAnswers.Answered answered = new LastAnswers.Answered("ask", "a", true, Locale.ENGLISH);
        answers.keep("room", LI, answered);
        assertThat(answersAt(NOW.plus(Duration.ofDays(7))).last("room", LI)).contains(answered);
        LastAnswerStore later = answersAt(NOW.plus(Duration.ofDays(8)));
        assertThat(later.last("room", LI)).isEmpty();
        later.keep("hall", LI, answered);
        assertThat(answers.last("room", LI)).isEmpty();
        assertThat(answers.last("hall", LI)).contains(answered);
    }

    @Test
    void what_was_asked_is_taken_once() {
        questions.ask("room", LI, "/credit {} 50000", NOW);
        assertThat(questions.take("room", LI, NOW)).contains("/credit {} 50000");
        assertThat(questions.take("room", LI, NOW)).isEmpty();
    }

    @Test
    void a_newer_question_replaces_the_older() {
        questions.ask("room", LI, "/credit {}", NOW);
        questions.ask("room", LI, "/promo {}", NOW);
        assertThat(questions.take("room", LI, NOW)).contains("/promo {}");
        assertThat(questions.take("room", LI, NOW)).isEmpty();
    }

    @Test
    void an_old_question_is_closed_and_not_answered() {
        questions.ask("room", LI, "/credit {}", NOW);
        assertThat(questions.take("room", LI, NOW.plusMillis(1))).isEmpty();
        assertThat(questions.take("room", LI, NOW)).isEmpty();
    }

    @Test
    void everybody_answers_their_own_question_in_their_own_conversation() {
        questions.ask("room", LI, "/credit {}", NOW);
        assertThat(questions.take("room", WANG, NOW)).isEmpty();
        assertThat(questions.take("hall", LI, NOW)).isEmpty();
        assertThat(questions.take("room", LI, NOW)).isPresent();
    }

    @Test
    void of_many_who_take_at_once_one_gets_it() {
        questions.ask("room", LI, "/credit {}", NOW);
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .filter(i -> questions.take("room", LI, NOW).isPresent())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_notice_is_given_once_to_the_person_it_was_left_for() {
        Notice notice = new Notice("gap:1", "a.text", List.of("嫌贵怎么回", "{0}"), "a.label", "/ask 嫌贵怎么回");
        assertThat(notices.leave("li", notice, NOW)).isTrue();
        assertThat(notices.take(WANG, NOW, NOW, 5)).isEmpty();
        assertThat(notices.take(LI, NOW, NOW, 5)).containsExactly(notice);
        assertThat(notices.take(LI, NOW, NOW, 5)).isEmpty();
    }

    @Test
    void a_notice_of_the_same_key_is_left_once_for_each_person_even_after_it_was_told() {
        assertThat(notices.leave("li", notice(1), NOW)).isTrue();
        assertThat(notices.leave("li", notice(1), NOW)).isFalse();
        assertThat(notices.leave("wang", notice(1), NOW)).isTrue();
        notices.take(LI, NOW, NOW, 5);
        assertThat(notices.leave("li", notice(1), NOW)).isFalse();
        assertThat(notices.take(LI, NOW, NOW, 5)).isEmpty();
    }

    @Test
    void notices_come_oldest_first_a_few_at_a_time_and_never_when_they_are_old() {
        for (int i = 0; i < 7; i++) {
            notices.leave("li", notice(i), NOW.plusSeconds(i));
        }
        Instant after = NOW.plusSeconds(1);
        assertThat(notices.take(LI, after, NOW, 4)).containsExactly(notice(1), notice(2), notice(3), notice(4));
        assertThat(notices.take(LI, after, NOW, 4)).containsExactly(notice(5), notice(6));
        assertThat(notices.take(LI, after, NOW, 4)).isEmpty();
    }

    @Test
    void of_many_who_take_notices_at_once_one_gets_each() {
        for (int i = 0; i < 8; i++) {
            notices.leave("li", notice(i), NOW);
        }
        assertThat(IntStream.range(0, 16).parallel().boxed().flatMap(i -> notices.take(LI, NOW, NOW, 5).stream()))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    private static Notice notice(int number) {
        return Notice.plain("n" + number, "a.text");
    }

    @Test
    void a_delivery_is_taken_on_once() {
        assertThat(deliveries.take("event:Ev1", "li", NOW, DAY)).isTrue();
        assertThat(deliveries.take("event:Ev1", "li", NOW.plusSeconds(60), DAY)).isFalse();
        assertThat(deliveries.take("event:Ev2", "li", NOW, DAY)).isTrue();
    }

    @Test
    void of_many_who_take_one_delivery_on_at_once_one_gets_it() {
        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .filter(i -> deliveries.take("event:Ev1", "li", NOW.plusMillis(i), DAY))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_key_that_stays_for_a_moment_is_free_again_afterwards() {
        Duration moment = Duration.ofSeconds(10);
        deliveries.take("tap:li:1", "li", NOW, moment);
        assertThat(deliveries.take("tap:li:1", "li", NOW.plusSeconds(9), moment))
                .isFalse();
        assertThat(deliveries.take("tap:li:1", "li", NOW.plusSeconds(11), moment))
                .isTrue();
        assertThat(deliveries.take("tap:li:1", "li", NOW.plusSeconds(12), moment))
                .isFalse();
    }

    @Test
    void who_waits_for_an_answer_that_nobody_works_out_any_more_is_told_of_once() {
        deliveries.take("event:Ev1", "li", NOW, DAY);
        deliveries.take("event:Ev2", "wang", NOW, DAY);
        deliveries.take("event:Ev3", "", NOW, DAY);
        deliveries.done("event:Ev2", NOW.plusSeconds(1));
        Instant later = NOW.plusSeconds(300);
        assertThat(deliveries.abandoned(NOW.minusSeconds(60), NOW)).isEmpty();
        assertThat(deliveries.abandoned(NOW.minusSeconds(60), later)).containsExactly("li");
        assertThat(deliveries.abandoned(NOW.minusSeconds(60), later)).isEmpty();
    }

    @Test
    void what_was_taken_on_long_ago_is_forgotten() {
        deliveries.take("event:Ev1", "li", NOW, DAY);
        deliveries.forget(NOW);
        assertThat(deliveries.take("event:Ev1", "li", NOW, DAY)).isFalse();
        deliveries.forget(NOW.plusSeconds(1));
        assertThat(deliveries.take("event:Ev1", "li", NOW, DAY)).isTrue();
    }

    @Test
    void a_form_is_found_as_it_was_kept_by_who_it_was_offered_to() {
        Form form = new Form(
                "登记拜访",
                "记下",
                "/visit {customer} {seen}",
                List.of(
                        new Form.Field("customer", "客户", Form.Kind.CUSTOMER, true, List.of(), "新万家"),
                        new Form.Field("seen", "情况", Form.Kind.ONE_OF, false, List.of("好", "a, b", ""), "")));
        String name = forms.keep(LI, form, NOW);
        assertThat(forms.find(LI, name)).contains(form);
        assertThat(forms.find(WANG, name)).isEmpty();
        assertThat(forms.find(LI, "nonsense")).isEmpty();
        forms.forget(NOW.plusSeconds(1));
        assertThat(forms.find(LI, name)).isEmpty();
    }

    @Test
    void what_did_not_reach_a_person_waits_again_and_what_did_does_not() {
        notices.leave("li", Notice.plain("gap:1", "text"), NOW);
        notices.take(LI, NOW.minus(DAY), NOW, 5);
        notices.leave("li", Notice.plain("gap:2", "text"), NOW.plusSeconds(10));
        notices.take(LI, NOW.minus(DAY), NOW.plusSeconds(10), 5);
        notices.untold(LI, NOW.plusSeconds(10));
        assertThat(notices.take(LI, NOW.minus(DAY), NOW.plusSeconds(20), 5))
                .extracting(Notice::key)
                .containsExactly("gap:2");
        assertThat(notices.leave("li", Notice.plain("gap:2", "text"), NOW)).isFalse();
    }
}

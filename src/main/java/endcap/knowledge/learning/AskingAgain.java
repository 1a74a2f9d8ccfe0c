package endcap.knowledge.learning;

import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.chat.User;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.Page;
import endcap.people.AuditLog;
import endcap.people.People;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks the open questions once more, each for the person who asked it, and tells them what has an answer now.
 *
 * <p>Costs one search for each person and open question, of at most {@value #ASKED_AGAIN} questions. Doing it twice, or on
 * two nodes at once, tells nobody anything twice.
 */
final class AskingAgain {
    private static final int ASKED_AGAIN = 2000;

    /** Who does what nobody said. */
    private static final User PROGRAM = new User("endcap", "Endcap", Locale.ENGLISH);

    private final VoteStore votes;
    private final GapStore gaps;
    private final Supplier<KnowledgeFeature> knowledge;
    private final People people;
    private final Notices notices;
    private final AuditLog audit;
    private final Clock clock;

    AskingAgain(
            VoteStore votes,
            GapStore gaps,
            Supplier<KnowledgeFeature> knowledge,
            People people,
            Notices notices,
            AuditLog audit,
            Clock clock) {
        this.votes = votes;
        this.gaps = gaps;
        this.knowledge = knowledge;
        this.people = people;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    private record Once(long gap, String person, String key) {}

    /** Asks everything that is open; how many questions have an answer now. */
    int ask() {
        List<Page> pages = knowledge.get().pages();
        votes.forgetAgainstEdited(
                pages.stream().collect(Collectors.toMap(Page::id, Page::edition, (one, same) -> one)));
        Set<Once> asked = new HashSet<>();
        int answered = 0;
        for (Gap.Question question : gaps.unanswered(ASKED_AGAIN)) {
            if (asked.add(new Once(question.gapId(), question.askedBy(), question.key()))) {
                answered += ask(question, pages) ? 1 : 0;
            }
        }
        return answered;
    }

    private boolean ask(Gap.Question question, List<Page> pages) {
        return knowledge
                .get()
                .surelyAnswers(question.text(), question.askedBy())
                .map(topic -> {
                    tell(question, title(topic, question.askedBy(), pages));
                    if (gaps.answered(question, topic)) {
                        audit.record(PROGRAM, "gap.answered", "gap:" + question.gapId(), topic);
                    }
                    return true;
                })
                .orElse(false);
    }

    /** In the language of the person, else in the one there is. */
    private String title(String topic, String personId, List<Page> pages) {
        String language = people.byId(personId)
                .map(person -> person.language().getLanguage())
                .orElse("zh");
        return pages.stream()
                .filter(page -> page.id().equals(topic))
                .min(Comparator.comparing(page -> !page.lang().equals(language)))
                .map(Page::title)
                .orElse(topic);
    }

    /** Before the question is marked: should the program stop in between, it is told again and comes once all the same. */
    private void tell(Gap.Question question, String title) {
        Notice notice = new Notice(
                "gap:" + question.gapId() + ":answered",
                "gaps.answered-notice",
                List.of(question.text(), title),
                "gaps.see-answer",
                "/ask " + question.text());
        notices.leave(question.askedBy(), notice, clock.instant());
    }
}

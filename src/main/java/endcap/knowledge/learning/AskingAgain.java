package endcap.knowledge.learning;

import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.chat.User;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.Page;
import endcap.people.AuditLog;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Notices notices;
    private final AuditLog audit;
    private final Clock clock;

    AskingAgain(
            VoteStore votes,
            GapStore gaps,
            Supplier<KnowledgeFeature> knowledge,
            Notices notices,
            AuditLog audit,
            Clock clock) {
        this.votes = votes;
        this.gaps = gaps;
        this.knowledge = knowledge;
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
        Map<String, String> titles =
                pages.stream().collect(Collectors.toMap(Page::id, Page::title, (one, other) -> one));
        Set<Once> asked = new HashSet<>();
        int answered = 0;
        for (Gap.Question question : gaps.unanswered(ASKED_AGAIN)) {
            if (asked.add(new Once(question.gapId(), question.askedBy(), question.key()))) {
                answered += ask(question, titles) ? 1 : 0;
            }
        }
        return answered;
    }

    private boolean ask(Gap.Question question, Map<String, String> titles) {
        return knowledge
                .get()
                .surelyAnswers(question.text(), question.askedBy())
                .map(topic -> {
                    tell(question, titles.getOrDefault(topic, topic));
                    if (gaps.answered(question, topic)) {
                        audit.record(PROGRAM, "gap.answered", "gap:" + question.gapId(), topic);
                    }
                    return true;
                })
                .orElse(false);
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

package endcap.knowledge.learning;

import endcap.chat.Request;
import endcap.knowledge.Feedback;
import endcap.people.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;

/** Takes in what people say of answers and what they ask in vain. */
final class GapFiling implements Feedback {
    /** Among so many gaps, lately asked first, another way to ask the same is looked for. */
    private static final int COMPARED_WITH = 300;

    /** Of a question no more is kept: who pastes a page has not asked one. */
    private static final int LONGEST_QUESTION = 500;

    private final VoteStore votes;
    private final GapStore gaps;
    private final FilingStore filings;
    private final Likeness likeness;
    private final BiPredicate<Request, String> namesCustomer;
    private final AuditLog audit;
    private final Clock clock;

    GapFiling(
            VoteStore votes,
            GapStore gaps,
            FilingStore filings,
            Likeness likeness,
            BiPredicate<Request, String> namesCustomer,
            AuditLog audit,
            Clock clock) {
        this.votes = votes;
        this.gaps = gaps;
        this.filings = filings;
        this.likeness = likeness;
        this.namesCustomer = namesCustomer;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Set<String> of(String questionKey, Optional<String> person) {
        return questionKey.isBlank() ? Set.of() : votes.demoted(questionKey, person.orElse(""));
    }

    @Override
    public void vote(Request request, Vote vote) {
        if (vote.asked().key().isBlank()) {
            return;
        }
        if (!vote.helpful()) {
            // The gap first: should the program stop in between, the same vote made again completes both.
            file(
                    request,
                    vote.asked(),
                    Optional.of("vote " + vote.topic() + ' ' + vote.edition() + ' '
                            + vote.asked().key()));
        }
        if (votes.put(vote, request.user().id(), clock.instant())) {
            audit.record(
                    request.user(),
                    vote.helpful() ? "answer.helpful" : "answer.not-helpful",
                    vote.topic(),
                    vote.asked().key());
        }
    }

    @Override
    public Optional<Long> unanswered(Request request, Asked asked) {
        return asked.key().isBlank()
                ? Optional.empty()
                : Optional.of(file(request, asked, request.message().deliveryId()));
    }

    private long file(Request request, Asked asked, Optional<String> origin) {
        String person = request.user().id();
        Optional<Long> before = origin.flatMap(id -> filings.kept(person, id));
        if (before.isPresent()) {
            return before.get();
        }
        Asked kept = new Asked(shortened(asked.text()), asked.key(), asked.nearest());
        boolean names = namesCustomer.test(request, kept.text());
        long gap = filings.file(new FilingStore.Filing(kept, person, names, origin, clock.instant()), alike(kept));
        audit.record(request.user(), "gap.file", "gap:" + gap, "");
        return gap;
    }

    private Optional<Long> alike(Asked asked) {
        Optional<Long> same = filings.openWith(asked.key());
        if (same.isPresent()) {
            return same;
        }
        List<Gap> lately = gaps.lately(COMPARED_WITH);
        OptionalInt place = likeness.same(
                asked,
                lately.stream()
                        .map(gap -> new Asked(gap.question(), gap.key(), gap.nearest()))
                        .toList());
        return place.isPresent() ? Optional.of(lately.get(place.getAsInt()).id()) : Optional.empty();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), LONGEST_QUESTION);
        return line.length() == end
                ? line
                : line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}

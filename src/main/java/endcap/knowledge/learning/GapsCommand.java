package endcap.knowledge.learning;

import endcap.chat.Command;
import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.people.AuditLog;
import endcap.people.People;
import endcap.people.Person;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code /gaps}: what could not be answered; {@code /gaps 3}, {@code /gaps 3 给 王芳}, {@code /gaps 3 关闭 理由},
 * {@code /gaps 过期}. Told in free text, it only lists.
 */
final class GapsCommand implements Command {
    private static final int LISTED = 20;
    private static final int QUESTIONS_SHOWN = 20;

    private static final Pattern STALE = Pattern.compile("过期|复查|该复查的|stale|outdated");
    private static final Pattern ONE = Pattern.compile("[#＃]?(\\d{1,9})");
    private static final Pattern GIVE = Pattern.compile("[#＃]?(\\d{1,9})\\s*(?:交给|给|to |owner )\\s*(.{1,100})");
    private static final Pattern CLOSE = Pattern.compile("[#＃]?(\\d{1,9})\\s*(?:关闭|关掉|关了|close)\\s*(.{0,300})");
    private static final Set<String> ME = Set.of("我", "我自己", "me", "myself");

    private final GapStore gaps;
    private final GapRights rights;
    private final GapCards cards;
    private final StalePages stale;
    private final People people;
    private final Notices notices;
    private final AuditLog audit;
    private final Clock clock;

    GapsCommand(
            GapStore gaps,
            GapRights rights,
            GapCards cards,
            StalePages stale,
            People people,
            Notices notices,
            AuditLog audit,
            Clock clock) {
        this.gaps = gaps;
        this.rights = rights;
        this.cards = cards;
        this.stale = stale;
        this.people = people;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public Reply run(Request request) {
        String words = request.explicit() ? request.words().strip() : "";
        if (words.isEmpty()) {
            return cards.list(request, rights.open(request.user(), LISTED + 1), LISTED);
        }
        if (STALE.matcher(words).matches()) {
            return stale.list(request);
        }
        Matcher one = ONE.matcher(words);
        if (one.matches()) {
            return shown(request, seen(request, one.group(1)));
        }
        Matcher give = GIVE.matcher(words);
        if (give.matches()) {
            return given(request, seen(request, give.group(1)), give.group(2).strip());
        }
        Matcher close = CLOSE.matcher(words);
        if (close.matches()) {
            return closed(request, seen(request, close.group(1)), close.group(2).strip());
        }
        throw UserError.of("gaps.unreadable", words);
    }

    /** A gap with its questions, as far as this person may see it. */
    private record Seen(Gap gap, List<Gap.Question> questions) {}

    private Seen seen(Request request, String number) {
        return gaps.find(Long.parseLong(number))
                .flatMap(gap ->
                        rights.seen(request.user(), gap, QUESTIONS_SHOWN).map(questions -> new Seen(gap, questions)))
                .orElseThrow(() -> UserError.of("gaps.unknown", number));
    }

    private Reply shown(Request request, Seen seen) {
        return cards.one(request, seen.gap(), seen.questions());
    }

    private Reply given(Request request, Seen seen, String name) {
        refuseUnlessMayChange(request, seen.gap());
        Person owner = ME.contains(name) ? people.person(request.user()) : person(name);
        long id = seen.gap().id();
        if (gaps.give(id, owner.id())) {
            audit.record(request.user(), "gap.give", "gap:" + id, owner.id());
            if (!owner.id().equals(request.user().id())) {
                notices.leave(owner.id(), givenNotice(seen.gap(), owner, request), clock.instant());
            }
        }
        return cards.given(request, gaps.find(id).orElseThrow(), owner);
    }

    private static Notice givenNotice(Gap gap, Person owner, Request request) {
        return new Notice(
                "gap:" + gap.id() + ":given:" + owner.id(),
                "gaps.given-notice",
                List.of(request.user().name(), gap.question()),
                "gaps.see-gap",
                "/gaps " + gap.id());
    }

    private Reply closed(Request request, Seen seen, String reason) {
        refuseUnlessMayChange(request, seen.gap());
        long id = seen.gap().id();
        if (reason.isEmpty()) {
            throw UserError.of("gaps.reason-missing", id).asking("/gaps " + id + " close {}");
        }
        if (gaps.close(id, reason)) {
            audit.record(request.user(), "gap.close", "gap:" + id, reason);
        }
        Gap now = gaps.find(id).orElseThrow();
        // Said twice, or delivered twice, it is answered the same.
        if (now.status() != Gap.Status.CLOSED
                || !now.outcome().filter(reason::equals).isPresent()) {
            throw UserError.of(
                    "gaps.not-open",
                    id,
                    request.text("gaps.status." + now.status().word()));
        }
        return cards.closed(request, now);
    }

    private void refuseUnlessMayChange(Request request, Gap gap) {
        if (!rights.mayChange(request.user(), gap)) {
            throw UserError.worded("not-allowed", "gaps.not-yours", gap.id());
        }
    }

    private Person person(String name) {
        return people.byId(name)
                .or(() -> people.all().stream()
                        .filter(person -> person.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElseThrow(() -> UserError.of(
                        "gaps.person-unknown",
                        name,
                        people.all().stream().map(Person::name).collect(Collectors.joining(", "))));
    }
}

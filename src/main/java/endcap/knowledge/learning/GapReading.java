package endcap.knowledge.learning;

import endcap.chat.Request;
import endcap.people.People;
import endcap.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A gap as far as its reader may read it: what it says in words, and its figures. */
final class GapReading {
    private final GapRights rights;
    private final People people;
    private final ZoneId zone;

    /** @param zone the company's: it decides which day a question was asked on */
    GapReading(GapRights rights, People people, ZoneId zone) {
        this.rights = rights;
        this.people = people;
        this.zone = zone;
    }

    /** A gap with these questions, for programs. */
    GapsData.One data(Request request, Gap gap, List<Gap.Question> questions) {
        return new GapsData.One(
                row(request, gap),
                gap.outcome().orElse(null),
                questions.stream()
                        .map(question -> new GapsData.Asked(
                                mayRead(request, gap, question) ? question.text() : null,
                                person(question.askedBy()),
                                day(question.askedAt())))
                        .toList(),
                gap.nearest());
    }

    /** A gap as one row, for programs. */
    GapsData.Row row(Request request, Gap gap) {
        return new GapsData.Row(
                gap.id(),
                readable(request, gap).orElse(null),
                gap.times(),
                day(gap.firstAsked()),
                day(gap.lastAsked()),
                gap.owner().map(owner -> person(owner)).orElse(null),
                gap.status().word());
    }

    /** What the gap is listed under, or that its reader may not read it. */
    String headline(Request request, Gap gap) {
        return readable(request, gap).orElseGet(() -> request.text("gaps.hidden"));
    }

    private Optional<String> readable(Request request, Gap gap) {
        return rights.mayRead(request.user(), gap, gap.askedBy(), gap.namesCustomer())
                ? Optional.of(gap.question())
                : Optional.empty();
    }

    /** The words of one question, or that its reader may not read them. */
    String words(Request request, Gap gap, Gap.Question question) {
        return mayRead(request, gap, question) ? question.text() : request.text("gaps.hidden");
    }

    private boolean mayRead(Request request, Gap gap, Gap.Question question) {
        return rights.mayRead(request.user(), gap, question.askedBy(), question.namesCustomer());
    }

    /** The name of the owner, or that there is none. */
    String owner(Request request, Gap gap) {
        return gap.owner().map(id -> person(id).name()).orElseGet(() -> request.text("gaps.nobody"));
    }

    /** The company's day of that moment. */
    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The person with that id; who has left is shown by it. */
    GapsData.Person person(String id) {
        return new GapsData.Person(id, people.byId(id).map(Person::name).orElse(id));
    }
}

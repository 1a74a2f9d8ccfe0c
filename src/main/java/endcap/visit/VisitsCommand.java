package endcap.visit;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Command;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Lean;
import endcap.language.Period;
import endcap.people.People;
import endcap.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /visits [customer] [period] [person]}: the visits on record and the drafts that wait, newest first. */
final class VisitsCommand implements Command {
    private static final int MOST = 50;

    private final VisitStore store;
    private final VisitPhotoStore photos;
    private final VisitRights rights;
    private final VisitCards cards;
    private final Customers customers;
    private final People people;
    private final DateReader dates;

    VisitsCommand(
            VisitStore store,
            VisitPhotoStore photos,
            VisitRights rights,
            VisitCards cards,
            Customers customers,
            People people,
            DateReader dates) {
        this.store = store;
        this.photos = photos;
        this.rights = rights;
        this.cards = cards;
        this.customers = customers;
        this.people = people;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "visits";
    }

    private record Asked(Set<String> customers, Optional<String> person, Period period) {
        VisitStore.Query query(VisitStatus status) {
            return new VisitStore.Query(status, customers, person, period.from(), period.to());
        }
    }

    @Override
    public Reply run(Request request) {
        Asked asked = asked(request);
        List<Visit> visits =
                store.list(asked.query(VisitStatus.CONFIRMED), visit -> rights.mayRead(request.user(), visit), MOST);
        // A draft is nobody's but its writer's until it is confirmed.
        List<Visit> drafts = store.list(
                asked.query(VisitStatus.DRAFT),
                visit -> visit.personId().equals(request.user().id()),
                MOST);
        VisitData.Listing data = new VisitData.Listing(
                visits.stream().map(cards::data).toList(),
                drafts.stream().map(cards::data).toList());
        return Reply.of("visits", data, cards(request, visits, drafts));
    }

    private Asked asked(Request request) {
        String words = request.words();
        List<Customers.Mention> mentions = words.isBlank() ? List.of() : customers.mentions(request, words);
        Set<String> codes = mentions.stream()
                .map(Customers.Mention::customer)
                .flatMap(
                        customer -> Stream.concat(Stream.of(customer), customers.descendants(customer.code()).stream()))
                .map(Customer::code)
                .collect(Collectors.toSet());
        Dates read = dates.read(words, request.today(), Lean.PAST);
        if (!read.impossible().isEmpty()) {
            throw UserError.worded(
                    "date.invalid",
                    "visit.date-impossible",
                    read.impossible().getFirst().words());
        }
        Optional<Person> person = person(request, words);
        if (codes.isEmpty() && person.isEmpty() && read.periods().isEmpty() && namesSomething(request, words)) {
            customers.mention(request, words);
        }
        Period period = read.first().orElse(new Period(LocalDate.EPOCH, LocalDate.MAX.withYear(9999)));
        return new Asked(codes, person.map(Person::id), period);
    }

    /** Whether the words are more than 我的 or "all", which ask for everything. */
    private static boolean namesSomething(Request request, String words) {
        return !words.isBlank() && !words.strip().matches("(?i)我的?|所有|全部|all|mine|my|list");
    }

    private Optional<Person> person(Request request, String words) {
        if (words.strip().matches("(?i).*(?:我的|\\bmy\\b|\\bmine\\b).*")) {
            return people.byId(request.user().id());
        }
        return people.all().stream()
                .filter(person -> words.contains(person.name())
                        || List.of(words.split("\\s")).contains(person.id()))
                .findFirst();
    }

    private List<Card> cards(Request request, List<Visit> visits, List<Visit> drafts) {
        List<Card> all = new ArrayList<>();
        all.add(new Card.Heading(request.text("visits.title")));
        if (visits.isEmpty() && drafts.isEmpty()) {
            all.add(new Card.Text(request.text("visits.none")));
            return all;
        }
        List<Card.Column> columns = Stream.of("id", "date", "customer", "person", "gist")
                .map(column -> Card.Column.text(request.text("visits.column." + column)))
                .toList();
        if (!visits.isEmpty()) {
            all.add(new Card.Table("", columns, rows(request, visits)));
        }
        if (!drafts.isEmpty()) {
            all.add(new Card.Table(request.text("visits.drafts"), columns, rows(request, drafts)));
            all.add(new Card.Choices(drafts.stream()
                    .limit(3)
                    .map(visit -> new Choice(
                            request.text("visits.confirm", visit.reference()), "/confirm " + visit.reference()))
                    .toList()));
        }
        return all;
    }

    private List<List<String>> rows(Request request, List<Visit> visits) {
        Map<Long, Integer> taken = photos.counts(visits.stream().map(Visit::id).toList());
        return visits.stream()
                .map(visit -> List.of(
                        visit.reference(),
                        visit.record().date().toString(),
                        cards.name(visit),
                        people.byId(visit.personId()).map(Person::name).orElse(visit.personId()),
                        gist(request, visit, taken.getOrDefault(visit.id(), 0))))
                .toList();
    }

    private static String gist(Request request, Visit visit, int photos) {
        String gist = VisitFacts.gist(request, visit.record());
        if (photos == 0) {
            return gist;
        }
        return gist.isBlank()
                ? request.text("visits.photos", photos)
                : request.text("visits.gist-and-photos", gist, photos);
    }
}

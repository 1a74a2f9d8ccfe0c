package endcap.visit;

import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which visit of the sender a photo is of: one that is named with it, else what was drafted or confirmed lately. */
final class PhotoVisits {
    private static final Duration LATELY = Duration.ofHours(12);
    private static final int MOST = 20;
    private static final Pattern REFERENCE = Pattern.compile("(?<![\\p{Alnum}])[vVｖＶ][0-9]{1,15}(?![\\p{Alnum}])");

    private final VisitStore store;
    private final VisitRights rights;
    private final Customers customers;
    private final Clock clock;

    PhotoVisits(VisitStore store, VisitRights rights, Customers customers, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.customers = customers;
        this.clock = clock;
    }

    /**
     * What a photo may be of.
     *
     * @param visits the likeliest first; empty when there is none
     * @param sure whether nobody need be asked
     */
    record Found(List<Visit> visits, boolean sure) {
        Found {
            visits = List.copyOf(visits);
        }
    }

    Found find(Request request) {
        Matcher reference = REFERENCE.matcher(request.words());
        if (reference.find()) {
            return new Found(List.of(named(request, reference.group())), true);
        }
        List<Visit> drafts = store.newest(request.user().id(), VisitStatus.DRAFT, MOST);
        List<Visit> confirmed = confirmedLately(request.user());
        try {
            Set<String> said = customersSaid(request);
            if (said.isEmpty()) {
                List<Visit> likely = drafts.isEmpty() ? confirmed : drafts;
                return new Found(likely, likely.size() == 1 && isRecent(likely.getFirst()));
            }
            List<Visit> meant = Stream.concat(drafts.stream(), confirmed.stream())
                    .filter(visit -> said.contains(visit.customerCode()))
                    .toList();
            return new Found(meant, meant.size() == 1);
        } catch (UserError unclearWhichCustomer) {
            return new Found(offered(request.user()), false);
        }
    }

    /** What a photo may be of when nothing was said with it, the likeliest first. */
    List<Visit> offered(User user) {
        return Stream.concat(store.newest(user.id(), VisitStatus.DRAFT, MOST).stream(), confirmedLately(user).stream())
                .toList();
    }

    private List<Visit> confirmedLately(User user) {
        return store.newest(user.id(), VisitStatus.CONFIRMED, MOST).stream()
                .filter(this::isRecent)
                .toList();
    }

    private boolean isRecent(Visit visit) {
        return visit.confirmedAt()
                .orElse(visit.draftedAt())
                .isAfter(clock.instant().minus(LATELY));
    }

    private Set<String> customersSaid(Request request) {
        return request.words().isBlank()
                ? Set.of()
                : customers.mentions(request, request.words()).stream()
                        .map(mention -> mention.customer().code())
                        .collect(Collectors.toSet());
    }

    /**
     * The sender's own visit of that reference, which stands and which they may still write to.
     *
     * @throws UserError when there is no such visit, or it may not be written to
     */
    Visit named(Request request, String reference) {
        Visit visit = Visit.id(reference)
                .flatMap(store::find)
                .filter(one -> one.personId().equals(request.user().id()))
                .orElseThrow(() -> UserError.of("visit.unknown", reference));
        if (visit.status() != VisitStatus.DRAFT && visit.status() != VisitStatus.CONFIRMED) {
            String state = request.text("visit.status." + visit.status().word());
            throw UserError.of("visit.not-open", visit.reference(), state);
        }
        rights.refuseUnlessMayLog(request.user(), customers.customer(visit.customerCode()));
        return visit;
    }
}

package endcap.visit;

import endcap.chat.Choice;
import endcap.chat.Command;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customers;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /visit 新万家徐汇店 见王店长 橙汁1L缺货3天 …}: shows what was understood and asks for a yes. */
final class VisitCommand implements Command {
    private static final Pattern AGAIN = Pattern.compile("^(?:再记一次|(?i:log again))[\\s:：]+");

    private final VisitWords words;
    private final NamedFields fields;
    private final VisitDraftStore drafts;
    private final VisitRights rights;
    private final Customers customers;
    private final VisitCards cards;
    private final Clock clock;

    VisitCommand(
            VisitWords words,
            NamedFields fields,
            VisitDraftStore drafts,
            VisitRights rights,
            Customers customers,
            VisitCards cards,
            Clock clock) {
        this.words = words;
        this.fields = fields;
        this.drafts = drafts;
        this.rights = rights;
        this.customers = customers;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public Reply run(Request request) {
        if (request.words().isBlank()) {
            throw UserError.worded("customer.missing", "visit.blank")
                    .filling(VisitForm.blank(request))
                    .asking("/visit {}");
        }
        Matcher again = AGAIN.matcher(request.words());
        boolean meant = again.find();
        String said = fields.told(request, meant ? request.words().substring(again.end()) : request.words());
        VisitMood.refuseUnlessReport(said);
        List<NewVisit> read = words.read(request, said);
        read.forEach(visit -> rights.refuseUnlessMayLog(request.user(), customers.customer(visit.customerCode())));
        Drafted drafted =
                drafts.draft(request.user().id(), read, request.message().deliveryId(), meant, clock.instant());
        return switch (drafted) {
            case Drafted.Fresh(List<Visit> visits) -> cards.drafts(request, visits);
            case Drafted.Already(List<Visit> visits) -> cards.standing(request, visits);
            case Drafted.SaidBefore(NewVisit visit) -> throw saidBefore(request, visit, said);
        };
    }

    private UserError saidBefore(Request request, NewVisit visit, String said) {
        String again = "/visit " + request.text("visit.again.word") + " " + said;
        return UserError.of(
                        "visit.repeated",
                        customers.customer(visit.customerCode()).name())
                .offering(List.of(
                        new Choice(request.text("visit.again.label"), again),
                        new Choice(request.text("visit.again.no"), "/visits " + visit.customerCode())));
    }
}

package endcap.credit.watch;

import endcap.chat.Card;
import endcap.chat.Card.Fact;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.credit.CreditPart;
import endcap.language.Han;
import endcap.people.AuditLog;
import endcap.people.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code /credit watch}: whom to act on today, most urgent first, each with what to do. */
final class WatchPart implements CreditPart {
    private static final Pattern HEARD = Pattern.compile("[账帐应][款收]体检|\\breceivables (?:watch|check-?up)\\b");
    private static final int MOST_SHOWN = 20;
    private static final int MOST_BUTTONS = 5;
    private static final int MOST_ITEMS = 200;

    private final Watch watch;
    private final WeeklyFigures figures;
    private final People people;
    private final AuditLog audit;

    WatchPart(Watch watch, WeeklyFigures figures, People people, AuditLog audit) {
        this.watch = watch;
        this.figures = figures;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public Set<String> words() {
        return Set.of("watch", "账款体检", "应收体检", "体检");
    }

    @Override
    public boolean hears(Request request) {
        return HEARD.matcher(Han.plain(request.words())).find();
    }

    @Override
    public Reply run(Request request) {
        figures.takeForAnswer();
        Watch.Seen seen = watch.by(people.person(request.user()), request.today());
        long accounts = seen.signs().stream().map(Sign::customer).distinct().count();
        audit.record(
                request.user(),
                "credit.look",
                "watch",
                accounts + " accounts, " + seen.signs().size() + " signs");
        return Reply.of("credit", data(request, seen.signs()), cards(request, seen.signs(), accounts));
    }

    private static WatchData data(Request request, List<Sign> signs) {
        WatchWords words = new WatchWords(request.texts());
        return new WatchData(
                request.today(),
                signs.stream()
                        .limit(MOST_ITEMS)
                        .map(sign -> new WatchData.Item(
                                sign.customer(),
                                sign.kind().word(),
                                WatchWords.plain(sign),
                                sign.due().orElse(null),
                                words.advice(sign)))
                        .toList());
    }

    private static List<Card> cards(Request request, List<Sign> signs, long accounts) {
        WatchWords words = new WatchWords(request.texts());
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("watch.title", request.today())));
        if (signs.isEmpty()) {
            cards.add(new Card.Text(request.text("watch.nothing")));
            return cards;
        }
        cards.add(new Card.Text(request.text("watch.summary", accounts, words.counts(signs))));
        cards.add(new Card.Facts(signs.stream()
                .limit(MOST_SHOWN)
                .map(sign -> new Fact(
                        request.text("watch.line", sign.customer().name(), words.name(sign.kind())),
                        request.text("watch.what", words.seen(sign), words.advice(sign))))
                .toList()));
        if (signs.size() > MOST_SHOWN) {
            cards.add(new Card.Text(request.text("watch.more", MOST_SHOWN, signs.size())));
        }
        cards.add(new Card.Choices(signs.stream()
                .map(Sign::customer)
                .distinct()
                .limit(MOST_BUTTONS)
                .map(customer -> new Choice(customer.name(), "/credit " + customer.code()))
                .toList()));
        return cards;
    }
}

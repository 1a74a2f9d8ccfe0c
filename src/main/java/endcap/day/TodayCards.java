package endcap.day;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.chat.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list as people read it: numbered lines for one screen of a phone, how much there is besides, a few buttons. */
final class TodayCards {
    private static final int MOST_BUTTONS = 5;

    private final Texts texts;
    private final LocalDate today;
    private final AskedDays days;

    TodayCards(Request request, AskedDays days) {
        this.texts = request.texts();
        this.today = request.today();
        this.days = days;
    }

    List<Card> of(List<Due> ranked) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(title()));
        if (ranked.isEmpty()) {
            cards.add(new Card.Text(texts.text("today.nothing")));
            return cards;
        }
        Screen screen = Screen.of(ranked);
        cards.add(new Card.Steps(screen.lines().stream().map(this::line).toList()));
        if (!screen.left().isEmpty()) {
            cards.add(new Card.Text(texts.text("today.more", counts(screen.left()))));
        }
        cards.add(new Card.Choices(buttons(screen.lines())));
        return cards;
    }

    private String title() {
        if (!days.single()) {
            return texts.text("today.title.days", days.from(), days.to());
        }
        return texts.text(days.from().equals(today) ? "today.title" : "today.title.day", days.from());
    }

    private String line(Due due) {
        String kind = texts.text("today.kind." + due.kind().word());
        return due.customer()
                .map(customer -> texts.text("today.line", kind, customer.name(), due.what(), when(due.due())))
                .orElseGet(() -> texts.text("today.line.nobody", kind, due.what(), when(due.due())));
    }

    private String when(LocalDate due) {
        long away = ChronoUnit.DAYS.between(today, due);
        if (away < 0) {
            return texts.text(away == -1 ? "today.when.yesterday" : "today.when.late", -away);
        }
        if (away > 1) {
            return texts.text("today.when.ahead", due, away);
        }
        return texts.text(away == 0 ? "today.when.today" : "today.when.tomorrow");
    }

    private String counts(Map<DueKind, Integer> left) {
        return left.entrySet().stream()
                .map(kind -> texts.text(
                        "today.count", texts.text("today.kind." + kind.getKey().word()), kind.getValue()))
                .collect(Collectors.joining(texts.text("today.separator")));
    }

    /** One of each line, from the top; two lines that lead to the same have one between them. */
    private static List<Choice> buttons(List<Due> lines) {
        Map<String, Choice> bySentence = new LinkedHashMap<>();
        lines.forEach(due -> bySentence.putIfAbsent(due.way().says(), due.way()));
        return bySentence.values().stream().limit(MOST_BUTTONS).toList();
    }
}

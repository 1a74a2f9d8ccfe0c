package endcap.promotion;

import endcap.chat.Card;
import endcap.chat.Request;
import endcap.language.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calendar view: a row for each week, Monday to Sunday, in which something is in store or closes for orders. */
final class WeekTable {
    private static final int MOST_WEEKS = 27;

    private final Request request;
    private final ShownDays shown;

    WeekTable(Request request) {
        this.request = request;
        this.shown = new ShownDays(request);
    }

    /**
     * The weeks of {@code days}; without them from this week to the last one anything is in store. Never more than half a
     * year.
     */
    Card table(List<PromotionCalendar.Entry> entries, @Nullable Period days) {
        List<Promotion> promotions =
                entries.stream().map(PromotionCalendar.Entry::promotion).toList();
        Period shownDays = days == null ? fromToday(promotions) : days;
        List<List<String>> rows = new ArrayList<>();
        LocalDate monday = shownDays.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = 0; week < MOST_WEEKS && !monday.isAfter(shownDays.to()); week++) {
            row(new Period(monday, monday.plusDays(6)), promotions, rows);
            monday = monday.plusWeeks(1);
        }
        return new Card.Table(
                "",
                List.of(
                        Card.Column.text(request.text("promotion.column.week")),
                        Card.Column.text(request.text("promotion.column.in-store")),
                        Card.Column.text(request.text("promotion.column.deadline"))),
                rows);
    }

    private Period fromToday(List<Promotion> promotions) {
        LocalDate last = promotions.stream()
                .map(promotion -> promotion.inStore().to())
                .max(Comparator.naturalOrder())
                .orElse(request.today());
        return new Period(request.today(), last);
    }

    private void row(Period week, List<Promotion> promotions, List<List<String>> rows) {
        String inStore = names(promotions, promotion -> promotion.inStore().meets(week));
        String closing = promotions.stream()
                .filter(promotion -> week.contains(promotion.order().to()))
                .map(promotion -> request.text(
                        "promotion.closes",
                        promotion.name(),
                        shown.day(promotion.order().to())))
                .collect(Collectors.joining(request.text("promotion.and")));
        if (!inStore.isEmpty() || !closing.isEmpty()) {
            rows.add(List.of(shown.days(week.from(), week.to()), inStore, closing));
        }
    }

    private String names(List<Promotion> promotions, Predicate<Promotion> which) {
        return promotions.stream()
                .filter(which)
                .map(Promotion::name)
                .collect(Collectors.joining(request.text("promotion.and")));
    }
}

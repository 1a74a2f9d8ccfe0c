package endcap.day;

import endcap.chat.Command;
import endcap.chat.Reply;
import endcap.chat.Request;
import java.util.List;

/** {@code /today}, {@code /today 明天}, {@code 今天有什么安排}: one ranked list of what to see to. */
final class TodayCommand implements Command {
    private final DayWords words;
    private final List<DueSource> sources;

    TodayCommand(DayWords words, List<DueSource> sources) {
        this.words = words;
        this.sources = List.copyOf(sources);
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public Reply run(Request request) {
        AskedDays days = words.read(request);
        List<Due> ranked = Ranking.ranked(
                sources.stream()
                        .flatMap(source -> source.due(request, days).stream())
                        .toList(),
                days);
        return Reply.of("today", TodayData.of(ranked), new TodayCards(request, days).of(ranked));
    }
}

package endcap.day;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.language.DateReader;
import java.util.List;
import java.util.function.Predicate;

/** The door of the list of the day. */
public final class DayFeature implements Feature {
    private final Command today;

    /**
     * A list out of these sources.
     *
     * @param asksForTheList whether a sentence asks what there is to do
     */
    public DayFeature(DateReader dates, Predicate<String> asksForTheList, List<DueSource> sources) {
        today = new TodayCommand(new DayWords(dates, asksForTheList), sources);
    }

    @Override
    public List<Command> commands() {
        return List.of(today);
    }
}

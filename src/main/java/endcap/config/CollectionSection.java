package endcap.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the {@code collection:} section of credit.yaml. */
final class CollectionSection {
    private static final Map<String, Integer> STEPS = new LinkedHashMap<>();
    private static final Map<String, Boolean> OCCASIONS = new LinkedHashMap<>();

    static {
        STEPS.put("statement", 3);
        STEPS.put("manager_visit", 8);
        STEPS.put("supply_stop", 15);
        STEPS.put("written_demand", 31);
        STEPS.put("lawyer", 61);
        OCCASIONS.put("visit", true);
        OCCASIONS.put("invitation", true);
        OCCASIONS.put("chance", false);
        OCCASIONS.put("gathering", false);
        OCCASIONS.put("festive", false);
    }

    private CollectionSection() {}

    /** What the section says, with the defaults where it says nothing. */
    static BotConfig.Collection read(YamlSection section) {
        BotConfig.Collection collection = new BotConfig.Collection(
                section.number("remind_before_days", 7, 0),
                steps(section.section("steps")),
                section.number("broken_promise_working_days", 2, 0),
                section.number("pay_within_working_days", 5, 1),
                off(section.section("occasions")));
        section.done();
        return collection;
    }

    private static List<Integer> steps(YamlSection section) {
        List<Integer> days = new ArrayList<>();
        STEPS.forEach((step, usual) -> {
            int from = section.number(step, usual, 1);
            if (!days.isEmpty() && from < days.getLast()) {
                section.problem(
                        section.lineOf(step),
                        "'" + step + ": " + from + "' comes before the step above it; write a number of at least "
                                + days.getLast());
            }
            days.add(from);
        });
        section.done();
        return days;
    }

    private static Set<String> off(YamlSection section) {
        Set<String> off = new LinkedHashSet<>();
        OCCASIONS.forEach((occasion, usual) -> {
            if (!section.flag(occasion, usual)) {
                off.add(occasion);
            }
        });
        section.done();
        return off;
    }
}

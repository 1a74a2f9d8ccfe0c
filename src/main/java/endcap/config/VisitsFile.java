package endcap.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads visits.yaml. */
final class VisitsFile {
    private static final Map<String, Integer> BY_GRADE = Map.of("A", 7, "B", 14, "C", 30, "D", 60);
    private static final int WITHOUT_GRADE = 30;
    private static final List<String> KINDS = List.of("chain", "store", "distributor", "other");
    private static final Set<String> VISITED = Set.of("chain", "store", "distributor");

    private VisitsFile() {}

    /** What the file says, with the defaults where it says nothing. */
    static BotConfig.Visits read(YamlSection file) {
        YamlSection days = file.section("every_days");
        Map<String, Integer> byGrade = new LinkedHashMap<>();
        BY_GRADE.forEach((grade, usual) -> byGrade.put(grade, days.number(grade, usual, 0)));
        int withoutGrade = days.number("none", WITHOUT_GRADE, 0);
        days.done();
        YamlSection customers = file.section("customers");
        Map<String, Integer> byCustomer = new LinkedHashMap<>();
        customers.keys().forEach(code -> byCustomer.put(code, customers.number(code, 0, 0)));
        List<String> kinds = file.texts("kinds");
        kinds.stream()
                .filter(kind -> !KINDS.contains(kind))
                .forEach(kind -> file.problem(
                        file.lineOf("kinds"),
                        "'" + kind + "' is no kind of customer; write some of " + String.join(", ", KINDS)));
        file.done();
        return new BotConfig.Visits(byGrade, withoutGrade, kinds.isEmpty() ? VISITED : Set.copyOf(kinds), byCustomer);
    }
}

package endcap.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration has mistakes: all of them, so that they can be mended in one go. */
public final class ConfigException extends RuntimeException {
    private final transient List<ConfigProblem> problems;

    /** These mistakes; whoever finds out what the configuration means may find more of them. */
    public ConfigException(List<ConfigProblem> problems) {
        super(problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every mistake, in file order. */
    public List<ConfigProblem> problems() {
        return problems;
    }
}

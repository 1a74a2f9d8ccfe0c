package endcap.config;

/**
 * One mistake in a configuration file.
 *
 * @param file the file's name as the person would open it
 * @param line counted from 1; 0 for the whole file
 * @param message what is wrong and what to write instead
 */
public record ConfigProblem(String file, int line, String message) {
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}

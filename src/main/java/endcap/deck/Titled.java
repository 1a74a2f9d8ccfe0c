package endcap.deck;

import java.util.List;

/** A page's title and what stands beneath it; where the file names no title, large or first letters tell. */
record Titled(String title, List<Line> lines) {
    private static final double LARGER = 1.15;
    /** Columns; a Chinese character takes two. */
    private static final int LONGEST = 80;

    private static final int LOWEST = 5;
    private static final int MOST_LINES = 3;

    static Titled of(RawPage page) {
        if (!page.title().isEmpty()) {
            return new Titled(Prose.heading(page.title()), page.lines());
        }
        List<Line> lines = page.lines().stream()
                .filter(line -> !Signs.clean(line.text()).isEmpty())
                .toList();
        int first = first(lines);
        if (first < 0) {
            return new Titled("", lines);
        }
        int after = first + 1;
        while (after < lines.size()
                && after < first + MOST_LINES
                && lines.get(after).before() == Line.Break.SOFT
                && lines.get(after).size() == lines.get(first).size()
                && lines.get(first).size() > 0) {
            after++;
        }
        String title = lines.subList(first, after).stream()
                .map(Line::text)
                .map(Signs::clean)
                .reduce("", Prose::join);
        return Prose.columns(title) > LONGEST
                ? new Titled("", lines)
                : new Titled(
                        title,
                        java.util.stream.Stream.concat(
                                        lines.subList(0, first).stream(), lines.subList(after, lines.size()).stream())
                                .toList());
    }

    /** The index of the line that is the title, -1 when none looks like one. */
    private static int first(List<Line> lines) {
        double usual = usualSize(lines);
        int largest = -1;
        for (int i = 0; i < Math.min(LOWEST, lines.size()); i++) {
            Line line = lines.get(i);
            if (line.kind() == Block.Kind.PARAGRAPH
                    && line.size() >= usual * LARGER
                    && line.size() > 0
                    && (largest < 0 || line.size() > lines.get(largest).size())) {
                largest = i;
            }
        }
        return largest >= 0 || lines.isEmpty() ? largest : firstIfTitle(lines);
    }

    private static int firstIfTitle(List<Line> lines) {
        Line first = lines.getFirst();
        boolean apart = lines.size() == 1 || lines.get(1).before() != Line.Break.SOFT;
        boolean looksLikeOne = first.kind() == Block.Kind.PARAGRAPH
                && Prose.columns(first.text()) <= LONGEST / 2
                && !first.text().strip().matches("(?s).*[。！？；，、：!?;,:.]$");
        return apart && looksLikeOne && lines.size() > 1 ? 0 : -1;
    }

    /** The size most letters have. */
    private static double usualSize(List<Line> lines) {
        var letters = new java.util.TreeMap<Double, Integer>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(0.0);
    }
}

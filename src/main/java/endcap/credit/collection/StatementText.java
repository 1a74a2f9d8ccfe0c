package endcap.credit.collection;

import endcap.chat.Texts;
import endcap.credit.Ageing;
import endcap.credit.BookEntry;
import endcap.credit.collection.Statement.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A statement of account as plain text that can be pasted anywhere, in one language. */
final class StatementText {
    /** More lines than this nobody checks in a message; the others stand in one line, so that the total still adds up. */
    static final int MOST_LINES = 100;

    private final Texts texts;
    private final Statement statement;
    private final List<String> text = new ArrayList<>();

    private StatementText(Texts texts, Statement statement) {
        this.texts = texts;
        this.statement = statement;
    }

    /**
     * The statement in the language of the texts.
     *
     * @param by the name of who drew it up
     */
    static String of(Texts texts, Statement statement, String by) {
        StatementText paper = new StatementText(texts, statement);
        paper.head();
        paper.documents();
        paper.ageing();
        paper.foot(by);
        return String.join("\n", paper.text);
    }

    private void say(String key, Object... args) {
        text.add(texts.text(key, args));
    }

    private void head() {
        say("collection.statement.title");
        say(
                "collection.statement.to",
                statement.account().customer().name(),
                statement.account().code());
        String books = statement
                .dataAsOf()
                .map(LocalDate::toString)
                .orElseGet(() -> texts.text("collection.statement.no-data"));
        say("collection.statement.as-of", statement.asOf(), books, statement.currency());
    }

    private void documents() {
        text.add("");
        if (statement.lines().isEmpty()) {
            say("collection.statement.nothing-open");
        } else {
            say("collection.statement.documents");
        }
        List<Line> shown = statement.lines().stream().limit(MOST_LINES).toList();
        for (int i = 0; i < shown.size(); i++) {
            text.add(line(i + 1, shown.get(i)));
        }
        List<Line> others =
                statement.lines().subList(shown.size(), statement.lines().size());
        if (!others.isEmpty()) {
            say("collection.statement.others", others.size(), Sum.of(Statement.total(others)));
        }
        say("collection.statement.total", statement.currency(), Sum.of(statement.totalFen()));
        if (statement.disputedFen() > 0) {
            say("collection.statement.disputed-total", Sum.of(statement.disputedFen()));
        }
        statement.elsewhere().forEach(this::elsewhere);
    }

    private String line(int number, Line line) {
        String document = line.of().equals(statement.account().customer().name())
                ? line.documentNo()
                : texts.text("collection.statement.of", line.documentNo(), line.of());
        String type = texts.text("credit.why.kind." + line.type());
        if (line.due().isEmpty()) {
            return texts.text("collection.statement.credit", number, document, type, line.date(), Sum.of(line.fen()));
        }
        String invoice = texts.text(
                "collection.statement.invoice",
                number,
                document,
                type,
                line.date(),
                line.due().get(),
                Sum.of(line.fen()),
                days(line));
        return line.disputedFen() == 0
                ? invoice
                : texts.text("collection.statement.disputed", invoice, Sum.of(line.disputedFen()));
    }

    private String days(Line line) {
        return line.daysOverdue() == 0
                ? texts.text("collection.statement.not-due")
                : texts.text("collection.statement.days", line.daysOverdue());
    }

    private void elsewhere(BookEntry entry) {
        say("collection.statement.elsewhere", entry.number(), entry.currency().orElseThrow(), Sum.of(entry.openFen()));
    }

    private void ageing() {
        Ageing ageing = statement.ageing();
        text.add("");
        say("collection.statement.ageing");
        bucket("credit.ageing.not-due", ageing.notDueFen());
        bucket("credit.ageing.1-30", ageing.days1To30Fen());
        bucket("credit.ageing.31-60", ageing.days31To60Fen());
        bucket("credit.ageing.61-90", ageing.days61To90Fen());
        bucket("credit.ageing.over-90", ageing.over90Fen());
    }

    private void bucket(String label, long fen) {
        say("collection.statement.bucket", texts.text(label), Sum.of(fen));
    }

    private void foot(String by) {
        text.add("");
        say("collection.statement.bank");
        text.add("");
        say("collection.statement.checked");
        say("collection.statement.their-sign");
        say("collection.statement.our-sign", by);
    }
}

package endcap.credit.collection;

import static endcap.credit.collection.DebtorSketch.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Texts;
import endcap.credit.OpenItem;
import endcap.credit.OpenItem.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A statement says every open document and adds up, whatever is open. */
class StatementTest {
    /** The open amount of a numbered line, or of the line that stands for the others. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?m)^(?:\\d+\\. |[\\d,]+ more documents).*?(?:: |together )(-?[\\d,]+\\.\\d\\d)");

    @Provide
    Arbitrary<List<OpenItem>> documents() {
        Arbitrary<OpenItem> document = Combinators.combine(
                        Arbitraries.of(Type.INVOICE, Type.INVOICE, Type.CREDIT_NOTE, Type.RECEIPT),
                        Arbitraries.integers().between(-60, 150),
                        Arbitraries.longs().between(1, 99_999_999_999L),
                        Arbitraries.of(0, 0, 3, 10))
                .as((type, days, fen, tenths) -> new OpenItem(
                        "",
                        type,
                        TODAY.minusDays(days + 30),
                        TODAY.minusDays(days),
                        fen,
                        type == Type.INVOICE ? fen / 10 * tenths : 0));
        return document.list().ofMaxSize(140).map(StatementTest::numbered);
    }

    private static List<OpenItem> numbered(List<OpenItem> documents) {
        List<OpenItem> numbered = new ArrayList<>();
        documents.forEach(one -> numbered.add(new OpenItem(
                "N" + numbered.size(),
                one.type(),
                one.documentDate(),
                one.dueDate(),
                one.openFen(),
                one.disputedFen())));
        return numbered;
    }

    @Property(tries = 200)
    void its_lines_its_text_and_its_ageing_add_up_to_what_is_open(@ForAll("documents") List<OpenItem> items) {
        Debtor debtor = DebtorSketch.owing(items);
        long open = debtor.assessed().exposure().openItemsFen();
        Statement statement = Statement.of(debtor);
        String text = StatementText.of(Texts.of(Locale.ENGLISH), statement, "Li");
        assertThat(statement.totalFen()).isEqualTo(open);
        assertThat(statement.ageing().totalFen()).isEqualTo(open);
        assertThat(statement.lines()).hasSameSizeAs(items);
        assertThat(AMOUNT.matcher(text)
                        .results()
                        .map(found -> new BigDecimal(found.group(1).replace(",", "")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(open, 2));
        assertThat(text).contains("Total: CNY " + Sum.of(open));
    }
}

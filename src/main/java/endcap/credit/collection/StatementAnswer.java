package endcap.credit.collection;

import endcap.credit.CreditAnswer;
import endcap.credit.CreditAnswer.AgeingFigures;
import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of account as data; {@code text} is the draft to copy, money is a decimal string. */
record StatementAnswer(
        CustomerRef customer,
        LocalDate asOf,
        @Nullable LocalDate dataAsOf,
        String currency,
        List<Item> items,
        String total,
        AgeingFigures ageing,
        String text) {
    StatementAnswer {
        items = List.copyOf(items);
    }

    /** An open document; {@code open} and so the total count a credit below zero. */
    record Item(
            String documentNo,
            String type,
            LocalDate date,
            @Nullable LocalDate due,
            String open,
            String disputed,
            int daysOverdue) {
        private static Item of(Statement.Line line) {
            return new Item(
                    line.documentNo(),
                    line.type(),
                    line.date(),
                    line.due().orElse(null),
                    CreditAnswer.money(line.fen()),
                    CreditAnswer.money(line.disputedFen()),
                    line.daysOverdue());
        }
    }

    static StatementAnswer of(CustomerRef customer, Statement statement, String text) {
        return new StatementAnswer(
                customer,
                statement.asOf(),
                statement.dataAsOf().orElse(null),
                statement.currency(),
                statement.lines().stream().map(Item::of).toList(),
                CreditAnswer.money(statement.totalFen()),
                AgeingFigures.of(statement.ageing()),
                text);
    }
}

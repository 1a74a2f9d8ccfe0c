package endcap;

import endcap.chat.Interpreter;
import endcap.config.BotConfig;
import endcap.customer.CustomerDirectory;
import endcap.language.DateReader;
import endcap.people.AuditLog;
import endcap.review.SalesStore;
import endcap.worksheet.Sheets;
import endcap.worksheet.WorksheetFeature;
import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** The worksheets with what fills them in. */
final class WorksheetWiring {
    private WorksheetWiring() {}

    static WorksheetFeature of(
            Jdbi jdbi,
            BotConfig config,
            Sheets sheets,
            CustomerDirectory customers,
            DateReader dates,
            Rights rights,
            CreditWiring credit,
            AuditLog audit,
            Interpreter interpreter,
            Clock clock) {
        SheetSources sources = new SheetSources(credit.desk(), customers, new SalesStore(jdbi)::average);
        WorksheetFeature worksheet = new WorksheetFeature(
                jdbi,
                sheets,
                customers,
                dates,
                (user, act, code) -> rights.may(user, act, customers.owners(code)),
                sources,
                code -> code.isBlank() ? config.company().currency() : sources.currency(code, LocalDate.now(clock)),
                credit.drafts(),
                audit,
                text -> onlyAsks(interpreter.read(text)),
                clock);
        credit.knows(worksheet.draftKind());
        return worksheet;
    }

    private static boolean onlyAsks(Interpreter.Reading reading) {
        return reading.question() || reading.negated();
    }
}

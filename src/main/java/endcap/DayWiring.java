package endcap;

import endcap.chat.Interpreter;
import endcap.config.BotConfig;
import endcap.customer.Birthdays;
import endcap.customer.ContactStore;
import endcap.customer.CustomerDirectory;
import endcap.day.DayFeature;
import endcap.day.VisitRound;
import endcap.language.DateReader;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import endcap.promotion.PromotionFeature;
import endcap.visit.VisitFeature;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The list of the day, put together out of what every other feature has to tell. */
final class DayWiring {
    private DayWiring() {}

    static DayFeature of(
            Jdbi jdbi,
            BotConfig config,
            VisitFeature visits,
            CreditWiring credit,
            PromotionFeature promotions,
            CustomerDirectory customers,
            People people,
            Access access,
            AuditLog audit,
            DateReader dates,
            Interpreter interpreter,
            Clock clock) {
        DayReach reach = new DayReach(people, access);
        BotConfig.Visits said = config.visits();
        VisitRound round = new VisitRound(said.byGrade(), said.withoutGrade(), said.kinds(), said.byCustomer());
        Birthdays birthdays = new Birthdays(new ContactStore(jdbi));
        DayMoney money = new DayMoney(
                credit,
                customers,
                reach,
                audit,
                config.credit().maxOverdueDays(),
                config.credit().dispute().remindAfterDays());
        return new DayFeature(
                dates,
                sentence -> asksForTheList(interpreter, sentence),
                List.of(
                        new DayVisits(visits, customers, birthdays, round, reach)::due,
                        money::due,
                        new DayOrders(promotions, customers, reach)::due,
                        new DayDrafts(visits, credit.drafts(), customers, clock)::due));
    }

    private static boolean asksForTheList(Interpreter interpreter, String sentence) {
        return interpreter.read(sentence).guesses().stream()
                .limit(1)
                .anyMatch(guess -> guess.intent().equals("today"));
    }
}

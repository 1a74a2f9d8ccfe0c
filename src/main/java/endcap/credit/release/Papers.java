package endcap.credit.release;

import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AskedOrder;
import endcap.credit.Assessment;
import endcap.credit.Order;
import endcap.customer.Customer;
import endcap.customer.CustomerRef;
import endcap.customer.Customers;
import endcap.language.Amount;
import endcap.language.Found;
import java.time.ZoneId;
import java.util.Optional;

/** What every answer about a release is made of: the release a person may see, its names, cards and data. */
final class Papers {
    private final ReleaseDesk desk;
    private final ReleaseRights rights;
    private final Customers customers;
    private final ZoneId zone;

    /** @param zone the company's */
    Papers(ReleaseDesk desk, ReleaseRights rights, Customers customers, ZoneId zone) {
        this.desk = desk;
        this.rights = rights;
        this.customers = customers;
        this.zone = zone;
    }

    /**
     * The release with that number, which this person may see.
     *
     * @throws UserError {@code release.unknown}, whether it is not there or not for them to see
     */
    Release one(Request request, long id) {
        return desk.find(id)
                .filter(release -> rights.maySee(request.user(), release))
                .orElseThrow(() -> UserError.of("release.unknown", "R" + id));
    }

    CustomerRef customer(String code) {
        return customers.find(code).map(Customer::ref).orElseGet(() -> new CustomerRef(code, code));
    }

    ReleaseCards cards(Request request, Release release) {
        return new ReleaseCards(
                request.texts(),
                rights,
                zone,
                release,
                customer(release.order().customerCode()).name());
    }

    /** The release as data, with these figures. */
    ReleaseData data(Release release, Sight sight) {
        return ReleaseData.of(
                release,
                customer(release.order().customerCode()),
                customer(release.order().accountCode()),
                sight);
    }

    /** What became of it, with the figures it was settled on. */
    Reply settled(Request request, Release release) {
        return Reply.of(
                "release",
                data(release, release.sight()),
                cards(request, release).settled());
    }

    /** That it is settled already, by whom and when. */
    UserError late(Request request, Release release) {
        return UserError.of(
                "release.settled", release.reference(), cards(request, release).standing());
    }

    /**
     * Takes a request back, once.
     *
     * @throws UserError {@code not-allowed} for all but who asked, {@code release.settled} when it waits no more
     */
    Reply withdrawn(Request request, Release release) {
        if (!release.asked().by().equals(request.user().id())) {
            throw UserError.worded("not-allowed", "error.release.withdraw-not-yours", release.reference());
        }
        desk.withdraw(request.user(), release);
        Release now = desk.find(release.id()).orElseThrow();
        if (now.status() != Status.WITHDRAWN) {
            throw late(request, now);
        }
        return settled(request, now);
    }

    /** An order of another amount, of the same kind as the one that was assessed. */
    Order order(Assessment assessed, Found<Amount> amount) {
        Customer customer = customers.customer(assessed.position().customerCode());
        return new AskedOrder(customer, Optional.of(amount), assessed.order().prepaid()).in(assessed.currency());
    }

    /** An order of that amount, of the same kind as the release's. */
    Order order(Release release, Found<Amount> amount) {
        Customer customer = customers.customer(release.order().customerCode());
        return new AskedOrder(customer, Optional.of(amount), release.order().prepaid())
                .in(release.order().currency());
    }
}

package endcap.credit.release;

import endcap.chat.Command;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.CreditPart;
import java.util.Set;

/** {@code /release}, {@code /credit release}, 放行: reads what is to be done and hands it over. */
final class ReleaseCommand implements Command, CreditPart {
    private final Asking asking;
    private final Deciding deciding;
    private final Using using;
    private final Listing listing;

    ReleaseCommand(Asking asking, Deciding deciding, Using using, Listing listing) {
        this.asking = asking;
        this.deciding = deciding;
        this.using = using;
        this.listing = listing;
    }

    @Override
    public String name() {
        return "release";
    }

    @Override
    public Set<String> words() {
        return Set.of("release", "放行", "申请放行");
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public Reply run(Request asked) {
        // As a part of /credit, too, what is asked back is completed by a sentence of this command.
        Request request = asked.as(name());
        return switch (read(request)) {
            case Said.Listing list -> listing.list(request);
            case Said.One(long id) -> deciding.look(request, id);
            case Said.Approve approve -> deciding.approve(request, approve);
            case Said.Reject reject -> deciding.reject(request, reject);
            case Said.Withdraw withdraw -> deciding.withdraw(request, withdraw);
            case Said.Use use -> using.use(request, use);
            case Said.Which which -> throw UserError.of("release.which");
            case Said.Request ask -> asking.ask(request);
        };
    }

    /** Told in free text, it asks or lists: a decision is only ever made in so many words. */
    private static Said read(Request request) {
        Said said = Said.read(request.words());
        return request.explicit() || said instanceof Said.Listing ? said : new Said.Request(request.words());
    }
}

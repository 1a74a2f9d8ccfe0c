package endcap.credit.limit;

import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.credit.CreditPart;
import endcap.draft.Drafts;
import java.util.Optional;
import java.util.Set;

/** {@code /credit limit 新万家 300000 到 2027-03-31 原因 年框续签}, and the same said in a sentence: drafts one thing to be set. */
final class LimitPart implements CreditPart {
    private final LimitAct act;
    private final LimitReader reader;
    private final LimitRights rights;
    private final LimitDraft kind;
    private final Drafts drafts;

    LimitPart(LimitAct act, LimitReader reader, LimitRights rights, LimitDraft kind, Drafts drafts) {
        this.act = act;
        this.reader = reader;
        this.rights = rights;
        this.kind = kind;
        this.drafts = drafts;
    }

    @Override
    public Set<String> words() {
        return act.words();
    }

    @Override
    public boolean hears(Request request) {
        return heard(request).isPresent();
    }

    @Override
    public Reply run(Request request) {
        rights.check(request);
        int from = heard(request).map(LimitSpeech.Heard::end).orElse(0);
        return drafts.propose(
                request, kind, reader.read(request, act, request.words(), from).fields());
    }

    private Optional<LimitSpeech.Heard> heard(Request request) {
        return LimitSpeech.in(request.words()).filter(heard -> heard.act() == act);
    }
}

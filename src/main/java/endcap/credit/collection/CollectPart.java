package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.CreditPart;
import endcap.draft.Drafts;
import endcap.language.Han;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /credit collect 新万家}: which step is due, what is owed, whom to speak to, and how. */
final class CollectPart implements CreditPart {
    private static final Pattern TYPE = Pattern.compile("(?:type|类型) ?[=:：] ?([\\p{L}\\d]+)");
    private static final Pattern SIGNS = Pattern.compile("(?:signs?|迹象) ?[=:：](.*)");

    private final Debtors debtors;
    private final Planning planning;
    private final TypeDraft types;
    private final Drafts drafts;

    CollectPart(Debtors debtors, Planning planning, TypeDraft types, Drafts drafts) {
        this.debtors = debtors;
        this.planning = planning;
        this.types = types;
        this.drafts = drafts;
    }

    @Override
    public Set<String> words() {
        return Set.of("collect", "collection", "催款", "催收", "催");
    }

    @Override
    public Reply run(Request request) {
        String words = Han.plain(request.words()).toLowerCase(Locale.ROOT);
        Matcher type = TYPE.matcher(words);
        Matcher signs = SIGNS.matcher(words);
        boolean typed = type.find();
        boolean signed = signs.find();
        int ends = Math.min(typed ? type.start() : words.length(), signed ? signs.start() : words.length());
        Debtor debtor =
                debtors.named(request, request.words().substring(0, ends).strip());
        Optional<Signs> ticked = signed ? Optional.of(Signs.read(signs.group(1))) : Optional.empty();
        if (typed) {
            return propose(request, debtor, type(type.group(1)), ticked);
        }
        return ticked.map(some -> matched(request, debtor, some)).orElseGet(() -> plan(request, debtor));
    }

    /**
     * The type a person wrote.
     *
     * @throws UserError {@code credit.type-unknown}
     */
    static DebtorType type(String word) {
        return DebtorType.of(word).orElseThrow(() -> UserError.of("credit.type-unknown", word));
    }

    private Reply plan(Request request, Debtor debtor) {
        Plan plan = planning.plan(debtor, request.texts().locale());
        List<Card> cards = new ArrayList<>(types.drawn(request, plan).situation());
        boolean late = debtor.assessed().overdue().amountFen() > 0;
        if (plan.type().isPresent() && late) {
            cards.addAll(types.cards(request).known(plan, plan.type().get()));
        } else if (late) {
            cards.addAll(types.cards(request).asked(plan));
        }
        cards.add(PlanCards.limits(request.texts()));
        cards.add(types.drawn(request, plan).ways());
        Reply reply = Reply.of("credit", plan.data(request.texts()), cards);
        return late && plan.type().isEmpty() ? reply.asking(debtor.says("collect") + " signs={}") : reply;
    }

    private Reply matched(Request request, Debtor debtor, Signs signs) {
        if (signs.best().size() == 1) {
            return propose(request, debtor, signs.best().get(0), Optional.of(signs));
        }
        Plan plan = planning.plan(debtor, request.texts().locale());
        List<Card> cards = new ArrayList<>(types.drawn(request, plan).situation());
        cards.addAll(types.cards(request).tied(plan, signs));
        return Reply.of("credit", plan.data(request.texts()), cards);
    }

    private Reply propose(Request request, Debtor debtor, DebtorType type, Optional<Signs> signs) {
        types.refuseUnlessMayDecide(request, debtor);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(TypeDraft.CUSTOMER, debtor.customer().code());
        fields.put(TypeDraft.TYPE, type.word());
        signs.ifPresent(some -> fields.put(TypeDraft.SIGNS, some.codes()));
        return drafts.propose(request, types, fields);
    }
}

package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.credit.CreditPart;
import endcap.credit.Figures;
import endcap.language.Han;
import endcap.people.AuditLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /credit remind 新万家 短信}: a reminder to copy, its tone by the step that is due. */
final class RemindPart implements CreditPart {
    private final Set<String> words;
    private final Optional<MessageChannel> usual;
    private final Debtors debtors;
    private final Planning planning;
    private final CollectionPolicy policy;
    private final AuditLog audit;

    private RemindPart(
            Set<String> words,
            Optional<MessageChannel> usual,
            Debtors debtors,
            Planning planning,
            CollectionPolicy policy,
            AuditLog audit) {
        this.words = Set.copyOf(words);
        this.usual = usual;
        this.debtors = debtors;
        this.planning = planning;
        this.policy = policy;
        this.audit = audit;
    }

    /** The reminder under all its words; some of them mean a letter. */
    static List<CreditPart> all(Debtors debtors, Planning planning, CollectionPolicy policy, AuditLog audit) {
        return List.of(
                new RemindPart(Set.of("remind", "reminder", "提醒"), Optional.empty(), debtors, planning, policy, audit),
                new RemindPart(
                        Set.of("催款函", "催收函", "dunning"),
                        Optional.of(MessageChannel.LETTER),
                        debtors,
                        planning,
                        policy,
                        audit));
    }

    @Override
    public Set<String> words() {
        return words;
    }

    /** What was asked for: the step it speaks from, where it goes and in which language. */
    private record Wanted(Step step, MessageChannel channel, Texts paper) {
        MessageTone tone() {
            return MessageTone.of(step);
        }
    }

    @Override
    public Reply run(Request request) {
        NamedLanguage named = NamedLanguage.in(request.words());
        Debtor debtor = debtors.named(request, named.rest());
        Texts paper = named.language().map(Texts::of).orElse(request.texts());
        String plain = Han.plain(debtor.rest()).toLowerCase(Locale.ROOT);
        Step step =
                MessageTone.asked(plain).orElseGet(() -> planning.stage(debtor).step());
        MessageChannel channel = MessageChannel.in(plain)
                .or(() -> usual)
                .orElse(step.needsALook() ? MessageChannel.LETTER : MessageChannel.WECHAT);
        Wanted wanted = new Wanted(step, channel, paper);
        return Reminder.of(debtor, new Ladder(policy))
                .map(reminder -> written(request, debtor, reminder, wanted))
                .orElseGet(() -> nothing(request, debtor, wanted));
    }

    private Reply written(Request request, Debtor debtor, Reminder reminder, Wanted wanted) {
        Optional<String> to = planning.contacts(debtor).stream().findFirst().map(Contact::name);
        String text = reminder.text(
                wanted.paper(),
                wanted.channel(),
                wanted.tone(),
                to,
                request.user().name());
        audit.record(
                request.user(),
                "collection.draft",
                debtor.customer().code(),
                "reminder, step " + wanted.step().number() + ", "
                        + wanted.channel().word() + ", " + debtor.currency() + " " + Sum.of(reminder.totalFen()));
        return Reply.of(
                "credit", data(request, debtor, wanted, text), cards(request.texts(), debtor, reminder, wanted, text));
    }

    private static Reply nothing(Request request, Debtor debtor, Wanted wanted) {
        long disputed = debtor.assessed().overdue().disputedFen();
        String sentence = disputed > 0
                ? request.text("collection.collect.only-disputed", new Figures(debtor.currency()).money(disputed))
                : request.text("collection.collect.nothing");
        return Reply.of(
                "credit",
                new RemindAnswer(
                        debtor.ref(),
                        new CollectAnswer.StageFigures(Step.NONE.number(), Step.NONE.name(request.texts())),
                        wanted.channel().word(),
                        wanted.paper().locale().toLanguageTag(),
                        null),
                List.of(
                        new Card.Warning(Card.Tone.GOOD, sentence),
                        new Card.Choices(List.of(
                                new Choice(request.text("collection.choice.statement"), debtor.says("statement")),
                                new Choice(request.text("collection.choice.log"), debtor.says("log"))))));
    }

    private static RemindAnswer data(Request request, Debtor debtor, Wanted wanted, String text) {
        return new RemindAnswer(
                debtor.ref(),
                new CollectAnswer.StageFigures(
                        wanted.step().number(), wanted.step().name(request.texts())),
                wanted.channel().word(),
                wanted.paper().locale().toLanguageTag(),
                text);
    }

    private static List<Card> cards(Texts texts, Debtor debtor, Reminder reminder, Wanted wanted, String text) {
        List<Card> cards = new ArrayList<>();
        MessageTone tone = reminder.isLate() ? wanted.tone() : MessageTone.FRIENDLY;
        cards.add(new Card.Heading(texts.text(
                "collection.remind.heading",
                debtor.account().customer().name(),
                wanted.channel().name(texts),
                tone.name(texts))));
        DataAge.warning(texts, debtor.assessed()).ifPresent(cards::add);
        if (wanted.step().needsALook() && reminder.isLate()) {
            cards.add(new Card.Warning(Card.Tone.STOP, texts.text("collection.needs-look")));
        }
        cards.add(new Card.Text(texts.text("collection.copy-reminder")));
        cards.add(new Card.Text(text));
        cards.add(PlanCards.limits(texts));
        cards.add(new Card.Choices(ways(texts, debtor, wanted)));
        return cards;
    }

    private static List<Choice> ways(Texts texts, Debtor debtor, Wanted wanted) {
        String step = wanted.step() == Step.NONE ? "" : " step " + wanted.step().number();
        String says = debtor.says("remind");
        List<Choice> ways = new ArrayList<>();
        boolean chinese = wanted.paper().chinese();
        ways.add(new Choice(
                texts.text(chinese ? "collection.in-english" : "collection.in-chinese"),
                says + " " + wanted.channel().word() + step + (chinese ? " in English" : " in Chinese")));
        Arrays.stream(MessageChannel.values())
                .filter(channel -> channel != wanted.channel())
                .map(channel -> new Choice(channel.name(texts), says + " " + channel.word() + step))
                .forEach(ways::add);
        ways.add(new Choice(texts.text("collection.choice.log"), debtor.says("log")));
        return ways;
    }
}

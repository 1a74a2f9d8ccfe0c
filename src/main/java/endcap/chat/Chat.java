package endcap.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers messages: finds the command a message is for, runs it, and turns what goes wrong into one sentence. A file goes to
 * the receiver that takes it, and is answered in the same way.
 *
 * <p>In this order: a command named outright, an answer to what the bot has just asked, free text. Safe for any number of
 * threads; keeps nothing itself.
 */
public final class Chat {
    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);
    private static final Duration A_QUESTION_STAYS_OPEN = Duration.ofMinutes(10);

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final List<Receiver> receivers;
    private final CommandWords words;
    private final Interpreter interpreter;
    private final OpenQuestions openQuestions;
    private final Telling telling;
    private final Clock clock;

    /**
     * A chat over these commands.
     *
     * @param receivers of files, the first that takes one gets it
     * @param clock the time in the company's zone
     */
    public Chat(
            List<Command> commands,
            List<Receiver> receivers,
            CommandWords words,
            Interpreter interpreter,
            OpenQuestions openQuestions,
            Notices notices,
            Clock clock) {
        this.receivers = List.copyOf(receivers);
        this.words = words;
        this.interpreter = interpreter;
        this.openQuestions = openQuestions;
        this.telling = new Telling(notices, clock);
        this.clock = clock;
        for (Command command : commands) {
            if (this.commands.put(command.name(), command) != null) {
                throw new IllegalArgumentException("two commands are called " + command.name());
            }
        }
    }

    /** The names of all commands, in the order help lists them. */
    public List<String> commandNames() {
        return List.copyOf(commands.keySet());
    }

    /** The words a message may begin with, for completion. */
    public CommandWords words() {
        return words;
    }

    /** What waits to be told to a person, for a channel that can speak first; empty when nothing does. */
    public Optional<Reply> news(User user) {
        return telling.news(user);
    }

    /** Lets the news that were given out for a person since then wait again: they did not reach them. */
    public void untold(User user, Instant since) {
        telling.untold(user, since);
    }

    /** Answers one message. Never throws and never answers null. */
    public Reply answer(Message message) {
        return answer(message, Chat::readable, (text, reading, texts) -> route(message, text, reading, texts));
    }

    /** Answers a file that somebody sent. Never throws and never answers null; the words with it may be blank. */
    public Reply receive(Upload upload) {
        return answer(upload.message(), Chat::clean, (text, reading, texts) -> receive(upload, text, texts));
    }

    /** What answers words that have been cleaned and read. */
    private interface Answering {
        Reply answer(String text, Interpreter.Reading reading, Texts texts);
    }

    private Reply answer(Message message, UnaryOperator<String> cleaning, Answering answering) {
        Texts texts = Texts.of(message.locale().orElse(message.user().language()));
        try {
            String text = cleaning.apply(message.text());
            Interpreter.Reading reading = interpreter.read(text);
            texts = Texts.of(
                    message.locale().or(reading::language).orElse(message.user().language()));
            Reply reply = remember(message, answering.answer(text, reading, texts));
            return telling.before(reply, message).in(texts.locale());
        } catch (UserError error) {
            return refuse(message, error, "none", texts).in(texts.locale());
        } catch (RuntimeException fault) {
            return apologise(fault, texts).in(texts.locale());
        }
    }

    private static String readable(String raw) {
        String text = clean(raw);
        if (!Cleaning.saysSomething(text)) {
            throw UserError.of("message.empty");
        }
        return text;
    }

    private static String clean(String raw) {
        if (raw.length() > Cleaning.LONGEST) {
            throw UserError.of("message.too-long", raw.length(), Cleaning.LONGEST);
        }
        return Cleaning.clean(raw);
    }

    private Reply receive(Upload upload, String text, Texts texts) {
        upload.refuseOver(Upload.LARGEST);
        Request request = new Request(upload.message(), "none", text, texts, LocalDateTime.now(clock), true);
        return receivers.stream()
                .filter(receiver -> receiver.takes(upload))
                .findFirst()
                .orElseThrow(() -> UserError.of("upload.kind", upload.name()))
                .receive(request, upload);
    }

    private Reply route(Message message, String text, Interpreter.Reading reading, Texts texts) {
        // Whatever is said next, a question is open only until then.
        Optional<String> question = openQuestions.take(
                message.conversation(), message.user(), clock.instant().minus(A_QUESTION_STAYS_OPEN));
        Optional<CommandWords.Named> named = words.named(text);
        if (named.isPresent()) {
            return run(message, named.get().command(), named.get().words(), texts, true);
        }
        if (CommandWords.slashed(text)) {
            return unknownCommand(text, texts);
        }
        return question.filter(sentence -> mayBeAnswer(sentence, reading))
                .flatMap(sentence -> answerTo(sentence, message, text, texts))
                .orElseGet(() -> freeText(message, text, reading, texts));
    }

    /** A reason may sound like anything but a question; every other answer is no sentence of its own. */
    private static boolean mayBeAnswer(String question, Interpreter.Reading reading) {
        return question.contains(OpenQuestions.ANY_WORDS) && !reading.question()
                || !FreeText.speaksForItself(reading.guesses());
    }

    private Optional<Reply> answerTo(String sentence, Message message, String text, Texts texts) {
        return words.named(sentence.replace("{}", text).replace(OpenQuestions.ANY_WORDS, text))
                .map(named -> run(message, named.command(), named.words(), texts, true))
                // What is no answer to the question was perhaps never meant as one.
                .filter(reply -> reply.error().isEmpty());
    }

    private Reply freeText(Message message, String text, Interpreter.Reading reading, Texts texts) {
        List<Interpreter.Guess> open = reading.guesses().stream()
                .filter(guess -> mayRun(guess.intent(), reading))
                .toList();
        return switch (FreeText.decide(open)) {
            case FreeText.Nothing none -> run(message, "none", text, texts, false);
            case FreeText.Clear(String intent) -> run(message, intent, text, texts, false);
            case FreeText.Unclear(List<String> intents) -> askWhich(intents, text, texts);
        };
    }

    private boolean mayRun(String intent, Interpreter.Reading reading) {
        Command command = commands.get(intent);
        return command != null && !(command.writes() && (reading.negated() || reading.question()));
    }

    private Reply askWhich(List<String> intents, String text, Texts texts) {
        List<Choice> ways = intents.stream()
                .map(intent -> new Choice(texts.text("command." + intent + ".label"), "/" + intent + " " + text))
                .toList();
        return Reply.refused("none", "intent.unclear", texts.text("error.intent.unclear"), ways);
    }

    private Reply unknownCommand(String text, Texts texts) {
        String typed = CommandWords.firstWord(text.substring(1));
        String rest =
                text.substring(Math.min(text.length(), typed.length() + 1)).strip();
        List<Choice> ways = Suggestions.near(typed.toLowerCase(Locale.ROOT), words.words()).stream()
                .map(word -> new Choice("/" + word, ("/" + word + " " + rest).strip()))
                .toList();
        if (ways.isEmpty()) {
            ways = List.of(new Choice("/help", "/help"));
        }
        return Reply.refused("none", "intent.unclear", texts.text("error.command.unknown", "/" + typed), ways);
    }

    private Reply run(Message message, String intent, String rest, Texts texts, boolean explicit) {
        Command command = commands.get(intent);
        if (command == null) {
            throw new IllegalStateException("words lead to the command '" + intent + "', which nobody registered");
        }
        Request request = new Request(message, intent, rest, texts, LocalDateTime.now(clock), explicit);
        try {
            return command.run(request);
        } catch (UserError error) {
            return refuse(message, error, intent, texts);
        }
    }

    private Reply refuse(Message message, UserError error, String intent, Texts texts) {
        List<Card.Fill> form = error.form().map(Card.Fill::new).stream().toList();
        Reply reply = Reply.refused(intent, error.code(), error.sentence(texts), error.choices())
                .and(form);
        return remember(message, error.openQuestion().map(reply::asking).orElse(reply));
    }

    private Reply remember(Message message, Reply reply) {
        reply.openQuestion()
                .ifPresent(sentence ->
                        openQuestions.ask(message.conversation(), message.user(), sentence, clock.instant()));
        return reply;
    }

    private Reply apologise(RuntimeException fault, Texts texts) {
        String incident = Long.toString(clock.millis(), 36).toUpperCase(Locale.ROOT);
        LOG.error("incident {}", incident, fault);
        return Reply.refused("none", "internal", texts.text("error.internal", incident), List.of());
    }
}

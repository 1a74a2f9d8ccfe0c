package endcap;

import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.Upload;
import endcap.intake.ImportOptions;
import endcap.intake.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole bot over the sample company, on Saturday 21 November 2026, nine in the morning: say something, read the answer. */
final class Conversation implements AutoCloseable {
    static final String NOW = "2026-11-21T09:00";

    private final App app;
    private final String person;

    private Conversation(App app, String person) {
        this.app = app;
        this.person = person;
    }

    /** A conversation of its own company, with li.na speaking. */
    static Conversation start() {
        try {
            Path folder = Files.createTempDirectory("endcap-conversation");
            App app = App.open(Place.at(folder, Path.of("bot-config"), Path.of("knowledge"), NOW), Setting.quiet());
            app.moveIn(folder.resolve("files"));
            return new Conversation(app, "li.na");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A company that goes on living in that folder; the first time it moves in. */
    static Conversation living(Path folder, String now) {
        boolean first = !Files.exists(folder.resolve("files"));
        App app = App.open(Place.at(folder, Path.of("bot-config"), Path.of("knowledge"), now), Setting.quiet());
        if (first) {
            app.moveIn(folder.resolve("files"));
        }
        return new Conversation(app, "li.na");
    }

    /** Finance brings in a file of these lines, as of today. */
    void imports(String... lines) {
        try {
            Path file = Files.createTempFile("endcap-import", ".csv");
            Files.writeString(file, String.join("\n", lines));
            ImportOptions options = new ImportOptions(LocalDate.now(app.clock()), false);
            app.incoming().run(app.people().byId("zhou.yan").orElseThrow(), List.of(file), options, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #start}, with the knowledge read for its meaning too. */
    static Conversation understanding() {
        try {
            Path folder = Files.createTempDirectory("endcap-conversation");
            Models models = Models.rememberingIn(Path.of("target", "cache"), line -> {});
            App app = App.open(
                    Place.at(folder, Path.of("bot-config"), Path.of("knowledge"), NOW),
                    new Setting(line -> {}, Map.of(), models, true));
            app.moveIn(folder.resolve("files"));
            return new Conversation(app, "li.na");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The company with a knowledge folder of its own, so that what is put there stays there. */
    static Conversation knowing(Path data, Path knowledge) {
        App app = App.open(Place.at(data, Path.of("bot-config"), knowledge, NOW), Setting.quiet());
        app.moveIn(data.resolve("files"));
        return new Conversation(app, "li.na");
    }

    /** A conversation over articles of its own, with what was said before in that folder; nobody's customers. */
    static Conversation over(Path data, Path knowledge) {
        return new Conversation(
                App.open(Place.at(data, Path.of("bot-config"), knowledge, NOW), Setting.quiet()), "li.na");
    }

    /** The same company, with somebody else speaking. */
    Conversation as(String other) {
        return new Conversation(app, other);
    }

    App app() {
        return app;
    }

    Reply says(String text) {
        return app.chat().answer(Message.from(app.speakers().speaker(person), text, "test:" + person));
    }

    /** Says it as a delivery of a channel that may come twice. */
    Reply delivers(String id, String text) {
        Message message = Message.from(app.speakers().speaker(person), text, "test:" + person);
        return app.chat()
                .answer(new Message(
                        message.user(), text, message.locale(), message.conversation(), Optional.of(id), false));
    }

    /** Sends a file with words. */
    Reply sends(String name, byte[] content, String words) {
        return hands(Message.from(app.speakers().speaker(person), words, "test:" + person), name, content);
    }

    /** Sends a file as a delivery of a channel that may come twice. */
    Reply delivers(String id, String name, byte[] content) {
        Message message = Message.from(app.speakers().speaker(person), "", "test:" + person);
        return hands(
                new Message(message.user(), "", message.locale(), message.conversation(), Optional.of(id), false),
                name,
                content);
    }

    private Reply hands(Message message, String name, byte[] content) {
        try {
            Path file = Files.createTempFile("endcap-sent", "");
            try {
                return app.chat().receive(new Upload(message, name, Files.write(file, content)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String textOf(String text) {
        return PlainText.of(says(text));
    }

    /** How many rows a table has. */
    long rows(String table) {
        return app.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }

    /** The audit log, oldest first: {@code who act subject: detail}. */
    List<String> audit() {
        return app.database()
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT person_id || ' ' || act || ' ' || subject || ': ' || detail
                        FROM audit_log ORDER BY audit_id""").mapTo(String.class).list());
    }

    @Override
    public void close() {
        app.close();
    }
}

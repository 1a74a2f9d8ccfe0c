package endcap.channel.slack;

import endcap.channel.slack.api.Downloads;
import endcap.channel.slack.line.Heard;
import endcap.chat.Message;
import endcap.chat.Texts;
import endcap.chat.Upload;
import endcap.chat.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files beside a message: fetched, answered one by one, and thrown away here. */
final class FileDrop {
    private static final int MOST = 10;

    private final Downloads downloads;
    private final Answers answers;
    private final Company company;

    FileDrop(Downloads downloads, Answers answers, Company company) {
        this.downloads = downloads;
        this.answers = answers;
        this.company = company;
    }

    /** Answers the files of a message. */
    void take(User user, Heard.Said said) {
        Way way = Way.backTo(said.origin());
        List<Heard.SharedFile> files = said.files();
        files.stream().limit(MOST).forEach(file -> take(user, said, way, file));
        if (files.size() > MOST) {
            Texts texts = Texts.of(user.language());
            answers.say(way, texts.text("slack.files.too-many", MOST, files.size() - MOST), texts);
        }
    }

    private void take(User user, Heard.Said said, Way way, Heard.SharedFile file) {
        Texts texts = Texts.of(user.language());
        if (file.size() > Upload.LARGEST) {
            answers.say(way, texts.text("error.upload.too-large", file.name(), Upload.LARGEST >> 20), texts);
            return;
        }
        Path content = scratch();
        try {
            downloads.fetch(file.url(), content, Upload.LARGEST);
            Message message = new Message(
                    user,
                    said.text(),
                    Optional.empty(),
                    "slack:" + way.room().orElse(way.user()),
                    Optional.of("slack:" + said.origin().key()),
                    !answers.isDirect(way));
            answers.tell(user, way, company.uploads().apply(new Upload(message, file.name(), content)));
        } catch (Downloads.NotFetched notFetched) {
            answers.say(way, texts.text("slack.files.not-fetched", file.name()), texts);
        } finally {
            delete(content);
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempFile("endcap-slack", ".file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path content) {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

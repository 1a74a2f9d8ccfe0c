package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Collecting what is late, as li.na (Chinese) and zhang.min (English) do it; long papers stand in files of their own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectionConversationTest {
    private static final Path PAPERS = Path.of("src/test/resources/endcap/credit");

    private Conversation li;
    private Conversation zhang;

    @BeforeAll
    void start() {
        li = Conversation.start();
        zhang = li.as("zhang.min");
    }

    @AfterAll
    void stop() {
        li.close();
    }

    /** The paper in that file; a missing one is written, to be read and kept by a person. */
    private static void reads(String file, Reply reply) {
        Path paper = PAPERS.resolve(file);
        String text = PlainText.of(reply) + "\n";
        try {
            if (Files.notExists(paper)) {
                Files.writeString(paper, text);
            }
            assertThat(text).isEqualTo(Files.readString(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_statement_of_account_is_a_text_to_copy_that_adds_up() {
        reads("statement-zh.txt", li.says("/credit statement 新万家"));
        reads("statement-en.txt", zhang.says("/credit statement CHJ"));
    }

    @Test
    void a_statement_comes_in_the_language_that_is_named() {
        assertThat(li.textOf("/credit 英文对账单 华鲜"))
                .contains("STATEMENT OF ACCOUNT")
                .contains("对账单草稿");
        assertThat(li.textOf("/credit 对账单 华鲜 英文")).contains("STATEMENT OF ACCOUNT");
        assertThat(li.textOf("/credit statement Huaxian Mart in Chinese")).contains("对账单");
    }

    @Test
    void somebody_elses_account_is_unknown() {
        assertThat(li.says("/credit statement 重和家").error().orElseThrow().code())
                .isEqualTo("customer.unknown");
    }
}

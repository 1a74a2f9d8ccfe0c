package endcap.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChatTest {
    private static final User LI_NA = new User("li.na", "李娜", Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;

    private final List<String> ran = new ArrayList<>();
    private final Map<String, String> asked = new HashMap<>();
    private final List<Notice> waiting = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private Interpreter.Reading reading = read(List.of(), false, false);

    @Test
    void a_named_command_gets_the_words_after_it() {
        assertThat(chat().answer(says("/credit 新万家 5万")).intent()).isEqualTo("credit");
        assertThat(ran).containsExactly("credit: 新万家 5万");
    }

    @Test
    void free_text_goes_where_it_clearly_belongs() {
        reading = read(List.of(new Interpreter.Guess("credit", 0.8), new Interpreter.Guess("promo", 0.4)), false, true);
        chat().answer(says("新万家还能下5万吗"));
        assertThat(ran).containsExactly("credit: 新万家还能下5万吗");
    }

    @Test
    void two_close_readings_are_asked_about_with_buttons() {
        reading =
                read(List.of(new Interpreter.Guess("credit", 0.6), new Interpreter.Guess("promo", 0.55)), false, false);
        Reply reply = chat().answer(says("新万家 额度 活动"));
        assertThat(reply.error().orElseThrow().code()).isEqualTo("intent.unclear");
        assertThat(reply.choices()).extracting(Choice::says).containsExactly("/credit 新万家 额度 活动", "/promo 新万家 额度 活动");
        assertThat(ran).isEmpty();
    }

    @Test
    void a_negation_or_a_question_never_reaches_a_command_that_writes() {
        reading = read(List.of(new Interpreter.Guess("visit", 0.9)), true, false);
        chat().answer(says("我不想拜访"));
        reading = read(List.of(new Interpreter.Guess("visit", 0.9)), false, true);
        chat().answer(says("要不要拜访?"));
        assertThat(ran).containsExactly("none: 我不想拜访", "none: 要不要拜访?");
    }

    @Test
    void the_answer_to_an_open_question_completes_the_sentence() {
        Chat chat = chat();
        Reply question = chat.answer(says("/credit"));
        assertThat(question.error().orElseThrow().code()).isEqualTo("customer.missing");
        chat.answer(says("新万家"));
        assertThat(ran).containsExactly("credit: ", "credit: 新万家");
        chat.answer(says("新万家"));
        assertThat(ran).last().isEqualTo("none: 新万家");
    }

    @Test
    void a_sentence_of_its_own_is_not_taken_for_the_answer() {
        Chat chat = chat();
        chat.answer(says("/credit"));
        reading = read(List.of(new Interpreter.Guess("visit", 0.8)), false, false);
        chat.answer(says("今天去了大统华，没货"));
        assertThat(ran).last().isEqualTo("visit: 今天去了大统华，没货");
    }

    @Test
    void a_reason_may_sound_like_anything_but_a_question() {
        Chat chat = chat();
        chat.answer(says("/credit because"));
        reading = read(List.of(new Interpreter.Guess("visit", 0.8)), false, false);
        chat.answer(says("客户周五打款"));
        assertThat(ran).last().isEqualTo("credit: X 客户周五打款");
        chat.answer(says("/credit because"));
        reading = read(List.of(new Interpreter.Guess("promo", 0.8)), false, true);
        chat.answer(says("现在有什么促销"));
        assertThat(ran).last().isEqualTo("promo: 现在有什么促销");
    }

    @Test
    void a_question_is_open_only_until_the_next_message() {
        Chat chat = chat();
        chat.answer(says("/credit"));
        chat.answer(says("/promo 新万家"));
        chat.answer(says("大统华"));
        assertThat(ran).last().isEqualTo("none: 大统华");
    }

    @Test
    void a_mistyped_command_is_answered_with_the_nearest_ones() {
        Reply reply = chat().answer(says("/crdit 新万家"));
        assertThat(reply.choices()).extracting(Choice::says).containsExactly("/credit 新万家");
    }

    @Test
    void a_fault_of_ours_becomes_a_number_and_no_stack_trace() {
        Reply reply = chat().answer(says("/promo boom"));
        assertThat(reply.error().orElseThrow().code()).isEqualTo("internal");
        assertThat(reply.error().orElseThrow().message())
                .doesNotContain("Exception")
                .doesNotContain("boom");
    }

    @Test
    void the_answer_is_in_the_language_told_then_of_the_words_then_of_the_person() {
        assertThat(chat().answer(says("/credit X")).locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        Message told = new Message(LI_NA, "/credit X", Optional.of(Locale.US), "c", Optional.empty(), false);
        assertThat(chat().answer(told).locale()).isEqualTo(Locale.ENGLISH);
        reading = new Interpreter.Reading(List.of(), false, false, Optional.of(Locale.ENGLISH));
        assertThat(chat().answer(says("hello there")).locale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "😀😀😀", "\u0000\u0000", "\u202e\u200f", "?!", "。。。"})
    void nothing_to_understand_is_said_so(String text) {
        assertThat(chat().answer(says(text)).error().orElseThrow().code()).isEqualTo("message.empty");
    }

    @Test
    void a_megabyte_is_refused_at_once() {
        Reply reply = chat().answer(says("长".repeat(1_000_000)));
        assertThat(reply.error().orElseThrow().code()).isEqualTo("message.too-long");
        assertThat(ran).isEmpty();
    }

    @Test
    void what_waits_is_told_before_the_next_answer_and_then_no_more() {
        waiting.add(new Notice("a", "smalltalk.answer", List.of("李娜"), "command.help.label", "/help"));
        Reply reply = chat().answer(says("/credit 新万家"));
        assertThat(reply.intent()).isEqualTo("credit");
        assertThat(reply.cards().getFirst()).isInstanceOf(Card.Warning.class);
        assertThat(reply.choices()).extracting(Choice::says).containsExactly("/help");
        assertThat(reply.cards().getLast()).isEqualTo(new Card.Text("新万家"));
        assertThat(chat().answer(says("/credit 新万家")).cards()).hasSize(1);
    }

    @Test
    void a_few_are_told_at_a_time_and_what_has_no_sentence_any_more_is_passed_over() {
        waiting.add(Notice.plain("old", "sentence.of-an-earlier-version"));
        for (int i = 0; i < 6; i++) {
            waiting.add(Notice.plain("n" + i, "smalltalk.answer", "李娜"));
        }
        assertThat(chat().answer(says("/credit 新万家")).cards()).hasSize(5);
        assertThat(chat().answer(says("/credit 新万家")).cards()).hasSize(3);
    }

    @Test
    void nothing_is_told_where_others_can_read() {
        waiting.add(Notice.plain("a", "smalltalk.answer", "李娜"));
        chat().answer(new Message(LI_NA, "/credit 新万家", Optional.empty(), "c", Optional.empty(), true));
        assertThat(waiting).hasSize(1);
    }

    @Test
    void a_file_goes_to_who_takes_it_with_the_words_that_came_with_it() throws IOException {
        Reply reply = chat().receive(sends("a.jpg", " 堆头\u200b照片 ", new byte[3]));
        assertThat(reply.error()).isEmpty();
        assertThat(ran).containsExactly("a.jpg: 堆头照片");
        assertThat(chat().receive(sends("b.jpg", "", new byte[3])).locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(ran).last().isEqualTo("b.jpg: ");
    }

    @Test
    void a_file_nobody_takes_is_answered_with_what_is_taken() throws IOException {
        Reply reply = chat().receive(sends("a.exe", "", new byte[3]));
        assertThat(reply.error().orElseThrow().code()).isEqualTo("upload.kind");
        assertThat(reply.error().orElseThrow().message()).contains("a.exe", "CSV", "pptx", "jpg");
        assertThat(ran).isEmpty();
    }

    @Test
    void a_file_too_large_for_anybody_is_refused_unread() throws IOException {
        Upload upload = sends("a.jpg", "", new byte[0]);
        try (RandomAccessFile file = new RandomAccessFile(upload.content().toFile(), "rw")) {
            file.setLength(Upload.LARGEST + 1);
        }
        assertThat(chat().receive(upload).error().orElseThrow().code()).isEqualTo("upload.too-large");
        assertThat(ran).isEmpty();
    }

    @Test
    void what_goes_wrong_with_a_file_becomes_a_sentence_too() throws IOException {
        Upload gone = new Upload(says(""), "a.jpg", folder.resolve("gone"));
        assertThat(Stream.of(
                                sends("refused.jpg", "", new byte[1]),
                                sends("boom.jpg", "", new byte[1]),
                                sends("a.jpg", "长".repeat(5000), new byte[1]),
                                gone)
                        .map(upload ->
                                chat().receive(upload).error().orElseThrow().code()))
                .containsExactly("not-allowed", "internal", "message.too-long", "internal");
    }

    @ParameterizedTest
    @CsvSource({
        "货架.jpg, 货架.jpg",
        "C:\\fotos\\..\\a b.JPG, a b.JPG",
        "../../etc/passwd, passwd",
        "..., file",
        "~$open.xlsx, open.xlsx",
        "'\u202ea\u0000b\n.csv', ab.csv",
        "a:b*c.csv, a_b_c.csv",
        "/, file"
    })
    void a_name_leads_nowhere_and_shows_nothing_strange(String name, String tidied) {
        assertThat(new Upload(says(""), name, folder).name()).isEqualTo(tidied);
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(new Upload(says(""), "长".repeat(300) + ".xlsx", folder).name())
                .hasSize(60)
                .endsWith("长.xlsx");
        assertThat(new Upload(says(""), "a" + "😀".repeat(60), folder).name())
                .hasSize(59)
                .endsWith("😀");
    }

    private Upload sends(String name, String words, byte[] content) throws IOException {
        return new Upload(says(words), name, Files.write(Files.createTempFile(folder, "upload", ""), content));
    }

    private Chat chat() {
        Function<String, Command> echo = name -> new Echo(name, name.equals("visit"));
        Map<String, List<String>> words =
                Map.of("credit", List.of(), "promo", List.of(), "visit", List.of(), "help", List.of());
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return new Chat(
                List.of(echo.apply("credit"), echo.apply("promo"), echo.apply("visit"), echo.apply("none")),
                List.of(new Pictures()),
                new CommandWords(words),
                text -> reading,
                new Remembered(),
                new Left(),
                clock);
    }

    @Test
    void news_are_told_without_a_message_and_wait_again_when_they_did_not_arrive() {
        waiting.add(Notice.plain("gap:1", "draft.cancelled", "Q1"));
        Chat chat = chat();
        assertThat(chat.news(LI_NA))
                .hasValueSatisfying(news -> assertThat(PlainText.of(news)).contains("Q1"));
        assertThat(chat.news(LI_NA)).isEmpty();
        chat.untold(LI_NA, Instant.EPOCH);
        assertThat(chat.news(LI_NA)).isPresent();
    }

    private static Message says(String text) {
        return Message.from(LI_NA, text, "c");
    }

    private static Interpreter.Reading read(List<Interpreter.Guess> guesses, boolean negated, boolean question) {
        return new Interpreter.Reading(guesses, negated, question, Optional.empty());
    }

    private final class Echo implements Command {
        private final String name;
        private final boolean writes;

        Echo(String name, boolean writes) {
            this.name = name;
            this.writes = writes;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean writes() {
            return writes;
        }

        @Override
        public Reply run(Request request) {
            ran.add(name + ": " + request.words());
            if (request.words().equals("boom")) {
                throw new IllegalStateException("boom");
            }
            if (request.words().equals("because")) {
                throw UserError.of("customer.missing").asking("/" + name + " X " + OpenQuestions.ANY_WORDS);
            }
            if (request.words().isBlank()) {
                throw UserError.of("customer.missing").asking("/" + name + " {}");
            }
            return Reply.of(name, new Card.Text(request.words()));
        }
    }

    /** Takes pictures. */
    private final class Pictures implements Receiver {
        @Override
        public boolean takes(Upload upload) {
            return upload.name().endsWith(".jpg");
        }

        @Override
        public Reply receive(Request request, Upload upload) {
            ran.add(upload.name() + ": " + request.words());
            if (upload.name().startsWith("refused")) {
                throw UserError.of("not-allowed", "李娜");
            }
            if (upload.name().startsWith("boom")) {
                throw new IllegalStateException("boom");
            }
            return Reply.of("none", new Card.Text(request.words()));
        }
    }

    private final class Left implements Notices {
        @Override
        public boolean leave(String personId, Notice notice, Instant at) {
            return waiting.add(notice);
        }

        @Override
        public List<Notice> take(User user, Instant after, Instant at, int atMost) {
            List<Notice> taken = waiting.stream().limit(atMost).toList();
            waiting.removeAll(taken);
            told.addAll(taken);
            return taken;
        }

        @Override
        public void untold(User user, Instant since) {
            waiting.addAll(told);
            told.clear();
        }
    }

    private final class Remembered implements OpenQuestions {
        @Override
        public void ask(String conversation, User user, String sentence, Instant at) {
            asked.put(conversation, sentence);
        }

        @Override
        public Optional<String> take(String conversation, User user, Instant after) {
            return Optional.ofNullable(asked.remove(conversation));
        }
    }
}

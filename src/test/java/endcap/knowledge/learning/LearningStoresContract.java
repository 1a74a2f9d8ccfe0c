package endcap.knowledge.learning;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.knowledge.Feedback;
import endcap.storage.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What votes and gaps promise on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class LearningStoresContract {
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    /** Every statement the stores have run. */
    private final Set<String> statements = java.util.Collections.synchronizedSet(new TreeSet<>());

    private Database database;
    private VoteStore votes;
    private GapStore gaps;
    private FilingStore filings;

    abstract Database open();

    /** Looks at how the database runs these statements. */
    void check(Database opened, Set<String> run) {}

    @BeforeEach
    void start() {
        database = open();
        database.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.add(context.getParsedSql().getSql());
            }
        });
        votes = new VoteStore(database.jdbi());
        gaps = new GapStore(database.jdbi());
        filings = new FilingStore(database.jdbi());
    }

    @AfterEach
    void stop() {
        check(database, Set.copyOf(statements));
        database.close();
    }

    @Test
    void a_vote_takes_the_place_of_the_persons_earlier_one_and_the_same_again_writes_nothing() {
        assertThat(votes.put(vote("price", false), "li", NOW)).isTrue();
        assertThat(votes.put(vote("price", false), "li", NOW.plusSeconds(1))).isFalse();
        assertThat(votes.demoted("too dear", "li")).containsExactly("price");
        assertThat(votes.put(vote("price", true), "li", NOW)).isTrue();
        assertThat(votes.demoted("too dear", "li")).isEmpty();
    }

    @Test
    void one_no_counts_for_who_said_it_two_for_all_but_those_whom_it_helped() {
        votes.put(vote("price", false), "li", NOW);
        assertThat(votes.demoted("too dear", "wang")).isEmpty();
        votes.put(vote("price", false), "chen", NOW);
        assertThat(votes.demoted("too dear", "wang")).containsExactly("price");
        assertThat(votes.demoted("too slow", "wang")).isEmpty();
        votes.put(vote("price", true), "zhou", NOW);
        assertThat(votes.demoted("too dear", "wang")).isEmpty();
        votes.put(vote("price", false), "min", NOW);
        assertThat(votes.demoted("too dear", "wang")).containsExactly("price");
        assertThat(votes.demoted("too dear", "zhou")).isEmpty();
    }

    @Test
    void who_said_no_to_words_edited_since_is_forgotten_and_who_said_yes_is_not() {
        votes.put(vote("price", false), "li", NOW);
        votes.put(vote("other", false), "li", NOW);
        votes.put(vote("gone", false), "li", NOW);
        votes.put(vote("price", true), "wang", NOW);
        votes.forgetAgainstEdited(Map.of("price", "edition 2", "other", "edition 1"));
        assertThat(votes.demoted("too dear", "li")).containsExactlyInAnyOrder("other", "gone");
        assertThat(votes.put(vote("price", true), "wang", NOW)).isFalse();
    }

    @Test
    void questions_of_one_gap_are_counted_and_kept_with_who_asked_and_when() {
        long gap = file("cooler power", "li", 0);
        assertThat(filings.openWith("cooler power")).contains(gap);
        assertThat(filings.file(filing("power of the cooler", "wang", 60, Optional.empty()), Optional.of(gap)))
                .isEqualTo(gap);
        Gap kept = gaps.find(gap).orElseThrow();
        assertThat(kept.question()).isEqualTo("cooler power?");
        assertThat(kept.times()).isEqualTo(2);
        assertThat(kept.firstAsked()).isEqualTo(NOW);
        assertThat(kept.lastAsked()).isEqualTo(NOW.plusSeconds(60));
        assertThat(kept.nearest()).containsExactly("price", "visit");
        assertThat(gaps.questions(gap, 9)).extracting(Gap.Question::askedBy).containsExactly("wang", "li");
        assertThat(gaps.questions(gap, Set.of("li", "chen"), 9))
                .extracting(Gap.Question::askedBy)
                .containsExactly("li");
        assertThat(filings.openWith("power of the cooler")).contains(gap);
    }

    @Test
    void a_delivery_that_comes_twice_is_kept_once() {
        FilingStore.Filing filing = filing("cooler power", "li", 0, Optional.of("event-1"));
        long gap = filings.file(filing, Optional.empty());
        assertThat(filings.file(filing, Optional.of(gap))).isEqualTo(gap);
        assertThat(gaps.find(gap).orElseThrow().times()).isEqualTo(1);
        assertThat(filings.kept("li", "event-1")).contains(gap);
        assertThat(filings.kept("wang", "event-1")).isEmpty();
    }

    @Test
    void many_who_ask_the_same_at_once_open_one_gap() {
        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(i -> file("cooler power", "p" + i, i))
                        .distinct())
                .hasSize(1);
        assertThat(gaps.open(9).getFirst().times()).isEqualTo(12);
    }

    @Test
    void gaps_are_listed_most_asked_first_to_those_who_asked_or_own_them() {
        long once = file("cooler power", "li", 0);
        long twice = file("broken door", "wang", 10);
        filings.file(filing("broken door", "min", 20, Optional.empty()), Optional.of(twice));
        assertThat(gaps.open(9)).extracting(Gap::id).containsExactly(twice, once);
        assertThat(gaps.open(1)).extracting(Gap::id).containsExactly(twice);
        assertThat(gaps.open(Set.of("li"), "li", 9)).extracting(Gap::id).containsExactly(once);
        assertThat(gaps.open(Set.of("chen"), "chen", 9)).isEmpty();
        assertThat(gaps.give(once, "chen")).isTrue();
        assertThat(gaps.give(once, "chen")).isFalse();
        assertThat(gaps.open(Set.of("chen"), "chen", 9)).extracting(Gap::id).containsExactly(once);
        assertThat(gaps.lately(9)).extracting(Gap::id).containsExactly(twice, once);
    }

    @Test
    void a_closed_gap_takes_no_more_questions_and_is_not_asked_again() {
        long gap = file("cooler power", "li", 0);
        assertThat(gaps.close(gap, "not ours")).isTrue();
        assertThat(gaps.close(gap, "again")).isFalse();
        assertThat(gaps.find(gap).orElseThrow().outcome()).contains("not ours");
        assertThat(gaps.open(9)).isEmpty();
        assertThat(gaps.unanswered(9)).isEmpty();
        assertThat(filings.openWith("cooler power")).isEmpty();
        assertThat(filings.file(filing("cooler power", "li", 5, Optional.empty()), Optional.of(gap)))
                .isNotEqualTo(gap);
    }

    @Test
    void a_gap_is_answered_when_the_last_of_its_questions_is() {
        long gap = file("cooler power", "li", 0);
        filings.file(filing("cooler power", "li", 1, Optional.empty()), Optional.of(gap));
        filings.file(filing("power of the cooler", "wang", 2, Optional.empty()), Optional.of(gap));
        List<Gap.Question> open = gaps.unanswered(9);
        assertThat(open).extracting(Gap.Question::askedBy).containsExactly("wang", "li", "li");
        assertThat(gaps.answered(open.getLast(), "cooler")).isFalse();
        assertThat(gaps.unanswered(9)).extracting(Gap.Question::askedBy).containsExactly("wang");
        assertThat(gaps.answered(open.getFirst(), "cooler")).isTrue();
        assertThat(gaps.answered(open.getFirst(), "cooler")).isFalse();
        Gap answered = gaps.find(gap).orElseThrow();
        assertThat(answered.status()).isEqualTo(Gap.Status.ANSWERED);
        assertThat(answered.outcome()).contains("cooler");
    }

    private long file(String key, String person, int second) {
        return filings.file(filing(key, person, second, Optional.empty()), Optional.empty());
    }

    private static FilingStore.Filing filing(String key, String person, int second, Optional<String> origin) {
        Feedback.Asked asked = new Feedback.Asked(key + "?", key, List.of("price", "visit"));
        return new FilingStore.Filing(asked, person, false, origin, NOW.plusSeconds(second));
    }

    private static Feedback.Vote vote(String topic, boolean helpful) {
        return new Feedback.Vote(new Feedback.Asked("Too dear?", "too dear", List.of()), topic, "edition 1", helpful);
    }
}

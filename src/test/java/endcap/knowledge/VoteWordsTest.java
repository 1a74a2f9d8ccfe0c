package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VoteWordsTest {
    private static final VoteWords WORDS = new VoteWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有用",
                "有用！",
                "很有用，谢谢",
                "有幫助",
                "有帮助的",
                "管用",
                "这个有用",
                "谢谢，有用",
                "helpful",
                "that helped",
                "That was very helpful, thanks!",
                "very useful",
                "thanks, that helps a lot",
                "yes it helped"
            })
    void it_helped(String said) {
        assertThat(WORDS.helpful(said)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没用",
                "没什么用啊",
                "沒有用",
                "没帮助",
                "答非所问",
                "不是我要的",
                "不太有用",
                "这个没用",
                "not helpful",
                "Not really helpful.",
                "that didn't help",
                "that didn’t help",
                "No, that was not helpful.",
                "that is not what I asked",
                "that's not what I meant",
                "useless",
                "no help",
                "it does not help me"
            })
    void it_did_not_help(String said) {
        assertThat(WORDS.helpful(said)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "？",
                "你好",
                "客户说没用",
                "有用吗",
                "赠品有没有用",
                "促销没用怎么办",
                "is it helpful",
                "help",
                "the promotion did not help our sales",
                "not",
                "有用的促销有哪些",
                "don't help him"
            })
    void other_words_are_no_vote(String said) {
        assertThat(WORDS.helpful(said)).isEmpty();
    }

    @Test
    void a_vote_sentence_keeps_topic_and_question_whatever_is_in_them() {
        for (String topic : new String[] {"promo-breakeven", "decks/our deck 100%20.pptx", "a%b c"}) {
            for (String question : new String[] {"嫌贵怎么回", "price :: too high?", "50% off :: {x}"}) {
                String says = Votes.open(topic, question).replace("{}", "没用");
                assertThat(new Votes().read(says.substring("/ask ".length())))
                        .contains(new Votes.Said(topic, question, Optional.of(false)));
            }
        }
    }
}

/**
 * How good and how fast things are, measured beside others on the same questions: the search, a verdict on credit,
 * and Slack.
 *
 * <p>For the search start with {@link endcap.bench.RetrievalBench}: every {@link endcap.bench.Contender} answers every question of a
 * {@link endcap.bench.QuestionFile}, and {@link endcap.bench.RetrievalReport} sets the figures side by side. What a figure
 * means is written at {@link endcap.bench.RankingScores} and {@link endcap.bench.Refusals}.
 *
 * <p>{@link endcap.bench.CreditBench} measures something else, what a verdict on credit costs as the company grows: a
 * {@link endcap.bench.MadeCompany} at several sizes, asked in turn. The verdict is handed in; the baseline beside it is
 * bare JDBC. {@link endcap.bench.SlackBench} posts slash commands to a running server: its baseline is a bare Javalin, and
 * {@link endcap.bench.StandInSlack} takes the answers.
 *
 * <p>Only the launcher's {@code bench} command comes here. The search itself does not live here and must not be bent to
 * what is measured: it is asked through its door, as by everybody else.
 *
 * <p>Terms: <b>contender</b> 参评者, a way of searching; <b>baseline</b> 基线, a contender that is not ours;
 * <b>answerable</b> 可回答, a question that some topic answers; <b>refused</b> 拒答, nothing was put forward as the answer;
 * <b>interval</b> 区间, where the true difference lies with 95 % confidence.
 */
@NullMarked
package endcap.bench;

import org.jspecify.annotations.NullMarked;

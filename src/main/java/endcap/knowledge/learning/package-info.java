/**
 * What the knowledge base learns from those who ask it: which answers helped, and what it could not answer.
 *
 * <p>Start with {@link endcap.knowledge.learning.LearningFeature}, the door. {@code GapFiling} takes votes and unanswered
 * questions in, {@code GapsCommand} ({@code /gaps}) shows them to those who write articles, {@code AskingAgain} asks what
 * is open once more when the articles have changed, and tells those who asked.
 *
 * <p>How a question finds an article is not known here: that is {@code endcap.knowledge}, which in turn knows of this
 * package no more than its own {@link endcap.knowledge.Feedback}.
 *
 * <p>Terms: <b>vote</b> 评价, a person's word that an answer helped or did not, on one topic for one question;
 * <b>demotion</b> 降位, a topic put behind all others for a question because of votes; <b>gap</b> 知识缺口, questions that
 * ask the same and have no answer; <b>owner</b> 负责人, who writes the missing article, or keeps a page right;
 * <b>stale</b> 过期, past the day from which a page wants reading again.
 */
@NullMarked
package endcap.knowledge.learning;

import org.jspecify.annotations.NullMarked;

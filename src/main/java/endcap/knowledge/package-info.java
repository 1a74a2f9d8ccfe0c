/**
 * The selling techniques of the house, and how a question in a rep's own words finds the right one.
 *
 * <p>Start with {@link endcap.knowledge.KnowledgeFeature}, the door. It reads the folder {@code knowledge/} once
 * ({@code ArticleReader}), builds a Lucene index in memory ({@code KnowledgeIndex}) and answers {@code /ask}
 * ({@code AskCommand}) with an article's own words: nothing is ever generated. How a score comes about is written at
 * {@code Scoring}, how words are prepared at {@code Analysis}.
 *
 * <p>{@code Lint} reads the folder as an editor would, one {@code LintRule} for each thing to look for. {@code AnswerCards}
 * draws answers on the screen of a phone ({@code Screen}), cut by {@code Pages} between the {@code Piece}s.
 *
 * <p>Lucene, Markdown and the front matter's YAML are known here and nowhere else. What belongs to a customer, an order
 * or a visit does not live here.
 *
 * <p>Terms: <b>article</b> 文章, one topic in one language, one file; <b>topic</b> 主题, all articles of one id;
 * <b>section</b> 小节, what stands under one heading; <b>passage</b> 段落, the section an answer quotes; <b>part</b> 部分, one of the
 * six kinds of section an article has; <b>piece</b> 一条, what is never cut: a step, a point, a line of speech; <b>asks</b>
 * 问法, questions a rep would type, written into the article; <b>floor</b> 底线, the score below which the honest answer is
 * "I have nothing on this"; <b>technique</b> 方法, an article offered along with another answer.
 */
@NullMarked
package endcap.knowledge;

import org.jspecify.annotations.NullMarked;

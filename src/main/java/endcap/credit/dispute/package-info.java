/**
 * What customers do not accept of an invoice, from a rep's word to the decision of finance.
 *
 * <p>Start with {@link endcap.credit.dispute.DisputeFeature}. {@code DisputeCommand} answers {@code /dispute} and free text:
 * {@code DisputeWords} reads which document, how much and why, {@code DisputeDrafts} shows it and writes it down,
 * {@code DisputeDecisions} is what finance says to it. {@code DisputeNotices} tells people, {@code DisputeBeside} says it
 * beside a verdict.
 *
 * <p>A rep's word changes no figure: only what finance accepted counts as disputed in a verdict, read there straight from
 * the table. Complaints about goods and service are no disputes and live elsewhere.
 *
 * <p>Terms: <b>dispute</b> 争议; <b>accepted</b> 认可, the part is not asked for until it is settled; <b>rejected</b> 驳回;
 * <b>closed</b> 结案, with the outcome credited 已红冲, paid 已付, withdrawn 撤回 or settled 已清 (the document left the books).
 */
@NullMarked
package endcap.credit.dispute;

import org.jspecify.annotations.NullMarked;

/**
 * Getting paid: how far collecting has come with a debtor, whom to speak to and how, and the papers for it.
 *
 * <p>Start with {@link endcap.credit.collection.CollectionFeature}; each word after {@code /credit} is a part of its own:
 * {@code CollectPart}, {@code StatementPart}, {@code RemindPart}, {@code LogPart}. The pure rules are {@code Ladder} (which
 * step is due), {@code Signs} (which type of debtor), {@code Statement} and {@code Reminder} (what the papers say), and
 * {@code LogReader} (what a sentence says about a talk); {@code CollectionStore} keeps the log and the types.
 *
 * <p>Here live the steps of collecting and their words. What is owed is found by {@link endcap.credit.CreditDesk}; nothing
 * here changes a figure, a promise or a verdict, and nothing is sent: every paper is a draft for the person to copy.
 *
 * <p>Terms: <b>collection</b> 催收; <b>step</b> 步骤: reminder 提醒, statement to sign 对账签字, manager’s visit 主管上门, supply
 * stop 停供, written demand 书面催告, lawyer 律师; <b>statement of account</b> 对账单; <b>reminder</b> 催款函; <b>collection log</b>
 * 催收记录; <b>occasion</b> 场合; <b>means</b> 手段; <b>debtor type</b> 债务人类型: hard 强硬型, scheming 阴谋型, cooperative 合作型,
 * emotional 感情型, stubborn 固执型, vain 虚荣型; <b>sign</b> 迹象; <b>broken promise</b> 落空的承诺.
 */
@NullMarked
package endcap.credit.collection;

import org.jspecify.annotations.NullMarked;

/**
 * Things a person is about to write down: shown first, real once they say yes.
 *
 * <p>Start with {@link endcap.draft.Drafts}: a command hands it the fields it understood, and it answers yes, no, change and
 * undo by asking the {@link endcap.draft.DraftKind} they are of. What a field means is known only to that kind. Visits keep
 * drafts of their own, because a visit is edited after the yes too.
 *
 * <p>Terms: <b>draft</b> 草稿, understood and not yet confirmed; <b>kind</b> 种类, what it becomes; <b>settled</b> 了结, said
 * yes or no to.
 */
@NullMarked
package endcap.draft;

import org.jspecify.annotations.NullMarked;

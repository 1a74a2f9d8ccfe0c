package endcap.credit.limit;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.credit.Assessment;
import endcap.credit.BesideVerdict;
import java.util.List;

/** Beside a verdict, for who may set limits: the way to the limit the figures speak for, and to what was set before. */
record LimitsBeside(LimitRights rights) implements BesideVerdict {
    @Override
    public List<Choice> choices(Request request, Assessment assessed) {
        String account = assessed.position().account().code();
        return rights.maySet(request.user())
                ? List.of(
                        new Choice(request.text("limit.beside.suggest"), "/credit suggest " + account),
                        new Choice(
                                request.text("limit.set.history"),
                                "/credit changes " + assessed.position().customerCode()))
                : List.of();
    }
}

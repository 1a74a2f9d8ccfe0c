package endcap.channel.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;

/**
 * A check of browsers that hooks are spared: no browser posts there, the service proves itself by signing, and it knows
 * nothing of our page.
 */
record ExceptHooks(Set<String> paths, Handler check) implements Handler {
    @Override
    public void handle(Context context) throws Exception {
        if (!paths.contains(context.path())) {
            check.handle(context);
        }
    }
}

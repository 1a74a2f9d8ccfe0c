package endcap.channel.slack.fake;

import com.google.gson.JsonObject;

/** A method of the Web API. */
interface ApiMethod {
    /** What it answers besides ok:true; what it refuses is thrown as {@link Refused}. */
    JsonObject answer(WebCall call);
}

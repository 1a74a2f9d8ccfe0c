package endcap.language;

import java.util.regex.Pattern;

/** Finds out whether a text asks; a question that somebody else asked is part of what is told. */
final class Question {
    private static final Pattern MARK = Pattern.compile("[?？]");

    /** Endings and forms that only a question has. */
    private static final Pattern CHINESE = Pattern.compile(
            "[吗嘛呢](?=[\\s。，,!！~]|$)|吗|(?<![什怎那这多要])么(?=[\\s。!！]|$)|(?:^|[^怎这那])么$|(.)[不没]\\1|可不可以|有没有|是否|能否|可否|难道|何时|怎么|怎样|怎|如何|什么|为啥|干嘛|咋|哪[些个家里种位天年月款几儿]?|谁|多少|多久|多大|几[号点天箱家个]|啥");

    /** The same words where nothing is asked: 没什么, 无论如何, 缺货好几天, 几乎. */
    private static final Pattern NOT_ASKING = Pattern.compile(
            "没(?:有)?(?:什么|啥|怎么|多少|多久|哪)|不(?:怎么|多少|知怎么)|无论如何|不管怎[么样]|什么都|怎么都|哪[个里些]都|谁都|多少(?:有点|都|算)|哪怕|任何|几乎|好几[天个家箱]|没几[天个家箱]|十几|[这那]么|要么|什么的|之类"
                    + "|(?:不知道?|不清楚|没说|没定|再看|看看?)(?:什么|怎么|多少|哪|几|何时|啥|能不能|要不要|会不会|是否)[^?？，,。]*");

    /** Somebody of the customer's side asks or wonders. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?:客户|顾客|消费者|店长|老板|[\\p{IsHan}]总|经理|采购|主管|店员|课长|对方|他们?|她们?|店里|门店|经销商|促销员)[\\p{IsHan}]{0,4}?(?:问|想知道|不知道|不清楚|想了解|打听|关心)[^?？，,。]*"
                    + "|(?<![a-z])(?:customer|buyer|manager|owner|he|she|they|client|dealer|mr\\.? [a-z]+|ms\\.? [a-z]+) (?:also )?(?:asks?|asked|wonders?|wondered|wants? to know|wanted to know)[^?？,.]*");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:^|[.,;!:\\n]\\s*|(?<![a-z])(?:and|but|so|hi|hello|hey|please|ok|now|then)[ ,]+)(?:how|what|why|when|where|who|which|whose|what's|how's|where's|who's|whats|hows"
                    + "|can|could|should|shall|would|am|is|are|was|were|does|isn't|aren't|doesn't|can't|couldn't|shouldn't|won't"
                    + "|(?:do|did|have|has|had|may|might|will|don't|didn't|haven't) (?:i|we|you|they|he|she|it|the|this|that|there|any|anyone|my|our))(?![a-z])"
                    + "|(?<![a-z])(?:how (?:do|can|should|to|much|many|about|long|come)|what (?:do|can|should|to|if|is|are|promos?|about)|why (?:did|do|does|is|are|was|not)|which (?:promo|store|customer|visit|one)s?|tell me (?:how|what|why|which|whether|if)|wondering|any idea|i wonder)(?![a-z])");

    private Question() {}

    /** Whether a plain text asks. */
    static boolean in(String plain) {
        if (MARK.matcher(plain).find()) {
            return true;
        }
        String told =
                NOT_ASKING.matcher(REPORTED.matcher(plain).replaceAll("○")).replaceAll("○");
        return CHINESE.matcher(told).find() || ENGLISH.matcher(told).find();
    }
}

package endcap.channel.slack.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IncomingTextTest {
    private static final IncomingText INCOMING = new IncomingText(
            "UBOT", id -> Optional.ofNullable(Map.of("U1", "王芳").get(id)));

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <@UBOT> 新万家信用 ¦ 新万家信用
            <@UBOT|endcap>：/credit 新万家 50000 ¦ /credit 新万家 50000
            请 <@UBOT>, 查一下新万家 ¦ 请 查一下新万家
            <@U1> 说缺货 ¦ @王芳 说缺货
            <@U1|wang> 说缺货 ¦ @王芳 说缺货
            <@U2|li.na> 说缺货 ¦ @li.na 说缺货
            <@U2> 说缺货 ¦ ' 说缺货'
            见 <#C1|徐汇店群> ¦ 见 #徐汇店群
            见 <#C1> ¦ '见 '
            <!here> 开会 ¦ @here 开会
            <!subteam^S1|@ka-team> 看看 ¦ @ka-team 看看
            <!subteam^S1> 看看 ¦ ' 看看'
            <!date^1763686800^{date_short}|11月21日> 拜访 ¦ 11月21日 拜访
            看 <https://example.com/a?b=1&amp;c=2> ¦ 看 https://example.com/a?b=1&c=2
            看 <https://example.com/a|报价单> ¦ 看 报价单
            <http://crv.cn|crv.cn> ¦ crv.cn
            写给 <mailto:li@example.com|li@example.com> ¦ 写给 li@example.com
            <tel:13800138000|13800138000> ¦ 13800138000
            <tel:13800138000> ¦ 13800138000
            A&amp;B 便利 &lt;店&gt; ¦ A&B 便利 <店>
            &amp;lt; 不是两次 ¦ &lt; 不是两次
            *新万家* _订单_ ５０００ ¦ *新万家* _订单_ ５０００
            """)
    void what_the_writer_saw_is_what_is_read(String sent, String seen) {
        assertThat(INCOMING.read(sent)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <<@U1>> ¦ <@王芳>
            < 5 箱 ¦ < 5 箱
            <@U1 ¦ <@U1
            5 > 3 ¦ 5 > 3
            <|> ¦ ''
            <> ¦ ''
            <!> ¦ ''
            <@> ¦ ''
            <!date^> ¦ ''
            &nbsp; & &amp ¦ &nbsp; & &amp
            """)
    void what_is_unclosed_or_nested_is_read_too(String sent, String seen) {
        assertThat(INCOMING.read(sent)).isEqualTo(seen);
    }

    @Property
    void text_without_brackets_and_ampersands_stays(@ForAll("plain") String text) {
        assertThat(INCOMING.read(text)).isEqualTo(text);
    }

    @Property
    void what_was_escaped_comes_back(@ForAll("any") String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(INCOMING.read(escaped)).isEqualTo(text);
    }

    @Property
    void anything_can_be_read(@ForAll("hostile") String text) {
        assertThatCode(() -> INCOMING.read(text)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().all().map(text -> text.replaceAll("[<&>]", ""));
    }

    @Provide
    Arbitrary<String> any() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all(),
                Arbitraries.strings().withChars("<>&;ampltg@U1|新 ").ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("<>&;|@#!^$\\{}UBOT1amptel:date新 \u200b\uD83D")
                .ofMaxLength(80);
    }
}

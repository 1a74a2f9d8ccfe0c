package endcap.product;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.language.Pinyin;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProductMentionsTest {
    private static final ProductIndex INDEX = new ProductIndex(
            List.of(
                    product("OJ1", "橙汁1L", true, "Orange Juice 1L"),
                    product("OJ5", "橙汁500ml", true, "Orange Juice 500ml"),
                    product("SJ-01", "鲜榨苹果汁 1.25L", true, "苹果汁"),
                    product("PC75", "经典原味薯片75g", true),
                    product("GT6", "绿茶 600毫升*15瓶", true),
                    product("NF1", "纯牛奶1L瓶装", true),
                    product("NF2", "纯牛奶1L盒装", true),
                    product("6901234567892", "长粒香米5公斤", true),
                    product("1001", "苏打饼干", true),
                    product("X1", "汇味橙汁1L", false),
                    product("X2", "汇味薯片75g", false)),
            new Pinyin());

    private static Product product(String code, String name, boolean own, String... aliases) {
        return new Product(code, name, List.of(aliases), null, null, own);
    }

    private static String found(String words) {
        return new ProductScan(INDEX, words)
                .mentions().stream()
                        .map(mention -> words.substring(mention.start(), mention.end()) + "="
                                + mention.product().code())
                        .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            橙汁1L缺货3天 | 橙汁1L=OJ1
            橙汁500ml缺货 | 橙汁500ml=OJ5
            橙汁 1L 缺货 | 橙汁 1L=OJ1
            橙汁1升缺货 | 橙汁1升=OJ1
            橙汁1000ml | 橙汁1000ml=OJ1
            橙汁0.5升20箱 | 橙汁0.5升=OJ5
            1L橙汁缺货 | 1L橙汁=OJ1
            1升的橙汁缺货 | 1升的橙汁=OJ1
            1L装橙汁 | 1L装橙汁=OJ1
            橙汁（500ML）断货 | 橙汁（500ML）=OJ5
            橙汁１Ｌ缺货 | 橙汁１Ｌ=OJ1
            橙汁1L和橙汁500ml都缺货 | 橙汁1L=OJ1, 橙汁500ml=OJ5
            orange juice 1L out of stock 3 days | orange juice 1L=OJ1
            Orange Juice 500 ml facing 3 | Orange Juice 500 ml=OJ5
            oj5 缺货 | oj5=OJ5
            SJ-01 20箱 | SJ-01=SJ-01
            sj01 20箱 | sj01=SJ-01
            chengzhi 1L quehuo | chengzhi 1L=OJ1
            pingguozhi 缺货 | pingguozhi=SJ-01
            苹果汁缺货 | 苹果汁=SJ-01
            鲜榨苹果汁排面12/40 | 鲜榨苹果汁=SJ-01
            蘋果汁缺貨 | 蘋果汁=SJ-01
            原味薯片断货 | 原味薯片=PC75
            薯片75g断货 | 薯片75g=PC75
            绿茶缺货 | 绿茶=GT6
            绿茶600ml缺货 | 绿茶600ml=GT6
            纯牛奶1L瓶装 | 纯牛奶1L瓶装=NF1
            纯牛奶1L盒装 | 纯牛奶1L盒装=NF2
            6901234567892 10箱 | 6901234567892=6901234567892
            长粒香米10斤 | 长粒香米10斤=6901234567892
            changlixiangmi | changlixiangmi=6901234567892
            苏打饼干 | 苏打饼干=1001
            汇味橙汁1L买一赠一 | 汇味橙汁1L=X1
            汇味橙汁卖8块 | 汇味橙汁=X1
            """)
    void a_product_is_found_with_its_size(String words, String expected) {
        assertThat(found(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "橙汁缺货3天",
                "橙汁2L缺货",
                "橙汁3箱",
                "orange juice out of stock",
                "纯牛奶1L",
                "1001箱到货",
                "OJ12 缺货",
                "foj1",
                "果汁缺货",
                "绿茶500ml缺货",
                "薯片",
                "今天见了王店长，谈了排面",
                "bchengzhi 1L",
                "",
            })
    void words_that_fit_none_or_several_are_left_as_they_were(String words) {
        assertThat(found(words)).isEmpty();
    }
}

package endcap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.chat.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeaderReaderTest {
    private static final HeaderReader HEADERS =
            new HeaderReader(TestIntake.KINDS, Map.of("customer_code", List.of("客户号")));

    static List<ImportKind> kinds() {
        return TestIntake.KINDS;
    }

    private static Header read(String header) {
        return HEADERS.read(List.of(header.split(",")));
    }

    private static String refusal(String header) {
        return catchThrowableOfType(Unreadable.class, () -> read(header))
                .reason()
                .in(Texts.of(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_is_known_by_its_english_names(ImportKind kind) {
        Header header = HEADERS.read(kind.columns().stream().map(Column::name).toList());
        assertThat(header.kind()).isEqualTo(kind);
        assertThat(header.unknown()).isEmpty();
        assertThat(header.columns()).hasSize(kind.columns().size());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_is_known_by_its_chinese_headers(ImportKind kind) {
        Header header = HEADERS.read(kind.columns().stream()
                .map(column -> column.headers().getFirst())
                .toList());
        assertThat(header.kind()).isEqualTo(kind);
        assertThat(header.unknown()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_is_known_by_its_needed_columns_alone(ImportKind kind) {
        List<String> needed =
                kind.columns().stream().filter(Column::needed).map(Column::name).toList();
        // Customers and contacts need the same two columns; what says no more is taken for customers.
        String expected = kind.name().equals("contacts") ? "customers" : kind.name();
        assertThat(HEADERS.read(needed).kind().name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "编码,名称,类型,城市:customers",
                "编码,名称,品牌,箱规:products",
                "客户编码,名称:customers",
                "客户编码,联系人,电话:contacts",
                "customer_code,name,phone:contacts",
                "单据号,客户编码,类型,单据日期,金额,余额:invoices",
                "订单号,客户编码,金额,状态:orders",
                "促销编码,名称,商品编码,促销方式,上架开始,上架结束,状态:promotions",
                "客户编码,金额,到期日:payments-promised",
                "customer_code,name,city,month,net_amount,quantity:sales",
                "人员,月份,指标,目标:targets",
                "客户号,客户名称,城市:customers"
            })
    void the_kind_that_understands_most_is_meant(String header, String kind) {
        assertThat(read(header).kind().name()).isEqualTo(kind);
    }

    @Test
    void headers_are_known_whatever_their_case_spaces_stars_and_units() {
        Header header = read(" Document No *,CUSTOMER_CODE,type,document-date,金额（元）,未结金额(CNY)");
        assertThat(header.kind().name()).isEqualTo("invoices");
        assertThat(header.written("document_no")).isEqualTo("Document No *");
        assertThat(header.written("amount")).isEqualTo("金额（元）");
    }

    @Test
    void unknown_columns_are_named_as_written() {
        assertThat(read("customer_code,name,备注,Foo Bar").unknown()).containsExactly("备注", "Foo Bar");
    }

    @Test
    void missing_columns_are_named_in_both_languages() {
        assertThat(refusal("document_no,customer_code,type,document_date,due_date,amount"))
                .isEqualTo("This looks like invoices, but needed columns are missing: open_amount (未结金额).");
        assertThat(refusal("客户编码,城市,等级,负责人,信用额度"))
                .isEqualTo("This looks like customers, but needed columns are missing: name (客户名称).");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThat(refusal("customer_code,name,名称"))
                .isEqualTo("The columns name and 名称 both mean name: delete one of them.");
    }

    @Test
    void a_header_of_nothing_we_know_is_refused_with_the_kinds() {
        assertThat(refusal("foo,bar")).contains("no known kind").contains("customers, contacts, products, invoices");
        assertThat(refusal("2026-11-21,5,7")).contains("no known kind");
    }
}

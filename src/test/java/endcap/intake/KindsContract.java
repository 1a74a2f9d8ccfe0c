package endcap.intake;

import static endcap.intake.TestIntake.counts;
import static endcap.intake.TestIntake.english;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What each kind of file stores, in both languages, and what it refuses. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KindsContract {
    private TestIntake intake;

    abstract Database database();

    @BeforeAll
    void open() {
        intake = new TestIntake(database());
    }

    @BeforeEach
    void begin() {
        intake.emptied().withCustomersAndProducts();
    }

    @AfterAll
    void close() {
        intake.close();
    }

    /** Imports the English file, then the Chinese one that says the same, which must change nothing. */
    private void sameInBothLanguages(List<String> english, List<String> chinese) {
        ImportReport first = intake.csv(english.toArray(String[]::new));
        assertThat(english(first)).hasSize(1);
        ImportReport second = intake.csv(chinese.toArray(String[]::new));
        assertThat(english(second)).hasSize(1);
        assertThat(second.kind()).isEqualTo(first.kind());
        assertThat(second.unchanged()).as(counts(second)).isEqualTo(first.rows());
    }

    /** The one problem of a row in an otherwise right file, without the row number. */
    private String problem(String header, String row) {
        List<String> lines = english(intake.csv(header, row));
        assertThat(lines).hasSize(2);
        return lines.get(1).replace("Row 2, column ", "");
    }

    @Test
    void customers() {
        sameInBothLanguages(
                List.of(
                        "customer_code,name,short_name,aliases,parent_code,kind,city,grade,owner,payment_terms,"
                                + "credit_limit,limit_valid_to,order_limit,on_hold,hold_reason,currency",
                        "X1,New Home Chain,NH,City Fresh;CityFresh,,chain,Shanghai,A,li.na,月结30天,\"500,000\","
                                + "2026-12-31,¥20000,y,late,cny"),
                List.of(
                        "客户编码\t客户名称\t简称\t别名\t上级客户编码\t客户类型\t城市\t等级\t负责人\t账期\t信用额度\t额度有效期\t单笔限额\t锁单\t锁单原因\t币种",
                        "X1\tNew Home Chain\tNH\tCity Fresh；CityFresh\t\t连锁\tShanghai\ta\tli.na\t月结30天\t￥500000.00\t"
                                + "2026年12月31日\t20,000\t是\tlate\tRMB"));
        assertThat(intake.rows(
                        "customer WHERE customer_code = 'X1'",
                        "aliases",
                        "kind",
                        "grade",
                        "payment_terms",
                        "credit_limit_fen",
                        "limit_valid_to",
                        "order_limit_fen",
                        "on_hold",
                        "currency"))
                .containsExactly("City Fresh;CityFresh|chain|A|月结30天|50000000|2026-12-31|2000000|1|CNY");
    }

    @Test
    void customers_refuse() {
        String header = "customer_code,name,payment_terms,credit_limit,currency";
        assertThat(problem(header, "D,Delta,monthly,,"))
                .isEqualTo("payment_terms, “monthly”: not payment terms: write INV+30, EOM+30, EOM+1M, HALF+15, "
                        + "COD or PREPAY.");
        assertThat(problem(header, "D,Delta,,-1,"))
                .isEqualTo("credit_limit, “-1”: must not be below zero: write it without the minus; of a document, the "
                        + "type gives the sign.");
        assertThat(problem(header, "D,Delta,,USD 500,CNY"))
                .isEqualTo("credit_limit, “USD 500”: the amount is in USD, the row is not: write USD into the column "
                        + "currency, or correct the amount.");
    }

    @Test
    void contacts() {
        sameInBothLanguages(
                List.of(
                        "customer_code,name,role,phone,birthday,stance,decides",
                        "A,Wang,store manager,13800000000,1985-03-05,non-supporter,listing",
                        "A,Li,,,,,"),
                List.of(
                        "客户编码;联系人;职务;电话;生日;态度;决定",
                        "A;Wang;store manager;13800000000;1985.3.5;不支持;listing",
                        "A;Li;;;;;"));
        assertThat(intake.rows("contact", "customer_code", "name", "birthday", "stance"))
                .containsExactly("A|Li|-|-", "A|Wang|1985-03-05|non-supporter");
    }

    @Test
    void products() {
        sameInBothLanguages(
                List.of(
                        "product_code,name,aliases,brand,category,own,units_per_case,list_price,unit_cost",
                        "P9,Juice 1L,OJ,Qinhe,juice,n,12,12.8,7.20",
                        "P8,Tea,,,,,,,"),
                List.of(
                        "商品编码,商品名称,别名,品牌,品类,本品,箱规,标准价,单位成本",
                        "P9,Juice 1L,OJ,Qinhe,juice,否,12.0,¥12.80,7.2",
                        "P8,Tea,,,,是,,,"));
        assertThat(intake.rows(
                        "product WHERE product_code > 'P3'", "product_code", "own", "units_per_case", "list_price_fen"))
                .containsExactly("P8|1|-|-", "P9|0|12|1280");
        assertThat(problem("product_code,name,units_per_case", "P7,X,1.5"))
                .isEqualTo("units_per_case, “1.5”: must be a whole number, such as 12.");
    }

    @Test
    void invoices() {
        sameInBothLanguages(
                List.of(
                        "document_no,customer_code,type,document_date,due_date,amount,open_amount,disputed_amount,currency",
                        "R1,A,invoice,2026-11-01,2026-12-01,100.50,80,5,CNY",
                        "R2,A,credit_note,2026-11-02,,10,10,,",
                        "R3,B,receipt,2026-11-03,,20,0,0,"),
                List.of(
                        "单据号,客户编码,单据类型,单据日期,到期日,金额,余额,争议金额,币种",
                        "R1,A,发票,20261101,2026/12/01,¥100.50,80.00,5,RMB",
                        "R2,A,红字,2026年11月2日,,10,10,,",
                        "R3,B,收款,46329,,20,0,,"));
        assertThat(intake.rows("invoice", "document_no", "type", "document_date", "open_fen", "disputed_fen"))
                .containsExactly(
                        "R1|invoice|2026-11-01|8000|500",
                        "R2|credit_note|2026-11-02|1000|0",
                        "R3|receipt|2026-11-03|0|0");
    }

    @Test
    void invoices_refuse() {
        String header = "document_no,customer_code,type,document_date,amount,open_amount,disputed_amount";
        assertThat(problem(header, "R1,A,bill,2026-11-01,1,1,"))
                .isEqualTo("type, “bill”: write one of: invoice, credit_note, receipt.");
        assertThat(problem(header, "R1,A,invoice,2026-02-30,1,1,"))
                .isEqualTo("document_date, “2026-02-30”: there is no such day: check month and day, and write it like "
                        + "2026-11-21.");
        assertThat(problem(header, "R1,A,invoice,2026-11-01,1,,")).isEqualTo("open_amount: this cell must be filled.");
        assertThat(problem(header, "R1,A,invoice,2026-11-01,9,5,6"))
                .isEqualTo("disputed_amount, “6”: more than is open (open_amount): the disputed part cannot be larger "
                        + "than the open one.");
        assertThat(problem(header, "R1,A,invoice,2026-11-01,1,1,,surplus"))
                .isEqualTo(
                        "H, “surplus”: the header has no column here: delete the cell, or give the column a header.");
        assertThat(problem(header, "R1,A,invoice,2026-11-01,=1+1,1,"))
                .isEqualTo("amount, “=1+1”: not a number: write it like 61800.50 or 61,800.50.");
    }

    @Test
    void orders() {
        sameInBothLanguages(
                List.of(
                        "order_no,customer_code,order_date,delivery_date,amount,prepaid,status",
                        "O1,A,2026-11-01,2026-11-05,100,y,delivered",
                        "O2,A,,,100,,open"),
                List.of("订单号,客户编码,下单日期,交货日期,金额,预付,状态", "O1,A,2026-11-01,2026-11-05,100,是,已交货", "O2,A,,,100,否,未交"));
        assertThat(intake.rows("customer_order", "order_no", "prepaid", "status"))
                .containsExactly("O1|1|delivered", "O2|0|open");
        assertThat(problem("order_no,customer_code,amount,status", "O3,A,1,lost"))
                .isEqualTo("status, “lost”: write one of: open, delivered, invoiced, cancelled.");
    }

    @Test
    void sales() {
        sameInBothLanguages(
                List.of(
                        "customer_code,month,product_code,category,quantity,net_amount,gross_profit,spend",
                        "A,2026-10,P1,juice,12.5,100,-3.5,2",
                        "A,2026-10,,juice,,-5,,",
                        "A,2026-10,,,,100,,"),
                List.of(
                        "客户编码,月份,商品编码,品类,数量,销售额,毛利,费用",
                        "A,2026年10月,P1,juice,12.50,100,(3.50),2",
                        "A,2026/10,,juice,,-5,,",
                        "A,202610,,,,100,,"));
        assertThat(intake.rows("sales", "product_code", "category", "quantity", "net_amount_fen", "gross_profit_fen"))
                .containsExactlyInAnyOrder("P1|juice|12.5|10000|-350", "|juice|-|-500|-", "||-|10000|-");
        assertThat(problem("customer_code,month,product_code,net_amount", "A,2026-10,P99,1"))
                .isEqualTo("product_code, “P99”: no product has this code: import it with a products file first, or "
                        + "correct the code.");
        assertThat(english(intake.csv("customer_code,month,net_amount", "A,2026-09,1", "A,2026-09,2")))
                .contains("Row 3, column customer_code + month, “A + 2026-09”: already in row 2: each may be in the "
                        + "file only once, delete one of the two.");
    }

    @Test
    void promotions() {
        String english = "promo_code,name,customer_code,customer_kind,product_codes,mechanic,list_price,promo_price,"
                + "unit_cost,order_from,order_to,ship_from,ship_to,in_store_from,in_store_to,fixed_cost,"
                + "baseline_quantity,actual_quantity,status";
        sameInBothLanguages(
                List.of(
                        english,
                        "M1,Juice week,A,,P2;P1,price_cut,12.8,9.9,7,2026-11-01,2026-11-20,2026-11-21,2026-11-25,"
                                + "2026-12-01,2026-12-14,5000,300,420.5,planned",
                        "M2,For chains,,chain,P1,display,,,,,,,,2026-12-01,2026-12-01,,,,"),
                List.of(
                        "促销编码,促销名称,客户编码,客户类型,商品编码列表,促销方式,标准价,促销价,单位成本,订货开始,订货截止,发货开始,"
                                + "发货截止,上架开始,上架结束,固定费用,基线销量,实际销量,状态",
                        "M1,Juice week,A,,P2；P1,特价,12.8,9.9,7,2026-11-01,2026-11-20,2026-11-21,2026-11-25,"
                                + "2026-12-01,2026-12-14,5000,300,420.5,计划",
                        "M2,For chains,,连锁,P1,端架,,,,,,,,2026-12-01,2026-12-01,,,,已确认"));
        assertThat(intake.rows("promotion", "promo_code", "customer_kind", "mechanic", "actual_quantity", "status"))
                .containsExactly("M1|-|price_cut|420.5|planned", "M2|chain|display|-|confirmed");
        assertThat(intake.rows("promotion_product", "promo_code", "position", "product_code"))
                .containsExactly("M1|0|P2", "M1|1|P1", "M2|0|P1");
    }

    @Test
    void promotions_change_with_their_products() {
        String header = "promo_code,name,product_codes,mechanic,in_store_from,in_store_to";
        intake.csv(header, "M1,Juice week,P1;P2,gift,2026-12-01,2026-12-14", "M2,Tea,P1,gift,2026-12-01,2026-12-14");
        ImportReport report = intake.csv(
                header, "M1,Juice week,P2,gift,2026-12-01,2026-12-14", "M2,Tea,P1,gift,2026-12-01,2026-12-14");
        assertThat(counts(report)).isEqualTo("0 added, 1 changed, 1 unchanged, 0 removed");
        assertThat(intake.rows("promotion_product", "promo_code", "product_code"))
                .containsExactly("M1|P2", "M2|P1");
    }

    @Test
    void promotions_refuse() {
        String header = "promo_code,name,customer_code,customer_kind,product_codes,mechanic,order_from,order_to,"
                + "in_store_from,in_store_to";
        assertThat(problem(header, "M1,X,,,P1;P9,gift,,,2026-12-01,2026-12-14"))
                .startsWith("product_codes, “P9”: no product has this code");
        assertThat(problem(header, "M1,X,,,;,gift,,,2026-12-01,2026-12-14"))
                .isEqualTo("product_codes: this cell must be filled.");
        assertThat(problem(header, "M1,X,,,P1,gift,,,2026-12-14,2026-12-01"))
                .isEqualTo("in_store_to, “2026-12-01”: is before in_store_from (2026-12-14): check both.");
        assertThat(problem(header, "M1,X,,,P1,gift,2026-11-05,2026-11-01,2026-12-01,2026-12-14"))
                .isEqualTo("order_to, “2026-11-01”: is before order_from (2026-11-05): check both.");
        assertThat(problem(header, "M1,X,A,chain,P1,gift,,,2026-12-01,2026-12-14"))
                .isEqualTo(
                        "customer_kind, “chain”: fill either this or customer_code, not both: a promotion is for one "
                                + "customer, or for one kind of customers.");
    }

    @Test
    void payments_promised() {
        sameInBothLanguages(
                List.of("customer_code,amount,due_date,given_by,given_on", "A,5000,2026-11-30,Wang,2026-11-20"),
                List.of("客户编码,金额,到期日,承诺人,登记日期", "A,\"5,000.00\",2026-11-30,Wang,2026-11-20"));
        intake.jdbi().useTransaction(handle -> handle.execute("UPDATE payment_promise SET state = 'kept'"));
        intake.csv("customer_code,amount,due_date,given_by", "A,5000,2026-11-30,Li");
        assertThat(intake.rows("payment_promise", "amount_fen", "due_date", "given_by", "given_on", "state"))
                .containsExactly("500000|2026-11-30|Li|2026-11-20|kept");
    }

    @Test
    void stock() {
        sameInBothLanguages(
                List.of(
                        "customer_code,product_code,date,on_hand,in_transit,daily_sales,order_interval_days,"
                                + "lead_time_days,safety_days",
                        "A,P1,2026-11-20,24,12,3.5,7,3,2",
                        "A,P2,2026-11-20,0,,,,,"),
                List.of(
                        "客户编码,商品编码,日期,库存,在途,日均销量,订货间隔天数,到货天数,安全天数",
                        "A,P1,2026-11-20,24.0,12,3.50,7,3,2",
                        "A,P2,2026-11-20,0,,,,,"));
        assertThat(intake.rows("stock", "product_code", "on_hand", "daily_sales", "safety_days"))
                .containsExactly("P1|24|3.5|2", "P2|0|-|-");
    }

    @Test
    void targets() {
        sameInBothLanguages(
                List.of(
                        "person,customer_code,month,kpi,target",
                        "li.na,,2026-11,visits,40",
                        ",A,2026-11,net_amount,\"1,000\""),
                List.of("人员,客户编码,月份,指标,目标", "li.na,,2026-11-01,visits,40.0", ",A,2026-11,net_amount,1000"));
        assertThat(intake.rows("target", "person_id", "customer_code", "kpi", "target"))
                .containsExactlyInAnyOrder("li.na||visits|40", "|A|net_amount|1000");
        String header = "person,customer_code,month,kpi,target";
        assertThat(problem(header, ",,2026-11,visits,40"))
                .isEqualTo("person: a target needs a person or a customer: fill one of the two columns person and "
                        + "customer_code.");
        assertThat(problem(header, "Li Na,,2026-11,visits,40"))
                .isEqualTo("person, “Li Na”: nobody in people.yaml has this id: write the id, not the name.");
    }
}

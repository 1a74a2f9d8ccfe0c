package endcap.visit;

import static endcap.visit.VisitRecord.ComplaintType.CONTRACT;
import static endcap.visit.VisitRecord.ComplaintType.DELIVERY;
import static endcap.visit.VisitRecord.ComplaintType.QUALITY;
import static endcap.visit.VisitRecord.ComplaintType.SERVICE;

import endcap.visit.VisitRecord.ComplaintType;
import java.util.Locale;
import java.util.regex.Pattern;

/** What customers complain about, the sub-types of the four types, and the words that tell. */
enum ComplaintKind {
    /** 临期, 日期旧. */
    NEAR_EXPIRY(
            QUALITY,
            "临期|临近?保质期|近效期|快过期|过期|日期(?:不好|太?旧|太?老)|(?:near|close to|past) expiry|near[- ]expired|expired|short[- ]dated|old dates?"),
    /** 破损, 漏液. */
    DAMAGED(QUALITY, "破损|破包|破箱|漏液|漏气|压坏|变形|damaged?|broken|leak(?:ing|ed|s)?|crushed|dented"),
    /** 异味, 变质. */
    SPOILED(
            QUALITY,
            "异味|变质|发霉|胀包|胀气|异物|沉淀|变味|bad smell|smells? bad|spoil(?:ed|t)|mou?ldy|foreign (?:object|body|matter)|swollen"),
    /** 质量问题, not said which. */
    POOR_QUALITY(QUALITY, "质量(?:问题|差|不好|不行)|(?:poor|bad) quality|quality (?:issue|problem)s?"),
    /** 返利未兑现. */
    REBATE_UNPAID(
            CONTRACT,
            "(?:返利|返点|促销费|陈列费|堆头费|费用)(?:还|一直|也|都)*(?:未|没有?)(?:兑现|到位|到账|到|付|结|给|返)|(?:rebate|display fee|bonus) (?:is |was |has )?(?:still )?(?:not (?:been )?paid|unpaid|late|missing|overdue)|unpaid rebate"),
    /** 账扣不符, 对账不符. */
    DEDUCTION_MISMATCH(
            CONTRACT,
            "(?:账扣|扣款|账单|对账|发票金额|货款)(?:对不上|不符|不对|有误|不一致|有差异?)|乱扣款?|(?:deduction|statement|invoice|billing) (?:mismatch|error|is wrong|does(?: not|n't) match|wrong)|wrong (?:deduction|statement|invoice)"),
    /** 价差. */
    PRICE_GAP(CONTRACT, "价差|价格不一致|供价(?:高|不一)|比.{1,8}供价高|price (?:gap|difference|mismatch)"),
    /** 乱价, 窜货. */
    PRICE_CHAOS(
            CONTRACT,
            "乱价|窜货|砸价|低价冲货|price (?:chaos|war|dumping)|cross[- ]region(?: goods)?|undercut(?:ting|s)?|grey goods"),
    /** 合同, not said what. */
    CONTRACT_BROKEN(
            CONTRACT,
            "(?:不按|违反|没按|未按)(?:合同|协议)|合同(?:问题|没执行|未执行)|breach of contract|contract (?:issue|problem|not kept)"),
    /** 送货慢, 晚到. */
    LATE(
            DELIVERY,
            "(?:送货|到货|配送|发货|物流)(?:太|很|又|比较)?(?:慢|晚|迟|不及时|延迟|拖)|晚到|迟到|晚送|延误|late (?:delivery|deliveries)|deliver(?:y|ed|ies) (?:is |was |are |were )?(?:too )?(?:late|slow|delayed)|slow delivery|deliver(?:y|ed|ies) .{0,25}\\b(?:late|slow|delayed)|delayed"),
    /** 少送. */
    SHORT(
            DELIVERY,
            "少送|少发|短少|短缺|缺件|少货|少了\\d+[箱件瓶]|(?:short|incomplete) (?:delivery|deliveries|shipment)|short[- ]shipped|missing cases|delivered short"),
    /** 错送. */
    WRONG_GOODS(DELIVERY, "送错货?|错送|发错货?|错发|wrong (?:goods|product|item|delivery)s?"),
    /** 断货 as a complaint: we did not supply. */
    NO_SUPPLY(
            DELIVERY,
            "(?<=(?:投诉|抱怨|反映|不满).{0,12})(?:经常|老是|总是|一直)?(?:断货|缺货|没货)|供不上货?|供货不足|供货不及时|(?<=complain.{0,20})(?:out of stock|no supply|no stock)|short supply|supply shortage"),
    /** 开票慢. */
    SLOW_INVOICE(
            SERVICE,
            "(?:开票|发票)(?:太|很|又)?(?:慢|晚|迟|没到|没开|未到|未开)|(?:slow|late|missing) invoices?|invoices? (?:is |are |was )?(?:late|slow|missing)"),
    /** 退换货慢. */
    SLOW_RETURN(
            SERVICE,
            "(?:退换货|退货|换货)(?:太|很)?(?:慢|难|没处理|未处理|不处理)|不给?退[换货]*|slow returns?|returns? (?:refused|not handled|slow)"),
    /** 服务差. */
    POOR_SERVICE(
            SERVICE,
            "服务(?:太|很)?(?:差|不好|不到位)|态度(?:太|很)?(?:差|不好|恶劣)|没人(?:来|管|理|跟进|处理)|不接电话|不回(?:电话|消息|复)|(?:poor|bad) (?:service|attitude)|rude|nobody (?:comes|came|answers|answered|visits)|no (?:one|reply|response)"),
    /** Said to be a complaint, and none of the above. */
    OTHER(SERVICE, "(?!)");

    private final ComplaintType type;
    private final Pattern words;

    ComplaintKind(ComplaintType type, String words) {
        this.type = type;
        this.words = Pattern.compile("(?:" + words + ")");
    }

    ComplaintType type() {
        return type;
    }

    Pattern words() {
        return words;
    }

    /** As the data of an answer spells it: {@code near-expiry}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

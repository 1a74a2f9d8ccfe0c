package endcap.language;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What goods, shelf places and lengths of time are counted in. */
public enum Unit {
    /** 箱, a case. */
    CASE("箱(?!规|装)", "cases?|cs|cartons?|ctns?"),
    /** 件, also said for a case. */
    ITEM("件(?!事|套)", ""),
    /** 提, a carry pack. */
    CARRY_PACK("提(?![前货价醒升高供到出交示议要问成案])", ""),
    /** 瓶 or 罐, a bottle or can. */
    BOTTLE("[瓶罐听](?![装说])", "bottles?|btls?|cans?"),
    /** 盒, a box. */
    BOX("盒(?![马装])", "boxes|box"),
    /** 袋, 包: a bag or pack. */
    PACK("[袋包](?![装括场裹邮销月])", "packs?|bags?"),
    /** 个, 支: a piece. */
    PIECE("个(?!月|点|百分|工作日|星期|礼拜|小时|季度|面|排面|半)|支(?![持付出架招撑])", "pcs|pieces?|pc|ea|units?"),
    /** 排, a row. */
    ROW("排(?![面队期名])", "rows?"),
    /** 桶, a pail. */
    PAIL("桶(?!装)", "pails?|barrels?"),
    /** 板, 托, a pallet. */
    PALLET("[板托](?![块盘])|托盘", "pallets?"),
    /** 面, 排面, a facing. */
    FACING("个?(?:排面|面(?![积对谈试板包粉条议向]))", "facings?"),
    /** 天, a day. */
    DAY("天(?![后前内以之津猫气地虹期])", "days?"),
    /** 周, a week. */
    WEEK("(?:个?(?:星期|礼拜)|周)(?![后前内以之年末一二三四五六日天])", "weeks?"),
    /** 个月, a month. */
    MONTH("个月(?![后前内以之])", "months?");

    /** All of them, as part of a pattern. */
    static final String ANY = Arrays.stream(values())
            .map(unit -> "(?<" + unit.group() + ">" + unit.pattern + ")")
            .collect(Collectors.joining("|"));

    private final String pattern;

    Unit(String han, String latin) {
        String notAgo = "(?! ?(?:ago|later|from|before|after)(?![a-z]))";
        this.pattern = latin.isEmpty() ? han : han + "|(?:" + latin + ")(?![a-z])" + notAgo;
    }

    /** The name of its group in {@link #ANY}. */
    String group() {
        return name().replace("_", "");
    }

    /** Whether it is a length of time. */
    public boolean isTime() {
        return this == DAY || this == WEEK || this == MONTH;
    }
}

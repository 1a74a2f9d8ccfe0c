package endcap.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoodTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "我不想下单",
                "今天没去拜访",
                "先别记",
                "别给我记",
                "王总不同意付款",
                "这次就不登记了",
                "今天没空去鲜达",
                "先不要登记，等我确认",
                "not visiting today",
                "he won't pay until the 25th",
                "不要登记",
                "别登记这次拜访",
                "我没去新万家",
                "今天没去新万家徐汇店",
                "不用记录了",
                "无需登记",
                "我不打算拜访新万家",
                "还没去",
                "没拜访成",
                "还没登记",
                "今天不去新万家了",
                "新万家没去",
                "别给新万家下单",
                "不要放行",
                "先不放行",
                "我不下单了",
                "不要再给他下单",
                "请勿登记",
                "这次拜访不用记",
                "不要帮我记",
                "我们不订货",
                "没来得及去拜访",
                "没时间去新万家",
                "取消下周三的拜访",
                "今天去了新万家，先别记",
                "明天不去拜访",
                "去不了新万家",
                "别把这单记进去",
                "昨天未拜访",
                "王总没答应25号打5万",
                "客户不承诺回款",
                "没有登记拜访",
                "我不想投诉",
                "暂时不下单",
                "甭记了",
                "不需要登记",
                "我不會去拜訪",
                "不想申请放行",
                "I do not want to book",
                "don't log",
                "didn't visit CityFresh",
                "Don't log this visit",
                "do not record anything",
                "I haven't visited the store",
                "no visit today",
                "I won't visit tomorrow",
                "never mind, don't save it",
                "we are not going to order",
                "please do not place the order",
                "cancel the visit",
                "no need to log this",
                "have not visited CityFresh yet",
                "can't visit today",
                "he did not promise to pay",
                "forgot to log yesterday, do not save"
            })
    void what_the_person_does_not_do_is_negated(String text) {
        assertThat(Mood.of(text).negated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天去了新万家，橙汁没货了",
                "拜访新万家，排面不够",
                "去了新万家 王店长不在",
                "没收到货款",
                "客户不满意",
                "今天去了新万家，客户没下单",
                "客户不想下单",
                "采购不同意上端架",
                "没见到店长",
                "橙汁缺货",
                "价格不对",
                "没有促销",
                "未上架",
                "新品没摆出来",
                "去了新万家但是没见到采购",
                "别忘了登记拜访",
                "不得不去新万家",
                "要不要拜访",
                "今天特别去拜访了新万家",
                "没去鲜达，去了新万家",
                "拜访鲜达：老板说不订了",
                "走访新万家，本次无订单",
                "拜访新万家，采购没时间见我",
                "不缺货",
                "我不知道怎么登记",
                "不错，拜访了三家店",
                "没问题，下单",
                "新万家不要货",
                "老板不要货了",
                "店长说先别来",
                "客户说不要发货",
                "货没送到",
                "经销商没送货",
                "排面没有达标",
                "库存不足",
                "没有库存",
                "王店长没答应给端架，今天去了新万家",
                "客户还没付款",
                "不好意思，记一下今天的拜访",
                "分别拜访了两家店",
                "促销没执行",
                "堆头没做",
                "今天拜访新万家，没有订单",
                "竞品没有活动",
                "visited CityFresh, manager was not there",
                "met the buyer, he did not order",
                "customer does not want to order",
                "orange juice not on shelf",
                "visited CityFresh today, no order",
                "the buyer doesn't want to book more space",
                "don't forget to log my visit",
                "payment not received",
                "did not meet the store manager but left samples",
                "facings not enough",
                "the store has not ordered for two weeks",
                "no stock of 1L juice",
                "why not visit CityFresh",
                "they haven't placed an order",
                "customer is not happy"
            })
    void what_is_missing_in_the_shop_is_told(String text) {
        assertThat(Mood.of(text).negated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要不要拜访?",
                "要不要拜访",
                "新万家还能下5万吗",
                "可以给新万家放5万吗",
                "怎么办",
                "客户嫌贵怎么回",
                "有没有促销",
                "什么时候到期",
                "能不能下单",
                "为什么锁单",
                "多少额度",
                "是否可以放行",
                "新万家有什么促销",
                "哪些店该去了",
                "额度还有多少",
                "我上周拜访了哪些店",
                "几号截止",
                "咋办",
                "为啥不行",
                "可以么",
                "今天有什么安排呢",
                "谁负责新万家",
                "can CityFresh take 50000 on credit?",
                "can CityFresh take 50000",
                "how do I handle a late delivery complaint",
                "what promos can I still order",
                "should I visit",
                "why is it on hold",
                "is there a promotion",
                "do I have visits today",
                "which stores did I visit",
                "Hi, what can you do",
                "so how much is left",
                "tell me how to respond"
            })
    void what_is_asked_is_a_question(String text) {
        assertThat(Mood.of(text).question()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天去了新万家徐汇店，橙汁缺货3天，下周三补端架",
                "客户问怎么还没到货",
                "王店长问有没有新品",
                "缺货好几天了",
                "没什么问题",
                "无论如何下周去",
                "几乎断货",
                "没多少库存",
                "王总答应25号打5万",
                "客户投诉破损",
                "登记拜访",
                "这么多货",
                "要么下周去",
                "不知道什么时候到货",
                "采购想知道能不能便宜点，已答复",
                "visited CityFresh today",
                "the buyer asked when the new item comes",
                "will visit tomorrow",
                "met Mr Wang who runs the store",
                "order 50 cases",
                "log a visit",
                "customer wants to know how long delivery takes"
            })
    void what_is_told_is_none(String text) {
        assertThat(Mood.of(text).question()).isFalse();
    }
}

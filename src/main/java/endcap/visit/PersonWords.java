package endcap.visit;

/** Parts of patterns for the people of a store: surnames and what people are there. */
final class PersonWords {
    /** The surnames of nine in ten people, those of two characters first. */
    static final String SURNAME =
            "(?:欧阳|上官|司徒|诸葛|司马|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施章])";

    /** What somebody is at a customer's; the longer before the shorter. */
    static final String HAN_ROLE =
            "(?:副店长|店长|店经理|门店经理|采购经理|采购总监|采购主管|品类经理|营运经理|运营经理|楼面经理|总经理|副总经理|经理|主管|总监|老板娘|老板|课长|处长|科长|柜组长|柜长|组长|主任|理货员|营业员|店员|收货员|收银员|会计|出纳|助理|领班|促销员|导购|负责人|仓管员?|店助|采购|买手|财务)";

    /** How somebody is addressed; it stays with the name. */
    static final String HAN_ADDRESS = "(?:总|姐|哥|先生|女士|小姐|老师|工)";

    /** The department before a name: 采购李经理. */
    static final String DEPARTMENT = "(?:采购部?|营运部?|运营部?|财务部?|门店|收货部?|楼面|生鲜|杂货|食品课?|饮料课?)";

    static final String LATIN_ROLE =
            "(?:(?:assistant |deputy )?(?:store|shop|purchasing|category|floor|section|general|area|duty|branch) manager|manager|mgr|buyer|purchaser|owner|boss|director|supervisor|clerk|cashier|accountant|merchandiser|store ?keeper|procurement|head of purchasing)";

    private PersonWords() {}
}

package endcap.people;

/** What a person does in the company; it decides what they may do here. */
public enum Role {
    /** 业务代表: sees and logs for the accounts they own. */
    REP,
    /** 主管: all accounts of their team; releases holds up to an amount. */
    SUPERVISOR,
    /** 财务: every account's credit; releases any hold; sets limits; imports. */
    FINANCE,
    /** 管理员: sees everything and configures; releases nothing. */
    ADMIN
}

/**
 * Who is who, who may see and do what, and the record of what was seen and done.
 *
 * <p>Start with {@link endcap.people.Act}: it is the whole table of rights, which {@link endcap.people.Access} reads. People come from people.yaml and
 * are known by a stable id, never by a display name; what nobody allowed is denied.
 *
 * <p>Terms: <b>person</b> 人员; <b>role</b> 角色: rep 业务代表, supervisor 主管, finance 财务, admin 管理员; <b>team</b> 团队;
 * <b>owner</b> 负责人, the person an account belongs to; <b>audit log</b> 审计日志, append-only;
 * <b>notice</b> 通知, what a person is told once without having asked just now.
 */
@NullMarked
package endcap.people;

import org.jspecify.annotations.NullMarked;

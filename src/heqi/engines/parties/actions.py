"""The actions of parties, by the last word of their names; ``policy.cedar`` beside this file says who may do them."""

from __future__ import annotations

from collections.abc import Mapping

from heqi.kernel.actions import Action, changes, reads

ACTIONS: Mapping[str, Action] = {
    "institutions": reads("查看机构名录", "See the list of institutions"),
    "institution": reads("查看机构", "See an institution"),
    "enrol_institution": changes("登记机构", "Enrol an institution"),
    "enrol_admin": changes("为机构设立管理员", "Give an institution an administrator"),
    "set_institution_status": changes("暂停、恢复或注销机构", "Suspend, resume or close an institution"),
    "people": reads("查看本机构人员名单", "See the people of the institution"),
    "person": reads("查看人员及其授权", "See a person and their mandates"),
    "own": reads("查看本人授权与同事名单", "See one's own mandates and the names of colleagues"),
    "join": changes("人员加入", "Let a person join"),
    "grant": changes("授予角色", "Grant roles"),
    "move": changes("人员调岗", "Move a person to other roles"),
    "revoke": changes("撤回授权", "Revoke a mandate"),
    "leave": changes("人员离开", "Let a person leave"),
    "read_resident_id": changes("查看完整证件号码（留痕）", "Read a resident id in clear (recorded)"),
    "find_person": changes("按证件号码查找人员（留痕）", "Find a person by resident id (recorded)"),
    "delegate": changes("转授权", "Lend roles to a colleague"),
    "end_delegation": changes("结束转授权", "End a delegation"),
    "approvals": reads("查看复核事项", "See the approvals"),
    "approval": reads("查看复核事项详情", "See an approval"),
    "propose": changes("提交复核", "Propose for approval"),
    "decide": changes("复核", "Decide on an approval"),
    "withdraw": changes("撤回复核事项", "Withdraw a proposal"),
    "expire_approvals": changes("清理过期复核事项", "Close expired approvals"),
    "tier_tables": reads("查看复核分档", "See the tiers of amounts"),
    "set_tiers": changes("设定复核分档", "Set the tiers of amounts"),
    "admittances": reads("查看各试点的准入状态", "See how the pilots stand"),
    "admittance": reads("查看试点的准入状态", "See how a pilot stands"),
    "used": reads("查看额度占用", "See what is used of the caps"),
    "steps": reads("查看准入变更历史", "See the history of an admission"),
    "admit_pilot": changes("开始试点", "Admit a pilot"),
    "set_caps": changes("调整试点额度", "Set the caps of a pilot"),
    "admit_institution": changes("接纳机构参加试点", "Admit an institution to a pilot"),
    "exclude_institution": changes("将机构移出试点", "Exclude an institution from a pilot"),
    "kill": changes("紧急停止试点", "Press the kill switch"),
    "revive": changes("解除紧急停止", "Lift the kill switch"),
    "begin_exit": changes("启动退出", "Begin the exit of a pilot"),
    "close": changes("完成退出", "Complete the exit of a pilot"),
    "consents": reads("查看客户同意记录", "See the clients' consents"),
    "record_consent": changes("登记客户同意", "Record a client's consent"),
    "withdraw_consent": changes("登记客户撤回同意", "Record that a consent was withdrawn"),
}

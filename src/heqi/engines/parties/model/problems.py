"""What can go wrong with parties, beyond input that breaks a rule.

Problem
|-- Forbidden
|   |-- RoleReserved         403     only the operator of the platform gives this role
|   |-- OwnRoles             403     nobody gives roles to themselves
|   |-- NotTheChecker        403     another role or institution decides this
|   |-- SamePerson           403     four eyes: maker and checker are not independent
|   `-- NotAdmitted          403     the institution is not on the pilot's whitelist
`-- Conflict
    |-- AlreadyEnrolled      409     the identifier belongs to an institution that is enrolled
    |-- AlreadyHere          409     the natural person already is one of the institution's people
    |-- HasLeft              409
    |-- RoleMisplaced        409     an institution of this kind cannot hold the role
    |-- NotYours             409     roles that cannot be lent because they are not one's own
    |-- ApprovalClosed       409     decided once
    |-- ApprovalExpired      409
    |-- OtherContent         409     decided on something else than what was proposed
    |-- AlreadyDecided       409     one voice a person
    |-- PilotClosed          409
    |-- Killed               409     stopped by the kill switch
    |-- ConsentMissing       409
    |-- CapReached           409
    `-- IllegalStep          409     the state of the pilot does not allow it
"""

from __future__ import annotations

from heqi.kernel.problems import Conflict, Forbidden


class RoleReserved(Forbidden):
    """角色 {role} 只能由平台运营方授予，且不能转授。
    The role {role} is given by the operator of the platform only, and cannot be lent.
    → 请向平台运营方申请。
    → Ask the operator of the platform."""


class OwnRoles(Forbidden):
    """任何人都不能变更自己的授权。
    Nobody changes their own mandates.
    → 请由本机构的另一位管理员办理；没有的，请联系平台运营方。
    → Let another administrator of your institution do it or, if there is none, the operator of the platform."""


class NotTheChecker(Forbidden):
    """这项审批须由{needed_zh}办理。
    This is for {needed_en} to decide.
    → 请转交有权的人员。
    → Pass it on to someone who may."""


class SamePerson(Forbidden):
    """经办与复核须由两个互不代理的人完成：{reason_zh}。
    Four eyes means two people who do not stand in for each other: {reason_en}.
    → 请由另一位人员复核。
    → Let somebody else check it."""


class AlreadyEnrolled(Conflict):
    """标识 {identifier} 已属于在册机构 {institution}。
    The identifier {identifier} belongs to the institution {institution}, which is enrolled.
    → 请核对标识，或直接使用该机构。
    → Check the identifier, or use that institution."""


class AlreadyHere(Conflict):
    """该身份证件对应的人员已在本机构（{person}）。
    The person with this resident id already is one of your people ({person}).
    → 请在原记录上变更授权。
    → Change the mandates of that record instead."""


class HasLeft(Conflict):
    """人员 {person} 已于 {at} 离开，不能再办理。
    The person {person} left on {at}; nothing more can be done in that name.
    → 如已返回，请重新办理加入。
    → Let them join again if they have come back."""


class RoleMisplaced(Conflict):
    """角色 {role} 不能由类型为“{present_zh}”的机构的人员担任，只设于：{fitting_zh}。
    The role {role} cannot be held at an institution of the kind "{present_en}", only at: {fitting_en}.
    → 请改选适合该机构的角色；确需此角色的，请让其在相应类型的机构加入。
    → Choose a role that fits the institution; who needs this one joins an institution of such a kind."""


class NotYours(Conflict):
    """不能转授 {roles}：{day} 您本人没有这些角色。
    {roles} cannot be lent: on {day} these are not roles of your own.
    → 只能转授本人的授权；他人转授给您的角色不能再转授。
    → Lend roles of your own mandates only; what was lent to you cannot be lent on."""


class ApprovalClosed(Conflict):
    """审批 {approval} 已有结果（{state_zh}），不能再办理。
    The approval {approval} is closed ({state_en}); nothing more can be done with it.
    → 如仍需办理，请重新提交。
    → Propose it again if it is still wanted."""


class ApprovalExpired(Conflict):
    """审批 {approval} 已于 {at} 过期。
    The approval {approval} expired at {at}.
    → 请经办人重新提交。
    → Let the maker propose it again."""


class OtherContent(Conflict):
    """您确认的内容（{seen}）与提交的内容（{proposed}）不一致。
    What you decided on ({seen}) is not what was proposed ({proposed}).
    → 请刷新，核对内容后再决定。
    → Refresh, read it again, then decide."""


class AlreadyDecided(Conflict):
    """您已就审批 {approval} 作出决定。
    You have decided on the approval {approval} already.
    → 请等待其余复核人。
    → Wait for the other checkers."""


class PilotClosed(Conflict):
    """试点 {pilot} 现不接受新业务：{reason_zh}。
    The pilot {pilot} takes no new business now: {reason_en}.
    → 存量业务可继续办理；其他事项请联系试点工作组。
    → Business that stands goes on; for anything else ask the pilots' working group."""


class Killed(Conflict):
    """试点 {pilot} 已于 {at} 被紧急停止，原因：{reason}。暂不受理新业务。
    The pilot {pilot} was stopped at {at}, for this reason: {reason}. No new business is taken.
    → 存量业务可继续办理；恢复时间以试点工作组通知为准。
    → Business that stands goes on; the working group will say when it resumes."""


class NotAdmitted(Forbidden):
    """贵机构（{institution}）不在试点 {pilot} 的名单内。
    Your institution ({institution}) is not admitted to the pilot {pilot}.
    → 请向试点工作组申请加入。
    → Apply to the pilots' working group."""


class ConsentMissing(Conflict):
    """客户 {client} 尚未同意参加试点 {pilot}，或已撤回同意。
    The client {client} has not consented to the pilot {pilot}, or has withdrawn the consent.
    → 请先取得并登记客户的知情同意。
    → Obtain and record the client's informed consent first."""


class CapReached(Conflict):
    """超出试点 {pilot} 的上限：{cap_zh}上限 {limit}，已用 {used}，本次 {asked}。
    This exceeds a cap of the pilot {pilot}: {cap_en} limit {limit}, used {used}, asked {asked}.
    → 请减少数量，或等待试点工作组调整上限。
    → Ask for less, or wait until the working group raises the cap."""


class IllegalStep(Conflict):
    """试点 {pilot} 当前为“{present_zh}”，不能{step_zh}。
    The pilot {pilot} is in the state "{present_en}"; this step is not possible: {step_en}.
    → 请刷新，核对试点状态。
    → Refresh and look at its state."""

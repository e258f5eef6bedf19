"""The regulatory sandbox as the portal sees it."""

from __future__ import annotations

from heqi.engines.parties import InstitutionKind
from heqi.kernel.actions import Action, changes, opens, reads
from heqi.kernel.messages import Text
from heqi.pilots import CATALOGUE, Manifest
from heqi.pilots.sandbox import api, cli, flows, service
from heqi.pilots.sandbox.demo import demo
from heqi.pilots.sandbox.pages import PAGES

MEMBERS = frozenset(InstitutionKind) - {InstitutionKind.OPERATOR}
"""Institutions that can be a party to an application: the operator of the platform acts for none."""


def _acts(zh: str, en: str) -> Action:
    """A step on somebody's behalf: whose application it is, and whether the actor's institution has the seat."""
    return reads(zh, en, institution=str, seated=bool)


MANIFEST = Manifest(
    card=CATALOGUE["sandbox"],
    users=Text(
        "试点工作组、申报机构、评审专家与专业评估机构。",
        "The pilots' working group, applicants, reviewing experts and assessors.",
    ),
    roles={
        "sandbox.applicant": Text("申报机构经办人", "Applicant"),
        "sandbox.working_group": Text("试点工作组成员", "Member of the working group"),
        "sandbox.expert": Text("评审专家", "Reviewing expert"),
        "sandbox.assessor": Text("专业评估人员", "Assessor"),
        flows.UNATTENDED: Text("无人值守运行", "Unattended runs"),
        "auditor": Text("机构审计员（只读）", "Auditor of an institution (reads)"),
        "operator": Text("平台运营方（看台与紧急停止）", "Operator of the platform (desk and kill switch)"),
    },
    holders={
        "sandbox.working_group": frozenset(service.SUPERVISING_KINDS),
        "sandbox.applicant": MEMBERS,
        "sandbox.expert": MEMBERS,
        "sandbox.assessor": MEMBERS,
        flows.UNATTENDED: frozenset(),
    },
    actions={
        "create_batch": changes("开设批次", "Open a batch"),
        "batches": reads("查看批次列表", "List batches"),
        "batch": reads("查看批次", "Read a batch"),
        "apply": opens("申报项目", "Apply"),
        "amend": changes("修改申报", "Amend an application", institution=str),
        "transition": changes("推进状态", "Move an application"),
        "act_as_applicant": _acts("以申报机构身份办理", "Act as the applicant"),
        "act_as_working_group": _acts("以工作组身份办理", "Act as the working group"),
        "act_as_experts": _acts("以评审专家身份办理", "Act as the experts"),
        "act_as_assessor": _acts("以评估机构身份办理", "Act as the assessor"),
        "invite": changes("邀请专家组或评估机构", "Invite experts or an assessor"),
        "notices": reads("查看公示", "See the public notices"),
        "raise_objection": changes("提出异议", "Raise an objection"),
        "settle_objection": changes("处理异议", "Settle an objection"),
        "applications": reads("查看申报列表", "List applications"),
        "application": reads("查看申报", "Read an application"),
        "history": reads("查看历史", "Read the history"),
        "objections": reads("查看异议", "Read objections"),
        "desk": reads("查看工作台", "See the desk"),
        "propose_revival": changes("申请解除紧急停止", "Propose to lift the kill switch"),
        "decide_revival": changes("复核解除紧急停止", "Decide on lifting the kill switch"),
        "complaints": reads("查看投诉", "See complaints"),
        "register_complaint": changes("登记投诉", "Register a complaint"),
        "handle_complaint": changes("办理投诉", "Handle a complaint", handling=str),
        "read_complainant": changes(
            "查看投诉人（留痕）", "Read who complains (recorded)", institution=str, handling=str
        ),
        "incidents": reads("查看事件", "See incidents"),
        "open_incident": changes("登记事件", "Put down an incident"),
        "advance_incident": changes("办理事件", "Work on an incident", institution=str),
        "note_incident": changes("补充事件记录", "Add to the timeline of an incident"),
        "watch": reads("盯办时限", "Watch deadlines"),
        "remind": changes("时限提醒", "Remind of a deadline"),
        "deadlines": reads("查看时限与工作日历", "See deadlines and working days"),
        "set_deadline": changes("设定时限", "Set a deadline"),
        "set_calendar_day": changes("设定工作日历", "Set a day of the calendar"),
        "report": reads("查看定期报告", "See the periodic report"),
        "deposit_report": changes("报告存证", "Put a report on record"),
    },
    handlers=(PAGES,),
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
    commands=cli.app,
    tables={
        "applications": service.application_table,
        "batches": service.batch_table,
        "queue": service.queue_table,
        "notices": service.notice_table,
        "complaints": service.complaint_table,
        "incidents": service.incident_table,
    },
    search=service.search,
    flows=flows.FLOWS,
    schedules=flows.SCHEDULES,
    listener=flows.follow,
    demo=demo,
)

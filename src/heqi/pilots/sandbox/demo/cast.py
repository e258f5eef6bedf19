"""Who is in the story: institutions and people, found in the house or, where they are not there yet, enrolled."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from heqi.engines import parties
from heqi.engines.parties import InstitutionKind, NewInstitution, NewPerson, PersonVault
from heqi.kernel.messages import Text
from heqi.storage import Actor, Context

GROUP_ROLE, APPLICANT_ROLE = "sandbox.working_group", "sandbox.applicant"


class Part(msgspec.Struct, frozen=True):
    """A person of the story: of which institution, with which role."""

    at: Text
    kind: InstitutionKind
    role: str
    name: Text


GROUP = Text("试点工作组", "Working group of the pilots")
CAST: Mapping[str, Part] = {
    "group": Part(GROUP, InstitutionKind.WORKING_GROUP, GROUP_ROLE, Text("沈望之", "Shen Wangzhi")),
    "colleague": Part(GROUP, InstitutionKind.WORKING_GROUP, GROUP_ROLE, Text("颜若水", "Yan Ruoshui")),
    "experts": Part(GROUP, InstitutionKind.WORKING_GROUP, "sandbox.expert", Text("程砚舟", "Cheng Yanzhou")),
    "assessor": Part(
        Text("明镜评估", "Mingjing Assessment"),
        InstitutionKind.OTHER,
        "sandbox.assessor",
        Text("陆知微", "Lu Zhiwei"),
    ),
    **{
        zh: Part(Text(zh, en), kind, APPLICANT_ROLE, Text(name_zh, name_en))
        for zh, en, kind, name_zh, name_en in (
            ("甲子证券", "Jiazi Securities", InstitutionKind.BROKER, "顾清和", "Gu Qinghe"),
            ("白鹭证券", "Bailu Securities", InstitutionKind.BROKER, "宋听澜", "Song Tinglan"),
            ("海棠证券", "Haitang Securities", InstitutionKind.BROKER, "温如言", "Wen Ruyan"),
            ("青松基金", "Qingsong Fund", InstitutionKind.FUND_MANAGER, "苏念安", "Su Nian'an"),
            ("云杉资管", "Yunshan Asset Management", InstitutionKind.FUND_MANAGER, "叶知遥", "Ye Zhiyao"),
            ("北辰股权交易中心", "Beichen Equity Exchange", InstitutionKind.REGISTRY, "周未央", "Zhou Weiyang"),
            ("长安登记结算", "Chang'an Registry", InstitutionKind.REGISTRY, "裴远山", "Pei Yuanshan"),
            ("中衡报价", "Zhongheng Quotation", InstitutionKind.OTHER, "秦明远", "Qin Mingyuan"),
            ("玉衡评级", "Yuheng Rating", InstitutionKind.RATING_FIRM, "方以宁", "Fang Yining"),
            ("观澜数据", "Guanlan Data", InstitutionKind.TECHNOLOGY_FIRM, "罗清越", "Luo Qingyue"),
        )
    },
}


def gather(ctx: Context) -> Mapping[str, Actor]:
    """Everybody of the story, ready to act. ``ctx``: of the operator of the platform."""
    known = {one.name.zh: one.id for one in parties.institutions(ctx, limit=500)}
    people: dict[str, Actor] = {}
    for key, part in CAST.items():
        if part.at.zh not in known:
            wanted = NewInstitution(name_zh=part.at.zh, name_en=part.at.en, kind=part.kind)
            known[part.at.zh] = parties.enrol_institution(ctx, wanted).id
        people[key] = _found(ctx, known[part.at.zh], part) or _enrolled(ctx, known[part.at.zh], part)
    return people


def _found(ctx: Context, institution: str, part: Part) -> Actor | None:
    registrar = Actor(id="system", name=Text("演示", "Demo"), institution=institution, roles=frozenset({"admin"}))
    with ctx.acting_as(registrar) as there:
        for person in parties.people(there, search=part.name.zh):
            if part.role in parties.person(there, person.id).roles:
                return _actor(person.id, institution, part)
    return None


def _enrolled(ctx: Context, institution: str, part: Part) -> Actor:
    wanted = NewPerson(name_zh=part.name.zh, name_en=part.name.en, roles=("admin", part.role))
    made = parties.enrol_admin(ctx, ctx.engine(PersonVault), institution, wanted)
    return _actor(made.person.id, institution, part)


def _actor(person: str, institution: str, part: Part) -> Actor:
    return Actor(id=person, name=part.name, institution=institution, roles=frozenset({part.role}))

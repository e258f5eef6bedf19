"""The people of the demo world: seven invented institutions and eleven invented people, who share one password."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from heqi.engines import parties
from heqi.engines.parties import InstitutionKind, NewInstitution, NewPerson, PersonVault
from heqi.kernel.clock import Randomness
from heqi.portal.house import LOCAL_OPERATOR, House
from heqi.portal.rooms.identity.model.codes import spelled
from heqi.portal.rooms.identity.model.passwords import password_fault
from heqi.portal.rooms.identity.model.records import LinkPurpose
from heqi.portal.rooms.identity.service import accounts
from heqi.storage import HOUSE, Actor, Home
from heqi.storage.home import write_private

PASSWORD_FILE = "demo-password"  # noqa: S105 the name of a file
OPERATOR_LOGIN = "lin.yihe"
"""Whom the one-time link of ``heqi up`` signs in."""


class Member(msgspec.Struct, frozen=True):
    """A person of the story; the first of an institution is its administrator."""

    login: str
    zh: str
    en: str
    roles: tuple[str, ...]
    department: str = ""


class Cast(msgspec.Struct, frozen=True):
    """An institution of the story; without a kind it is the operator of the platform."""

    zh: str
    en: str
    kind: InstitutionKind | None
    uscc: str | None
    people: tuple[Member, ...]


WORLD = (
    Cast("平台运营方", "Operator of the platform", None, None, (
        Member(OPERATOR_LOGIN, "林一禾", "Lin Yihe", ("operator", "admin"), "运营部"),
    )),
    Cast("甲子证券", "Jiazi Securities", InstitutionKind.BROKER, "91110000MA0HQ0001A", (
        Member("he.zhiqiu", "何知秋", "He Zhiqiu", ("admin",), "信息技术部"),
        Member("gu.qinghe", "顾清和", "Gu Qinghe", ("sandbox.applicant",), "金融科技部"),
        Member("bai.qiushi", "白秋实", "Bai Qiushi", ("auditor",), "稽核部"),
    )),
    Cast("青松基金", "Qingsong Fund", InstitutionKind.FUND_MANAGER, "91110000MA0HQ0002D", (
        Member("su.nianan", "苏念安", "Su Nian'an", ("admin", "sandbox.applicant"), "运营部"),
    )),
    Cast("北辰股权交易中心", "Beichen Equity Exchange", InstitutionKind.REGISTRY, "91110000MA0HQ0003G", (
        Member("zhou.weiyang", "周未央", "Zhou Weiyang", ("admin", "sandbox.applicant"), "登记部"),
    )),
    Cast("试点工作组", "Working group of the pilots", InstitutionKind.WORKING_GROUP, None, (
        Member("shen.wangzhi", "沈望之", "Shen Wangzhi", ("admin", "sandbox.working_group"), "秘书处"),
        Member("yan.ruoshui", "颜若水", "Yan Ruoshui", ("admin", "sandbox.working_group"), "监管科"),
        Member("cheng.yanzhou", "程砚舟", "Cheng Yanzhou", ("sandbox.expert",), "专家组"),
    )),
    Cast("明镜评估", "Mingjing Assessment", InstitutionKind.OTHER, "91110000MA0HQ0004K", (
        Member("lu.zhiwei", "陆知微", "Lu Zhiwei", ("admin", "sandbox.assessor"), "评估部"),
    )),
    Cast("长河银行", "Changhe Bank", InstitutionKind.BANK, "91110000MA0HQ0005N", (
        Member("jiang.jianyue", "江见月", "Jiang Jianyue", ("admin", "sandbox.applicant"), "托管部"),
    )),
)  # fmt: skip


def populate(house: House) -> None:
    """Load the people into a house that has no account yet; adds nothing to one that has."""
    with house.open_context() as ctx:
        if accounts.is_peopled(ctx):
            return
    password = demo_password(Home(house.settings.home), house.randomness)
    for cast in WORLD:
        _enter(house, cast, password)


def demo_password(home: Home, randomness: Randomness) -> str:
    """The password that the demo accounts of this home share, kept as ``keys/demo-password`` (mode 0600)."""
    path: Path = home.keys / PASSWORD_FILE
    if not path.exists():
        fit = next(one for _ in range(10) if password_fault(one := spelled(randomness, 3), "") is None)
        write_private(path, fit.encode())
    return home.kept_secret(PASSWORD_FILE)


def _enter(house: House, cast: Cast, password: str) -> None:
    institution = _institution(house, cast)
    admin: Actor | None = None
    for member in cast.people:
        person = _join(house, institution, member, admin)
        admin = admin or person
        _let_in(house, member.login, person, password)


def _institution(house: House, cast: Cast) -> str:
    if cast.kind is None:
        return HOUSE
    wanted = NewInstitution(name_zh=cast.zh, name_en=cast.en, kind=cast.kind, uscc=cast.uscc)
    with house.open_context() as ctx:
        return parties.enrol_institution(ctx, wanted).id


def _join(house: House, institution: str, member: Member, admin: Actor | None) -> Actor:
    wanted = NewPerson(name_zh=member.zh, name_en=member.en, roles=member.roles, department=member.department)
    if any(parties.is_privileged(role) for role in member.roles):
        admin = None  # only the operator of the platform gives such a role
    with house.open_context(admin or LOCAL_OPERATOR) as ctx:
        vault = ctx.engine(PersonVault)
        if admin is None:
            joined = parties.enrol_admin(ctx, vault, institution, wanted)
        else:
            joined = parties.join(ctx, vault, wanted)
        accounts.add_account(ctx, joined.person.id, member.login, demo=True)
        return accounts.actor_of(ctx, joined.person.id)


def _let_in(house: House, login: str, person: Actor, password: str) -> None:
    assert re.fullmatch(r"[a-z.]+", login), "a login name of the story"
    with house.open_context() as ctx:
        code = accounts.invite(ctx, person.id, LinkPurpose.JOIN)
    with house.open_context(person) as ctx:
        accounts.accept_invitation(ctx, code, password)


class Welcome(msgspec.Struct, frozen=True):
    """How to get into a house with a demo world: a link for one click, and login names with their password."""

    link: str
    logins: list[str]
    password: str


def welcome(house: House) -> Welcome | None:
    """A fresh one-time link for the operator of the demo world; None in a house without one."""
    with house.open_context() as ctx:
        found = [one.login for one in accounts.logins(ctx) if one.demo]
        if OPERATOR_LOGIN not in found:
            return None
        code = accounts.invite(ctx, accounts.actor_by_login(ctx, OPERATOR_LOGIN).id, LinkPurpose.SIGN_IN)
    password = demo_password(Home(house.settings.home), house.randomness)
    return Welcome(f"{house.doorkeeper.address}/enter/{code}", found, password)

"""The sixteen pilots, every one the same shape; pilots never import pilots.

A pilot is a package beside this file. Its ``app.py`` holds one :class:`Manifest` named ``MANIFEST``, the only thing the
portal imports. :data:`CATALOGUE` names all sixteen, built or not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any, Protocol

import msgspec

from heqi.engines.flow import Flow, Schedule
from heqi.engines.parties import InstitutionKind
from heqi.kernel.actions import Action
from heqi.kernel.messages import Text
from heqi.kernel.tables import Sheet, TableQuery
from heqi.storage.context import Context, OpenContext


class Group(Enum):
    """The five groups of the landing page, in their order."""

    DOCUMENTS = Text("文件与留痕", "Documents and records")
    ASSETS = Text("资产与结算", "Assets and settlement")
    SHARED_DATA = Text("数据共享", "Shared data")
    JUDGEMENT = Text("研判", "Judgement")
    PLATFORM = Text("平台", "Platform")


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the landing page says of a pilot."""

    slug: str
    group: Group
    name: Text
    summary: Text


class Hit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a search found."""

    title: Text
    href: str
    kind: Text
    """What it is: an application, a batch, an entry."""


class Desk(Protocol):
    """What a command line handler finds in ``typer.Context.obj``."""

    open_context: OpenContext

    def answer(self, value: object, *, as_json: bool) -> None:
        """Print ``value``: JSON for programs, or for people (a Sheet becomes a table, a Text its language)."""
        ...


Listener = Callable[[Context, str, str], None]
"""Told of a recorded action and the id of its subject, in the transaction that records it."""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything the portal needs to know of a pilot (or of a room of an engine)."""

    card: Card
    users: Text
    """Who works with it, in a sentence."""
    roles: Mapping[str, Text]
    """Roles its policy speaks of; its own are named ``<slug>.<role>``."""
    holders: Mapping[str, frozenset[InstitutionKind]] = {}
    """Of these roles, those which not every institution may hold: the kinds at which they may be."""
    actions: Mapping[str, Action]
    """The actions its policy speaks of, by their word after the slug: ``apply`` for ``sandbox.apply``."""
    handlers: Sequence[Any] = ()
    """Litestar handlers of its pages (``/<slug>/…``)."""
    api: Sequence[Any] = ()
    """Litestar handlers of its operations for programs, below ``/api/v1/<slug>``: ``f(ctx, …) -> record``. The portal
    carries each out in one transaction, with its conventions around it."""
    examples: Sequence[msgspec.Struct] = ()
    """One example of each record that goes in or out of its operations."""
    commands: Any = None
    """Its Typer application, mounted as ``heqi <slug with hyphens>``."""
    tables: Mapping[str, Callable[[Context, TableQuery], Sheet]] = {}
    """Its tables by name: a page under the tab Data, and CSV, XLSX and JSON at ``/tables/<slug>/<name>.<format>``."""
    search: Callable[[Context, str], Sequence[Hit]] | None = None
    """Its records that fit some words, best first, through its service: only what the actor may see."""
    listener: Listener | None = None
    """Told of every recorded action of the house."""
    flows: Sequence[Flow[Any, Any]] = ()
    """Its unattended runs (``flows.py``), which workers of the house carry out."""
    schedules: Sequence[Schedule] = ()
    """Those of them that start by themselves."""
    demo: Callable[[OpenContext], None] | None = None
    """Loads its small believable world and lives one day in it, through its service only."""


def _card(slug: str, group: Group, zh: str, en: str, summary_zh: str, summary_en: str) -> Card:
    return Card(slug, group, Text(zh, en), Text(summary_zh, summary_en))


CATALOGUE: Mapping[str, Card] = {
    card.slug: card
    for card in (
        _card(
            "esign",
            Group.DOCUMENTS,
            "电子签约与存证",
            "E-signing and evidence",
            "场外业务合同在各机构自有密钥下签署，假章与阴阳合同无从成立。",
            "OTC contracts signed under each institution's own keys; forged seals and double contracts cannot arise.",
        ),
        _card(
            "client_trail",
            Group.DOCUMENTS,
            "客户交互留痕",
            "Client interaction records",
            "与客户的每次交互留存可核验的记录，举证时有据可查。",
            "Every interaction with a client leaves a record that can be checked when it is needed as proof.",
        ),
        _card(
            "research",
            Group.DOCUMENTS,
            "投研服务",
            "Research exchange",
            "研究报告、路演与评价在券商与管理人之间有序流转。",
            "Reports, roadshows and evaluations move in order between brokers and fund managers.",
        ),
        _card(
            "fund_shares",
            Group.ASSETS,
            "私募基金份额转让",
            "Private-fund share transfer",
            "份额登记、转让与质押，券款同时交收。",
            "Shares registered, transferred and pledged, delivered against payment.",
        ),
        _card(
            "ecny",
            Group.ASSETS,
            "数字人民币",
            "e-CNY for wealth products",
            "用数字人民币购买理财产品，支付即结算，逐笔对账。",
            "Wealth products bought with e-CNY: payment is settlement, every item reconciled.",
        ),
        _card(
            "sales_clearing",
            Group.ASSETS,
            "销售清算",
            "Sales clearing",
            "基金销售清算全程无人值守，异常自动定位。",
            "Fund sales cleared unattended; what does not fit is found and named.",
        ),
        _card(
            "investor_services",
            Group.ASSETS,
            "投资者服务（e网通）",
            "Investor services",
            "查询、证明与股东大会投票，一站办理。",
            "Enquiries, certificates and shareholder voting in one place.",
        ),
        _card(
            "risk_sharing",
            Group.SHARED_DATA,
            "风险数据共享",
            "Risk-data sharing",
            "数据不出门，行业共同识别风险。",
            "The industry sees risk together while data never leave home.",
        ),
        _card(
            "marketing",
            Group.SHARED_DATA,
            "联邦营销",
            "Federated marketing",
            "在合规与授权之下联合建模，找到适合的客户。",
            "Joint models under consent and supervision find the clients a product suits.",
        ),
        _card(
            "margin_watch",
            Group.SHARED_DATA,
            "配资监测",
            "Off-exchange leverage watch",
            "从单一账户行为识别场外配资嫌疑，逐条给出理由。",
            "Suspected off-exchange leverage found from one account's behaviour, with reasons.",
        ),
        _card(
            "bond_valuation",
            Group.JUDGEMENT,
            "债券估值",
            "Bond valuation",
            "多方报价保密汇聚，给出曲线与估值。",
            "Quotes pooled in secret give curves and valuations.",
        ),
        _card(
            "investment",
            Group.JUDGEMENT,
            "投资与风险",
            "Investment and risk",
            "组合、限额、归因与压力测试，一个口径。",
            "Portfolios, limits, attribution and stress from one set of figures.",
        ),
        _card(
            "risk_radar",
            Group.JUDGEMENT,
            "智能排雷",
            "News early warning",
            "从公告与新闻中尽早发现发行人风险。",
            "Trouble at an issuer noticed early in filings and news.",
        ),
        _card(
            "delivery",
            Group.PLATFORM,
            "敏捷交付",
            "Delivery platform",
            "零售业务快速上线，架构、质量与安全统一把关。",
            "Retail features delivered fast under one gate for architecture, quality and security.",
        ),
        _card(
            "hybrid_cloud",
            Group.PLATFORM,
            "混合云",
            "Hybrid cloud",
            "行情高峰按需扩容，平时节省成本。",
            "Capacity grows for the market's peaks and costs less in between.",
        ),
        _card(
            "sandbox",
            Group.PLATFORM,
            "监管沙箱",
            "Regulatory sandbox",
            "试点从征集、评审到退出的全程管理，状态与理由处处留痕。",
            "Pilots from call and review to exit, with every state and reason on record.",
        ),
    )
}

"""One example of each record, for the description of the API."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from heqi.pilots.sandbox.model.lifecycle import Party, State
from heqi.pilots.sandbox.model.records import (
    Application,
    Apply,
    Batch,
    CreateBatch,
    Dossier,
    Draft,
    HistoryEntry,
    Licence,
    Objection,
    PublicNotice,
    Seat,
    Technology,
)

_MOMENT = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)

CREATE_BATCH = CreateBatch(
    city="临江",
    name_zh="资本市场金融科技创新试点（临江）第一批",
    name_en="Capital-market fintech pilots, Linjiang, first batch",
    call_opens=date(2031, 3, 1),
    call_closes=date(2031, 3, 31),
    notice_days=7,
    working_group=("临江证监局", "临江市地方金融管理局"),
)

BATCH = Batch(
    id="bat_06fw1ga80nr3vd5s9x2c4e6g8h",
    institution="ins_06fw1g2wg0pq8r4t6v8x0z2b4d",
    applications=1,
    created_at=_MOMENT,
    **msgspec.structs.asdict(CREATE_BATCH),
)

DRAFT = Draft(
    title_zh="私募基金份额转让平台",
    title_en="Transfer of private-fund shares",
    lead="北辰股权交易中心",
    joint=("云杉资管",),
    scenario_provider="北辰股权交易中心",
    licence=Licence.REGIONAL_MARKET,
    innovation="份额登记与资金同时交收，过程可核验。",
    users="合格投资者",
    risk_compensation="设立风险准备金。",
    contingency_plan="系统中断时暂停受理，恢复后逐笔核对。",
    exit_plan="向登记机构移交登记册。",
    technologies=(Technology.BLOCKCHAIN,),
    pilot="fund_shares",
)

APPLY = Apply(batch_id=BATCH.id, **msgspec.structs.asdict(DRAFT))

APPLICATION = Application(
    id="app_06fw1gc2r4t6v8x0z2b4d6f8h0",
    institution="ins_06fw1g2k5m7n9p1r3t5v7x9z1b",
    state=State.CALL,
    notice_ends=None,
    exit_cause=None,
    created_at=_MOMENT,
    moved_at=_MOMENT,
    version=1,
    **msgspec.structs.asdict(APPLY),
)

HISTORY_ENTRY = HistoryEntry(
    application_id=APPLICATION.id,
    institution=APPLICATION.institution,
    version=1,
    origin=None,
    target=State.CALL,
    party=Party.APPLICANT,
    actor="per_06fw1g3k5m7n9p1r3t5v7x9z1b",
    actor_name_zh="林知远",
    actor_name_en="Lin Zhiyuan",
    at=_MOMENT,
    reason="",
)

OBJECTION = Objection(
    id="obj_06fw1gh4k6m8p0r2t4v6x8z0b2",
    institution="ins_06fw1g4m7n9p1r3t5v7x9z1b3d",
    application_id=APPLICATION.id,
    objector="溪山新闻社",
    content="演示语料未取得授权。",
    raised_at=_MOMENT,
    settled_at=None,
    upheld=None,
    conclusion="",
)

SEAT = Seat(
    application_id=APPLICATION.id,
    party=Party.WORKING_GROUP,
    holder=BATCH.institution,
    holder_name_zh="试点工作组",
    holder_name_en="Working group of the pilots",
    since=_MOMENT,
    granted_by="per_06fw1g3k5m7n9p1r3t5v7x9z1b",
)

NOTICE = PublicNotice(
    id=APPLICATION.id,
    institution=APPLICATION.institution,
    working_group=BATCH.institution,
    state=State.NOTICE,
    notice_ends=date(2031, 5, 10),
    moved_at=_MOMENT,
    **{
        name: getattr(APPLICATION, name)
        for name in PublicNotice.__struct_fields__
        if name not in ("id", "institution", "working_group", "state", "notice_ends", "moved_at")
    },
)

DOSSIER = Dossier(
    application=APPLICATION,
    batch=BATCH,
    history=(HISTORY_ENTRY,),
    objections=(OBJECTION,),
    seats=(SEAT,),
    moves=(State.SELECTION, State.WITHDRAWN),
)

RECORDS = (CREATE_BATCH, BATCH, APPLY, APPLICATION, HISTORY_ENTRY, OBJECTION, SEAT, NOTICE, DOSSIER)

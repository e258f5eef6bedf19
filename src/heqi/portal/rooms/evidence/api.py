"""The evidence room for programs: ``/api/v1/evidence/…``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec
from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from litestar.response import Stream

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceEntry, EvidenceLog, Receipt, Standing, Submitted
from heqi.kernel.paging import Page
from heqi.kernel.problems import Invalid
from heqi.portal.bodies import Form
from heqi.portal.house import House
from heqi.portal.rooms.evidence.pages import FORM, ZIP, bundle_answer, deposit_uploads
from heqi.storage import Context


@get("/entries", summary="存证列表", sync_to_thread=True)
def entries(ctx: Context, cursor: FromQuery[str | None] = None, limit: FromQuery[int] = 50) -> Page[Receipt]:
    """The deposited files, newest first."""
    if cursor is not None and not re.fullmatch("[0-9]{1,19}", cursor):
        raise Invalid(
            place="cursor",
            value=ascii(cursor[:40])[1:-1],
            expected_zh="上一段给出的 next_cursor",
            expected_en="the next_cursor of the part before",
        )
    found = evidence.entries(ctx, ctx.engine(EvidenceLog), cursor=cursor, limit=limit)
    return Page(items=found.receipts, total=found.total, next_cursor=found.next_cursor)


@get("/entries/{entry_id:str}", summary="查看存证", sync_to_thread=True)
def entry(ctx: Context, entry_id: FromPath[str]) -> EvidenceEntry:
    """One entry."""
    return evidence.entry(ctx, ctx.engine(EvidenceLog), entry_id)


@get("/entries/{entry_id:str}/bundle", summary="取证明包", sync_to_thread=True, opt={"file": ZIP})
def bundle(
    ctx: Context, entry_id: FromPath[str], payload: FromQuery[bool] = False, fields: FromQuery[str | None] = None
) -> Stream:
    """The proof bundle, with the file itself if asked for by ``payload``. It is checked offline.

    ``fields``: which committed values it discloses (``name,size_bytes``), all when not said, none when empty.
    """
    return bundle_answer(ctx, entry_id, payload=payload, fields=fields)


@post("/deposits", summary="存入文件", sync_to_thread=True, **FORM)
def deposit(ctx: Context, form: NamedDependency[Form], house: NamedDependency[House]) -> list[Receipt]:
    """Deposit the files of the form field ``files``, all or none.

    The answer is given when they are durable; their places in the log follow within moments: ask for the entry.
    """
    return deposit_uploads(ctx, form, house.settings.deposit_max_bytes)


class NewKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A public key with which an institution signs its entries."""

    key: str
    """A verifier key (C2SP signed-note): ``name+id+base64``."""


class Registered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A registered key."""

    id: str
    """How entries name their submitter."""
    key: str
    """The verifier key."""


class Submission(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Entries and the signature over all of them."""

    note: str
    """The submission: a signed note over count and root of the entries."""
    entries: Sequence[str]
    """Their canonical bytes (RFC 8785)."""


@get("/keys", summary="本机构的签名公钥", sync_to_thread=True)
def keys(ctx: Context) -> Page[Registered]:
    """The public keys with which your institution signs entries."""
    found = [Registered(_id_of(one), one) for one in evidence.keys(ctx)]
    return Page(items=found, total=len(found), next_cursor=None)


@post("/keys", summary="登记签名公钥", sync_to_thread=True)
def register_key(ctx: Context, data: JSONBody[NewKey]) -> Registered:
    """Register a public key of your institution."""
    return Registered(evidence.register_key(ctx, data.key), data.key.strip())


def _id_of(key: str) -> str:
    """How entries name the submitter with this key: its name and id."""
    return "+".join(key.split("+")[:2])


@post("/submissions", summary="提交已签名的条目", sync_to_thread=True)
def submit(ctx: Context, data: JSONBody[Submission]) -> list[Submitted]:
    """Hand in signed entries, all or none. Their places and promises follow within moments: ask for them."""
    note, bodies = data.note.encode(), [one.encode() for one in data.entries]
    return evidence.submit(ctx, ctx.engine(EvidenceLog), note, bodies)


@get("/submitted/{entry_id:str}", summary="查看已签名的条目", sync_to_thread=True)
def submitted(ctx: Context, entry_id: FromPath[str]) -> Submitted:
    """Where a signed entry of your institution stands, with the log's promise."""
    return evidence.submitted(ctx, ctx.engine(EvidenceLog), [entry_id])[0]


OPERATIONS = (entries, entry, bundle, deposit, keys, register_key, submit, submitted)

RECEIPT = Receipt(
    entry_id="evd_06fw1gk6m8p0r2t4v6x8z0b2d4",
    standing=Standing.PENDING,
    index=0,
    tree_size=1,
    leaf_hash="6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    deposited_at=datetime(2031, 3, 4, 2, 30, tzinfo=UTC),
    name="contract.pdf",
    size_bytes=0,
    content_sha256="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
)
EXAMPLES = (
    RECEIPT,
    NewKey("gateway.jiazi.example+7b4bd8b0+AUGqG9x0pQ1pWh6V7pW2T0k8m9y8m3w0V4s5J6q7R8S9"),
    Registered("gateway.jiazi.example+7b4bd8b0", "gateway.jiazi.example+7b4bd8b0+AUGqG9x0pQ1pWh6V7pW2T0k8m9y8m3w0"),
    Submission("heqi.evidence/submission/v1\n…\n", ("{}",)),
    Submitted(
        entry_id="evd_06fw1gk6m8p0r2t4v6x8z0b2d4",
        standing=Standing.STAGED,
        index=None,
        leaf_hash=RECEIPT.leaf_hash,
        stream="contracts",
        submitter="gateway.jiazi.example+7b4bd8b0",
        at=datetime(2031, 3, 4, 2, 30, tzinfo=UTC),
        promise=None,
    ),
    EvidenceEntry(receipt=RECEIPT, media_type="application/pdf", depositor="local", body="{}"),
)

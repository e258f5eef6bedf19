"""The inbox: what one was told, and where it is mailed to."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import RawBody
from litestar.response import Redirect, Template

from heqi.kernel.messages import Language
from heqi.kernel.problems import Invalid, ManyInvalid
from heqi.kernel.settings import Mail
from heqi.kernel.tables import TableQuery
from heqi.portal.rooms.mail import model, service
from heqi.portal.rooms.mail.model import SetAddress
from heqi.storage import OpenContext

SEE_OTHER = 303


@get("/mail", sync_to_thread=True, include_in_schema=False)
def index(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """The inbox."""
    return Template("mail/index.html", context=_inbox(open_context, table_query) | {"errors": {}})


@post("/mail/address", sync_to_thread=True, include_in_schema=False)
def set_address(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Keep the address; what is none is shown again with what is wrong."""
    typed = _read(body)
    try:
        with open_context() as ctx:
            service.set_address(ctx, typed)
    except ManyInvalid as problem:
        errors = {one.place: one.message for one in problem.problems}
        shown = _inbox(open_context, TableQuery()) | {"errors": errors, "address": typed}
        return Template("mail/index.html", context=shown, status_code=422)
    return Redirect("/mail", status_code=SEE_OTHER)


def _inbox(open_context: OpenContext, query: TableQuery) -> dict[str, Any]:
    with open_context() as ctx:
        return {
            "sheet": service.table(ctx, query),
            "address": service.address(ctx),
            "mailed": ctx.engine(Mail).host is not None,
            "languages": model.LANGUAGES,
        }


def _read(body: bytes) -> SetAddress:
    try:
        fields = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=20)
        language = Language(fields.get("language", ["zh"])[0])
    except ValueError as error:
        raise Invalid(value="form", expected_zh="UTF-8 编码的表单", expected_en="a form in UTF-8") from error
    return SetAddress(address=fields.get("address", [""])[0].strip(), language=language)


HANDLERS = (index, set_address)

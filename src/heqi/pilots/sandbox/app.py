"""The regulatory sandbox as the portal sees it."""

from __future__ import annotations

from litestar import Router

from heqi.kernel.messages import Text
from heqi.pilots import CATALOGUE, Manifest
from heqi.pilots.sandbox import api, cli, service
from heqi.pilots.sandbox.demo import demo
from heqi.pilots.sandbox.pages import PAGES

API = Router(
    "/api/v1/sandbox",
    tags=["sandbox"],
    route_handlers=[
        api.list_batches,
        api.create_batch,
        api.list_applications,
        api.create_application,
        api.show_application,
        api.change_application,
        api.show_history,
        api.move_application,
        api.raise_objection,
        api.settle_objection,
    ],
)

MANIFEST = Manifest(
    card=CATALOGUE["sandbox"],
    users=Text(
        "试点工作组、申报机构、评审专家与专业评估机构。",
        "The pilots' working group, applicants, reviewing experts and assessors.",
    ),
    roles={"operator": Text("本机操作员（代各方办理）", "Local operator, acting for every party")},
    handlers=(PAGES, API),
    commands=cli.app,
    tables={"applications": service.application_table, "batches": service.batch_table},
    demo=demo,
)

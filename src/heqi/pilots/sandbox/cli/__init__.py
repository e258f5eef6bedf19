"""The sandbox on the command line: ``heqi sandbox …``."""

from heqi.pilots.sandbox.cli import cases, desk
from heqi.pilots.sandbox.cli.applications import app

app.add_typer(desk.app, name="desk")
app.add_typer(cases.complaints, name="complaints")
app.add_typer(cases.incidents, name="incidents")
app.command("deadlines")(cases.deadlines)
app.command("report")(desk.report)

__all__ = ["app"]

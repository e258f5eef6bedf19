"""``heqi config | config check FILE | config example``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from heqi.kernel.configured import Found, Origin
from heqi.kernel.declaring import Declaration
from heqi.kernel.messages import Text
from heqi.kernel.settings import check_file, declared_settings, read_all
from heqi.kernel.tables import Column, Kind, Row, Sheet, Tone
from heqi.portal.desk import TerminalDesk

app = typer.Typer(invoke_without_command=True)
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
MASKED = "••••••"
ORIGINS = {
    Origin.DEFAULT: Text("默认", "default"),
    Origin.FILE: Text("文件", "file"),
    Origin.VARIABLE: Text("环境变量", "variable"),
}
HEADING = """\
# 合契的设置；复制为 $HEQI_HOME/heqi.toml，或用 HEQI_CONFIG 指定其位置。环境变量优先于此文件。
# 由 heqi config example 生成；带 # 的行是默认值。路径相对于此文件所在目录。机密只写文件路径（chmod 600）。
# Settings of Heqi: copy to $HEQI_HOME/heqi.toml, or point HEQI_CONFIG to it. Variables win over this file.
# Made by heqi config example; lines behind a # are the defaults. Paths are relative to this file. Secrets stand in
# files of their own (chmod 600), named here.
"""


@app.callback()
def show(context: typer.Context, as_json: Json = False) -> None:
    """Print every setting with its value, where it came from and what it means; secrets are masked.

    Example: heqi config --json
    """
    if context.invoked_subcommand is None:
        desk: TerminalDesk = context.obj
        found = read_all(desk.environment).found
        desk.answer([_flat(each) for each in found] if as_json else _sheet(found), as_json=as_json)


@app.command()
def check(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A settings file.")],
    as_json: Json = False,
) -> None:
    """Tell everything that is wrong with a settings file, whatever the environment says; exit code 1 if anything is.

    Example: heqi config check heqi.toml
    """
    desk: TerminalDesk = context.obj
    given = [each for each in check_file(file).found if each.origin is Origin.FILE]
    done = Text(f"{file} 正确：设置了 {len(given)} 项", f"{file} is right: it sets {len(given)}")
    desk.answer({"file": str(file), "given": len(given)} if as_json else done, as_json=as_json)


@app.command()
def example(context: typer.Context, as_json: Json = False) -> None:
    """Print a settings file with every setting, its meaning and its default, to begin with.

    Example: heqi config example > heqi.toml
    """
    desk: TerminalDesk = context.obj
    if as_json:
        desk.answer({"text": example_text()}, as_json=True)
    else:
        sys.stdout.write(example_text())


def example_text() -> str:
    """A settings file in which every setting stands as a comment with its default."""
    lines, section = [HEADING.rstrip()], ""
    for declared in declared_settings():
        if declared.setting.secret:
            continue
        header = ".".join(declared.path[:-1])
        if header != section:
            lines += ["", f"# [{header}]" if _repeated(declared) else f"[{header}]"]
            section = header
        lines += ["", f"# {declared.setting.zh}", f"# {declared.setting.en}", _hint(declared)]
        lines.append(f"# {declared.path[-1]} = {_default(declared)}")
    return "\n".join(lines) + "\n"


def _hint(declared: Declaration) -> str:
    unit = f" [{declared.setting.unit}]" if declared.setting.unit else ""
    return f"# {declared.expected.zh} · {declared.expected.en}{unit} · {declared.variable}"


def _repeated(declared: Declaration) -> bool:
    """Whether it stands in a table of which there may be many, whose name is free."""
    return len(declared.path) > 2


def _default(declared: Declaration) -> str:
    value = declared.default
    if value is msgspec.NODEFAULT or value is None:
        return '"…"' if declared.path != ("home",) else '"var"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, frozenset):
        return msgspec.json.encode(sorted(value)).decode()  # pyright: ignore[reportUnknownArgumentType]
    return str(value) if isinstance(value, int) else msgspec.json.encode(str(value)).decode()


def _shown(found: Found) -> str:
    value: Any = found.value
    if value is None:
        return ""
    if found.declaration.setting.secret:
        return MASKED
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))  # pyright: ignore[reportUnknownArgumentType]
    return str(value)


def _flat(found: Found) -> dict[str, object]:
    declared = found.declaration
    return {
        "setting": declared.key,
        "variable": declared.variable,
        "value": _shown(found) if declared.setting.secret else _plain(found.value),
        "unit": declared.setting.unit,
        "origin": found.origin,
        "place": found.place,
        "expected": declared.expected,
        "meaning": declared.setting.meaning,
    }


def _plain(value: Any) -> object:
    if isinstance(value, frozenset):
        return [str(each) for each in sorted(value)]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return str(value) if isinstance(value, os.PathLike) else value  # pyright: ignore[reportUnknownArgumentType]


def _sheet(found: tuple[Found, ...]) -> Sheet:
    columns = [
        Column("setting", Text("设置", "Setting"), Kind.CODE),
        Column("value", Text("值", "Value")),
        Column("origin", Text("来源", "Source")),
        Column("meaning", Text("含义", "Meaning")),
    ]
    rows = [
        Row(
            {
                "setting": each.declaration.key,
                "value": _shown(each),
                "origin": each.place or ORIGINS[each.origin],
                "meaning": each.declaration.setting.meaning,
            },
            tone=Tone.NEUTRAL if each.origin is Origin.DEFAULT else Tone.INFO,
        )
        for each in found
    ]
    return Sheet(name="settings", title=Text("设置", "Settings"), columns=columns, rows=rows, total=len(rows))

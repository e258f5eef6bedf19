"""The single-file verifier ``verify_heqi.py``: the parts of the checking side, one behind the other.

The parts are ordinary modules here, each small enough to be read. In the single file their imports of each other are
dropped, since all names stand side by side, and their other imports are gathered at the top. Nothing else is changed.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path

PARTS = ("verifier_notes", "verifier_witness", "verifier_time", "verifier_archive", "verifier")
"""In this order; the last one has the docstring and the command line."""
PACKAGE = "cryptography"
MISSING = (
    f"sys.stderr.write(\"verify_heqi needs the package '{PACKAGE}' / 需要安装 {PACKAGE}: pip install {PACKAGE}\\n\")"
)


@cache
def single_file() -> bytes:
    """The program that travels in every bundle. The same sources give the same bytes."""
    imported: dict[str, set[str]] = {}
    bodies: list[str] = []
    docstring = ""
    for part in PARTS:
        source = (Path(__file__).with_name(f"{part}.py")).read_text(encoding="utf-8")
        docstring, found, body = _taken_apart(source)
        for node in found:
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            imported.setdefault(module, set()).update(alias.name for alias in node.names)
        bodies.append(f"# ---- {part}\n{body}")
    head = f'#!/usr/bin/env python3\n"""{docstring}"""\n\nfrom __future__ import annotations\n\n'
    return (head + _imports(imported) + "\n\n" + "\n\n".join(bodies)).encode()


def _imports(imported: Mapping[str, set[str]]) -> str:
    """Import statements, those of the one package that has to be installed behind all others."""
    lines = [f"import {name}" for name in sorted(imported[""])]
    own = sorted((module, names) for module, names in imported.items() if module)
    said = [(module, f"from {module} import {', '.join(sorted(names))}") for module, names in own]
    lines += [line for module, line in said if not module.startswith(PACKAGE)]
    needed = "\n    ".join(line for module, line in said if module.startswith(PACKAGE))
    return "\n".join(lines) + f"\n\ntry:\n    {needed}\nexcept ImportError:\n    {MISSING}\n    sys.exit(2)\n"


def _taken_apart(source: str) -> tuple[str, list[ast.Import | ast.ImportFrom], str]:
    """Docstring of a module, its imports but for those of the house, and what is left of its text."""
    tree, lines = ast.parse(source), source.splitlines()
    docstring = ast.get_docstring(tree, clean=False) or ""
    imports: list[ast.Import | ast.ImportFrom] = []
    for node in tree.body:
        is_import = isinstance(node, ast.Import | ast.ImportFrom)
        if is_import or node is tree.body[0]:
            lines[node.lineno - 1 : node.end_lineno] = [""] * ((node.end_lineno or node.lineno) - node.lineno + 1)
        if is_import and not _is_ours(node):
            assert all(alias.asname is None for alias in node.names), "names stand side by side in the single file"
            imports.append(node)
    left = "\n".join(line for line in lines if not line.startswith("#!"))
    return docstring, imports, left.strip() + "\n"


def _is_ours(node: ast.Import | ast.ImportFrom) -> bool:
    """Whether an import is of the house, or asks for the future, which is asked for once."""
    return isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("heqi", "__future__")

"""Write the documents that are made from the program: ``make docs``."""

from __future__ import annotations

from pathlib import Path

from heqi.portal.api.problems import described_problems, load_all, markdown

DOCS = Path(__file__).resolve().parent.parent / "docs"


def main() -> None:
    """docs/problems.md; a test sees that it is current."""
    load_all()
    (DOCS / "problems.md").write_text(markdown(described_problems()), "utf-8")


if __name__ == "__main__":
    main()

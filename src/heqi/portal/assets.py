"""Files served as they are; ``built/`` is made by ``make setup`` from npm packages and shipped inside the wheel."""

from pathlib import Path

STATIC = Path(__file__).parent / "static"
BUILT = STATIC / "built"
FONTS = BUILT / "fonts"
"""TrueType fonts embedded into PDF reports."""

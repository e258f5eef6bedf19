"""Pack an archive that installs Heqi with the network cut: wheels of everything, hashes, and an installer."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
INSTALL = """#!/bin/sh
# Install Heqi into a folder of its own, from this archive alone. Usage: sh install.sh FOLDER
set -eu
folder=${1:?usage: sh install.sh FOLDER}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
(cd "$here" && sha256sum --quiet -c SHA256SUMS)
${PYTHON:-python3} -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --no-index --find-links "$here/wheels" \\
    --require-hashes -r "$here/requirements.txt"
"$folder/bin/pip" install --quiet --disable-pip-version-check --no-index --no-deps "$here"/heqi-*.whl
echo "installed; start it with: $folder/bin/heqi up"
"""


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    subprocess.run([str(part) for part in command], cwd=cwd, check=True)


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


def archive_name() -> str:
    """The wheels fit one Python and one platform; the name says which."""
    platform = sysconfig.get_platform().replace("-", "_")
    return f"heqi-{version()}-cp{sys.version_info.major}{sys.version_info.minor}-{platform}"


def sums(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return "".join(f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.relative_to(folder).as_posix()}\n" for f in files)


def main() -> None:
    DIST.mkdir(exist_ok=True)
    name = archive_name()
    with tempfile.TemporaryDirectory(dir=DIST) as scratch:
        folder = Path(scratch) / name
        (folder / "wheels").mkdir(parents=True)
        run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder)
        run(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
            "--only-binary", ":all:", "--require-hashes", "-r", ROOT / "requirements" / "run.txt",
            "--dest", folder / "wheels")  # fmt: skip
        shutil.copy(ROOT / "requirements" / "run.txt", folder / "requirements.txt")
        for document in ("README.md", "README.zh-CN.md", "LICENSE"):
            shutil.copy(ROOT / document, folder)
        (folder / "install.sh").write_text(INSTALL)
        (folder / "SHA256SUMS").write_text(sums(folder))
        packed = Path(scratch) / f"{name}.tar.gz"
        with tarfile.open(packed, "w:gz", compresslevel=1) as archive:
            archive.add(folder, arcname=name)
        target = DIST / packed.name
        packed.replace(target)
    print(f"bundle: {target.relative_to(ROOT)} ({target.stat().st_size / 2**20:.0f} MiB); inside: sh install.sh FOLDER")


if __name__ == "__main__":
    main()

"""The program's way in: `undeclared`, or `python -m scanner`."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

_PACKAGES = ("taxonomy", "connectors", "detectors", "policies", "reports", "scanner")


def main() -> None:
    """Run the command line; every expected failure is one sentence on standard error and exit code 2."""
    shadowed = _shadowed()
    if shadowed:
        print(shadowed, file=sys.stderr)
        sys.exit(2)
    from scanner.cli import run  # after the check, so that no foreign package is imported

    sys.exit(run(sys.argv[1:]))


def _shadowed() -> str:
    """Say which of our packages comes from elsewhere: generic names can be taken by another distribution."""
    home = Path(__file__).resolve().parent.parent
    for name in _PACKAGES:
        spec = find_spec(name)
        origin = Path(spec.origin).resolve() if spec and spec.origin else None
        if origin is None or origin.parent.parent != home:
            where = origin.parent if origin else "nowhere"
            return (
                f"the package {name!r} is found in {where} instead of beside undeclared; another "
                "distribution shadows it: install undeclared into an environment of its own (pipx, uv tool)"
            )
    return ""


if __name__ == "__main__":
    main()

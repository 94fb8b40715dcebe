"""Parts of a buffer as an Arrow array: the bytes between many places, copied in one call."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Places = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


def taken(
    content: pa.Buffer, begin: Places, end: Places, null: Mask | None = None, kind: pa.DataType | None = None
) -> pa.Array:
    """Return the bytes from each `begin` to its `end`, which come in order, as binary or as `kind`.

    The buffer as a whole is read as cell, gap, cell, gap, and so on, and every second one is taken. Text is
    not checked: the buffer holds valid UTF-8, and no place is inside a character. Buffers of 2 GiB and more
    are too large for the offsets.
    """
    places = np.empty(2 * len(begin), np.int32)
    places[0::2], places[1::2] = begin, end
    if not len(places):
        return pa.array([], kind or pa.binary())
    between: Any = pa.Array.from_buffers(
        kind or pa.binary(), len(places) - 1, [None, pa.py_buffer(places), content]
    )
    return between.take(pa.array(np.arange(0, len(places), 2), mask=null))

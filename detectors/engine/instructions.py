"""How functions become machine code, and two instructions of the processor that Python has no words for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic

_F = TypeVar("_F", bound=Callable[..., Any])


def compiled(function: _F) -> _F:
    """Have a function compiled to machine code that is kept on disk and runs without the GIL."""
    return cast(_F, njit(cache=True, nogil=True)(function))


def _trailing_zeros(_context: Any, _bits: Any) -> Any:
    """Return how many zero bits lie below the lowest bit that is set."""

    def code(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.cttz(arguments[0], cgutils.false_bit)

    return types.uint64(types.uint64), code


def _eight_bytes(_context: Any, _address: Any) -> Any:
    """Return eight bytes from an address on as one number, the first lowest."""

    def code(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], arguments[0].type.as_pointer())
        return builder.load(pointer, align=1)

    return types.uint64(types.uint64), code


trailing_zeros: Any = intrinsic(_trailing_zeros)
eight_bytes: Any = intrinsic(_eight_bytes)

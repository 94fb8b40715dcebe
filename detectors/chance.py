"""How likely it is that matches are luck: binomial tails, in logarithms, without SciPy."""

from __future__ import annotations

import math

_FLOOR = -300.0  # decimal logarithms below this are as good as impossible


def log10_tail(k: int, n: int, p: float) -> float:
    """Return log10 of P(X >= k) for X ~ Binomial(n, p), and 0 where k is no more than expected.

    Above the mean the Chernoff bound (Hoeffding 1963, theorem 1) is exact enough and never
    understates the tail, so a match is never made to look rarer than it is:
    P(X >= k) <= exp(-n KL(k/n || p)). For k = 1 the union bound n p is smaller and is taken.
    """
    if k <= 0 or n <= 0 or p >= 1:
        return 0.0
    if p <= 0:
        return _FLOOR
    k = min(k, n)
    share = k / n
    bounds = [0.0]
    if share > p:
        divergence = share * math.log(share / p)
        if share < 1:
            divergence += (1 - share) * math.log((1 - share) / (1 - p))
        bounds.append(-n * divergence / math.log(10))
    # P(X >= k) <= C(n, k) p^k, the union bound: tighter for few hits.
    bounds.append((_log_choose(n, k) + k * math.log(p)) / math.log(10))
    return max(_FLOOR, min(bounds))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)

"""The Chinese lexical model that the package jieba carries, decoded in NumPy: no framework, no download.

Character embeddings, two layers of gated recurrent units read in both directions, one dense layer, a linear
chain of tags (conditional random field) decoded by Viterbi. Model: Baidu LAC, "Chinese Lexical Analysis with
Deep Bi-GRU-CRF Network" (Jiao, Sun, Sun, 2018, arXiv:1807.01882), Apache-2.0, as `jieba/lac_small` of
jieba 0.42.1 (MIT). The file is read only when its SHA-256 is the one that was examined.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

VERSION = "0.42.1"
DIGEST = "1a3fd61ebac1073bba31106e2130b4cca8d9f8d1ce509c7c0de07045ca7b3bd8"
_HIDDEN = 128
_LAYERS = 2
_BATCH = 64
_LONGEST = 512  # characters of one text that are tagged

Floats = npt.NDArray[np.float32]
Span = tuple[int, int, str]  # start, end, tag: PER, LOC, ORG, TIME, nr, ns, nt, n, v, ...

# Full-width punctuation and blanks have no trained embedding: a comma would be glued to the name before it.
_FULL_WIDTH = "，、。；：！？（）【】《》“”‘’—－…·•\u3000 \t\n\r"
_HALF_WIDTH = ",,.;:!?()[]<>\"\"''--.,,,,,,,"
_FOLDED = {ord(a): b for a, b in zip(_FULL_WIDTH, _HALF_WIDTH, strict=True)}
_FOLDED |= {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if code not in _FOLDED}


@dataclass(frozen=True, slots=True)
class _Direction:
    """One gated recurrent layer in one direction: input weights and bias, gate and candidate weights."""

    inputs: Floats
    bias: Floats
    gates: Floats
    candidate: Floats


class Tagger:
    """Tags the characters of Chinese texts; made once, since it reads 13 MB."""

    def __init__(self, folder: Path) -> None:
        model = folder / "model_baseline"
        self._places = {character: place for place, character in _table(folder / "word.dic")}
        self._unknown = self._places["OOV"]
        self._tags = [tag for _, tag in sorted(_table(folder / "tag.dic"))]
        size, tags, hidden = max(self._places.values()) + 1, len(self._tags), _HIDDEN
        self._embedding = _array(model / "word_emb", size, hidden)
        self._layers: list[tuple[_Direction, _Direction]] = []
        for layer in range(_LAYERS):
            width = hidden if layer == 0 else 2 * hidden
            there, back = (_direction(model, 2 * layer + way, width) for way in (0, 1))
            self._layers.append((there, back))
        self._dense = _array(model / "fc_4.w_0", 2 * hidden, tags)
        self._dense_bias = _array(model / "fc_4.b_0", tags)
        chain = _array(model / "crfw", tags + 2, tags)
        self._first, self._last, self._next = chain[0], chain[1], chain[2:]

    def spans(self, texts: Sequence[str]) -> list[list[Span]]:
        """Return the tagged spans of each text, in character offsets; of long texts their beginning."""
        found: list[list[Span]] = [[] for _ in texts]
        order = sorted((i for i, text in enumerate(texts) if text), key=lambda i: len(texts[i]))
        for start in range(0, len(order), _BATCH):
            rows = order[start : start + _BATCH]
            cut = [texts[i][:_LONGEST] for i in rows]
            for i, tags in zip(rows, self._decoded(cut), strict=True):
                found[i] = _joined(tags)
        return found

    def _decoded(self, texts: list[str]) -> list[list[str]]:
        ids = [[self._places.get(c, self._unknown) for c in text.translate(_FOLDED)] for text in texts]
        lengths = np.array([len(row) for row in ids])
        padded = np.zeros((len(ids), int(lengths.max())), np.int64)
        for row, places in enumerate(ids):
            padded[row, : len(places)] = places
        states = self._embedding[padded]
        for there, back in self._layers:
            states = np.concatenate(
                [_read(states, lengths, there, False), _read(states, lengths, back, True)], axis=-1
            )
        paths = self._paths(states @ self._dense + self._dense_bias, lengths)
        return [[self._tags[tag] for tag in path] for path in paths]

    def _paths(self, scores: Floats, lengths: npt.NDArray[np.int64]) -> list[list[int]]:
        """Return the best chain of tags of each text (Viterbi)."""
        count, longest, tags = scores.shape
        best = scores[:, 0] + self._first
        came = np.zeros((count, longest, tags), np.int16)
        for place in range(1, longest):
            reach = best[:, :, None] + self._next
            came[:, place] = reach.argmax(axis=1)
            step = reach.max(axis=1) + scores[:, place]
            best = np.where((place < lengths)[:, None], step, best)
        ends = (best + self._last).argmax(axis=1)
        paths = []
        for row in range(count):
            path = [int(ends[row])]
            for place in range(int(lengths[row]) - 1, 0, -1):
                path.append(int(came[row, place, path[-1]]))
            paths.append(path[::-1])
        return paths


def _read(states: Floats, lengths: npt.NDArray[np.int64], way: _Direction, backwards: bool) -> Floats:
    """Run one gated recurrent layer over padded texts; a text's state stands still beyond its end."""
    count, longest, _ = states.shape
    inputs = states @ way.inputs + way.bias
    result = np.zeros((count, longest, _HIDDEN), np.float32)
    state = np.zeros((count, _HIDDEN), np.float32)
    for place in range(longest - 1, -1, -1) if backwards else range(longest):
        given = inputs[:, place]
        gates = 1 / (1 + np.exp(-(given[:, : 2 * _HIDDEN] + state @ way.gates)))
        update, reset = gates[:, :_HIDDEN], gates[:, _HIDDEN:]
        candidate = np.tanh(given[:, 2 * _HIDDEN :] + (reset * state) @ way.candidate)
        state = np.where((place < lengths)[:, None], state + update * (candidate - state), state)
        result[:, place] = state
    return result


def _direction(model: Path, number: int, width: int) -> _Direction:
    hidden = _HIDDEN
    weights = _array(model / f"gru_{number}.w_0", 3 * hidden * hidden)
    return _Direction(
        inputs=_array(model / f"fc_{number}.w_0", width, 3 * hidden),
        bias=_array(model / f"fc_{number}.b_0", 3 * hidden) + _array(model / f"gru_{number}.b_0", 3 * hidden),
        gates=weights[: 2 * hidden * hidden].reshape(hidden, 2 * hidden),
        candidate=weights[2 * hidden * hidden :].reshape(hidden, hidden),
    )


def _array(path: Path, *shape: int) -> Floats:
    """Return the numbers of one parameter file: a short head, then 32-bit floats to its end."""
    size = 4 * int(np.prod(shape))
    return np.frombuffer(path.read_bytes()[-size:], "<f4").reshape(shape).copy()


def _table(path: Path) -> list[tuple[int, str]]:
    rows = (line.split("\t") for line in path.read_text("utf-8").split("\n"))
    return [(int(row[0]), row[1]) for row in rows if len(row) == 2]


def _joined(tags: list[str]) -> list[Span]:
    """Return spans from tags that begin (`-B`) or go on (`-I`)."""
    spans: list[Span] = []
    for place, tag in enumerate(tags):
        label, _, part = tag.partition("-")
        if part == "I" and spans and spans[-1][2] == label and spans[-1][1] == place:
            spans[-1] = (spans[-1][0], place + 1, label)
        else:
            spans.append((place, place + 1, label))
    return spans


def folder() -> Path | None:
    """Return where the model lies, or None; jieba itself is not imported."""
    spec = importlib.util.find_spec("jieba")
    if spec is None or spec.origin is None:
        return None
    place = Path(spec.origin).parent / "lac_small"
    return place if (place / "model_baseline").is_dir() else None


def digest(place: Path) -> str:
    """Return the SHA-256 of all files that are read, names included."""
    total = hashlib.sha256()
    files = sorted([*(place / "model_baseline").iterdir(), place / "word.dic", place / "tag.dic"])
    for file in files:
        total.update(file.name.encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


@cache
def tagger() -> Tagger | None:
    """Return the tagger, or None where the model is absent or not the one that was examined."""
    place = folder()
    if place is None or digest(place) != DIGEST:
        return None
    return Tagger(place)

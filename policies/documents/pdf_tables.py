"""Rows of cells that follow each other on the pages of a PDF, over the ends of pages too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policies.documents.blocks import squeezed
from policies.documents.drafts import Draft
from policies.documents.pdf_layout import Band, joined_lines


def rows_of(bands: Sequence[Band], number: int) -> Iterator[Draft]:
    """Yield the cells of a table's rows; the first row is its head, whose repetition is left out."""
    heads = [joined_lines(cell.lines) for cell in bands[0].cells]
    # Heads are often centred, so the left edges are those of the first row with as many cells.
    edges = next((band for band in bands[1:] if len(band.cells) == len(heads)), bands[0])
    starts = [cell.x for cell in edges.cells]
    row = 0
    for band in bands:
        texts = [joined_lines(cell.lines) for cell in band.cells]
        if row and texts == heads:
            continue
        for text, column in zip(texts, _columns(band, starts), strict=True):
            yield Draft("cell", squeezed(text), table=number, row=row, column=column, header=heads[column])
        row += 1


def _columns(band: Band, starts: Sequence[float]) -> list[int]:
    if len(band.cells) == len(starts):
        return list(range(len(starts)))
    return [min(range(len(starts)), key=lambda n, x=cell.x: abs(starts[n] - x)) for cell in band.cells]  # type: ignore[misc]

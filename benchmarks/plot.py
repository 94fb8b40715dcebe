"""Bars on a logarithmic scale, as an SVG that needs no library and reads on light and dark pages."""

from __future__ import annotations

import math
from html import escape

_LEFT, _WIDTH, _BAR, _GAP = 130, 720, 11, 12
_COLOURS = ("#2a6fb0", "#7aa6c9", "#9a9a9a", "#c98f4a")


def bars(title: str, unit: str, series: list[str], rows: dict[str, list[float]]) -> str:
    """Return the picture: a group of bars for each row, one bar for each of the series."""
    values = [value for row in rows.values() for value in row if value > 0]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    group = _BAR * len(series) + _GAP
    height = 60 + group * len(rows) + 30

    def x(value: float) -> float:
        return _LEFT + (math.log10(value) - low) / (high - low) * (_WIDTH - _LEFT - 60)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif" font-size="11" fill="#777">',
        f'<text x="0" y="14" font-size="13">{escape(title)}</text>',
    ]
    for place, name in enumerate(series):
        at = _LEFT + place * 140
        parts.append(f'<rect x="{at}" y="26" width="10" height="10" fill="{_COLOURS[place]}"/>')
        parts.append(f'<text x="{at + 15}" y="35">{escape(name)}</text>')
    for power in range(low, high + 1):
        at = x(10.0**power)
        parts.append(
            f'<line x1="{at:.1f}" y1="46" x2="{at:.1f}" y2="{height - 26}" stroke="#ccc" stroke-width="0.5"/>'
        )
        parts.append(
            f'<text x="{at:.1f}" y="{height - 12}" text-anchor="middle">{10.0**power:g} {unit}</text>'
        )
    for number, (name, row) in enumerate(rows.items()):
        top = 54 + number * group
        middle = top + _BAR * len(series) / 2 + 4
        parts.append(f'<text x="{_LEFT - 8}" y="{middle:.1f}" text-anchor="end">{escape(name)}</text>')
        for place, value in enumerate(row):
            if value > 0:
                y = top + place * _BAR
                parts.append(
                    f'<rect x="{_LEFT}" y="{y}" width="{x(value) - _LEFT:.1f}" height="{_BAR - 1}" fill="{_COLOURS[place]}"/>'
                )
                parts.append(f'<text x="{x(value) + 4:.1f}" y="{y + 9}" font-size="9">{value:,.3g}</text>')
    return "\n".join([*parts, "</svg>", ""])

"""Whether the values of a column can be what its name says, and in what state they are.

A name alone is worth something while nothing is known of the values. Once some are seen, they must at least
look as the category may; and a value may be protected: masked, hashed, encrypted or replaced by a token.
Protected values say nothing for or against the category, only the state.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Sighting, Table
from detectors.cells import elements
from detectors.engine.arrays import Array, as_text, is_bytes, is_text, one_chunk
from taxonomy import strict_yaml
from taxonomy.records import Field, Kind, ValueState

RULE = "form.of-values"
DATES_RULE = "form.of-dates"  # days that are no births
STATE_RULE = "form.state"
DIGEST_RULE = "form.digest-of-password"
_DIGEST = (
    r"^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})$"
    r"|^\$?[A-Za-z0-9_-]{1,20}\$\S{20,}$|^[0-9a-fA-F]{16,}[:.$][0-9a-fA-F]{32,}$|^\{[A-Z0-9]+\}\S{20,}$"
    r"|^!\w{2,20}!\S{20,}$"
    r"|^(?:scrypt|pbkdf2|sha256|sha512|argon2|md5):\S{20,}$"
)
_FILE = Path(__file__).with_name("forms.yaml")
_MOST = 2000  # different values that are looked at in one batch
_STATE_SHARE = 0.8
_EMPTY = r"^(?i:|null|none|nan|n/?a|nil|-+|—|\.|\?|无|未知|未填写?|暂无|unknown|undefined|0+|not set|tbd)$"
_STATES = {
    ValueState.MASKED: r"[*＊•]{2,}|[Xx]{4,}|[#]{4,}|^\p{Han}[*＊]",
    ValueState.HASHED: r"^(?:0x)?(?:(?:[0-9a-fA-F]{8}){4,5}|[0-9a-fA-F]{56}|(?:[0-9a-fA-F]{32}){2,4})$"
    r"|^(?i:sha(?:1|256|512)|md5|sm3|hmac)[:$]",
    ValueState.ENCRYPTED: r"^(?i:enc\(|\{(?:cipher|aes|enc)[^}]*\}|vault:v\d|aes[:$_]|sm4[:$_])"
    r"|^-----BEGIN PGP|^gAAAAA"
    r"|^(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^(?:[0-9a-fA-F]{32}){2,}$",
    ValueState.TOKENISED: r"^(?i:tok|token|tk|tkn|pm|src|vlt|ref)[_:-][0-9A-Za-z_-]{6,}$",
}
# Categories whose plain values are digests, keys or encoded bytes themselves.
_OPAQUE = (
    *("biometric.", "credentials.", "device.", "online_activity.", "content.", "transaction.", "location."),
    *("identity.signature", "identity.avatar", "government_id.id_document_image", "health.medical_record"),
    *("account.social_account", "account.user_id", "financial.payment_account"),
)


@cache
def forms() -> dict[str, str]:
    """Return the patterns by category or beginning of one."""
    patterns: dict[str, str] = strict_yaml.read(_FILE).data["forms"]
    return patterns


def form_of(category: str) -> str | None:
    """Return the pattern that values of a category can match, or None where anything can be one."""
    if category in forms():
        return forms()[category]
    return forms().get(category.partition(".")[0])


def inspect(names: Iterable[Sighting], table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
    """Yield, for each category that a column's name says, how many values can be it, and their state."""
    wanted: dict[str, tuple[Field, dict[str, None]]] = {}
    for seen in names:
        if seen.kind is Kind.NAME:
            wanted.setdefault(seen.field.path, (seen.field, {}))[1][seen.category] = None
    for place, field in enumerate(table.fields):
        if field.path in wanted:
            yield from _field(field, wanted[field.path][1], elements(field.path, batch.column(place)))


def _field(field: Field, categories: Iterable[str], column: Array) -> Iterator[Sighting]:
    text = _texts(column)
    if text is None or not len(text):
        return
    states = {
        state: pc.sum(pc.match_substring_regex(text, pattern)).as_py() or 0
        for state, pattern in _STATES.items()
    }
    state, rows = max(states.items(), key=lambda pair: pair[1])
    plain: Array | None = None  # made only for a category whose form is judged without protected values
    for category in categories:
        if category == "credentials.password":
            digests = pc.sum(pc.match_substring_regex(text, _DIGEST)).as_py() or 0
            if digests >= _STATE_SHARE * len(text):
                yield Sighting(
                    field,
                    "credentials.password_hash",
                    DIGEST_RULE,
                    Kind.CONTEXT,
                    rows=digests,
                    tested_rows=len(text),
                    state=ValueState.HASHED,
                    note="the name says password, and the values are long and without blanks, as digests are",
                )
                yield Sighting(
                    field, category, RULE, Kind.CONTEXT, tested_rows=max(len(text), 3), note="digests"
                )
                continue
        opaque = category.startswith(_OPAQUE)
        if rows >= _STATE_SHARE * len(text) and (not opaque or state is ValueState.MASKED):
            yield Sighting(
                field, category, STATE_RULE, Kind.CONTEXT, rows=rows, tested_rows=len(text), state=state,
                note=f"{rows:,} of {len(text):,} different values are {state.value}",
            )  # fmt: skip
        form = form_of(category)
        if form is None:
            continue
        plain = _plain(text, states) if plain is None and not opaque else plain
        looked = text if opaque else plain
        assert looked is not None
        if not len(looked):
            continue
        fits = pc.sum(pc.match_substring_regex(looked, form)).as_py() or 0
        yield Sighting(
            field, category, RULE, Kind.CONTEXT, rows=fits, tested_rows=len(looked),
            note=f"{fits:,} of {len(looked):,} different values can be it",
        )  # fmt: skip


def _plain(text: Array, states: Mapping[ValueState, int]) -> Array:
    """Return the values that are in none of the states, of which `states` counts some."""
    for state, pattern in _STATES.items():
        if states[state]:
            text = text.filter(pc.invert(pc.match_substring_regex(text, pattern)))
    return text


def _texts(column: Array) -> Array | None:
    """Return the different values of a column as text, without those that stand for nothing."""
    column = one_chunk(column)
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    kind = column.type
    if is_bytes(kind) or pa.types.is_boolean(kind) or pa.types.is_nested(kind):
        return None
    if is_text(kind):
        text = as_text(column)
    else:
        try:
            text = pc.cast(column, pa.large_string())
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            return None
    try:
        text = pc.utf8_trim_whitespace(pc.unique(text.drop_null()).slice(0, _MOST))
        return text.filter(pc.invert(pc.match_substring_regex(text, _EMPTY)))
    except pa.ArrowInvalid:  # bytes that are no UTF-8
        return None

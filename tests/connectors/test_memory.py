"""Tables in memory keep the contract."""

from __future__ import annotations

import pyarrow as pa
import pytest

from connectors.memory import Memory
from tests.connectors.contract import ODD_COLUMNS, ODD_ROWS, ODD_TABLE, ConnectorContract, Shop, members


class TestMemory(ConnectorContract):
    @pytest.fixture
    def shop(self) -> Shop:
        ids, names, phones, notes = zip(*members(), strict=True)
        tables = {
            "members": pa.table({"id": ids, "name": names, "phone": phones, "note": notes}),
            "empty": pa.table({"id": pa.array([], pa.int64()), "name": pa.array([], pa.string())}),
            ODD_TABLE: pa.table(dict(zip(ODD_COLUMNS, map(list, zip(*ODD_ROWS, strict=True)), strict=True))),
        }
        return Shop(lambda: Memory(tables), "members", ODD_TABLE, "empty", state=lambda: list(tables.items()))

"""Texts a second through the language detector: short log messages and long remarks, English and Chinese.

    python -m benchmarks.language [texts]

All texts are made here; each is different. One process, one thread; the first batch (imports and building of
the engine) is reported apart.
"""

from __future__ import annotations

import random
import sys
import time

import pyarrow as pa

from detectors.base import Rule, Table
from detectors.language import Language
from taxonomy.records import Field, Subject

EN = (
    "connection to upstream host closed before the response was complete",
    "order was packed and handed to the carrier in good time",
    "the customer asks for a later delivery because of a holiday",
    "cache refreshed after a change of the price list",
    "please ring twice, the door bell is broken since last week",
    "the goods arrived with a scratch on the left side of the box",
)
ZH = (
    "与上游服务器的连接已断开，稍后将自动重试",
    "订单已打包完成，等待快递公司上门揽收",
    "客户希望晚一点送达，因为最近出差不在家",
    "价格表更新之后，缓存已经全部刷新",
    "门铃坏了，送货时请提前打个招呼，谢谢",
    "包装盒左侧有明显划痕，要求换货处理",
)
EN_PERSONAL = (
    "call {phone} when you are near",
    "my mail is user{n}@example.com",
    "customer Anna Miller called about it",
)
ZH_PERSONAL = (
    "手机号{phone}，送到前请打电话",
    "邮箱是user{n}@example.com，请发电子发票",
    "收货人：王小明，家里有人",
)


def texts(count: int, length: int, language: str, seed: int = 7) -> list[str]:
    """Return different texts of about `length` characters, one in five with something personal."""
    rng = random.Random(seed)
    plain, personal, gap = (EN, EN_PERSONAL, ". ") if language == "en" else (ZH, ZH_PERSONAL, "。")
    made = []
    for n in range(count):
        parts = [f"{rng.choice(plain)} {n}"]
        while sum(map(len, parts)) < length:
            parts.append(rng.choice(plain))
        if n % 5 == 0:
            phone = f"1{rng.choice('3578')}{rng.randrange(10**9):09d}"
            parts.insert(rng.randrange(len(parts) + 1), rng.choice(personal).format(phone=phone, n=n))
        made.append(gap.join(parts))
    return made


def speed(detector: Language, made: list[str]) -> tuple[float, int]:
    """Return texts a second, best of three, and the rows with a hit."""
    field = Field("memory", "benchmark", "remark")
    table = Table("memory", "benchmark", "table", "", (field,), (), {}, Subject.UNKNOWN, "")
    batch = pa.record_batch({"remark": pa.array(made)})
    best = 0.0
    for _ in range(3):
        start = time.perf_counter()
        rows = sum(sighting.rows for sighting in detector.inspect(table, batch))
        best = max(best, len(made) / (time.perf_counter() - start))
    return best, rows


def rules() -> tuple[Rule, ...]:
    """Return the rules of the package."""
    from detectors import rulebook

    return tuple(rulebook.load())


def main() -> None:
    """Print one line for each language and length."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    known = rules()
    detector = Language(known, max_texts=count)
    start = time.perf_counter()
    speed(detector, texts(20, 60, "en"))
    print(
        f"{sum(rule.text for rule in known)} rules for text; first batch {time.perf_counter() - start:.1f} s"
    )
    for language in ("en", "zh"):
        for what, length in (("log messages", 60 if language == "en" else 20), ("remarks", 500)):
            made = texts(count, length, language)
            mean = sum(map(len, made)) / count
            best, rows = speed(detector, made)
            print(f"{language} {what:13} {mean:4.0f} characters  {best:7,.0f} texts/s  {rows} hits")
    print(detector.describe())


if __name__ == "__main__":
    main()

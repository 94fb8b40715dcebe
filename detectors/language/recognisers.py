"""Presidio recognisers of our own: value rules, e-mail, telephone, and persons by the words around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import phonenumbers
import tldextract
from phonenumbers import PhoneNumberType
from presidio_analyzer import EntityRecognizer, LocalRecognizer, Pattern, PatternRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts
from presidio_analyzer.predefined_recognizers import EmailRecognizer, PhoneRecognizer

from detectors import checksums, edges
from detectors.base import Rule
from detectors.engine.facts import facts
from detectors.language import names, stock
from detectors.language.artifacts import TextArtifacts, words_in
from detectors.language.nearby import Nearby
from detectors.languages import LanguageFile
from detectors.patterns import judge

PASSED, SHAPED = 0.6, 0.01  # scores: past its check (or without one), and of the shape only

FAILED = "failed_check"

_PHONES = ("contact.mobile_phone", "contact.landline_phone")
_VALID = phonenumbers.Leniency.VALID


class RuleRecognizer(PatternRecognizer):
    """A value rule as a recogniser; its results are the spans of the value, also those that fail the check.

    `patterns.judge` says what a match is worth, as it does for cells: 手机号138... starts a number,
    `A138...` and a path do not.
    """

    def __init__(self, rule: Rule, language: str, others: tuple[str, ...] = ()) -> None:
        """Take a rule, and labels of the language for numbers that are nobody's."""
        self._rule = replace(rule, needs_context=False)  # what is near is `nearby`'s to say, for phrases too
        self._needs_context = needs_context(rule)
        self._regex = re.compile(rule.pattern, re.ASCII)
        self._facts = facts(rule.pattern)
        self.nearby = Nearby(rule.context, others)
        super().__init__(
            supported_entity=rule.id,
            name=rule.id,
            supported_language=language,
            patterns=[Pattern(rule.id, rule.pattern, PASSED)],
            context=list(rule.context),
            global_regex_flags=re.ASCII,
        )

    def analyze(
        self,
        text: str,
        entities: list[str],
        nlp_artifacts: NlpArtifacts | None = None,
        regex_flags: int | None = None,
    ) -> list[RecognizerResult]:
        """Return the spans of the text that have the rule's shape."""
        if isinstance(nlp_artifacts, TextArtifacts) and not nlp_artifacts.may_hold(self._facts):
            return []
        if self._needs_context and not self.nearby.anywhere(text, words_in(text, nlp_artifacts)):
            return []
        results = []
        for match in self._regex.finditer(text):
            start, end = match.span(self._rule.group)
            # A group that took no part in the match stands nowhere.
            span = judge(self._rule, text, *match.span(), (start, end)) if start >= 0 else None
            if span is not None:
                results.append(result(self, self._rule.id, start, end, PASSED if span.passed else SHAPED))
                results[-1].recognition_metadata[FAILED] = not span.passed
        return results

    def validate_result(self, pattern_text: str) -> bool | None:
        """Return whether the value passes the rule's check; None without one."""
        return checksums.test(self._rule.check)(pattern_text) if self._rule.check else None


def needs_context(rule: Rule) -> bool:
    """Return whether a rule counts in text only near its words; the weakest formats always do."""
    return rule.needs_context or rule.grade == 1


class OfflineEmailRecognizer(EmailRecognizer):
    """E-mail addresses with edges of ASCII, their domain looked up in the bundled suffix list only."""

    PATTERNS = [  # noqa: RUF012 - as Presidio declares it
        Pattern(
            "Email",
            r"(?<![A-Za-z0-9!#$%&'*+/=?^_`{|}~.-])[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9](?![A-Za-z0-9@-])",
            PASSED,
        )
    ]
    # No list to fetch and no cache to write: the extractor of the class would do both on its first use.
    _suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    _asset = re.compile(r"@[1-4](?:\.\d)?x\.", re.IGNORECASE)
    _machines = frozenset(("git", "hg", "svn"))

    def validate_result(self, pattern_text: str) -> bool:
        """Return whether the domain is under a public suffix (and is no file such as `logo@2x.zip`)."""
        local, _, domain = pattern_text.rpartition("@")
        if self._asset.search(pattern_text) or ".." in local or local.lower() in self._machines:
            return False
        return bool(self._suffixes.extract_str(domain).top_domain_under_public_suffix)

    def analyze(
        self,
        text: str,
        entities: list[str],
        nlp_artifacts: NlpArtifacts | None = None,
        regex_flags: int | None = None,
    ) -> list[RecognizerResult]:
        """Return the addresses in a text, except user and password of a URL."""
        if "@" not in text:
            return []
        found = super().analyze(text, entities, nlp_artifacts, regex_flags)
        return [result for result in found if not edges.in_credentials(text, result.start)]


class OfflinePhoneRecognizer(PhoneRecognizer):
    """Telephone numbers of persons: with a + and valid, or valid in a region and a word that speaks for one.

    Toll-free, premium and shared-cost lines are businesses' and are left out.
    """

    CONTEXT = [  # noqa: RUF012 - as Presidio declares it
        *(
            "phone",
            "telephone",
            "tel",
            "mobile",
            "cell",
            "cellphone",
            "call",
            "whatsapp",
            "sms",
            "handphone",
            "contact no",
        ),
        *("contact number", "contact", "dial", "reach", "wechat"),
        *(
            "手机",
            "手机号",
            "电话",
            "致电",
            "来电",
            "拨打",
            "联系",
            "联系方式",
            "座机",
            "短信",
            "電話",
            "手機",
            "聯絡",
            "携帯",
            "전화",
            "휴대폰",
        ),
    ]
    _plus = re.compile(r"(?<![A-Za-z0-9+])\+\(?[1-9]")
    _digits = re.compile(r"\d(?:[\s().-]{0,3}\d){6}")
    _kinds = {  # noqa: RUF012
        PhoneNumberType.MOBILE: stock.MOBILE,
        PhoneNumberType.FIXED_LINE_OR_MOBILE: stock.MOBILE,
        PhoneNumberType.FIXED_LINE: stock.LANDLINE,
    }

    def __init__(self, language: str | LanguageFile) -> None:
        """Take the regions of the language, its own first."""
        of_file = None if isinstance(language, str) else language
        code = of_file.code if of_file else str(language)
        regions = stock.PHONE_REGIONS["en" if of_file else code]
        words: tuple[str, ...] = ()
        others: tuple[str, ...] = ()
        if of_file:
            regions = tuple(dict.fromkeys((*of_file.phone_regions, *regions)))
            words = tuple(w for c, listed in of_file.context.items() if c in _PHONES for w in listed)
            others = of_file.other_labels
        self.nearby = Nearby((*self.CONTEXT, *words), others)
        super().__init__(
            supported_language=code,
            supported_regions=regions,
            leniency=_VALID,
        )
        self.supported_entities = [stock.MOBILE, stock.LANDLINE]

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """Return the numbers in a text."""
        found: dict[tuple[int, int], str | None] = {}
        if self._plus.search(text):
            for match in phonenumbers.PhoneNumberMatcher(
                text, None, leniency=phonenumbers.Leniency.STRICT_GROUPING
            ):
                self._take(found, text, match)
        if self._digits.search(text) and self.nearby.anywhere(text, words_in(text, nlp_artifacts)):
            for region in self.supported_regions:
                for match in phonenumbers.PhoneNumberMatcher(text, region, leniency=_VALID):
                    if not match.raw_string.startswith("+") and self.nearby.near(
                        text, match.start, match.end
                    ):
                        self._take(found, text, match)
        return [result(self, kind, start, end, PASSED) for (start, end), kind in found.items() if kind]

    def _take(self, found: dict[tuple[int, int], str | None], text: str, match: Any) -> None:
        # The first region decides, also that it is a business line: 1-800-... may be a mobile elsewhere.
        if edges.stands_alone(text, match.start, match.end):
            kind = self._kinds.get(phonenumbers.number_type(match.number))
            found.setdefault((match.start, match.end), kind)


class NamedPersonRecognizer(LocalRecognizer):
    """Full names by the words around them, from `names`."""

    def __init__(self, language: str) -> None:
        """Take both languages' words: a Chinese text may hold an English signature."""
        super().__init__(
            [stock.NAMED_PERSON, stock.LISTED_PERSON, stock.LISTED_ADDRESS],
            name=stock.NAMED_PERSON,
            supported_language=language,
        )

    def load(self) -> None:
        """Load nothing: the words are part of the code."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        """Return the names in a text."""
        found = [result(self, stock.NAMED_PERSON, start, end, PASSED) for start, end in names.find(text)]
        if not isinstance(nlp_artifacts, TextArtifacts):
            return found
        places = nlp_artifacts.placed
        found += [result(self, stock.LISTED_ADDRESS, start, end, PASSED) for start, end in places]
        inside = [(a, b) for a, b in nlp_artifacts.named if not any(x <= a and b <= y for x, y in places)]
        return found + [result(self, stock.LISTED_PERSON, start, end, PASSED) for start, end in inside]


class GatedRecognizer(LocalRecognizer):
    """A stock recogniser that gives `rule` as its entity and runs only where one of its words is in the text.

    The words of most are in few texts, so the gate saves most of the time; `alone` leaves it open.
    """

    def __init__(
        self,
        inner: EntityRecognizer,
        rule: str,
        words: Sequence[str],
        *,
        alone: bool,
        others: tuple[str, ...] = (),
    ) -> None:
        """Take the stock recogniser and the words that open the gate."""
        self._inner = inner
        self._alone = alone
        self.nearby = Nearby(words, others)
        super().__init__(
            [rule],
            name=rule,
            supported_language=inner.supported_language,
            context=[word for word in words if word],
        )

    def load(self) -> None:
        """Load nothing: the inner recogniser is loaded already."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        """Return the inner recogniser's spans, as this one's."""
        if not self._alone and not self.nearby.anywhere(text, words_in(text, nlp_artifacts)):
            return []
        found = self._inner.analyze(text, self._inner.supported_entities, nlp_artifacts)
        rule = self.supported_entities[0]
        return [
            result(self, rule, r.start, r.end, PASSED)
            for r in found
            if edges.stands_alone(text, r.start, r.end)
        ]


def result(recogniser: EntityRecognizer, entity: str, start: int, end: int, score: float) -> RecognizerResult:
    """Return a result that tells its recogniser, as Presidio's own do."""
    return RecognizerResult(
        entity_type=entity,
        start=start,
        end=end,
        score=score,
        recognition_metadata={
            RecognizerResult.RECOGNIZER_NAME_KEY: entity,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: recogniser.id,
        },
    )

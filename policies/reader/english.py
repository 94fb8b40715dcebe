"""The grammar of English policies: the acts of a sentence, and what is known of it as a whole."""

from __future__ import annotations

import re
from functools import lru_cache

from policies.reader import english_conditions as said_of
from policies.reader.english_clauses import asides, clauses_of, denials, end_of_clause
from policies.reader.english_nouns import STAYS, has_no, nouns, to_us, verbless
from policies.reader.english_plain import instead, plain
from policies.reader.english_verbs import verbs
from policies.reader.english_words import SDK
from policies.reader.grammar import Act, Reading

_I = re.IGNORECASE
_EXCEPT = re.compile(
    r"\b(?:except(?: for| that| where| when| as)?|unless|other than|apart from|aside from|save(?: for| as| that| where)|excluding|with the exception of|but only)\b",
    _I,
)
_OPENS = re.compile(
    r"^[\s,]*(?:\(|:|such as|including|includes?|like|e\.g\.|for example|for instance|namely|i\.e\.|which (?:may )?includes?|that (?:may )?includes?|may include|consist(?:s|ing) of|comprising|—|–|- )",
    _I,
)
_OPEN_LIST = re.compile(
    r"such as|including|not limited to|for example|for instance|e\.g\.|\betc\b|and so on|and others|and similar|and the like|like ",
    _I,
)


_ASKS = re.compile(
    r"^\W*(?:Q\W+)?(?:do|does|will|can|is|are) (?!I\b|my\b)(?:you|we|the \w+|your \w+|\w+)\b[^?]{0,20}?\b(?P<act>collect|gather|read|access|see|record|track|know|store|save|keep|receive|process|use|ask for|require|need|look at|listen to|scan|want|have|hold|get|take|film|log|monitor|measure)(?:s|ed|ing)?\b[^?]*\?\W*$",
    _I,
)
_ASKS_NOUN = re.compile(r"^\W*(?:and )?(?:your |any |the )?(?:[\w'’-]+ ?){1,3}\?\W*$", _I)
_THEY = re.compile(r"^They\b(?= (?:may|can|also|might|will|collect|use|receive|record|gather|create))")
_KITS = re.compile(rf"\b(?:{SDK})\b", _I)
_PAID = re.compile(r"\b(?:payments?|couriers?|carriers?|delivery|banks?|sites|websites|stores)\b", _I)
_REPLY = re.compile(
    r"^\W*(?:A\W+)?(?P<reply>yes|no|never|none|nope|not at all|we (?:do not|don['’]t|never do|can ?not|can['’]t)(?: do (?:that|this|so))?(?=\W*$))\b(?! (?:longer|data|information|personal))",
    _I,
)


class English:
    """Reads English sentences."""

    def read(self, text: str) -> Reading:
        """Return the acts of a sentence and what is known of it."""
        return _read(text)

    def opens_list(self, text: str, start: int, end: int) -> str:
        """Return "open" or "closed" where a list of members follows a wide term, else ""."""
        rest = text[end:]
        if not _OPENS.match(rest):
            return ""
        return "open" if _OPEN_LIST.search(rest[:400]) else "closed"

    def clause(self, text: str, at: int) -> tuple[int, int]:
        """Return the clause around a place."""
        return next(((a, b) for a, b in clauses_of(text) if a <= at < b), (0, len(text)))

    def resolved(self, text: str, before: str) -> str:
        """Return a sentence with "They" written as the kits that the one before speaks of, of the same length."""
        if not _THEY.match(text) or not _KITS.search(before) or _PAID.search(before):
            return text
        return "SDKs" + text[4:]

    def answered(self, question: str, answer: str) -> str:
        """Return "yes" or "no" where a sentence asks what is collected and the next one answers, else ""."""
        reply = _REPLY.match(answer)
        if not reply or not (_ASKS.match(question) or _ASKS_NOUN.match(question)):
            return ""
        return "yes" if reply["reply"].lower() == "yes" else "no"

    def asked(self, question: str, reply: str) -> Reading:
        """Return the reading of a question by its answer: its verb collects, or does not."""
        act = _ASKS.match(question)
        if act is None and not _ASKS_NOUN.match(question):
            return _read(question)
        if act is None:  # "Cookies? None."
            end = len(question)
            return Reading((Act(end - 1, end, "collect", reply == "no", passive=True),))
        return Reading(
            (Act(act.start("act"), act.end("act"), "collect", reply == "no"),),
            (),
            False,
            "",
            "",
            (),
            "",
            (),
            (),
        )

    def about_minors(self, text: str) -> bool:
        """Return whether a sentence is about minors."""
        return said_of.about_minors(text)

    def source(self, text: str) -> str:
        """Return where a sentence says the data comes from, or an empty string."""
        return said_of.source(text)


# A sentence that introduces a list is read again with each item.
@lru_cache(maxsize=4096)
def _read(text: str) -> Reading:
    clauses = clauses_of(text)
    acts = [*verbs(text, clauses), *to_us(text), *nouns(text, clauses), *has_no(text), *verbless(text)]
    acts += [Act(m.start("act"), m.end("act"), "collect", True, passive=True) for m in STAYS.finditer(text)]
    acts = [*plain(text), *acts, *instead(text)]
    acts = sorted({a.start: a for a in acts}.values(), key=lambda a: (a.start, -a.end))
    exceptions = tuple((m.end(), end_of_clause(text, m.end(), clauses)) for m in _EXCEPT.finditer(text))
    return Reading(
        tuple(acts),
        exceptions,
        said_of.is_silent(text),
        said_of.condition(text),
        said_of.subject(text),
        said_of.purposes(text),
        said_of.presented(text),
        tuple(asides(text)),
        tuple(denials(text, clauses)),
    )

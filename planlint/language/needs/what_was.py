"""Whether a sentence of a need tells what happened, which no service can be: "The assessment found him hungry"."""

from __future__ import annotations

import re

from planlint.language.syntax import Parse, parsed

_NOBODY = re.compile(r"\W*(?:neither|nobody|no one|none|no)\b", re.IGNORECASE)
# Of these the past only tells what somebody would like to have ("The judge asked for a report").
_ASKING = frozenset(
    "ask request recommend need want agree promise offer advise suggest say feel think require propose".split()
)


def tells_what_was(text: str) -> bool:
    """Whether a sentence tells what happened ("The assessment found him hungry"), which no service can mend by being there."""
    parse = parsed(text.strip())
    return any(
        _is_past(parse, root)
        and parse.words[root].lemma not in _ASKING
        and not any(parse.words[child].lemma == "not" for child in parse.children(root, "advmod"))
        for root in parse.roots()
    )


def _is_past(parse: Parse, root: int) -> bool:
    """ "Otis missed his scan", "has missed his scan": done by somebody, and not done to anybody."""
    if parse.words[root].tag == "VBD":
        return bool(parse.children(root, "nsubj", "nsubj:pass"))
    perfect = any(parse.words[child].lemma == "have" for child in parse.children(root, "aux"))
    # "Neither parent has had the course" tells what was not, and "have got to" what is still to come.
    if parse.children(root, "xcomp") or _NOBODY.match(parse.text):
        return False
    return perfect and parse.words[root].tag == "VBN" and not parse.children(root, "aux:pass", "cop")

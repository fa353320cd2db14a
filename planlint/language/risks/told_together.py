"""A worry told together with what it does to a child, wherever in a plan it stands: a danger, and a child who bears it there or right behind.

Outside the sections on risk nothing else announces that a text is about harm, so that the danger must be told in so many words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.risks.named import risks_named
from planlint.language.risks.told import names_danger, tells_impact

_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\d)|(?<=\b[A-Z])\.|(?<=\b(?:Mr|Ms|Dr|St))\.|(?<=Mrs)\.)+[.!?]*")
_REACH = 3
"""The effect stands in the sentence of the danger, in the two behind it or in the one before, which tells too who is meant."""
_OWN = re.compile(r"\b(?:I|[Mm]y|[Mm]e)\b")
# Whose doing a child tells of, where "the dentist hurt" is no worry.
_SOMEBODY = re.compile(
    r"\b(?:mum\w*|mam|mom|mother|dad\w*|father|step\w+|partner|boyfriend|girlfriend|nan|gran\w*|uncle|aunt\w*|brother|cousin|they|he|she|people|men|man|boys|lads|girls|everyone|(?-i:[A-Z][a-z]+ and [A-Z][a-z]+))\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:he|she|him|her|his|(?:the|my|our) (?:kids|children|bab(?:y|ies)|child|boys?|girls?|lads?|little ones?|son|daughter|twins))\b|(?-i:[a-z,] [A-Z][a-z]+)",
    re.IGNORECASE,
)
_IF = re.compile(
    r"^\W*(?:so:? )?(?:if|should|unless|in the event|were)\b|\b(?:will|would) (?!not\b)", re.IGNORECASE
)


def told_together(
    text: str,
    children: Sequence[str],
    adults: Sequence[str] = (),
    *,
    of_the_child: bool = False,
    in_own_words: bool = False,
    of_what_if: bool = False,
    in_a_parents: bool = False,
) -> bool:
    """Whether a text tells a danger and, there or in the next two sentences, what it does, did or would do to a child.

    ``in_own_words`` tells that it is the child who speaks, ``of_the_child`` that where nobody is named the child is meant,
    ``in_a_parents`` that it is a mother or father, whose own troubles are no child's; ``of_what_if`` that the text is of what will be done if something happens, which is no worry of today.
    """
    sentences = [match.group() for match in _SENTENCE.finditer(text)]
    if of_what_if:
        sentences = [each for each in sentences if _IF.search(each) is None]
    if in_a_parents:
        sentences = [each for each in sentences if _OF_ANOTHER.search(each)]
    for at, sentence in enumerate(sentences):
        own = in_own_words and any(_OWN.search(each) for each in sentences[at : at + _REACH])
        if in_own_words and not _SOMEBODY.search(sentence):
            continue
        if not (names_danger(sentence, children) or risks_named(sentence, tuple(children))):
            continue
        window = " ".join(sentences[max(0, at - 1) : at + _REACH])
        under = "my" if own else ""
        if tells_impact(window, children, adults, of_the_child=of_the_child, of_worries=True, under=under):
            return True
    return False

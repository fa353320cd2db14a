"""The shapes of what an action asks for: its words where they stand, one deed, all its deeds. Nothing is read here."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.language.syntax import Parse


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a text where they stand; ``lemma`` is the base form of the word that counts among them."""

    text: str
    start: int
    end: int
    lemma: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One task of an action.

    ``verb`` is the word for what is done, a noun where there is no verb ("Weekly visits x 6"); ``object`` the noun it is done
    to, ``method`` how ("by weighing her"), ``amount`` how much ("six sessions"), ``doer`` the words for who does it.
    """

    verb: Words
    object: Words | None
    method: Words | None
    amount: Words | None
    doer: Words | None


@dataclass(frozen=True, slots=True)
class Instruction:
    """An action as parsed: its tasks in the order of the text; one without any asks for nothing."""

    tasks: tuple[Deed, ...]

    @property
    def is_instruction(self) -> bool:
        """Whether anything is asked for ("Mum is doing well" asks for nothing)."""
        return bool(self.tasks)


def words_of(parse: Parse, first: int, last: int, head: int | None = None) -> Words:
    """The words of a parsed text from one position to another, the lemma of the first unless another is the head."""
    start, end = parse.words[first].start, parse.words[last].end
    return Words(parse.text[start:end], start, end, parse.words[first if head is None else head].lemma)

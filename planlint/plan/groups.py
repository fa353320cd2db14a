"""Groups of a plan written as prose: headings that each stand over why something is needed and a list of who will do what.

"## Where you live", "You still sleep in your coat. What we hope for: you unpack your bag.", then the list. One such heading
alone may be anything; several that look alike are how the plan is built.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from planlint.document.model import NOWHERE, Block, Heading, ListItem, Paragraph, Place, Table
from planlint.plan.arcs import in_order
from planlint.plan.cast import HEADED_SO
from planlint.plan.column_contents import tells
from planlint.plan.column_votes import part_of_words, tells_deeds
from planlint.plan.heading_roles import ACTION, NEED, OUTCOME, PLAN, ROW_PARTS
from planlint.plan.headings import block_meaning, column_meaning, common, sections_of
from planlint.plan.leads import led_when, waits_for
from planlint.plan.model import SectionName
from planlint.plan.nearby import promises
from planlint.plan.paragraphs import is_furniture, labelled, names_a_plan
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import is_quoted, sentences_of
from planlint.plan.tails import shares_out
from planlint.plan.telling import tells_views
from planlint.plan.told import announced_outcome
from planlint.plan.words import one_line

_FEWEST = 2
_MOST_PARAGRAPHS = 4
_FEWEST_WORDS = 4
_BOLD_LEVEL = 7
_WHO_WILL = re.compile(
    r"[A-Z][^.:;\n]{0,60}?(?: will| must|['’]ll| (?:is|are|am) going to| (?:has|have) (?:agreed|promised) to)(?: also| both| all)?\s*:?"
    r"|(?:We|I)(?: all| both)? promise(?: (?:to|that|that we will|you|you that|you to))?\s*:"
)
_COUNT = re.compile(r"^\W*(?:(?:need|worry|priority|point)? ?\d{1,2}[.):]?\s+)?", re.IGNORECASE)
_IS_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|needs?|gets?|misses|feels?|lives?|sleeps?|goes)\b|n['’]t\b",
    re.IGNORECASE,
)
_NAMES_A_MATTER = re.compile(r"[A-Z][a-z]+ing\b|(?:What|Where|How|Why|Who|When|If)\b")
"""How a heading begins that names what is spoken of ("Being lifted without fear", "How you get to school")."""
_OF_SOMEBODY = re.compile(r"(?:[A-Z][\w-]*['’]s?|My|Your|Our|His|Her|Their) \w")
"""How a matter begins that is somebody's ("Noor's safety at night"); only with a verb behind it does it say anything."""
_IS_TO_BE = re.compile(r"[^.;:,]{2,60} (?:will|should|must) be \w+(?:ed|en|[ghp]t|de|ne)\b(?!.*\bby\b)")
"""How it will be, with nobody who does it ("Noor will be supervised at night")."""
_WHY_AND_WHAT = frozenset((NEED, OUTCOME, ACTION, PLAN))
_MAY_BE_TITLES = frozenset((SectionName.IDENTITY, SectionName.OTHER, SectionName.VISITS))


@dataclass(frozen=True, slots=True)
class Group:
    """What the paragraphs between a heading and its list tell: need and outcome, with the words that announce the outcome.

    ``paragraphs`` counts them; ``rest`` is what is neither. ``is_unanswered`` tells that there is no list.
    """

    need: str = ""
    outcome: str = ""
    announced: str = ""
    rest: tuple[str, ...] = ()
    paragraphs: int = 0
    place: Place = NOWHERE
    is_unanswered: bool = False


@dataclass(frozen=True, slots=True)
class _Headed:
    at: int
    heading: Heading | Paragraph
    paragraphs: tuple[Paragraph, ...]
    items: tuple[ListItem, ...]
    is_led: bool = False
    is_announced: bool = False

    @property
    def level(self) -> int:
        return self.heading.level if isinstance(self.heading, Heading) else _BOLD_LEVEL

    @property
    def tasks(self) -> int:
        """How many items of the list give out a task: all where "Mum will:" leads them in."""
        if self.is_led or shares_out(self.items):
            return len(self.items)
        return sum(promises([item]) for item in self.items)


def groups_in(blocks: Sequence[Block]) -> Mapping[int, Group]:
    """The groups of a document without a grid, by the place of their heading among its blocks; none where it is built otherwise."""
    if any(isinstance(block, Table) and _is_grid(block) for block in blocks):
        return {}
    announcing = _announcing(blocks)
    heads = Counter(common(block.text) for block in blocks if isinstance(block, Heading))
    headed = [
        found
        for at in range(len(blocks))
        if (found := _headed(blocks, at, announcing)) and _tells_its_own(found)
    ]
    headed = [each for each in headed if not _asks_again(each.heading.text, heads)]
    listed = [each for each in headed if each.items]
    acting = {level for level in {each.level for each in listed} if _give_out_tasks(listed, level)}
    tasked = [
        each
        for each in listed
        if 2 * each.tasks >= len(each.items)
        or (each.level in acting and tells_deeds([item.text for item in each.items], plainly=False))
    ]
    levels = Counter(each.level for each in tasked)
    level, times = max(levels.items(), key=lambda told: (told[1], -told[0]), default=(0, 0))
    alike = [each for each in tasked if each.level == level]
    if times < _FEWEST or (level not in acting and sum(each.tasks for each in alike) < _FEWEST):
        return {}
    lacking = 2 * sum(bool(heading_needs(each.heading.text, has_outcome=False)) for each in alike) > len(
        alike
    )
    counted = all(_is_counted(each) for each in alike)
    return {
        each.at: group
        for each in headed
        if each.level == level
        and (each.items or _is_counted(each) or not counted)
        and (group := _group(each, alike[0].at, lacking, level in acting)) is not None
    }


def _is_counted(headed: _Headed) -> bool:
    """Whether a heading begins with a number; where all groups do, what does not is none of them."""
    match = _COUNT.match(headed.heading.text)
    return match is not None and any(map(str.isdigit, match[0]))


def _is_grid(table: Table) -> bool:
    """Whether a table may hold rows: one of two columns without a part of a row in its edges is a front sheet or a list of names."""
    edges = (cell.text for cell in table.cells if not (cell.row and cell.column))
    return table.width > 2 or (
        table.width > 1 and any(column_meaning(text).role in _WHY_AND_WHAT for text in edges)
    )


def _announcing(blocks: Sequence[Block]) -> frozenset[str]:
    """The lines that announce lists and stand over several of them in the same words ("What needs to happen")."""
    over = Counter(
        common(block.text.rstrip(": "))
        for block, below in pairwise(blocks)
        if isinstance(below, ListItem)
        and (isinstance(block, Heading) or (isinstance(block, Paragraph) and _sets_off(block)))
    )
    return frozenset(text for text, times in over.items() if times >= _FEWEST)


def _sets_off(block: Paragraph) -> bool:
    return "\n" not in block.text and (block.strong or block.text.rstrip().endswith(":"))


def _announces(block: Block, announcing: frozenset[str], level: int) -> bool:
    """Whether a line only announces the list below it: it does so again and again, or is a label for actions."""
    if isinstance(block, Heading):
        return block.level > level and common(block.text.rstrip(": ")) in announcing
    return isinstance(block, Paragraph) and _sets_off(block) and common(block.text.rstrip(": ")) in announcing


def _give_out_tasks(listed: Sequence[_Headed], level: int) -> bool:
    """Whether the lists below all headings of a level together read like tasks, and some word of them shares them out."""
    alike = [
        each
        for each in listed
        if each.level == level and tells_deeds([item.text for item in each.items], plainly=False)
    ]
    items = [item.text for each in alike for item in each.items]
    shared = any(each.tasks for each in alike)
    return shared and len(alike) >= _FEWEST and tells_deeds(items, plainly=True)


def _asks_again(heading: str, heads: Mapping[str, int]) -> bool:
    """Whether a heading comes again and asks for a part of a row, and so is the label of one."""
    asks = heading.rstrip().endswith("?") or column_meaning(common(heading)).role in ROW_PARTS
    return asks and heads.get(common(heading), 0) > 1


def _group(headed: _Headed, first: int, lacking: bool, acting: bool) -> Group | None:
    """What a heading of the level of groups heads; None for a list that gives out nothing, or words that lack nothing.

    A need behind the first group to which nobody put a list is a group as well: its action is what is missing.
    """
    if headed.items:
        gives_out = acting or headed.tasks or len(headed.items) == 1
        return _told(headed, lacking) if gives_out else None
    if HEADED_SO.match(one_line(headed.heading.text)):
        # What somebody thinks, or shows, asks for no action.
        return None
    told = [sentence for block in headed.paragraphs for sentence in sentences_of(one_line(block.text))]
    lacks = bool(told) and all(part_of(sentence) is Part.NEED for sentence in told)
    group = replace(_told(headed, lacking), is_unanswered=True)
    answers = group.announced or (group.outcome and headed.is_announced)
    return group if headed.at > first and (lacks or (group.need and answers)) else None


def _headed(blocks: Sequence[Block], at: int, announcing: frozenset[str]) -> _Headed | None:
    """A heading that may head a group, with what stands below it up to the end of its first list."""
    heading = blocks[at]
    if not _may_head(heading, blocks[at - 1] if at else None) or is_furniture(heading):
        return None
    if not isinstance(heading, Heading | Paragraph):
        return None
    if led_when(heading.text) or waits_for(heading.text):
        # By when is no matter.
        return None
    label = heading.text.partition(":")[0]
    if {
        block_meaning(heading.text).role,
        block_meaning(label).role,
    } & ROW_PARTS or not _MAY_BE_TITLES.issuperset(sections_of(heading.text)):
        return None
    paragraphs: list[Paragraph] = []
    items: list[ListItem] = []
    is_led = is_announced = False
    level = heading.level if isinstance(heading, Heading) else _BOLD_LEVEL
    for block in blocks[at + 1 :]:
        if isinstance(block, ListItem):
            items.append(block)
        elif paragraphs and not items and isinstance(block, Paragraph) and led_when(block.text):
            # By when the first of several lists is to be done.
            continue
        elif paragraphs and not items and not is_announced and _announces(block, announcing, level):
            is_announced = True
        elif isinstance(block, Paragraph) and says_who_will(block.text):
            is_led = True
        elif isinstance(block, Paragraph) and not (items or is_announced) and not _is_labelled(block):
            paragraphs.append(block)
        else:
            break
    if not (items or paragraphs) or len(paragraphs) > _MOST_PARAGRAPHS or _is_form(items):
        return None
    return _Headed(at, heading, tuple(paragraphs), tuple(items), is_led, is_announced)


def says_who_will(text: str) -> bool:
    """Whether a line only says who will do what is listed below it ("Sandra and Pete will:")."""
    return bool(_WHO_WILL.fullmatch(text.strip()))


def _tells_its_own(headed: _Headed) -> bool:
    """Whether what stands over a list is a heading; a line in bold is one here only where it is one half of why and the
    words below it are the other.
    """
    if isinstance(headed.heading, Heading):
        return True
    found = _told(headed)
    if heading_needs(headed.heading.text, has_outcome=True) and found.announced:
        return True
    return bool(headed.paragraphs and found.need and heading_wants(headed.heading.text)) and not found.rest


def _may_head(block: Block, before: Block | None) -> bool:
    """Whether a block is a heading, or a line in bold that stands for one."""
    if isinstance(block, Heading):
        return True
    bold = isinstance(block, Paragraph) and block.strong and "\n" not in block.text
    return bold and not (isinstance(before, Paragraph) and before.strong)


def heading_needs(heading: str, has_outcome: bool) -> str:
    """The need that a heading tells in a sentence ("2. Mum is not sleeping"), "" where it only names a matter.

    Where the outcome is told below it, any sentence that is none itself is the need.
    """
    said = _COUNT.sub("", one_line(heading)).rstrip(":")
    text = said.rstrip(":.")
    if len(text.split()) < _FEWEST_WORDS or names_a_plan(text) or sections_of(text):
        return ""
    part = part_of(f"{text}.")
    if part is Part.NEED or (has_outcome and part is Part.OTHER and _IS_SENTENCE.search(text)):
        return said
    return ""


def heading_wants(heading: str) -> str:
    """The outcome that a heading tells in a sentence ("Maya sees her dad without a row"), "" where it tells none.

    It is asked where the need is told below it.
    """
    said = _COUNT.sub("", one_line(heading)).rstrip(":")
    text = said.rstrip(":.")
    if len(text.split()) < _FEWEST_WORDS or names_a_plan(text) or sections_of(text):
        return ""
    if _OF_SOMEBODY.match(text) and not (tells(text) or _IS_SENTENCE.search(text) or _IS_TO_BE.match(text)):
        return ""
    if _NAMES_A_MATTER.match(text) or part_of(f"{text}.") in (Part.NEED, Part.ACTION, Part.IF):
        return ""
    return said if part_of_words(text, (OUTCOME,)) else ""


def _is_form(items: Sequence[ListItem]) -> bool:
    """Whether a list is a form about one row, a label an item ("- What you need: …", "- Who and when: …")."""
    many = len(items) > 1 and 2 * sum(bool(labelled(item.text)) for item in items) > len(items)
    return many and not shares_out(items)


def _is_labelled(block: Paragraph) -> bool:
    """Whether a paragraph is a label with its value, or leads in the list: for those there are other ways to be read."""
    text = block.text.strip()
    return block.strong or text.endswith(":") or (bool(labelled(text)) and not announced_outcome(text))


def _with_last_wanted(told: Sequence[str], parts: Sequence[Part]) -> Sequence[Part]:
    """The parts, where behind needs alone the last sentence says how it will be, and names nobody who sees to it, as the outcome."""
    opens = parts[:-1]
    if not opens or parts[-1] is not Part.ACTION or not all(part is Part.NEED for part in opens):
        return parts
    return (*opens, Part.OUTCOME) if _IS_TO_BE.match(told[-1]) else parts


def _told(headed: _Headed, lacking: bool = False) -> Group:
    """The need and the outcome that the paragraphs of a group tell; ``lacking`` says that most of such headings are needs."""
    needs: list[tuple[str, Part]] = []
    outcomes: list[str] = []
    rest: list[str] = []
    label = ""
    told = [sentence for block in headed.paragraphs for sentence in sentences_of(one_line(block.text))]
    parts = _with_last_wanted(told, in_order(told, [part_of(sentence) for sentence in told], acts_below=True))
    for sentence, part in zip(told, parts, strict=True):
        if words := announced_outcome(sentence):
            label = label or words.rstrip(": ")
            outcomes.append(sentence[len(words) :].strip() if words.endswith(":") else sentence)
        elif part is Part.OUTCOME and needs and not outcomes:
            outcomes.append(sentence)
        elif (
            outcomes
            or part in (Part.IF, Part.ACTION)
            or tells_views(sentence)
            or (needs and is_quoted(sentence))
        ):
            rest.append(sentence)
        else:
            needs.append((sentence, part))
    if any(part is Part.NEED for _, part in needs):
        # What was before the trouble began is told on the way to it.
        first = next(at for at, (_, part) in enumerate(needs) if part is Part.NEED)
        rest[:0] = [sentence for sentence, _ in needs[:first]]
        needs = needs[first:]
    if not needs and not outcomes:
        needs, rest = [(sentence, Part.OTHER) for sentence in told], []
    if not needs and (own := heading_needs(headed.heading.text, lacking or bool(outcomes))):
        needs = [(own, Part.NEED)]
    if needs and not outcomes and (wanted := heading_wants(headed.heading.text)):
        outcomes = [wanted]
    place = headed.paragraphs[0].place if headed.paragraphs else headed.heading.place
    return Group(
        " ".join(sentence for sentence, _ in needs),
        " ".join(outcomes),
        label,
        tuple(rest),
        len(headed.paragraphs),
        place,
    )

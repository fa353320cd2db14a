"""A table of labels with their values taken into the plan: parts of a row, the front sheet, sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from planlint.document.model import Cell, Place
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.beside import names_kind
from planlint.plan.clock import days_in
from planlint.plan.column_votes import part_of_words
from planlint.plan.drafts import ENTRY_PARTS
from planlint.plan.headings import Surety, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import SectionName
from planlint.plan.own_wishes import says_own_wish
from planlint.plan.regions import State
from planlint.plan.signing import is_signed
from planlint.plan.tables import blocks_of, cell_text, distinct
from planlint.plan.words import comparable, one_line, only_counts

_SAYS = re.compile(
    r"\b(?:views?|thinks?|says?|said|feel|feelings|comments?|wishes|voice|position|sign|signed|signature|decision|oversight"
    r"|rationale|authori\w+|approv\w+|agree\w*|worr\w+|history)\b",
    re.IGNORECASE,
)
"""The parts of a row that tell why something is done, or what."""
OF_ADULTS = frozenset(["role", "agency", "relationship", "phone", "telephone", "contact", "email"])
"""How the columns of a list of workers or adults are called."""
NAMES = frozenset(["name", "names", "who"])
"""How a column of names is called."""
_OF_THE_FORM = frozenset(
    [
        "field",
        "fields",
        "label",
        "item",
        "detail",
        "details",
        "information",
        "heading",
        "question",
        "answer",
        "about",
        "value",
        "entry",
    ]
)
_OF_FRONT = frozenset((Ask.CHILD, Ask.BORN, Ask.PLAN_DATE, Ask.REVIEW, Ask.REFERENCE))
_FEWEST_OF_FRONT = 2
_SEEN = re.compile(r"\bseen\b", re.IGNORECASE)
_WISHES = re.compile(r"\b(?:wishes|feelings|said|told|spoken to|drew|views?)\b", re.IGNORECASE)
_MANY_WORDS = 25
_VIEWS_FOLLOW = re.compile(
    r"\b(?:views|voices?|wishes|feelings|opinions|(?:says?|thinks?|feels?))\b", re.IGNORECASE
)
_WHOSE = (
    (
        re.compile(
            r"(?:the |our )?(?:child(?:ren)?|young (?:person|people)|bab(?:y|ies)|sibling|brother|sister)s?"
        ),
        SectionName.CHILD_VOICE,
    ),
    (
        re.compile(
            r"(?:the |his |her |their |birth |foster )*(?:parents?|mum|dad|mother|father|carers?|family|grand\w+|step\w+)"
            r"(?:(?: and | or | )(?:the )?(?:parents?|mum|dad|mother|father|carers?|others|family))?"
        ),
        SectionName.PARENT_VIEWS,
    ),
)
"""Whose views a label asks for under a heading of views, by its comparable words."""
MOST_OF_A_DATE = 8


def take_labels_of_table(
    state: State, pairs: Iterable[tuple[Cell, Cell | None]], for_a_grid: bool, acts: bool = False
) -> None:
    state.grid = None
    state.close_waiting()
    pairs = tuple(pairs)
    headings = [one_line(cell_text(label)) for label, _ in pairs]
    told = {state.label_meaning(heading).role for heading in headings}
    acts = acts or any(listed(heading).role in h.ACTING or state.comes_again(heading) for heading in headings)
    acts = acts or (len(told & h.ACTING) > 1 and h.NEED in told)
    acts = acts and (for_a_grid or not _is_front_with_result(headings, told))
    wish = h.NEED in told and bool(told & h.ACTS) and h.OUTCOME not in told
    keys = {comparable(heading) for heading in headings}
    of_a_worker = bool(keys & {"role", "agency"}) and keys <= OF_ADULTS | NAMES
    across = ""
    for label, value in pairs:
        text = one_line(cell_text(label))
        if value is None and label.column_span > 1:
            across = text if sections_of(text) and label_asks(text) is Ask.NONE else ""
        elif across and value is not None and cell_text(value):
            words = f"{text.rstrip(':')}: {cell_text(value)}"
            state.draft.add_section(across, words, value.place, sections_of(across))
            continue
        if of_a_worker and comparable(cell_text(label)) in NAMES:
            state.draft.names.append(one_line(cell_text(value)))
            continue
        if (voice := _whose_view(state, text)) is not None and cell_text(value):
            state.draft.add_section(text, cell_text(value), value.place if value else label.place, (voice,))
            continue
        if wish and says_own_wish(text):
            state.draft.collect(h.OUTCOME, blocks_of(value), text, value.place if value else label.place)
            continue
        take_label_cell(state, label, value, acts)
    if for_a_grid:
        state.draft.close_entry(goes_on=True)
    elif _stands_beside_forms(state, headings):
        state.draft.close_entry_as_words()
    else:
        state.draft.close_entry_as_row()


def _whose_view(state: State, label: str) -> SectionName | None:
    """Whose view stands beside a label that only says whose ("The child", "Parents"), below a heading that announces views."""
    if not _VIEWS_FOLLOW.search(state.region.heading):
        return None
    return next((name for pattern, name in _WHOSE if pattern.fullmatch(comparable(label))), None)


def _is_front_with_result(headings: Sequence[str], told: Set[str]) -> bool:
    """Whether a table is a front sheet that tells how a meeting ended ("Outcome") among its names and days, and asks for nothing."""
    asks = {label_asks(heading) for heading in headings}
    return told & h.ACTING == {h.OUTCOME} and len(asks & _OF_FRONT) >= _FEWEST_OF_FRONT


def _stands_beside_forms(state: State, headings: Iterable[str]) -> bool:
    """Whether a table asks for no action and the rows of the plan stand in forms that do, which have other labels."""
    acts = any(meaning.role in h.ACTS for meaning in state.again.values())
    own = any(
        state.comes_again(heading) or state.label_meaning(heading).role in h.ACTS for heading in headings
    )
    return acts and not own


def keep_beside_no_label(
    state: State, lines: Sequence[Line], pairs: Iterable[tuple[Cell, Cell | None]]
) -> None:
    """Keeps the words of a form that stand beside an empty cell where the others have their label."""
    taken = {id(cell) for pair in pairs for cell in pair if cell is not None}
    for line in lines:
        for cell in distinct(line):
            if id(cell) not in taken:
                state.draft.add_section(state.region.heading, cell_text(cell), cell.place, state.region.names)
                taken.add(id(cell))


def _take_front(state: State, heading: str, text: str, place: Place) -> None:
    """Takes a label of the front sheet; behind the rows it may be where somebody signs, or where another child's plan begins."""
    draft, asks, names = state.draft, label_asks(heading), sections_of(heading)
    if draft.rows and asks in (Ask.CHILD, Ask.PERSON) and is_signed(text):
        draft.add_section(heading, f"{heading.rstrip(': ')}: {text}", place, (SectionName.SIGNOFF,))
        return
    if asks is Ask.REVIEW and names and len(text.split()) > MOST_OF_A_DATE:
        draft.add_section(heading, text, place, names)
    if asks is Ask.CHILD and draft.rows and draft.names_other_child(text):
        state.new_plan()
    state.draft.add_pair(heading, text)


def take_label_cell(state: State, label: Cell, value: Cell | None, acts: bool = False) -> None:
    heading, text = one_line(cell_text(label)), cell_text(value)
    draft = state.draft
    if not heading:
        return
    meaning = state.label_meaning(heading) if acts else state.meaning(heading)
    asks = Ask.KIND if names_kind(heading, text) else label_asks(heading)
    place = value.place if value else label.place
    role = h.NEED if acts and meaning.role == "risk" and h.NEED not in draft.entry else meaning.role
    role = h.ACTION if role == h.ACTION_AND_OWNER else role
    if acts and not role and asks is Ask.NONE and not sections_of(heading):
        role = part_of_words(
            one_line(text), [part for part in (h.NEED, h.OUTCOME) if part not in draft.entry]
        )
    if role in (h.NEED, h.OUTCOME, h.ACTION) and only_counts(text):
        draft.headings.append(f"{heading.rstrip(': ')}: {text}")
        return
    opens = role in (h.NEED, h.OUTCOME) and asks is Ask.NONE
    if (
        acts
        and asks is not Ask.KIND
        and role in ENTRY_PARTS
        and (meaning.surety >= Surety.NEAR or opens or (draft.entry and asks is Ask.NONE))
    ):
        draft.collect(role, blocks_of(value), heading, place)
        return
    names = sections_of(heading)
    if asks is Ask.OTHER_DATE and not days_in(text) and len(text.split()) > 1:
        # "Child seen?" and "How often I am seen" can be answered with a day, or in words.
        names = names or (
            (SectionName.CHILD_VOICE if _WISHES.search(text) else SectionName.VISITS,)
            if _SEEN.search(heading)
            else ()
        )
        asks = Ask.NONE if names else asks
    if names and (asks in (Ask.NONE, Ask.DETAIL) or (asks is Ask.PERSON and _SAYS.search(heading))):
        draft.add_section(heading, text, place, names)
        return
    if asks not in (Ask.NONE, Ask.DETAIL):
        _take_front(state, heading, text, place)
        return
    if not text or {comparable(heading), comparable(text)} <= _OF_THE_FORM:
        # What only heads the form's own labels says nothing of the plan.
        draft.headings.extend(filter(None, (heading, text)))
        return
    if role == h.STRENGTHS or len(text.split()) > _MANY_WORDS:
        draft.add_section(heading, text, place)
    else:
        draft.add_pair(heading, text)

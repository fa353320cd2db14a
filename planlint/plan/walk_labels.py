"""Labels and words of a paragraph put where they belong: parts of a row, the front sheet, a section."""

from __future__ import annotations

import re
from dataclasses import replace

from planlint.document.model import Paragraph, Place
from planlint.plan import heading_roles as h
from planlint.plan.clock import times_in
from planlint.plan.column_votes import part_of_words
from planlint.plan.drafts import ENTRY_PARTS, ENTRY_ROLES, Draft
from planlint.plan.front_lines import front_lines
from planlint.plan.groups import heading_needs, heading_wants
from planlint.plan.headings import Meaning, Surety, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.leads import says_what_one_does
from planlint.plan.model import SectionName
from planlint.plan.nearby import stands_apart
from planlint.plan.own_doers import reason_before
from planlint.plan.paragraphs import labelled, run_in, section_sentences
from planlint.plan.prose import apart
from planlint.plan.regions import State
from planlint.plan.whowhen import is_who
from planlint.plan.words import comparable, is_scale, only_counts, says_nothing

_SIGNED = re.compile(r"(?:agreed|signed|approved|authori[sz]ed|countersigned)\b", re.IGNORECASE)
_BY_SOMEBODY = re.compile(r"\bmanager\b|\bsigned\b|\d{4}|\d/\d", re.IGNORECASE)
_BY_MANAGER = re.compile(r"\bmanager\b|\bhead of service\b", re.IGNORECASE)
_OPENING_LINES = 12
_FIRST_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_STARTS = (h.NEED, h.OUTCOME, h.ACTION, h.PLAN)
_WHY = re.compile(r"(?:this is |that is )?(?:because|since|why)(?: this matters| it matters)?", re.IGNORECASE)
_TASK = re.compile(r"\b(?:will|must|to be|is going to|are going to|needs? \w+ing|agreed to)\b")


def take_labels_or_words(state: State, block: Paragraph, text: str) -> None:
    """Takes the labels of a paragraph with their values, and what is no label as words."""
    if _SIGNED.match(text) and _BY_MANAGER.search(text):
        take_words(state, block)
        return
    pieces = labelled(block.text)
    if take_front_lines(state, block, len(pieces)):
        return
    if len(parts := section_sentences(text)) > 1:
        for part in parts:
            take_labels_or_words(state, replace(block, text=part), part)
        return
    if take_run_in(state, block, text):
        return
    left = [piece for piece in pieces if not take_label(state, *piece, block.place)]
    if pieces and not left:
        return
    if len(left) < len(pieces):
        text = "\n".join(f"{label}: {value}" for label, value in left)
    take_words(state, replace(block, text=text))


def take_front_lines(state: State, block: Paragraph, known: int) -> bool:
    """Takes the running lines of a front sheet apart, where that finds more labels than one a line (``known``)."""
    draft = state.draft
    region = state.region
    opens = region.role in ("", h.TITLE) or region.heading in draft.titles
    if draft.rows or draft.entry or not opens:
        return False
    if any(section.name not in (SectionName.OTHER, SectionName.VISITS) for section in draft.sections):
        return False
    found = front_lines(block.text)
    if found is None or len(found.pairs) <= known:
        return False
    for words in found.words:
        take_words(state, replace(block, text=words))
    for label, value in found.pairs:
        if not take_label(state, label, value, block.place):
            take_words(state, replace(block, text=f"{label}: {value}"))
    return True


def take_run_in(state: State, block: Paragraph, text: str) -> bool:
    """Takes a paragraph that begins with the name of the section it is ("Contingency. If the detox stops …")."""
    region = state.region
    found = run_in(text)
    open_row = bool(state.draft.entry) and not state.draft.acts
    if found is None or open_row or region.role not in ("", h.TITLE, h.PLAN, "section", "group"):
        return False
    name, words = found
    if region.role == "section" and SectionName.CHILD_VOICE in region.names and _is_worry(name):
        # What a child worries about is told in the child's own place ("House of worries: …").
        return False
    asks = label_asks(name)
    if state.comes_again(name) or (asks not in (Ask.NONE, Ask.DETAIL) and asks is not Ask.PERSON):
        return False
    if not words and not text.endswith(":"):
        return False
    if state.draft.entry:
        state.draft.close_entry()
    names = sections_of(name) or (SectionName.OTHER,)
    # The name tells who signed; where nobody did, nothing is left of it.
    whole = names[0] is SectionName.SIGNOFF and words and not says_nothing(words.strip("[]() "))
    state.draft.add_section(name, text if whole else words, block.place, names)
    region.used = True
    return True


def _is_worry(name: str) -> bool:
    return listed(name).surety < Surety.EXACT and set(sections_of(name)) <= {
        SectionName.RISK,
        SectionName.CHILD_VOICE,
    }


def take_label(state: State, label: str, value: str, place: Place) -> bool:
    """Takes "Label: value" where the label is known here; False where it is only words."""
    region = state.region
    if region.role == "section" and state.comes_again(label):
        state.leave_section()
        region = state.region
    if region.role == "section":
        if label_asks(label) in (Ask.REVIEW, Ask.PLAN_DATE):
            state.draft.add_pair(label, value)
        return False
    taken = _part_of_entry(state, label, value, place) or _front_label(state, label, value)
    if not taken and value and listed(label).role and sections_of(label):
        state.draft.add_section(label, value, place, sections_of(label))
        taken = True
    region.used = region.used or taken
    return taken


def leave_label_empty(state: State, label: str) -> bool:
    """Notes that a label of a row stands with nothing beside it at the head of its entry; False for one of another kind."""
    role = state.label_meaning(label).role
    return role in ENTRY_ROLES and state.draft.leave_empty(role)


def _part_of_entry(state: State, label: str, value: str, place: Place) -> bool:
    """Takes a label that names a part of a row: "Need: …", and "Who: …" where a row is being told."""
    draft, region = state.draft, state.region
    meaning = _by_words(state, label, value)
    if _WHY.fullmatch(label) and (heading_wants(region.heading) or draft.entry.get(h.OUTCOME)):
        meaning = Meaning(h.NEED, Surety.NEAR)
    elif value and state.holds_over and says_what_one_does(label):
        draft.close_entry()
        draft.above = replace(draft.above, lead_in=f"{label}:")
        draft.collect(h.ACTION, apart(Paragraph(value, place=place)), "", place)
        draft.close_entry()
        return True
    if meaning.role in h.WHO_OR_WHEN:
        _take_waiting(state)
    if meaning.role in _STARTS and only_counts(value):
        return False
    wanted = meaning.role in _STARTS or (bool(draft.entry) and meaning.role in ENTRY_PARTS)
    aims = meaning.role == h.OUTCOME and comparable(label).startswith("what ")
    under_goal = meaning.role == h.NEED and _lacks_need(state) and not sections_of(label)
    sure = meaning.surety >= Surety.NEAR or aims or under_goal
    if not (wanted and sure) or label_asks(label) is Ask.KIND:
        return False
    if not value:
        if meaning.role == h.NEED and draft.acts:
            draft.collect(h.NEED, (), label, place)
        return bool(draft.entry) and draft.leave_empty(meaning.role)
    if meaning.role == h.OUTCOME and not (draft.entry or draft.above.need.text or region.used):
        own = heading_needs(region.heading, has_outcome=True) if region.role != "section" else ""
        if own:
            draft.collect(h.NEED, (Paragraph(own, place=place),), "", place)
    untold = not (draft.entry or draft.above.outcome.text or region.used or region.role == "section")
    if untold and _WHY.fullmatch(label):
        goal = heading_wants(region.heading)
        draft.collect(h.OUTCOME, (Paragraph(goal, place=place),) if goal else (), "", place)
    named = meaning.role == h.DUE and is_who(value) and not (times_in(value) or draft.entry.get(h.OWNER))
    role = h.OWNER if named else meaning.role
    words = Paragraph(value, place=place)
    draft.collect(role, _promises(draft, label, words) if role in h.ACTS else (words,), label, place)
    draft.goal_opens = draft.goal_opens or under_goal
    if meaning.role in (h.NEED, h.OUTCOME):
        # The heading of the actions above comes again for these words: it stands beside it and not over it.
        beside = region.role in h.ACTS and state.comes_again(region.heading)
        state.group_level = max(state.group_level, region.level + (not beside))
        draft.above = replace(draft.above, lead_in="")
        region.role = region.role or "group"
    return True


def _promises(draft: Draft, heading: str, block: Paragraph) -> tuple[Paragraph, ...]:
    """What is promised in the place for what will be done; words before it that only tell why are kept apart."""
    why, promised = reason_before(block)
    if why:
        draft.add_section(heading, why, block.place)
    return apart(promised)


def _take_waiting(state: State) -> None:
    """Takes what waits below the heading of the actions for tasks: who and when come behind each, under labels of their own."""
    region, draft = state.region, state.draft
    if region.role not in (h.ACTION, h.PLAN) or (draft.acts and not state.comes_again(region.heading)):
        # Where the tasks have labels of their own, a line between them only counts them ("Action 2").
        return
    for task in region.waiting:
        draft.collect(h.ACTION, (task,), region.heading, task.place)
    region.used = region.used or bool(region.waiting)
    region.waiting = ()


def _by_words(state: State, label: str, value: str) -> Meaning:
    """What a label stands for; one that says nothing, below a goal without a need, is told by the words behind it."""
    meaning = state.meaning(label)
    told_elsewhere = meaning.role or label_asks(label) is not Ask.NONE or sections_of(label)
    if told_elsewhere or not _lacks_need(state):
        return meaning
    role = part_of_words(value, (h.NEED,))
    return Meaning(role, Surety.NEAR) if role else meaning


def _lacks_need(state: State) -> bool:
    """Whether a goal stands above, in a heading of its own, to which neither a need nor an action was told yet."""
    above = state.draft.above
    goal = above.outcome
    return (
        state.region.role == "group"
        and bool(goal.text)
        and not goal.used
        and (above.need.used or not above.need.text)
    )


def _front_label(state: State, label: str, value: str) -> bool:
    """Takes a label of the front sheet; another child's name begins another plan."""
    draft, asks = state.draft, label_asks(label)
    if asks is Ask.CHILD and draft.rows and len(label.split()) > 1 and draft.names_other_child(value):
        state.new_plan()
        state.draft.add_pair(label, value)
        return True
    opening = not draft.rows and all(
        section.name in (SectionName.OTHER, SectionName.VISITS) for section in draft.sections
    )
    if asks in (Ask.REVIEW, Ask.PLAN_DATE) or (asks is not Ask.NONE and opening):
        draft.add_pair(label, value)
        return True
    return False


def take_words(state: State, block: Paragraph) -> None:
    """Places a paragraph that is neither heading nor label."""
    draft, region = state.draft, state.region
    if not draft.rows and len(draft.opening) < _OPENING_LINES:
        draft.opening.append(block.text)
    if _SIGNED.match(block.text) and _BY_SOMEBODY.search(block.text):
        draft.add_section(region.heading, block.text, block.place, (SectionName.SIGNOFF,))
        region.used = True
        return
    if draft.waits_for in (h.NEED, h.OUTCOME, h.ACTION) and region.role in ("", "group"):
        role = draft.waits_for
        words = _promises(draft, region.heading, block) if role == h.ACTION else apart(block)
        draft.collect(role, words, "", block.place)
        return
    opening = _FIRST_SENTENCE.split(block.text)[0]
    # Where the form's own place for the action was left blank, a sentence behind it is no action.
    blank = h.ACTION in draft.entry and not draft.acts
    if region.role == "group" and not blank and _TASK.search(opening) and not stands_apart(opening):
        for promise in apart(block):
            if draft.acts or not draft.entry:
                draft.close_entry()
            draft.collect(h.ACTION, (promise,), "", promise.place)
        return
    if region.role in (h.ACTION, h.PLAN):
        region.waiting = (*region.waiting, *_promises(draft, region.heading, block))
        return
    scaled = region.role in draft.entry and is_scale(block.text)
    if region.role in ENTRY_ROLES and not scaled and (draft.entry or region.role in (h.NEED, h.OUTCOME)):
        draft.collect(region.role, (block,), region.heading, block.place)
    else:
        if draft.acts and region.role in ("", "group"):
            draft.close_entry()
        draft.add_section(region.heading, block.text, block.place, region.names)
    region.used = True

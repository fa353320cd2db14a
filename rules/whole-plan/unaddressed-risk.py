"""A risk that the plan names as there and that no action deals with, in whatever words; once for each risk."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planlint.linting.api import (
    Field,
    Holder,
    Iterator,
    Kind,
    Mark,
    Passage,
    Plan,
    Risk,
    Row,
    SectionName,
    Tasks,
    Tellings,
    Told,
    answers,
    ends_when_apart,
    front_lines,
    helpers_named,
    is_about_another,
    keeps_apart,
    named_children,
    names_by_which_called,
    names_of_kin,
    passages,
    risks_named,
)

# Where a plan tells what is wrong; a section of the child's own is one only where its heading announces no voice.
_PLACES = (
    SectionName.RISK,
    SectionName.OTHER,
    SectionName.CHILD_VOICE,
    SectionName.VISITS,
    SectionName.REVIEW,
    SectionName.PARENT_VIEWS,
    Field.NEED,
    SectionName.HISTORY,
)
_NO_WORRY = re.compile(
    r"\b(?:well|strengths?|good|proud|safety goals?|protective|says?|said|saying|tells?|wants?|wish\w*|feel\w*|views?|voice|words?|heard|thinks?|language|"
    r"manage\w*|sign\w*|professionals|who's who|network|contingency|confidential|present|attend\w*|what if|if it|if things|back-?up|plan b)\b",
    re.IGNORECASE,
)
# A heading that is history and worry in one ("Background / concerns").
_NOW = re.compile(r"\b(?:concern|worr|risk|current|danger|harm)\w*", re.IGNORECASE)
# "How you came to live with Sue and Mick": told of what was, wherever the reader has put it.
_BEFORE = re.compile(
    r"\b(?:how (?:you|he|she|they|I|[A-Z][\w’'-]+) (?:came|come)|(?:your|his|her|their|my) story|(?:what|went|come) (?:went |has )?(?:gone )?before|story so far|early (?:life|years)|why (?:you|he|she|they|I|[A-Z][\w’'-]+) (?:lives?|cannot live|(?:do|does) not live|(?:is|are|am|came|went) (?:in|into) care))\b"
)
# What a grandmother tells of is told, under whatever heading.
_ALWAYS = (SectionName.RISK, SectionName.PARENT_VIEWS)
# A section read as one of visits or reviews may be a summary that stands nearby; under such a heading it is none.
_OF_MEETING = re.compile(r"\b(?:visit\w*|seeing|review\w*|meet\w*|conference)\b", re.IGNORECASE)
# A course or service of its own name, whose business the plan does not tell: it may deal with anything that is an adult's.
_SOME_SERVICE = re.compile(
    r"\b(?:attend\w*|engag\w+|complet\w+|sessions?|go(?:es)? to|join\w*|course|programme|referral|refer|work\w* with|meets?|sees?)\b[^.]*?\s(?:the )?(?:[A-Z][a-z]+ ){1,3}?(?:[A-Z][a-z]+\b|programme|course|group|service|project)"
)
_PLAIN_SERVICE = re.compile(
    r"\b(?:baby|babies|toddler|play\w*|nursery|school|college|football|swim\w*|english|cook\w*|speech|primary|academy|massage|library|dentist|clinic|"
    r"young carers?|club|dance|boxing|money|budget\w*|cash\w*|bills?|bank\w*|savings|rent\w*|tenanc\w*|housing|careers?|jobs?|driving|passport|Mrs|Mr|Miss|Ms|Dr|street|road|parenting|triple p|incredible years)\b",
    re.IGNORECASE,
)
# "Under 21s team at the Mardle Trust, six sessions".
_AT_A_SERVICE = re.compile(
    r"(?:[A-Z][a-z]+ ){1,3}(?:Trust|Project|House|Service|Centre|Recovery|Clinic|Team|Hub)\b[^.]*\b(?:sessions|appointments|weekly|every|each|on [A-Z][a-z]+days)\b"
)
# "Eight sessions with Compass"; people's names are hidden as "Name" before.
_BY_ONE_WORD = re.compile(
    r"\b(?:sessions?|appointments?|works?|sits?|sees?|meets?|groups?|referral|course|programme)\b[^.]{0,20}?\b(?:with|at|to|from) (?:the )?(?!Name\b)[A-Z][a-z]{2,}"
)
# Counselling, direct work and a safe cupboard may be for anybody.
_OF_A_MIND = frozenset(["poor mental health", "self-harm"])
# Sharing a sofa is a danger to whoever is this young.
_OF_INFANTS = "unsafe sleep"
_INFANT = 2
# What is one person's: another's course does not deal with it.
_ONES_OWN = frozenset(["drinking", "drugs", "drink or drugs", "poor mental health", "debt"])
_CHILDS_OWN = frozenset(["drinking", "drugs", "drink or drugs", "self-harm", "exploitation", "harm online"])
# What is never told of a grown-up.
_ALWAYS_A_CHILDS = frozenset(["exploitation", "going missing", "weapons", "harm online"])
_ADULTS_OWN = frozenset(["domestic abuse", "drinking", "drugs", "drink or drugs", "poor mental health"])
# What stands aside where a graver thing that it belongs to is asked about already.
_SIDE_OF = {
    "going missing": frozenset(["exploitation"]),
    "weapons": frozenset(["exploitation"]),
    "debt": frozenset(["exploitation"]),
}
# So wide that whatever betters a child's care or a family's talk does something about it.
_WIDE = frozenset(["neglect", "hunger or care", "home conditions", "emotional harm", "poor mental health"])
_PROMISE = re.compile(r"\b(?:he|she|they|mum|dad|[A-Z]\w+) (?:will|won['’]t)\b")
_STOP = re.compile(r"[.!?\n](?!\d)")
# A section that tells what is done, though it is no row.
_OF_SAFETY = re.compile(
    r"\b(?:safety (?:plan|network|steps|agreement)|keep(?:ing|s)? (?:\w+ )?safe|(?:what|as) (?:we|you|they)(?: have|['’]ve| all)? agreed|in place)\b",
    re.IGNORECASE,
)
_WHY = re.compile(r"\b(?:worr\w+|concerns?|why|risks?|reasons?|history|background)\b", re.IGNORECASE)
_SOMETIME = re.compile(
    r"\b(?:will|each|every|daily|weekly|from|until|by|on) (?:\w|\d)|\b(?:to|does not|do not) \w",
    re.IGNORECASE,
)
# Posts and places that stand among the people of a plan.
_POSTS = frozenset(
    "Mum Dad Nan Gran Grandma Grandad Aunt Auntie Uncle Mrs Miss Doctor House Home Health School Housing Social Worker Nurse Police Women Alcohol Drug Recovery".split()
)
_OF_ADULT = re.compile(
    r"\b(?:mum|mother|dad|father|parents?|partner|mr|mrs|ms|boyfriend|her own|adults?|step-?(?:dad|mum))\b",
    re.IGNORECASE,
)
_OF_CHILD = re.compile(r"\b(?:child|children|young person|twins|boys|girls|baby)\b", re.IGNORECASE)


# What so clearly tells of no worry names no risk, whatever words it uses.
_NO_WORRY_TOLD = 0.03


def check(plan: Plan, tasks: Tasks, tellings: Tellings) -> Iterator[Mark]:
    """Each risk at its first words, unless an action, or the need or outcome that it serves, deals with it."""
    siblings = tuple(named_children(plan))
    children = tuple(dict.fromkeys([*siblings, *names_by_which_called(plan)]))
    rows = [row for row in plan.rows if row.action.strip() and _is_to_come(row.action, tasks)]
    if not rows:
        return
    names = _any_name([*plan.people, *children])
    everything = "\n".join([*front_lines(plan), *(each.text for each in passages(plan))])
    found = [
        (passage, risk)
        for passage, risk in _risks(plan, children)
        if tellings.share_at(passage.text, risk.start, Told.WORRY) >= _NO_WORRY_TOLD
    ]
    family = _Family(
        children,
        siblings,
        names,
        frozenset(risk.who for _, risk in found if risk.who),
        names_of_kin(everything.splitlines()),
        frozenset(risk.kind for _, risk in found),
    )
    vague = {row.number for row in rows if tasks.action(row.action).vague}
    told: set[tuple[str, Holder]] = set()
    unmet: list[tuple[Passage, Risk]] = []
    answered: set[str] = set()
    for passage, risk in found:
        # Where a sentence does not tell whose the risk is, it is the one told of before.
        holders = list(Holder) if risk.holder is Holder.UNKNOWN else [risk.holder, Holder.UNKNOWN]
        if {(kind, holder) for kind in _same(risk.kind) for holder in holders} & told:
            continue
        told.add((risk.kind, risk.holder))
        helpers = helpers_named(everything, risk.kind)
        met = any(_deals_with(row, risk, family, helpers, row.number in vague) for row in rows)
        if met or _is_met_in_prose(plan, risk) or _waits_for_an_action(plan, risk, children):
            answered.add(risk.kind)
        else:
            unmet.append((passage, risk))
    unmet = [each for each in unmet if not _comes_of(found, *each, answered)]
    for passage, risk in _once_each(unmet):
        passage, risk = _at_its_name(found, passage, risk)
        end = _end(found, passage, risk)
        yield passage.mark(risk.start, end, about=risk.kind)


def _is_to_come(action: str, tasks: Tasks) -> bool:
    """Whether an action box tells of anything that is to be done; "He has agreed that he won't come round" does, for all its past."""
    return not tasks.action(action).news or _PROMISE.search(action) is not None


def _once_each(unmet: Sequence[tuple[Passage, Risk]]) -> Iterator[tuple[Passage, Risk]]:
    """What is unmet, without what is only a side of a graver thing that is unmet too: whoever is exploited goes missing."""
    kinds = {risk.kind for _, risk in unmet}
    for passage, risk in unmet:
        if not kinds & _SIDE_OF.get(risk.kind, frozenset()):
            yield passage, risk


_LEADS_TO = re.compile(r"\b(?:lea(?:ves?|ving)|left|means?|so|which|because)\b", re.IGNORECASE)
_ALONE = re.compile(r"\b(?:alone|unattended|unsupervised|own)\b", re.IGNORECASE)


def _comes_of(
    found: Sequence[tuple[Passage, Risk]], passage: Passage, risk: Risk, answered: set[str]
) -> bool:
    """Whether a risk is only what comes of another that is dealt with: foretold beside it, or what it leaves a child to do."""
    before = [each for place, each in found if place == passage and each.kind in answered]
    if risk.foretold:
        return bool(before)
    if risk.kind != "being left alone" or _ALONE.search(passage.text[risk.start : risk.end]):
        return False
    between = [passage.text[each.end : risk.start] for each in before if each.end <= risk.start]
    return any(_STOP.search(words) is None and _LEADS_TO.search(words) for words in between)


def _at_its_name(found: Sequence[tuple[Passage, Risk]], passage: Passage, risk: Risk) -> tuple[Passage, Risk]:
    """Where a risk is called by its own name, if it is anywhere; the marks of an older man are only signs of it."""
    if risk.plain:
        return passage, risk
    named = ((place, each) for place, each in found if each.kind == risk.kind and each.plain)
    return next(named, (passage, risk))


def _end(found: Sequence[tuple[Passage, Risk]], passage: Passage, risk: Risk) -> int:
    """Where the last words for a risk stand in the sentence in which it is first told."""
    ends = [
        each.end
        for place, each in found
        if place == passage
        and each.kind == risk.kind
        and each.start >= risk.start
        and _STOP.search(passage.text[risk.end : each.start]) is None
    ]
    return max(ends)


def _is_met_in_prose(plan: Plan, risk: Risk) -> bool:
    """Whether a section of its own says what is done about a risk ("Drink: Ted breath tests him each Sunday")."""
    for place in (SectionName.OTHER, SectionName.RISK):
        for section in plan.section(place):
            about_it = answers(section.heading, risk.kind) or _OF_SAFETY.search(section.heading)
            told = _SOMETIME.search(section.text) and answers(section.text, risk.kind, risk.holder)
            if about_it and told and not _WHY.search(section.heading):
                return True
    return False


def _waits_for_an_action(plan: Plan, risk: Risk, children: Sequence[str]) -> bool:
    """Whether the risk is a need beside which no action stands; another rule speaks of that."""
    acted = {row.need for row in plan.rows if row.action.strip()}
    return any(
        risk.kind in {each.kind for each in risks_named(row.need, tuple(children))}
        for row in plan.rows
        if row.need.strip() and not row.action.strip() and row.need not in acted
    )


def _same(kind: str) -> tuple[str, ...]:
    """The kinds that, once told, leave no more to say of this one: "substance misuse" is drink, or drugs, or both."""
    if kind == "drink or drugs":
        return (kind, "drinking", "drugs")
    return (kind, "drink or drugs") if kind in ("drinking", "drugs") else (kind,)


def _any_name(people: Sequence[str]) -> re.Pattern[str]:
    """The names of people, which are hidden from the words of actions: somebody called Mark is no marker."""
    words = {word for name in people for word in re.findall(r"[A-Z][a-zà-ÿ]{2,}", name)} - _POSTS
    return re.compile(rf"(?<!\d )\b(?:{'|'.join(map(re.escape, sorted(words))) or '(?!)'})\b")


def _risks(plan: Plan, children: Sequence[str]) -> Iterator[tuple[Passage, Risk]]:
    year = plan.date.year if plan.date else None
    for place in _PLACES:
        for passage in passages(plan, (place,)):
            history = place == SectionName.HISTORY
            if passage.row is None:
                section = plan.section(SectionName(passage.field))[passage.section]
                if place == SectionName.CHILD_VOICE:
                    for risk in risks_named(passage.text, tuple(children), year, spoken=True):
                        yield passage, risk
                if _NO_WORRY.search(section.heading) and place not in _ALWAYS:
                    continue
                if place == SectionName.REVIEW and _OF_MEETING.search(section.heading):
                    continue
                before = _BEFORE.search(section.heading) is not None
                history = before or (
                    history and SectionName.RISK not in section.also and not _NOW.search(section.heading)
                )
            for risk in risks_named(passage.text, tuple(children), year, history):
                # What a parent does where the child no longer lives tells why the child is in care.
                of_child = risk.holder is Holder.CHILD or risk.kind in _ALWAYS_A_CHILDS
                if risk.kind == _OF_INFANTS and _is_past_infancy(plan):
                    continue
                if not (history and plan.kind is Kind.CHILD_IN_CARE and not of_child):
                    yield passage, risk


def _is_past_infancy(plan: Plan) -> bool:
    """Whether every child of a plan is known to be older than those whom a sofa or a grown-up's bed endangers."""
    ages = [child.age for child in plan.children]
    return bool(ages) and all(age is not None and age > _INFANT for age in ages)


@dataclass(frozen=True, slots=True)
class _Family:
    """Who is who: children by all that they are called and by name alone, all names, grown-ups of risks, kin; and the kinds of risk."""

    children: tuple[str, ...]
    siblings: tuple[str, ...]
    names: re.Pattern[str]
    grown: frozenset[str]
    kin: Mapping[str, str]
    kinds: frozenset[str]


def _deals_with(row: Row, risk: Risk, family: _Family, helpers: frozenset[str], vague: bool) -> bool:
    said = "\n".join([row.action, row.owner, row.due, row.lead_in, row.measure])
    others = family.kinds - {risk.kind}
    # Whoever is kept away because he hits is not kept away because he smokes.
    for_another = risk.kind in _ONES_OWN and any(answers(row.outcome, kind) for kind in others)
    if ends_when_apart(risk.kind) and not for_another and keeps_apart(row.action, risk.who, family.kin):
        return True
    if risk.is_of_another_substance(f"{row.need}\n{said}\n{row.outcome}"):
        return False
    if risk.kind in _ONES_OWN and is_about_another(
        f"{row.action}\n{row.owner}\n{row.outcome}", risk.who, family.grown, family.kin
    ):
        return False
    if _is_of_another_child(row, risk, family):
        return False
    names = family.names
    hidden = names.sub("Name", said)
    of_adult, of_child = _about(row, risk, family.children, names)
    asked = (risk.kind, risk.holder, of_adult, of_child)
    if answers(hidden, *asked, vague, said, family.children):
        return True
    # Help that nobody could book is asked about for itself; the row it stands in deals with the risk that its outcome names.
    served = names.sub("Name", f"{row.outcome}\n{row.domain}")
    if risk.is_called_in(served) if vague else answers(served, *asked, vague=risk.kind not in _WIDE):
        return True
    theirs = {Holder.ADULT: of_adult, Holder.CHILD: of_child}.get(risk.holder, True)
    if theirs and any(re.search(rf"\b{re.escape(name)}\b", said) for name in helpers):
        return True
    told = {each.kind for each in risks_named(row.need)}
    of_others = any(answers(row.action, other) for other in told - {risk.kind})
    if risk.kind in told and not of_others and not risk.is_left_aside_by(row.action):
        return True
    return _is_some_service(row, risk, family, of_adult, of_child)


_OF_ALL = re.compile(
    r"\b(?:both|children|kids|siblings?|boys|girls|twins|they|them|their|every(?:one|body)|famil\w+|house(?:hold)?)\b"
    r"|\ball (?:of (?:them|us|the)|the (?:children|kids)|two|three|four|five|six)\b|\ball(?=\W*$|[,.;])|\beach (?:of|child|one)\b",
    re.IGNORECASE,
)


def _is_of_another_child(row: Row, risk: Risk, family: _Family) -> bool:
    """Whether what one child of several does or suffers stands against a row that names only a brother or sister of this child."""
    firsts = [name.split()[0] for name in family.siblings if name.split()]
    if risk.child not in firsts or risk.kind not in _CHILDS_OWN | _ALWAYS_A_CHILDS:
        return False
    text = f"{row.need}\n{row.outcome}\n{row.action}\n{row.due}\n{row.lead_in}"
    others = [name for name in firsts if name != risk.child]
    called = {part for name in family.siblings for part in name.split()}
    own = [risk.child, *(name for name in family.children if called.isdisjoint(name.split()))]
    return _names(text, others) and not (_names(text, own) or _OF_ALL.search(text))


def _is_some_service(row: Row, risk: Risk, family: _Family, of_adult: bool, of_child: bool) -> bool:
    """Whether a row sends whoever the risk is of to a service whose business it may be, and no other risk's."""
    theirs = of_child if risk.holder is Holder.CHILD else of_adult
    kinds = _CHILDS_OWN if risk.holder is Holder.CHILD else _ADULTS_OWN
    if risk.kind not in kinds or not theirs or _PLAIN_SERVICE.search(row.action):
        return False
    if any(map(risks_named, (row.need, row.outcome, row.domain))):
        return False
    others = family.kinds - {risk.kind}
    if risk.is_no_matter_of(row.action) or any(
        answers(f"{row.action}\n{row.outcome}", kind) for kind in others
    ):
        return False
    hidden = family.names.sub("Name", row.action)
    shapes = ((_SOME_SERVICE, row.action), (_AT_A_SERVICE, row.action), (_BY_ONE_WORD, hidden))
    return any(shape.search(text) for shape, text in shapes)


def _about(row: Row, risk: Risk, children: Sequence[str], names: re.Pattern[str]) -> tuple[bool, bool]:
    """Whether a row is about a grown-up and whether about a child, as its action tells.

    Counselling and wellbeing may be anybody's: there the outcome and the need tell where the action does not.
    """
    anybodys = risk.kind in _OF_A_MIND
    for text in (row.action, row.outcome, row.need) if anybodys else (row.action,):
        adult = _OF_ADULT.search(text) is not None or _is_named(text, risk)
        child = _OF_CHILD.search(text) is not None or _names(text, children)
        if adult or child:
            return adult, child
        if names.search(text):
            return True, False
    return True, True


def _is_named(text: str, risk: Risk) -> bool:
    """Whether a text names the grown-up of whom a risk is told."""
    own = risk.holder is not Holder.CHILD and bool(risk.who)
    return own and re.search(rf"\b{re.escape(risk.who)}\b", text) is not None


def _names(text: str, children: Sequence[str]) -> bool:
    # "4 May" names a month and no child of that name.
    return any(
        re.search(rf"(?<!\d )(?<!\bin )\b{re.escape(name.split()[0])}\b", text)
        for name in children
        if name.split()
    )

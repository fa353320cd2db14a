"""Which owners are one person: a post and the name that goes with it, a full name and its short forms, I who writes.

"Amy Reed, social worker" on the front sheet makes "SW", "Amy", "A. Reed" and "SW (Amy)" one person. Family are told
from professionals by what the texts call them, never by their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from planlint.language.acronyms import expansions
from planlint.language.people import Owner, OwnerKind, owners

_SOCIAL_WORKER = re.compile(
    r"\b(?:social worker|soc worker|(?-i:SW|S/W|CSW)|allocated(?: worker)?|case ?holder|lead (?:worker|prof\w*|practitioner)|^lead$|written by|completed by|author|my worker|key ?worker)\b",
    re.IGNORECASE,
)
_FAMILY_LABEL = re.compile(
    r"\b(?:mum|mother|dad|father|parents?|carers?|foster\w*|grand\w*|nan|aunt\w*|uncle|family(?! (?:support|help|worker|practitioner|time|liaison|intervention|nurse|hub))|siblings?|step\w*|child\w*|young person|name|girls?|boys?|about|subject|yp|partner)\b",
    re.IGNORECASE,
)
_RELATION = r"(?:mum|mummy|mother|dad|daddy|father|step-?(?:mum|dad)|parents?|nan|nana|gran|grandma|grandmother|grandad|grandfather|aunt\w*|uncle|brother|sister|cousin|foster carers?|carers?|partner|maternal \w+|paternal \w+|MGM|PGM|MGF|PGF)"
_NAME = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|PC)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,3}")
_TITLES = frozenset("mr mrs ms miss mx dr prof pc dc ds sgt sister nurse rev the".split())
_SELF = re.compile(r"\W*(?:i|me|myself)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identities:
    """The people of a plan: full names, the name that each post goes with, and the words of names that are family's.

    ``shared`` are posts that several hold ("Social workers: Ines Carbis (Saoirse); Dominic Ough (Yusuf)").
    """

    names: tuple[str, ...]
    posts: dict[str, str] = field(default_factory=dict)
    family: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()

    def of(self, owner: Owner) -> str:
        """A word for the one person or post that an owner is, the same for every way of writing it."""
        if owner.kind is OwnerKind.SELF:
            return self.posts.get("social worker", "social worker")
        name = self._full(owner.name) if owner.name else ""
        post = post_of(_without(owner.text, owner.name))
        if name:
            return name
        return self.posts.get(post, post)

    def is_professional(self, owner: Owner) -> bool:
        """Whether an owner is one person, or a post that one person holds, at work and not of the family."""
        if owner.kind is OwnerKind.SELF:
            return _SELF.match(owner.text) is not None
        if owner.kind is OwnerKind.ROLE:
            if not owner.name and post_of(owner.text) in self.shared:
                return False
            return (
                _words(owner.name) == ()
                or not set(_words(owner.name)) <= self.family
                or bool(post_of(_without(owner.text, owner.name)))
            )
        if owner.kind is not OwnerKind.PERSON:
            return False
        return not (set(_words(self._full(owner.name or owner.text))) & self.family)

    def _full(self, name: str) -> str:
        """The longest known name that a name may be short for: one of its words, a surname with a title, its initials."""
        words = _words(name)
        letters = name.replace(".", "").replace(" ", "")
        for known in self.names:
            full = _words(known)
            initials = "".join(word[0] for word in full)
            # "MS" may be Merryn Sleeman's, and no title.
            if len(full) > 1 and letters.isupper() and letters.casefold() == initials:
                return " ".join(full)
        if not words:
            return name.casefold()
        for known in self.names:
            full = _words(known)
            if words == full:
                return " ".join(full)
            if len(words) == 1 and words[0] in full:
                return " ".join(full)
            if (
                len(words) == 2
                and len(words[0]) == 1
                and full[0].startswith(words[0])
                and full[-1] == words[1]
            ):
                return " ".join(full)
        return " ".join(words)


def identities(
    labels: Sequence[tuple[str, str]], cells: Iterable[str], texts: Iterable[str], children: Iterable[str]
) -> Identities:
    """Who is who in a plan: ``labels`` of its front sheet with their values, its who ``cells``, its other ``texts``."""
    posts: dict[str, str] = {}
    names: list[str] = []
    family: set[str] = {word for child in children for word in _words(child)[:1]}
    for label, value in labels:
        named = _NAME.search(value)
        if named is None:
            continue
        if _SOCIAL_WORKER.search(label) and not _FAMILY_LABEL.search(label):
            posts.setdefault("social worker", " ".join(_words(named.group())))
            names.append(named.group())
        elif _FAMILY_LABEL.search(label):
            family.update(word for word in _words(value))
        else:
            names.append(named.group())
            posts.setdefault(post_of(label), " ".join(_words(named.group())))
        for owner in owners(value):
            if owner.name and post_of(_without(owner.text, owner.name)):
                posts.setdefault(post_of(_without(owner.text, owner.name)), " ".join(_words(owner.name)))
    everything = list(cells)
    for cell in everything:
        for owner in owners(cell):
            post = post_of(_without(owner.text, owner.name)) if owner.name else ""
            if owner.name:
                names.append(owner.name)
            if post:
                posts.setdefault(post, " ".join(_words(owner.name)))
    for text in (*texts, *everything):
        family.update(_relatives(text))
    ordered = tuple(sorted(dict.fromkeys(names), key=lambda name: (-len(_words(name)), -len(name))))
    known = Identities(ordered, {}, frozenset(family))
    return Identities(
        ordered,
        {post: known._full(name) for post, name in posts.items()},
        frozenset(family),
        _shared(labels),
    )


def _shared(labels: Sequence[tuple[str, str]]) -> frozenset[str]:
    """ "social worker" where front lines name several: under a plural, or each child's own."""
    named: set[str] = set()
    for label, value in labels:
        if re.search(r"\bsocial workers\b", label, re.IGNORECASE):
            named.update(match.group() for match in _NAME.finditer(re.sub(r"\([^)]*\)", "", value)))
        elif re.search(r"['’]s? (?:social worker|SW)\b", label):
            named.update(match.group() for match in [_NAME.search(value)] if match)
    return frozenset(["social worker"] if len(named) > 1 else [])


def post_of(words: str) -> str:
    """A post in one spelling: abbreviations written out, "allocated worker" as "social worker", without articles."""
    bare = re.sub(r"[^\w/&' -]", " ", words).strip()
    if not bare:
        return ""
    spelt = expansions().get(bare.upper(), "").split("/")[0].casefold() or bare.casefold()
    if (
        _SOCIAL_WORKER.fullmatch(bare)
        or spelt == "social worker"
        or re.fullmatch(r"(?:the |allocated |lead |duty |family )*social worker", spelt)
    ):
        return "social worker"
    return re.sub(r"^(?:the|our|her|his|their|my) ", "", re.sub(r"\s+", " ", spelt)).strip(" -/&'")


_RELATION_AND_NAME = re.compile(rf"\b{_RELATION}\b,? ?\(?(?P<name>(?-i:[A-Z][\w’'-]+))", re.IGNORECASE)
_NAME_AND_RELATION = re.compile(
    rf"\b(?P<name>(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?))"
    rf"(?: \(|,? (?:the (?:children|child|baby|twins|boys|girls)['’]s? |her |his |their ))(?:maternal |paternal )?{_RELATION}\b",
    re.IGNORECASE,
)


def _relatives(text: str) -> Iterable[str]:
    """Words of the names that a text gives to family: "Mum (Shirin)", "Pat Reid (grandmother)", "her dad, Yaw"."""
    for pattern in (_RELATION_AND_NAME, _NAME_AND_RELATION):
        for match in pattern.finditer(text):
            yield from _words(match["name"])


def _without(text: str, name: str) -> str:
    return text.replace(name, " ") if name else text


def _words(name: str) -> tuple[str, ...]:
    found = (word.casefold() for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name))
    return tuple(word for word in found if word not in _TITLES)

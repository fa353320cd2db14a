"""Which owners are one person: a post and the name that goes with it, a full name and its short forms, I who writes.

"Amy Reed, social worker" on the front sheet makes "SW", "Amy", "A. Reed" and "SW (Amy)" one person. Family are told
from professionals by what the texts call them, never by their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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
# "Child's social worker", "Name of lead practitioner": a label of somebody at work, whoever else is in it.
_AT_WORK = re.compile(
    r"\b(?:worker|practitioner|(?-i:SW)|lead|advis[eo]r|nurse|teacher|visitor|officer|author|professional|written by|completed by)\b",
    re.IGNORECASE,
)
_RELATION = r"(?:mum|mummy|mother|dad|daddy|father|step-?(?:mum|dad)|parents?|nan|nana|gran|grandma|grandmother|grandad|grandfather|aunt\w*|uncle|brother|sister|cousin|foster carers?|carers?|partner|maternal \w+|paternal \w+|MGM|PGM|MGF|PGF)"
_NAME = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|PC)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,3}")
# Whoever leads, holds or writes the plan, and posts that are called now one thing and now another.
_LEAD = "lead"
_LEADS = re.compile(
    r"(?:the |my |our |your |plan )?(?:lead(?: (?:worker|prof\w*|practitioner))?|LP|author|case ?holder|key ?worker|plan holder|co-?ordinator)",
    re.IGNORECASE,
)
_WORKER = re.compile(
    r"(?:intensive |senior |targeted )?(?:early help|family(?: support| help| intervention)?) (?:worker|practitioner|coach)"
)
_POST = r"(?:[a-z]+(?:['’]s)?(?: [a-z]+){0,3} )?(?:worker|practitioner|visitor|nurse|advis[eo]r|coach|co-?ordinator|professional|lead|SENDCo|SENCo|SENDCO|SENCO|mentor|teacher|officer)"
_NAME_AND_POST = re.compile(
    rf"(?<![\w’'-])(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{1,2}})(?: \([A-Z]{{2,4}}\))?(?:,| \(| [–-])+ ?(?:(?:the|your|my|our|her|his|their) )?(?P<post>{_POST})(?: \((?P<short>[A-Z]{{2,5}})\))?"
)
_POST_AND_NAME = re.compile(
    r"(?<![\w] )(?<![\w’'-])(?P<post>(?-i:[A-Z][a-z]+)(?: [a-z]+){0,3})(?: \((?P<short>[A-Z]{2,5})\))?(?: is|:|,)? ?[–-]? ?(?<![\w’'-])(?P<name>[A-Z][\w’'-]+ [A-Z][\w’'-]+)"
)
_SHORT = re.compile(r"\b(?P<long>[A-Za-z]+(?:['’]s)?(?: [a-z]+){1,4}) \((?P<short>[A-Z]{2,5})\)")
_TITLES = frozenset("mr mrs ms miss mx dr prof pc dc ds sgt sister nurse rev the".split())
_SELF = re.compile(r"\W*(?:i|me|myself)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identities:
    """The people of a plan: full names, the name that each post goes with, and the words of names that are family's.

    ``shared`` are posts that several hold ("Social workers: Ines Carbis (Saoirse); Dominic Ough (Yusuf)"), ``short`` what
    the plan itself writes out ("family coach (FC)").
    """

    names: tuple[str, ...]
    posts: dict[str, str] = field(default_factory=dict)
    family: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    short: dict[str, str] = field(default_factory=dict)

    def of(self, owner: Owner) -> str:
        """A word for the one person or post that an owner is, the same for every way of writing it."""
        if owner.kind is OwnerKind.SELF:
            return self.posts.get(_LEAD, _LEAD)
        # "SENCo" by itself is a post where somebody holds it, whatever it looks like.
        post = self._post(_without(owner.text, owner.name))
        alone = self._post(owner.text)
        if alone in self.posts:
            return self.posts[alone]
        name = self._full(owner.name) if owner.name else ""
        if name:
            return name
        if owner.text.replace(".", "").isupper() and post not in self.posts:
            # "KW" is Kath Wardle where the plan knows her, whatever post it looks like.
            full = self._full(owner.text)
            if " " in full:
                return full
        return self.posts.get(post, post)

    def of_cell(self, text: str) -> str:
        """Whom a cell means that reads as nobody: an abbreviation that the plan writes out, or somebody's initials; "" for nobody."""
        bare = re.sub(r"[^\w]", "", text)
        if bare.casefold() in self.short:
            post = self._post(bare)
            return self.posts.get(post, post)
        name = self._full(text)
        return (
            name if name != text.casefold() and bare.isupper() and not set(_words(name)) & self.family else ""
        )

    def _post(self, words: str) -> str:
        """A post in one spelling, by the plan's own abbreviations first; whoever leads the plan is one person under any such name."""
        bare = re.sub(r"[^\w&/ ]", "", words).strip()
        if bare.casefold() not in self.short and _LEADS.fullmatch(bare):
            return _LEAD
        post = post_of(self.short.get(bare.casefold(), words))
        if post not in self.posts and bare.isupper():
            spelt = [other for other in self.posts if _initials(other) == bare.casefold()]
            if len(spelt) == 1:
                return spelt[0]
        if post not in self.posts and " " in post and post != "social worker":
            # "School family liaison officer" and "family liaison officer" are one post where one is held.
            alike = [
                other
                for other in self.posts
                if other.endswith(f" {post}") or (" " in other and post.endswith(f" {other}"))
            ]
            if len(alike) == 1 and alike[0] != "social worker":
                return alike[0]
        if post not in self.posts and _WORKER.fullmatch(post):
            held = {name for other, name in self.posts.items() if _WORKER.fullmatch(other)}
            if len(held) == 1:
                return next(other for other in self.posts if _WORKER.fullmatch(other))
        return post

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
            if len(words) == len(full) == 2 and _is_short_for(words, full):
                return " ".join(full)
        return " ".join(words)


def _initials(post: str) -> str:
    return "".join(word[0] for word in re.findall(r"[a-z]+", post))


def _is_short_for(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether two words are an initial and a surname ("A. Reed"), or a first name or its beginning and an initial ("Bev T")."""
    first, last = words
    if last == full[-1]:
        return len(first) == 1 and full[0].startswith(first)
    begins = first == full[0] or (len(first) > 2 and full[0].startswith(first))
    return len(last) == 1 and full[-1].startswith(last) and begins


# "28 May 2026" names nobody called May.
_DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:,? \d{2,4})?"
)
# "Waiting for a new one, I'm covering": nobody is called so.
_I = re.compile(r"\bI(?:[’'](?:m|ll|ve|d))?\b")
_CLIPPED = re.compile(r"\bw(?:k|or)?k?r\b(?=[,;.)(\s]|$)")


def _spelt(text: str) -> str:
    """The text with "wkr" written out."""
    return _CLIPPED.sub("worker", text)


def identities(
    labels: Sequence[tuple[str, str]], cells: Iterable[str], texts: Iterable[str], children: Iterable[str]
) -> Identities:
    """Who is who in a plan: ``labels`` of its front sheet with their values, its who ``cells``, its other ``texts``."""
    labels = [(_spelt(label), _DAY.sub(" ", _spelt(value))) for label, value in labels]
    everything, running = [_spelt(cell) for cell in cells], [_spelt(text) for text in texts]
    family: set[str] = {word for child in children for word in _words(child)[:1]}
    told: list[tuple[str, str]] = []
    for label, value in labels:
        named = _NAME.search(_I.sub(" ", value))
        if named is None:
            continue
        if _FAMILY_LABEL.search(label) and not _AT_WORK.search(label):
            family.update(_words(value))
        else:
            told += [(named.group(), post) for post in _posts_of(label)] or [(named.group(), "")]
        told += [(name, post) for name, post in _owning(value) if post]
    for text in (*running, *(value for _, value in labels)):
        told += _posted(text)
    for cell in everything:
        told += _owning(cell)
    for text in (*running, *everything):
        family.update(_relatives(text))
    posts: dict[str, str] = {}
    for name, post in told:
        if post:
            posts.setdefault(post, " ".join(_words(name)))
    names = dict.fromkeys(name for name, _ in told)
    ordered = tuple(sorted(names, key=lambda name: (-len(_words(name)), -len(name))))
    known = Identities(ordered, {}, frozenset(family))
    full = {post: known._full(name) for post, name in posts.items()}
    short = _written_out([*(text for pair in labels for text in pair), *running])
    return Identities(ordered, _with_lead(full), frozenset(family), _shared(labels), short)


def _owning(text: str) -> Iterator[tuple[str, str]]:
    """The people named in a cell, each with the post that stands beside the name ("" for none)."""
    for owner in owners(text):
        if owner.name:
            yield owner.name, post_of(_without(owner.text, owner.name))


def _with_lead(posts: dict[str, str]) -> dict[str, str]:
    """Posts with whoever leads: the social worker, or else the personal adviser, where nobody else is said to.

    A lead of no other post is the social worker.
    """
    for post in ("social worker", "personal adviser", "personal advisor"):
        if _LEAD not in posts and post in posts:
            return {**posts, _LEAD: posts[post]}
    lead = posts.get(_LEAD)
    if (
        lead
        and "social worker" not in posts
        and [post for post, name in posts.items() if name == lead] == [_LEAD]
    ):
        return {**posts, "social worker": lead}
    return posts


def _posts_of(label: str) -> Iterator[str]:
    """The posts in a label: "Family support worker (FSW) and lead" has two."""
    for part in re.split(r"\band\b|[/&,]|\bfor\b.*$", re.sub(r"\([^)]*\)", " ", label)):
        bare = re.sub(r"[^\w ]", "", part).strip()
        if _LEADS.fullmatch(bare) or re.fullmatch(
            r"(?:(?:plan )?(?:written|completed|prepared|drawn up|made)(?: by)?|from|by|signed)",
            bare,
            re.IGNORECASE,
        ):
            yield _LEAD
        elif bare and _SOCIAL_WORKER.search(bare) and not _WORKER.fullmatch(post_of(bare)):
            yield "social worker"
        elif bare:
            yield post_of(bare)


def _posted(text: str) -> Iterator[tuple[str, str]]:
    """Names with the post that stands beside them in running text: "Kit Shaw, your personal adviser (PA)"."""
    for match in _NAME_AND_POST.finditer(text):
        if not _LEADS.fullmatch(match["post"]):
            yield match["name"], post_of(match["post"])
        elif "manager" not in match["name"].casefold():
            yield match["name"], _LEAD
    for match in _POST_AND_NAME.finditer(text):
        if re.fullmatch(_POST, match["post"], re.IGNORECASE) and not _FAMILY_LABEL.search(match["post"]):
            yield match["name"], _LEAD if _LEADS.fullmatch(match["post"]) else post_of(match["post"])


def _written_out(texts: Iterable[str]) -> dict[str, str]:
    """The abbreviations that a plan writes out itself, with their words."""
    found: dict[str, str] = {}
    for text in texts:
        for match in _SHORT.finditer(text):
            words, letters = match["long"].split(), match["short"].casefold()
            for size in range(2, len(words) + 1):
                if "".join(word[0] for word in words[-size:]).casefold() == letters:
                    found.setdefault(letters, " ".join(words[-size:]).casefold())
    return found


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
    bare = re.sub(
        r"^(?:allocated|named|current|new|lead|cin|cp|cic|lac|the|his|her|their|my|our|your) (?=sw$|social worker)",
        "",
        bare,
        flags=re.IGNORECASE,
    )
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
    rf"(?<![\w’'-])(?P<name>(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?))"
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

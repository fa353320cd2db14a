"""Small questions about words: white space set right, headings made comparable, dashes that stand for nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.plan.long_runs import shortened

_SPACES = re.compile(r"[^\S\n]+")
_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"}
)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NUMBERING = re.compile(
    r"^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*[.):]\s*|(?:[a-hA-H]|[ivxIVX]{2,4})[.):]\s+)|(?:section|part|step|box)\s+\w{1,5}\s*[:.)-]\s*"
    r"|\d{1,2}(?:\.\d{1,2})*\s+(?=[A-Za-z]))"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_WORD = re.compile(r"[^\w\s#']+")
_BLANK = re.compile(r"[-–—‐‑_.…\s]*$")
_NOTHING = frozenset(
    ["n/a", "na", "n.a.", "n.a", "nil", "not applicable", "none", "no data", "no data recorded", "none recorded",
     "not recorded", "nothing recorded", "not entered", "no data entered", "(none)", "[none]", "(blank)", "no entry",
     "no need identified", "no need found", "no needs found", "no need noted", "no need at present", "no needs at present",
     "no current needs", "no concerns", "no need", "no needs identified", "no identified need", "no identified needs", "none identified"]
)  # fmt: skip

_NO_SUCH = re.compile(
    r"(?:there (?:is|are) )?no (?:\w+ )?(?:needs?|actions?|outcomes?|goals?|concerns?|tasks?|worries|issues)"
    r"(?: (?:identified|needed|required|found|noted|recorded|agreed|set|at (?:this|the) (?:time|moment|stage|point)|at present|currently|yet)){0,3}"
)
"""That a form's place has nothing to be put there."""
_AS_ABOVE = re.compile(
    r"[(\[]?(?:(?:the )?same(?: (?:again|need|outcome|goal|aim))?|ditto|idem|unchanged)?"
    r"(?: ?(?:as|see) (?:above|before|the (?:one|row|need|outcome|goal|line) above|(?:the )?(?:previous|last) (?:row|need|outcome|one)))?[)\]]?[.]?"
    r"|[“”\"″〃']{1,2}|above|[↑^]+",
    re.IGNORECASE,
)
"""What a cell says that takes over the words of the cell above."""

_COUNTS = re.compile(
    r"(?:(?:(?:the|our|safety|danger|agreed) )?(?:needs?|worr(?:y|ies)|concerns?|risks?|statements?|outcomes?|goals?|aims?|objectives?|targets?"
    r"|actions?|tasks?|steps?|priorit(?:y|ies)|areas?|themes?|points?|items?|parts?|pages?|sections?|sheets?|rows?|lines?|plans?|number) )?"
    r"(?:\(?(?:(?:no|nr)\.? ?|#|[a-z]{1,2}[.-]?)?\d{1,2}(?:\.\d{1,2})?[a-z]?(?: ?(?:of|/|out of) ?\d{1,2})?|[a-h]|[ivx]{1,4})[.):]?",
    re.IGNORECASE,
)
"""A number or a code with one, by itself or behind the name of what is counted in a plan."""

_SCALE = re.compile(
    r"\bscale\b.{0,30}\b(?:0|1|nought|zero|one)\b.{0,60}\b(?:10|ten)\b|\b(?:0|1)\s?(?:to|–|-)\s?10\b.{0,80}\b\d",
    re.IGNORECASE | re.DOTALL,
)
_MARKS = " :–—-|"
"""What may stand behind the number of an entry, to part it from the next."""
_CHOICE = re.compile(r"[☐□☒☑][^☐□☒☑]+[☐□☒☑]")


@lru_cache(maxsize=8192)
def tidy(text: str) -> str:
    """Runs of spaces and tabs become one space, long rows of dots short; empty lines and the blanks round lines go."""
    text = shortened(text.replace("\u200b", ""))
    lines = (_SPACES.sub(" ", line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def one_line(text: str) -> str:
    """The text on a single line."""
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def comparable(text: str) -> str:
    """A heading without case, numbering, brackets and punctuation, quotes and "&" made plain."""
    plain = (
        _CAMEL.sub(" ", text.translate(_QUOTES).replace("_", " "))
        .replace("&", " and ")
        .replace("+", " and ")
        .lower()
    )
    shorter = _BRACKETS.sub(" ", plain)
    plain = shorter if re.search(r"\w", shorter) else plain
    rest = _NUMBERING.sub("", plain, count=1)
    plain = rest if re.search(r"[a-z]", rest) else plain
    plain = plain.replace("-", " ").replace("/", " ")
    plain = _NOT_WORD.sub(" ", plain)
    return " ".join(word.strip("'") for word in plain.split() if word.strip("'"))


def is_dash(text: str) -> bool:
    """Whether a cell holds nothing but a dash or dots."""
    return bool(text.strip()) and bool(_BLANK.match(text))


def only_counts(text: str) -> bool:
    """Whether words say nothing but which of several this is: "2", "3b", "Goal 2 of 3"."""
    return bool(_COUNTS.fullmatch(text.strip()))


def is_choice(text: str) -> bool:
    """Whether words are the answers that a form gives, with a box to tick at each."""
    return bool(_CHOICE.search(text))


def is_scale(text: str) -> bool:
    """Whether words tell where somebody stands on a scale from nought to ten, and so are no goal and no need."""
    return bool(_SCALE.search(text))


@lru_cache(maxsize=8192)
def is_of_form(text: str) -> bool:
    """Whether words are the form's own and nobody's who filled it in: which entry this is ("Item 2 —"), boxes to tick."""
    return is_choice(text) or only_counts(text.rstrip(_MARKS))


@lru_cache(maxsize=8192)
def says_nothing(text: str) -> bool:
    """Whether a cell was filled to say that there is nothing: a dash, "n/a", "none"."""
    plain = text.strip().lower().rstrip(".")
    return is_dash(text) or plain in _NOTHING or bool(_NO_SUCH.fullmatch(plain))


def is_as_above(text: str) -> bool:
    """Whether a cell only says that the words of the cell above go for it as well ("Same", "as above")."""
    return bool(text) and bool(_AS_ABOVE.fullmatch(text))


def ends_open(text: str) -> bool:
    """Whether a line plainly goes on in the next: it ends in a comma, a dash or a word that wants another."""
    line = text.rstrip()
    return bool(
        re.search(
            r"(?:[,&/–-]|\b(?:and|or|to|the|a|an|of|for|by|with|in|on|at|from|until|that|his|her|their|Mr|Mrs|Ms|Dr))$",
            line,
        )
    )

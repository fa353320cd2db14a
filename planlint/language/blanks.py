"""Whether a stretch of a form was filled in at all: blanks, dashes, "N/A", "see assessment", and the form's own prompts.

What the words mean where there are some is for the other engines; this one only tells that nobody wrote anything.
"""

from __future__ import annotations

import re

_NOTHING = (
    r"none(?: (?:known|given|recorded|stated|noted|identified|available|at (?:present|this time)|provided|received))?|nil|blank|left blank"
    r"|n/?a|not applicable|unknown|tbc|tba|ditto|pending|awaited|outstanding|incomplete"
    r"|(?:this (?:section|part) )?(?:is )?not (?:yet )?(?:known|sought|obtained|available|recorded|completed?|applicable|provided|given|stated|discussed|"
    r"gathered|disclosed|specified|filled in|done|captured|explored|collected|ascertained|entered)(?: (?:yet|at this (?:time|stage|point)|at present|as yet))?"
    r"|(?:information |details )?(?:still )?(?:to|will) be (?:completed|added|confirmed|updated|advised|inserted|provided|done|filled in|entered)"
    r"(?: (?:later|shortly|in due course|asap|soon|at (?:the )?(?:review|core group|next meeting)))?"
    r"|to follow|as (?:above|before|previous(?:ly)?(?: (?:stated|recorded))?|per .{1,40})"
    r"|(?:please )?(?:see|refer to|as|cf\.?) (?:the )?(?:above|below|previous|attached|earlier|(?:child(?: and family|'s|’s)? |c ?& ?f |single |social work |last |initial |"
    r"full |conference |core |main |early help )*"
    r"(?:assessment|file|report|plan|chronology|minutes|notes|records?|system|case ?notes?|front sheet|genogram|document|form))(?: (?:for|on|dated|of) .{1,40})?"
    r"|no (?:views|changes?|information|details|data|update|response|entry|comments?)(?: (?:given|available|recorded|provided|known))?"
    r"|no|\?+|x+|\.{2,}|_+"
)
_EMPTY = re.compile(rf"\W*+(?:{_NOTHING})?\W*", re.IGNORECASE)

# A form speaks to whoever fills it in: "Please record …", "[insert …]", "What does the child say about …?"
_BRACKETED = re.compile(r"[\[<{(«][^\[\]<>{}()«»]{2,200}[\])>}»]")
_ORDER = re.compile(
    r"(?:please|click|tap|insert|enter|type|record|describe|list|outline|summari[sz]e|state|specify|include|provide|complete|consider|"
    r"explain|detail|give|add|note|set out|use this (?:box|section)|this (?:box|section|part)|guidance|prompt|delete as|tick)\b",
    re.IGNORECASE,
)
_TO_WRITER = re.compile(
    r"\b(?:here|this (?:box|section|field|form)|details?|the (?:child|young person|parent|family|carer|manager)(?:'s|’s|s'|s’|\(ren\))?|"
    r"any|whether|how|what|who|where|including|e\.?g\.?|(?:wishes|views) and)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:what|how|who|is|are|does|do|has|have|was|were|which|why|where|when|any|can|could|please)\b[^.!?]{3,240}\?",
    re.IGNORECASE,
)
_THINK_ABOUT = re.compile(
    r"(?:think|say|tell us|write|comment) (?:something )?(?:about|on) (?:the |their |any |all |each )?\w+(?:,? (?:and|or) \w+|, \w+)*[.]?",
    re.IGNORECASE,
)
"""What a form bids its writer bring to mind: "Think about culture, faith, language"."""
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


def says_nothing(text: str) -> bool:
    """Whether a text only says that nothing is there: empty, "N/A", "not known", "see assessment", or a form's prompt."""
    text = as_ticked(text)
    if _EMPTY.fullmatch(text):
        return True
    return all(_EMPTY.fullmatch(part) or _is_prompt(part) for part in _parts(text))


_BOX = re.compile(r"[☐□☒☑✓✔■]")
# It begins where its sentence does: tried from each letter, a long text would cost the square of its length.
_QUESTION_BEFORE = re.compile(r"(?<![^.!?☐□☒☑✓✔■\n])[^.!?☐□☒☑✓✔■\n]*[?:]\s*(?=[☐□☒☑✓✔■])")
_UNTICKED = re.compile(r"[☐□][^☐□☒☑✓✔■\n]*")


_TICKED = re.compile(r"[☒☑✓✔■]")


def as_ticked(text: str) -> str:
    """What was ticked of a question's choices: of "Known to us? ☐ Yes ☐ No ☒ Not known" the "Not known", of empty boxes nothing."""
    if not _BOX.search(text):
        return text
    return _UNTICKED.sub(" ", _QUESTION_BEFORE.sub(" ", text))


def as_chosen(text: str) -> str:
    """The text without the choices whose box stays empty, where another's is ticked ("☐ First plan ☒ Review")."""
    return _UNTICKED.sub(" ", text) if _TICKED.search(text) else text


def prompts_blanked(text: str) -> str:
    """The text with the form's own questions and orders as spaces, so that places stay true ("What does the child say? …").

    A question in the first person is somebody's own.
    """

    def blank(match: re.Match[str]) -> str:
        part = match.group()
        own = _FIRST_PERSON.search(part) or part.lstrip()[:1] in "\"“‘'"
        return part if own or not _is_prompt(part.strip()) else re.sub(r"\S", " ", part)

    return _SENTENCE.sub(blank, text)


_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine)\b")


def _parts(text: str) -> list[str]:
    parts = [match.group().strip() for line in text.split("\n") for match in _SENTENCE.finditer(line)]
    return [part for part in parts if part] or [text.strip()]


def _is_prompt(part: str) -> bool:
    """Whether a sentence is the form's own: an order or a question to whoever fills it in."""
    bare = part.strip(" \t*_-–•:")
    if _BRACKETED.fullmatch(bare):
        return True
    if _QUESTION.fullmatch(bare) or _THINK_ABOUT.fullmatch(bare):
        return True
    return _ORDER.match(bare) is not None and (_TO_WRITER.search(bare) is not None or len(bare.split()) <= 5)

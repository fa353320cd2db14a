"""What a heading means: the text of a column's heading, a section's or a label's to a role, and how surely.

The known headings stand in ``data/headings.csv``; behind them come near spellings and the words that tell. What a
column holds is asked elsewhere.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache
from importlib.resources import files

from planlint.plan.model import SectionName
from planlint.plan.words import comparable, one_line

NEED = "need"
OUTCOME = "outcome"
ACTION = "action"
OWNER = "owner"
DUE = "due"
OWNER_AND_DUE = "owner and due"
ACTION_AND_OWNER = "action and owner"
PROGRESS = "progress"
MEASURE = "measure"
STRENGTHS = "strengths"
NUMBER = "number"
DOMAIN = "domain"
UNUSED = "unused"
PLAN = "plan"
TITLE = "title"
PEOPLE = "people"

ROLES = (
    NEED, OUTCOME, ACTION, OWNER, DUE, OWNER_AND_DUE, ACTION_AND_OWNER, PROGRESS, MEASURE, STRENGTHS, NUMBER,
    DOMAIN, UNUSED, *(str(name) for name in SectionName),
)  # fmt: skip
"""What a column may be said to hold in the settings."""

ROW_PARTS = frozenset((NEED, OUTCOME, ACTION, ACTION_AND_OWNER, OWNER, DUE, OWNER_AND_DUE, MEASURE, PROGRESS))
"""The roles that make up a row, apart from what counts or groups them."""

ACTS = frozenset((ACTION, PLAN, ACTION_AND_OWNER))
"""What is to be done, under whatever name."""
ACTING = ACTS | {NEED, OUTCOME}
WHO_OR_WHEN = frozenset((OWNER, DUE, OWNER_AND_DUE))

LONGEST_HEADING = 110
_IN_NEED = re.compile(r"(?<=\bchild)(?:ren)? in need\b")
"""The name of a kind of plan, which speaks of no need."""
_NUMBER = re.compile(
    r"\s+(?:(?:no|nr|number) |# ?)?(?:\d{1,2} (?:out )?of \d{1,2}|\d{1,2}[a-h]?|[a-h]|[ivx]{1,4}|one|two|three|four|five|six)$"
)
_FOR_ONE = re.compile(
    r"^(?P<what>[A-Z][^A-Z:\n]{3,60}?) (?:for|about|with|to) (?:[A-Z][a-z'’-]+|[A-Z]{1,3}\d{1,2})"
    r"(?:(?:, | and | & )[A-Z][a-z'’-]+){0,3}:?$"
)
"""A heading that says whom it is for, or which: "What better would be for Ella", "Safety goal for DS1"."""
_COUNTED_OFF = re.compile(r"^[A-Z][a-z]+ (?:no\.? ?|#)?(?:\d{1,2}|[A-H])(?:\s+[–—-]|[.,])\s+(?=[A-Z])")
"""What counts the places before a label: "Area 1 – What Lottie is going without"."""
_BY_THEN = re.compile(
    r"(?<=\w\w) (?:by|before|until|till|in|from) (?:the )?(?:(?:end|start|middle|beginning) of )?(?:the |next |this |first |second |third )?"
    r"(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|christmas|easter|summer|spring|autumn|winter|half term|(?:our |your |the )?(?:next )?(?:review|meeting|conference)|year|term|month)(?: \d{4})?$"
)
"""By when, behind what a label asks: "What will be different by 3 August" asks for the same as "What will be different"."""
_UP_TO_THEN = (" by ", " before ", " until ", " till ")
_WHY_OR_WHAT = frozenset((NEED, OUTCOME, ACTION))
_NEAR = 0.88
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_WHO = r"\b(?:who|whom|whos|whose|responsib\w+|leads?|owners?|persons?|people|agency|agencies|named|professionals?)\b"
_WHEN = (
    r"\b(?:when|dates?|timescales?|time ?scales?|time ?frames?|timeframes?|deadlines?|target|due|how often|how soon"
    r"|frequency|timings?)\b"
)
_TASK = (
    r"\b(?:actions?|tasks?|steps?|interventions?|detailed plan|strateg\w+|what\b(?! (?:do|does|did)\b(?!.*\b(?:do|done|doing|happen|agreed|provided)\b)).*\b(?:done|do|doing|happen(?!ed)|agreed|provided)"
    r"|to be (?:done|taken)|support|services?)\b"
)
_FAMILY = r"(?:parents?|mum|mums|mom|dad|dads|mother|mothers|father|fathers|(?<!young )carers?|famil(?:y|ys|ies)|grand\w+)(?:'s)?"
_SPEAKS = r"(?:views?|voice|says?|said|thinks?|feels?|tells?|told|position|feedback|perspective|comments?)"
_COLUMN_WORDS = (
    (
        r"^how (?!.*\b(?:know|tell|check|measur\w*|judg\w*|see)\b)(?:\w+ ){0,5}(?:be|being|get) (?:met|addressed|tackled|dealt with|worked on|supported)\b",
        ACTION,
    ),
    (
        r"^(?:for|about|concerning|relates to|applies to) (?:whom?|which|whose)\b|^(?:which|whose) (?:child|young person)\b|^child (?:or young person )?concerned$",
        DOMAIN,
    ),
    (r"^(?:the )?position\b(?! of (?:mum|dad|mother|father|parents?|the parents?|the family))", PROGRESS),
    (
        r"^(?:agreed |our |the |some )?(?:next |first |small )?(?:steps?|actions?|tasks?|jobs?) (?:for|to|towards?|we|that|which)\b",
        ACTION,
    ),
    (r"^(?:date|when) (?:it was |was )?(?:done|closed|achieved|finished|met)$", PROGRESS),
    (
        r"\b(?:changes?|differences?|improvements?) (?:wanted|sought|needed|desired|hoped for|required|looked for)\b"
        r"|\b(?:desired|wanted|sought|hoped for|intended) (?:change|difference|improvement)s?\b",
        OUTCOME,
    ),
    (
        r"^how (?:it|things|life|this|that|we|home|school)(?:'ll| will| should| would)? (?:looks?|feels?|is|be)\b.{0,30}\b(?:when|once|if)\b",
        OUTCOME,
    ),
    (r"^why\b.{0,40}\b(?:plan|here|list|matters?|needed|worried|doing)\b", NEED),
    # What a goal is wanted for is what is wrong.
    (
        r"^(?:why|reasons?|rationale|background)\b(?!.*\b(?:not|met|achieved|changed)\b).{0,30}\b(?:goal|outcome|aim|objective|target)s?\b",
        NEED,
    ),
    (
        r"^(?:now|today|currently|at the moment|right now)$|^(?:how (?:it|things) (?:is|are)|the picture|where (?:we|things|it) (?:are|is)) (?:now|today|at the moment)$",
        NEED,
    ),
    (
        r"\b(?:we|i|they|everyone|all of us) (?:all )?wants?$|^(?:the )?(?:safety|change|future|life|goal) (?:we|i|they|you) wants?\b",
        OUTCOME,
    ),
    (
        r"\b(?:already|what) (?:keeps?|helps?|makes?) \w+ (?:safe|safer|well|strong)\b|\bin place already\b",
        STRENGTHS,
    ),
    (
        r"\b(?:must|has to|have to|should|will) be true\b|\bbefore (?:we|you|they) (?:can )?(?:close|end|step)\b",
        OUTCOME,
    ),
    (r"^who .{0,20}\bwhat\b", ACTION_AND_OWNER),
    (
        r"\b(?:last|date|when)? ?(?:upd|updated|created|modified|entered|amended|printed|opened|added|logged)\b(?: (?:by|on|date))*$",
        UNUSED,
    ),
    (
        r"^(?:what|who|which goal) (?:is )?(?:it|this|that)(?: is|'s)? for$|^what for$|^(?:linked|links?) to(?: (?:which )?(?:goal|outcome)s?)?$",
        OUTCOME,
    ),
    (
        r"\b(?:getting|gets|stands?|standing) in the way\b|\bholding \w+ back\b|\bbarriers?\b|\bobstacles?\b|\bsticking points?\b|\bstuck\b",
        NEED,
    ),
    (r"^why$|^why we|\b(?:not right|isn't right|is not right)\b", NEED),
    (r"^what (?:we|i|they|\w+) wants?$|\bwhere .*\b(?:like|want|wants) to (?:be|get)\b", OUTCOME),
    (r"\bnames?\b.*\b(?:day|date|when)\b", OWNER_AND_DUE),
    (
        r"^(?:what|things)\b.*\b(?:needs? to do|needs? doing|will do|agreed to do|is going to do|are going to do|must do)$",
        ACTION,
    ),
    (r"\bwhose\b|\bwho's on it\b|\bby whom$", OWNER),
    (
        r"^(?:planned |desired |expected |intended |agreed |hoped for )?(?:outcomes?|goals?|results?)\b(?!.*\b(?:achieved|met|so far)\b)",
        OUTCOME,
    ),
    (
        r"\b(?:aiming for|working towards?|would be good|(?:like|hope|expect|wish)(?:ing|ed)? to see|hoping for|expected (?:change|difference|result)s?)\b|\bwant (?:for|to see)\b|\bwhere .*\bwants? to be\b",
        OUTCOME,
    ),
    (
        r"^what's (?:up|the matter|going on|wrong|happening)$|\bwhy (?:this|it) (?:is|was) needed\b|\bneeds and strengths\b|\bwhat is (?:going on|happening|wrong)\b|^what(?:'s| is) missing$",
        NEED,
    ),
    (r"^(?:so |and )?what(?:'s| is| will)? happen(?:s|ing)?(?: (?:next|now|then|from here))?$", ACTION),
    (r"\bget(?:ting)? there$|^to do$|^(?:the )?jobs?(?: to (?:do|be done))?$|^jobs?$", ACTION),
    (
        r"^(?:tick(?:ed)? )?(?:when |if )?(?:done|completed?|achieved|finished|closed)(?: date| on| when)?$",
        PROGRESS,
    ),
    (r"^(?:done|finish(?:ed)?|completed?|due|to be \w+(?: \w+)?|in place) by$", DUE),
    (r"\bfrom\b.*\b(?:until|to)\b|^(?:by|until|start|finish|end)(?: date)?$", DUE),
    (
        r"\b(?:want|need|needs|like|has|have)\b.*\bto change\b|\b(?:should|must) change\b|\bworried about\b",
        NEED,
    ),
    (
        r"\b(?:is|it's|it is|what's|hard|difficult) (?:so )?(?:hard|difficult|tricky|tough|now)\b|\bwhy (?:this|it) matters\b",
        NEED,
    ),
    (
        r"\bgood would\b|\bgood (?:will|would|should)? ?looks?\b|\binstead\b|\b(?:there (?:will|would) be|is) safety\b|\bturn out\b",
        OUTCOME,
    ),
    (
        r"^(?:and )?so what$|\blife (?:will|should|would|could) (?:look|be)\b|^(?:we|i) (?:would|'d) like$|^(?:we'd|i'd) like$|\bfor this to be\b",
        OUTCOME,
    ),
    (r"^(?:and )?now what$", ACTION),
    (r"\bgoing to (?:change|be different|get better|look like)\b", OUTCOME),
    (
        r"\bhow (?:it|things|life) (?:will|should|would) be\b(?! (?:done|met|achieved|sorted|dealt|made|reached|carried|managed|tackled|put))|\bwill be (?:like\b|good$|better$|different$)",
        OUTCOME,
    ),
    (r"\bbetter\b|\bdifference\b|\bfinish line\b|\bget to\b.*\bwhere\b|\bwhere\b.*\bget to\b", OUTCOME),
    (r"^(?:what's|whats|what is) the plan$", ACTION),
    (r"\bto be achieved\b|\bto achieve\b|\bsafety goals?\b", OUTCOME),
    (rf"\b{_FAMILY}\b.*\b{_SPEAKS}", "parent_views"),
    (
        r"\b(?:said|says|told us|tells us)\b|\b(?:young person|child)(?:'?s)?\b.*\b(?:words|wants?)\b",
        "child_voice",
    ),
    (r"^(?:no|number|nr|ref|#|item|action (?:no|number|ref)|row)$", NUMBER),
    (
        r"how .*\b(?:know|check|checked|tell|see it)\b|\bmeasur|\bsuccess\b|\bevidence of\b|\bjudged\b",
        MEASURE,
    ),
    (
        r"^how (?:is|are|'s) (?:it|things|we|this) (?:going|doing)\b|^how (?:it|things) (?:is|are) going\b",
        PROGRESS,
    ),
    (
        r"^(?:the )?latest$|^(?:latest|current) (?:news|position|picture|on this)\b|^where (?:we are|it is|this is) (?:now|up to)$",
        PROGRESS,
    ),
    (
        r"\bprogress\b|\bupdates?\b|\brag\b|\bstatus\b|\bcomments?\b|\bnotes?\b|\bachieved\b|\bdate completed\b",
        PROGRESS,
    ),
    (r"\bcontingenc", "contingency"),
    (r"\b(?:review date|date of review|next review|review)\b", "review"),
    (r"\bviews?\b|\bvoice\b|\bwishes\b", "child_voice"),
    (rf"(?:{_WHO}.*{_WHEN}|{_WHEN}.*{_WHO})", OWNER_AND_DUE),
    (r"^(?:persons?|people|responsib\w+|lead (?:person|professional|agency|worker))\b", OWNER),
    (rf"{_TASK}.*{_WHO}", ACTION_AND_OWNER),
    (r"\bneeds? to be (?:done|put)\b|\bneeds? to happen\b|\bneed to do\b", ACTION),
    (r"\bneeds? to be different\b|\bwant\b.*\b(?:see|different|happen|achieve)|\bso that\b", OUTCOME),
    (
        r"\b(?:outcomes?|goals?|aims?|objectives?|different|(?:we|i|they|our|my|the) hope|hope$|hop(?:e|ing) (?:for|to|that)|what life|looks? like|results?)\b",
        OUTCOME,
    ),
    (r"\bworking well\b|\bgoing well\b|\bstrengths?\b", STRENGTHS),
    (r"\b(?:needs?|problems?|issues?|needs to change|difficult\w+)\b", NEED),
    (r"\b(?:risks?|worr\w+|concerns?|danger|harm)\b", "risk"),
    (_WHEN, DUE),
    (_TASK, ACTION),
    (_WHO, OWNER),
    (r"\b(?:domain|area|dimension|theme)\b", DOMAIN),
)
_NOT_WORKING = (
    r"\b(?:not|nt|n't|doesnt|doesn't|dont|don't|didn't|isn't|isnt|cannot|can't|cant|wont|won't|fails?|breaks? down|wrong"
    r"|worse|change|changes|deteriorat\w+)\b"
)
_SECTION_WORDS = (
    (r"^views? of (?:m(?:r|rs|s|iss)\.? [\w'-]+(?:,? and )?)+|^m(?:r|rs|s|iss)\.? [\w'-]+(?: and m(?:r|rs|s|iss)\.? [\w'-]+)?'?s? (?:views?|side|position|thoughts)$", "parent_views"),
    (r"^[\w-]+(?:'s|s') (?:own )?words$|^what (?:matters|is important) to (?!(?:us|everyone|everybody|mum|dad|parents)$)[\w'-]+$", "child_voice"),
    (r"^past harm$", "history"),
    (r"^category(?: of (?:abuse|harm))? and reasons?$", "risk"),
    (r"^who (?:has |have )?agree[sd] (?:to )?(?:this|it|the plan)$", "signoff"),
    (r"^what (?:could|might|may) (?:still )?(?:go wrong|happen)(?: to [\w'-]+)?(?: if nothing changes)?$", "risk"),
    (r"\b(?:worried|afraid|scared|frightened|fears?|worry)\b.*\b(?:if|when|should)\b", "risk"),
    (r"\bcontingenc|\bbottom lines?\b|\bplan b\b|\bfall ?back|\bback ?up plan|\bnon negotiable|\bcrisis plan", "contingency"),
    (rf"^should .*\b(?:unable|fail|break|be (?:ill|harmed|hurt))\b|\b(?:if|when|should)\b.*{_NOT_WORKING}|\bwhat if\b|^(?:and )?if (?:things?|it|this|we|that|the plan|everything)\b|\bcrisis\b|\bemergency plan\b|\band what then\b|\bwhat then\b", "contingency"),
    (r"\bin my (?:own )?words\b|\bown words\b|\bmy (?:words|say|voice)\b|\bthree houses\b|\bhow (?!(?:it|this|things?|everything|everyone) )[\w-]+(?: [\w-]+)? (?:is|feels|sees it|is doing)$", "child_voice"),
    (r"\bhow [\w-]+ (?:tells?|shows?|lets?) us\b|\bhow \w+ communicates\b", "child_voice"),
    (r"^what (?:we|i) (?:saw|see|have seen|noticed) (?:of|in|about|when we saw) (?!the (?:house|flat|home)\b)", "child_voice"),
    (r"\b(?:your|my|our|his|her|their|the|whose) story\b|^how (?:we|they|you|it) got (?:here|there|to this)\b|^what (?:has |had )?(?:led|brought us|brought you) (?:to (?:this|here|the plan)|here)"
     r"|^(?:where|what) (?:i|you|we) (?:have )?come from$|^what has happened$|\bwhat (?:has |had )?happened (?:so far|before|until now)\b|^why \w+ (?:(?:do|does|am|is|are|can|came|went|cannot|can't|don't|doesn't) )+(?:not )?(?:\w+ )?(?:live|living|stay|to live|into care|in care|in foster care)\b", "history"),
    (r"\bwho (?:i am|you are|we are|she is|he is|they are|[a-z]+ is)$", "identity"),
    (r"\bseeing (?:the )?(?!eye\b)[\w-]+$|\b(?:how often|when) .*\b(?:see|sees|visit|visits|come and see|comes? to see)\b", "visits"),
    (r"\bsign(?:ed)? ?off\b|\bsignatures?\b|\bauthori[sz]\w+|\bmanage(?:r|ment)'?s?\b|^signed\b|^(?:agreed|approved) by\b"
     r"|\boversight\b", "signoff"),
    (r"^(?:the )?(?:parents|mum and dad|carers|mum|dad)(?: (?:say|think|feel))?$", "parent_views"),
    (rf"\b{_FAMILY}\b.*\b{_SPEAKS}\b|\bviews? of (?:the )?(?:{_FAMILY}|others)\b|\bwhat {_FAMILY}", "parent_views"),
    (r"\bwhat the (?:adults|grown ?ups|whole family|wider family) (?:think|say|want|feel|said|told us)\b", "parent_views"),
    (r"\bvoice\b|\bwishes\b|\bviews\b|\blived experience\b|\bwhat .*\b(?:likes?|loves?|says?|said|shown|shows?|tells?|told|wants?|wishes)\b"
     r"|\blife is like\b|^my views|\bday in the life\b|\w+ says$|\w+ (?:said|told us|shows us)\b", "child_voice"),
    (r"\bsaid\b", "child_voice"),
    (r"\bhistory\b|\bbackground\b|\bchronolog|\bprevious involvement\b|\bsignificant events\b", "history"),
    (r"\bidentity\b|\bcultur|\bethnic|\breligio|\bdiversity\b|\blanguage\b|\bheritage\b", "identity"),
    (r"\bworr(?:y|ies|ied)\b|\brisks?\b|\bdanger|\bconcerns?\b|\breasons? (?:for|why)\b|^reasons?$|\bwhy (?:there is|there was|is there|we have|are we|we are (?:here|meeting)|we met|we meet)\b"
     r"|\bharm(?:s|ful|ing|ed)?\b|\bthreshold\b|\bwhy .* plan\b|\bwhat (?:we|i) think (?:it|this|that) means\b|\bmatters before (?:the )?conference\b", "risk"),
    (r"^(?:short |brief )?(?:notes?|minutes|record) (?:of|from) (?:the |our |this )?(?:[\w-]+ ){0,3}meeting$", "other"),
    (r"\bvisit(?:s|ing)?\b|\bhow often .*seen\b|\bcontact with the child\b", "visits"),
    (r"\bnext (?:review|meeting|core group|get together|taf|conference)|\breview(?:s|ing)?\b|\bmeetings?\b|\bcore groups?\b"
     r"|\bmeet again\b", "review"),
    (r"\bwho'?s who\b|\babbreviations?\b|\bglossary\b", "other"),
)  # fmt: skip
_ALL_WANT = (
    r"^what (?:we|everyone|everybody|you and i|the family)(?: all)? (?:wants?|hopes? for)(?: to see)?"
    r"(?: (?:by|before|in|this|from|over|at)\b.*)?$"
)
"""What everybody wants is the plan's outcome, where "What I want" would be the child's voice."""
_GRID_WORDS = (
    (r"^(?:the )?(?:main |one |biggest |only )?things? (?:that |which )?(?:needs?|has|have) to change(?: most)?$", NEED),
    (r"^(?:what|how) (?:it|life|things|this|home)(?:'ll| will| would| should) look(?: like)?(?: (?:when|once|if)\b.*)?$", OUTCOME),
    (_ALL_WANT, OUTCOME),
    (r"^what (?:does|do|will) [\w' ]{2,30} need$|^what (?!(?:we|i|they|you|mum|dad|parents|everyone|everybody)\b)[\w' -]{2,40} needs?(?: (?:now|most|from us|in this area))?$", NEED),
    (r"^(?!(?:his|her|their|our|your|my|the)\b)[\w-]+(?:'s|s') needs$", NEED),
    (r"^what (?:will|should|would|is going to) be (?:different|better|good)(?: for [\w' -]{2,40})?(?: (?:by|when|if|in|at|after)\b.*)?$", OUTCOME),
    (r"^how (?:it|life|things|home|school) (?:will|should|would) be(?: (?:for|at|in|with|by|when|once) [\w' -]{2,40})?$", OUTCOME),
    (r"^who (?:will|is going to|is|does)(?: be)? (?:do(?:es|ing)? )?what(?: and when)?$", ACTION),
    (r"^(?:agreed |our |the |some )?(?:next |first |small )?(?:steps?|actions?|tasks?|jobs?) (?:for|towards?) (?:goal|outcome|need|worry|safety goal|this)\b", PLAN),
    (r"^what (?:safety|success|progress|change|better|good enough|well|this|that|it) (?:will |would |should )?looks? like\b", OUTCOME),
    (r"\bgood (?:will|would|should)? ?looks? like\b|^what (?:we|i|they)(?:'d| would)? (?:all )?(?:like|want|hope) to see$", OUTCOME),
    (r"^how (?:it|things|life|this|that|home|school)(?:'ll| will| should| would)? (?:looks?|feels?)\b.{0,30}\b(?:when|once|if)\b", OUTCOME),
    (r"^(?:the )?(?:safety|change|future|life|goal) (?:we|i|they|you) wants?\b", OUTCOME),
    (r"^why (?:this|it) is (?:in the plan|here|on the list|needed)\b", NEED),
    (r"^(?:what|things)\b.*\b(?:needs? to do|needs? doing|will do|agreed to do|is going to do|are going to do|must do)$", ACTION),
    (r"^so that\b|^what (?:we|i|they) (?:all )?(?:want|are aiming|hope) for\b", OUTCOME),
    (r"^(?:the )?(?:outcome|goal|aim|objective|safety goal|finish(?:ing)? line)s?(?: \d+| [a-z])?$|^(?:result|hope|target) (?:\d{1,2}|[a-h])$", OUTCOME),
    (r"\b(?:getting|gets|stands?|standing) in the way\b|\bholding \w+ back\b|\bsticking points?\b", NEED),
    (r"^(?:the )?(?:safety )?(?:outcome|goal|aim)s? for [\w'-]+(?: [\w'-]+)?$|^[\w-]+'s? (?:safety )?(?:outcome|goal|aim)s?$", OUTCOME),
    (r"^(?:the )?(?:need|problem|issue)s?(?: \d+| [a-z])?$", NEED),
    (r"^(?:agreed |other |further |next )?(?:actions?|steps|tasks)(?: \d+| [a-z])?$|\bneeds to (?:happen|be done)\b"
     r"|^(?:our |my |the |safety |action )?plan$", PLAN),
    (r"^(?:the )?(?:jobs|tasks|things to do|to do list)(?: (?:for|this|to do|in|we|until|by)\b.*)?$", PLAN),
    (r"^(?:so |and )?what(?:'s| is| will)? happen(?:s|ing)? (?:next|now|then|from here)$", PLAN),
    (r"\b(?:what|things) (?:we|you|i|they|mum|dad|each (?:of us|person|one)|everyone|everybody|people)(?: all)?(?: are|'re| is)? ?(?:all )?(?:will|going to|need to|agreed to|must)\b", ACTION),
)  # fmt: skip


class Surety(IntEnum):
    """How a meaning was found: not at all, by the words that tell, by a near spelling, word for word, by the council."""

    NONE = 0
    WORDS = 1
    NEAR = 2
    EXACT = 3
    SETTING = 4


@dataclass(frozen=True, slots=True)
class Meaning:
    """The role of a heading ("" where none was found) and how surely."""

    role: str = ""
    surety: Surety = Surety.NONE

    @property
    def known(self) -> bool:
        """Whether the heading itself is on our list, or as good as."""
        return self.surety >= Surety.NEAR


@lru_cache(maxsize=1)
def known_headings() -> dict[str, str]:
    """Every heading of the list that ships, made comparable, with its role."""
    text = files("planlint.plan").joinpath("data/headings.csv").read_text(encoding="utf-8")
    return {comparable(entry["variant"]): entry["role"] for entry in csv.DictReader(text.splitlines())}


@lru_cache(maxsize=1)
def areas_of_life() -> frozenset[str]:
    """The areas of a child's life under which forms group their rows, made comparable."""
    text = files("planlint.plan").joinpath("data/areas.txt").read_text(encoding="utf-8")
    return frozenset(comparable(line) for line in text.splitlines() if line and not line.startswith("#"))


def bare(text: str) -> str:
    """A heading or label made comparable, without the number or the day that tells it from the others of its kind."""
    key = comparable(text)
    whole = _BY_THEN.sub("", key) if len(key) < LONGEST_HEADING else key
    return _NUMBER.sub("", whole if " " in whole else key)


def common(text: str) -> str:
    """What a heading has in common with the others of its kind, also where each says whom it is for ("Steps for Ella")."""
    return bare(_FOR_ONE.sub(r"\g<what>", _COUNTED_OFF.sub("", text)))


@lru_cache(maxsize=4096)
def listed(text: str) -> Meaning:
    """The role that the list gives this heading, word for word or in a near spelling."""
    key = comparable(text)
    if not key or len(text) > LONGEST_HEADING:
        return Meaning()
    known = known_headings()
    if key in known:
        return Meaning(known[key], Surety.EXACT)
    if len(key) < 6:
        return Meaning()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(key)
    best, score = "", _NEAR
    for variant in _by_short_words().get(_short_words(key), ()):
        if abs(len(variant) - len(key)) > len(key) // 4 + 1:
            continue
        matcher.set_seq1(variant)
        if (
            matcher.real_quick_ratio() > score
            and matcher.quick_ratio() > score
            and (near := matcher.ratio()) > score
        ):
            best, score = variant, near
    return Meaning(known[best], Surety.NEAR) if best else Meaning()


def _short_words(text: str) -> frozenset[str]:
    """The whole words of four letters or fewer: headings that differ in one differ in sense, as "who" and "how" do."""
    return frozenset(word for word in text.split() if len(word) < 5)


@lru_cache(maxsize=1)
def _by_short_words() -> dict[frozenset[str], list[str]]:
    """The headings of the list in its order, by their short words, so that each is compared with few."""
    found: dict[frozenset[str], list[str]] = {}
    for variant in known_headings():
        found.setdefault(_short_words(variant), []).append(variant)
    return found


@lru_cache(maxsize=4096)
def without_then(text: str) -> str:
    """A heading that asks for a part of the rows, without the day by which: "Aim by next review" asks for no review."""
    key = comparable(text)
    then = _BY_THEN.search(key) if len(key) < LONGEST_HEADING else None
    if then is None or not then[0].startswith(_UP_TO_THEN):
        return text
    what = key[: then.start()]
    return what if (listed(what).role or _column_words(what)) in _WHY_OR_WHAT else text


@lru_cache(maxsize=8192)
def column_meaning(text: str) -> Meaning:
    """What a column under this heading holds, as far as the heading tells."""
    text = without_then(text)
    found = listed(text)
    inside = comparable(" ".join(_BRACKETED.findall(text)))
    asks_more = bool(re.search(f"{_WHO}|{_WHEN}", inside))
    if found.role and not asks_more:
        return found
    named = named_in_brackets(text)
    if named.role and not asks_more:
        return named
    key = _IN_NEED.sub("", f"{comparable(text)} {inside}".strip() if asks_more else comparable(text))
    if not key or len(one_line(text)) > LONGEST_HEADING:
        return Meaning()
    if asks_more and ACTION in (found.role, _column_words(comparable(_BRACKETED.sub(" ", text)))):
        return Meaning(ACTION_AND_OWNER, Surety.NEAR)
    role = _column_words(key)
    return Meaning(role, Surety.WORDS) if role else Meaning()


@lru_cache(maxsize=8192)
def named_in_brackets(text: str) -> Meaning:
    """What a heading calls itself in brackets: "What must be true before we close (safety goal)"."""
    told = [listed(inside) for inside in _BRACKETED.findall(text)]
    return next((found for found in told if found.known and found.role in ROW_PARTS | {"risk"}), Meaning())


# "Suitable support re" is cut from a sentence that goes on, and asks for nothing.
_CUT_SHORT = re.compile(r" (?:re|regarding|wrt)$")


@lru_cache(maxsize=4096)
def _column_words(key: str) -> str:
    if _CUT_SHORT.search(key):
        return ""
    return next((role for pattern, role in _column_patterns() if pattern.search(key)), "")


@lru_cache(maxsize=8192)
def block_meaning(text: str) -> Meaning:
    """What stands under this heading of the document, or beside this label: a section's name or a role of the grid."""
    text = without_then(text)
    found = listed(text)
    if found.role or (found := named_in_brackets(text)).role:
        return found
    key = comparable(text)
    if not key or len(one_line(text)) > LONGEST_HEADING:
        return Meaning()
    role = _told_by_words(key)
    return Meaning(role, Surety.WORDS) if role else Meaning()


@lru_cache(maxsize=8192)
def _told_by_words(key: str) -> str:
    if _CUT_SHORT.search(key):
        return ""
    return next((role for pattern, role in _patterns() if pattern.search(key)), "")


Worded = tuple[tuple[re.Pattern[str], str], ...]


@lru_cache(maxsize=1)
def _patterns() -> Worded:
    """The words of headings as they are asked in turn; compiled at first use, and once."""
    return (*((re.compile(pattern), role) for pattern, role in _GRID_WORDS), *_sections())


@lru_cache(maxsize=1)
def _column_patterns() -> Worded:
    return tuple((re.compile(pattern), role) for pattern, role in _COLUMN_WORDS)


@lru_cache(maxsize=1)
def _sections() -> Worded:
    return tuple((re.compile(pattern), role) for pattern, role in _SECTION_WORDS)


@lru_cache(maxsize=8192)
def sections_of(text: str) -> tuple[SectionName, ...]:
    """Every section that a heading announces, the first one first ("Family history and identity" is two)."""
    text = without_then(text)
    found = listed(text)
    names = [SectionName(found.role)] if found.role in _SECTION_ROLES else []
    key = comparable(text)
    if re.search(_ALL_WANT, key):
        return ()
    if len(one_line(text)) <= LONGEST_HEADING and found.surety < Surety.EXACT:
        hits = [(match.start(), role) for pattern, role in _sections() if (match := pattern.search(key))]
        first = hits[0][1] if hits else ""
        if first in ("contingency", "parent_views", "signoff") and len(hits) > 1 and " and " not in key:
            hits = hits[:1]
        if hits and " and " not in key:
            hits = hits[:1]
        names.extend(SectionName(role) for _, role in hits if role != "other")
    return tuple(dict.fromkeys(names))


_SECTION_ROLES = frozenset(str(name) for name in SectionName)

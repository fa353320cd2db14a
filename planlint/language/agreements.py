"""Written agreements that a child's safety is made to rest on, and whether a text says how their keeping would be seen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.quotations import quotations


@dataclass(frozen=True, slots=True)
class Agreement:
    """Words for a promise on paper; ``start`` and ``end`` are places in the text."""

    text: str
    start: int
    end: int


_PAPER = r"(?:agreement|contract|undertaking|promise|pledge|commitment|statement|declaration|document|paper|piece of paper|sheet(?: of paper)?|letter|list|rules|terms|conditions|expectations|bottom lines|safety plan|form of words)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bcontracts? of expectations?\b|\b(?:schedule|letter|list|statement) of expectations?\b|\bexpectations? (?:contract|agreement|letter)\b",
        r"\b(?:written|working|signed|safety|safe ?care|no[- ]contact|parenting|parental|family safety|bail-style)\s+(?:and signed\s+|and dated\s+)?(?:agreements?|contracts?|undertakings?|promises?)\b",
        r"\bworking together agreements?\b|(?-i:\bWA\b)(?= (?:to be |is |was |signed|with|re)\b)",
        rf"\bsign(?:s|ed|ing)?(?: up)?\b(?:\s+(?!in\b|off\b|the register)[\w’'-]+){{0,6}}?\s+{_PAPER}\b[^.;\n]{{0,30}}?\b(?:that|not to|to say|saying|about|which|stating|promising|agreeing|she|he|they)\b[^.;\n]{{0,80}}",
        r"\bsign(?:s|ed|ing)?\s+(?:to say|that|saying|to agree|to confirm|to the effect)\b[^.;\n]{0,80}",
        r"\b(?:put|puts|putting|add|adds)\s+(?:(?:both|all)\s+)?(?:their|his|her|both)?\s*(?:names?|signatures?)\s+(?:to|on|under)\b[^.;\n]{0,80}",
        r"\b(?:agree[sd]?|promise[sd]?|undertak\w+|commit\w*|(?:gave|given|give|gives) (?:his|her|their) word|confirm\w*|pledge\w*|set out|set down)\b[^.;\n]{0,60}?\b(?:in writing|on paper)\b[^.;\n]{0,60}|\bin writing\b[^.;\n]{0,40}?\b(?:not|never|won[’']t|no longer)\b[^.;\n]{0,40}",
        rf"\b{_PAPER}\b[^.;\n]{{0,60}}?\bsigned by\b[^.;\n]{{0,40}}(?:mum|dad|mother|father|parents?|both|couple|family)\b",
        r"\bagreements?\b\s+(?:(?:is|are|to be|will be|has been|already|now)\s+)*(?:in place|drawn up|written up|typed up|put in place|signed)\b[^.;\n]{0,80}",
        r"\bsignatures? (?:on|to|under)\b[^.;\n]{0,20}?\b(?:agreement|contract|rules|undertaking|promise)\b",
        r"\bdraw(?:s|n|ing)? up\b[^.;\n]{0,20}?\b(?:agreement|contract)\b[^.;\n]{0,80}",
    )
)
# Papers that are about something else than a parent's conduct.
_OTHER_PAPERS = re.compile(
    r"\b(?:tenancy|loan|hire|rental|rent|placement|home[- ]school|confidentiality|information[- ]sharing|data|section 20|s\.? ?20|foster\w*|kinship|service[- ]level|funding|payment|repayment|debt|"
    r"phone|mobile|employment|zero[- ]hours|job|consent|lodgings?|licen[cs]e|credit|settlement|learning|apprenticeship|gym|learner|contact centre|supervision|special guardianship|"
    r"tuition|headteacher|panel|manager|library|attendance at panel|passport|cheque|lease|purchase|business|delegated authority|medication)\b",
    re.IGNORECASE,
)
_NOT_RELIED_ON = re.compile(
    r"\b(?:no|not|instead of|rather than|without|more than|beyond|end|ends|ending|withdraw\w*|cancel\w*|replac\w+|remov\w+|tear up|stop using|not rely\w* on|not enough|previous|earlier|former|old|last|failed|expired|"
    r"broke|broken|breached|ignored|lapsed)\s+(?:(?:a|an|any|the|on|further|another|year[’']s|this|that|previous|old)\s+){0,3}$",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"^[^.;\n]{0,20}?\b(?:(?:was|were|has been|had been|have been)\s+(?:repeatedly |already )?(?:broken|breached|ignored|torn up|withdrawn)|(?:did|does|do|has|have) not (?:work\w*|kept|keep)|is not enough|to (?:end|stop|be (?:ended|withdrawn|replaced)))\b",
    re.IGNORECASE,
)
_CHECKED = re.compile(
    r"\b(?:unannounced|spot[- ]checks?|random|drop(?:s|ping)?[- ]in|check(?:s|ed|ing)?(?! in with)|test(?:s|ed|ing)?|breathaly[sz]\w+|hair strand|urine|swabs?|samples?|supervis\w+|cameras?|doorbell|tag(?:ged)?|curfew|"
    r"call-?\s?outs?|police (?:logs?|flag\w*|marker|patrol\w*|reports?|drive|call\w*|visit\w*)|police (?:to|will) \w+|neighbours?|observ\w+|look(?:s|ing|ed)?\s+(?:at|in|for|round|around|inside)|sees?\b|seen by|count(?:s|ed|ing)?|"
    r"log(?:s|ged)?|(?:written|write|writes|wrote) down|note(?:s|d)? (?:who|what|each|every|it|whether)|records? (?:who|what|each|every|it|whether)|register|"
    r"verif\w+|knows? to (?:ring|call|tell|text)|find(?:s|ing)? out|knock\w*|at different times|different hour|who (?:is|was) (?:there|in)|alarm|sensor|"
    r"(?:school|nursery|nan|gran(?:ny|n|dad|d?mum|d?ma|d?pa|d(?:mother|father|parents?|dad))?|aunt\w*|uncle|landlord|housing officer|hv|health visitor|fsw|sw|social worker|family worker|probation|idva|idsva)\s+(?:to|will)\s+(?:ring|call|phone|text|tell|report|visit|weigh|go)|"
    r"(?:school|nursery|nan|gran(?:ny|n|dad|d?mum|d?ma|d?pa|d(?:mother|father|parents?|dad))?|aunt\w*|uncle|landlord|hv|health visitor|fsw|sw|social worker|family worker)\s+(?:rings|calls|phones|texts|tells|reports|visits|weighs|goes)|(?-i:[A-Z][a-z]+)\s+(?:to|will)\s+(?:visit|call round|drop)|"
    r"(?:visits?|calls?|visiting)\s+(?:[\w’'-]+\s+){0,5}?(?:to (?:see|make sure|find|confirm)|at night|after dark|each (?:evening|night|week)|every|twice|weekly|nightly|daily|on (?:mon|tue|wed|thu|fri|sat|sun)))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def agreement_in(text: str) -> Agreement | None:
    """The first agreement on paper that a text relies on; none that is over, broken or about something else."""
    quoted = quotations(text)
    # The bare names of such papers come first: they are the narrowest thing to point at.
    for start, end in (match.span() for pattern in _PATTERNS for match in pattern.finditer(text)):
        if any(first <= start and end <= last for first, last in quoted):
            continue
        around = text[max(0, start - 30) : end + 12]
        if _OTHER_PAPERS.search(around) or _NOT_RELIED_ON.search(text, 0, start) or _BROKEN.match(text[end:]):
            continue
        return Agreement(text[start:end].rstrip(" ,"), start, start + len(text[start:end].rstrip(" ,")))
    return None


@lru_cache(maxsize=4096)
def says_how_it_is_seen(text: str) -> bool:
    """Whether a text names a way to see if what was agreed is kept: visits unasked, tests, somebody else's eyes."""
    return _CHECKED.search(text) is not None

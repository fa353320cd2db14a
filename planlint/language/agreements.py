"""Promises on paper that a child's safety is made to rest on: "a written agreement", "what she signed", "his word".

Some papers are called so that nothing more is needed ("working agreement", "undertaking", "pact"); others are promises only where
somebody signs or accepts them ("rules", "a list", "conditions"). Papers about a tenancy, money, school or a child's own
matters are left out. How the keeping of it would be seen is told in ``agreement_checks``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.quotations import quotations
from planlint.language.syntax import parsed
from planlint.patterns import later


@dataclass(frozen=True, slots=True)
class Agreement:
    """Words for a promise on paper; ``start`` and ``end`` are places in the text."""

    text: str
    start: int
    end: int


# What is a promise by its name.
_PROMISE = (
    r"(?:contracts? of exp(?:ectation)?s?\.?|(?:schedule|letter|list|statement) of (?:expectations?|agreement|intent|commitment)|(?:exp(?:ectation)?s?) (?:contract|agreement|letter|doc(?:ument)?)|memorand(?:um|a)(?: of understanding)?|memo of understanding|promise letter|(?:written|handwritten) (?:guarantee|assurance|note from (?:dad|mum|mother|father))|safe sleep contract|compact with|"
    r"(?:(?:written|working(?: together)?|signed|online[- ]safety|internet[- ]safety|safety|safe ?care|safe sleep|no[- ]contact|parenting|parental|family(?: network| safety)?|bail-style|trust[- ]based|non-\w+|behaviou?r|acceptable behaviou?r|good behaviou?r|mutual|verbal|formal|formally agreed|sobriety|three-way)"
    r"(?: and (?:written|signed|dated))? (?:agreements?|agr\.?|contracts?|undertakings?|promises?|declarations?|guarantees?|assurances?|commitments?|pledges?|bonds?|deals?|arrangements?))|"
    r"pact|pledges?|(?:family|an|the) accord|truce|(?<!class )(?<!school )(?<!pupil )charters?|codes? of conduct|non-negotiables|safeguarding rules(?= (?:written|signed|agreed))|bottom lines|exp(?:ectation)?s? (?:agreed|signed|formali\w+)|dos and don[’']?ts|terms of engagement|(?-i:\bW/?A\b|\bS/A\b|\bCoE\b))"
)
# What may be one, by who makes it and what it says.
_MAY_BE = r"(?:agreements?|agr\.|contracts?|undertakings?|promises?|guarantees?|assurances?|commitments?|compact|guarantee|deal|declaration|stipulation|arrangements?)"
# Papers of any kind: promises only where what is signed tells how somebody is to behave.
_SHEET = r"(?:paperwork|sheet|letter|note|form|page|statement|line|plan|copy)"
# Papers that promise something only where somebody signs or accepts them.
_PAPER = r"(?:document|doc|paper|exchange of letters|list|rules|terms|conditions|expectations|safety plan|addendum|points|who can be in the house|arrangements?|restrictions?|requirements?)"
_SIGNED = r"(?:(?:counter-?|re-?)?sign(?:s|ed|ing)?(?! (?:\w+ )?up\b)(?! (?:in|off|up|out|posted)\b)|initial(?:l?ed)?(?= by| each| every| both)|(?<=both have )initialled|(?<=has )initialled|signatures?|put (?:his|her|their|your) (?:mark|names?)|ticked and dated|in writing|in black and white|on paper|formali[sz]\w*|shaken on|abide by|adhere to|comply with|complied with|honour)"
# How somebody is to behave: what is forbidden, who keeps away, who is never alone with whom.
_BEHAVING = r"(?:not|never|no|nobody|only|won[’']t|don[’']t|doesn[’']t|drink\w*|alcohol|drugs?|weed|cannabis|smok\w*|visit\w*|contact|alone|supervis\w*|unsupervised|stay\w*|sleep\w*|co-sleeping|hit\w*|smack\w*|shout\w*|violen\w+|abuse|partner|men|overnight|come\w*|return\w*|leav\w*|keep\w*|home|house|flat|in by|out by|out of|curfew|weapons?|knife|dog|belt|safe\w*|risk|step-?dad|boyfriend|lodger|whenever|presence|behaviou?r|times?|quarrel\w*|argu\w+)"
_CONDUCT = rf"(?:(?:not|never|no|nobody|only|will|won[’']t|shall|who may|who can|in place)\b|to (?:keep|stay|stop|leave|walk|come|supervise|reside|live|sleep|remain|move|refrain)\b|(?:that|about|re|regarding|around|on|whereby|incl\w*|to be|governs|:)\s[^.;\n]{{0,60}}?\b{_BEHAVING}\b)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\w-]){_PROMISE}(?![\w-])",
        # "an undertaking not to …", "agreement that Gran will be there", "his promise", "assurances from Mum"
        rf"\b(?<!in )(?<!full )(?:an?|the|his|her|their|[\w]+[’']s|get|of|formal|working)?\s*\b(?<!in ){_MAY_BE}\s+(?:\([^()]{{1,40}}\)\s*)?(?:(?:reached|made|given|agreed|in place|drawn up|struck)\s+)?(?:(?:with|from|by|between|off|of|has been|is|was|to be|for)\s+[^.;:\n]{{1,50}}?\s+)?{_CONDUCT}[^.;\n]{{0,60}}",
        r"\b(?:contracts?|agreements?)\s*[:–—-]\s[^.;\n]{1,80}?\bsigned\b",
        rf"\b{_MAY_BE}\b(?:\s+(?:is|are|to be|will be|has been|already|now|both|signed|drawn up|written up|typed up|put|kept))*,?\s*(?:in place|drawn up|written up|typed up|signed|in writing|\(written\)|made|drafted|re-?read|re-?signed|initialled|renewed|refreshed|revisited|laminated)\b",
        r"\b(?:promise[sd]?|agree[sd]?|confirm(?:s|ed)?)\b[^.;\n]{0,20}?\bon (?:the|a|this|that) (?:form|paper|sheet|page|card)\b[^.;\n]{0,80}",
        r"\bcontract(?:s|ed) (?:not to|to|never to|that)\b[^.;\n]{0,60}",
        r"\b(?:given?|gives|gave|get|obtain\w*|makes?|made|exchange)\s+(?:an?|his|her|their|its)?\s*(?:\w+\s+)?(?:undertakings?|word|assurances?|guarantee|promise|pledge)\b[^.;\n]{0,60}",
        r"\b(?:undertakings?|assurances?|guarantees?|pledges?|promises?)\s+(?:by|from|to be|off)\b[^.;\n]{0,60}",
        r"\b(?:keeps? to|follows?|sticks? to|stick by|honours?)\s+(?:(?:his|her|their|the|this|that)\s+)?(?:\w+\s+)?(?:contract|agreement|promise|undertaking|deal|points|terms|conditions|rules|expectations)\b[^.;\n]{0,40}",
        r"\b(?:enter(?:s|ed|ing)? into)\s+an?\s+(?:agreement|contract|arrangement)\b[^.;\n]{0,60}|\b(?:put|draw|write)\w*\s+(?:up\s+)?an?\s+(?:agreement|contract|undertaking|compact)\b[^.;\n]{0,60}",
        r"\b(?:word|promise|safety rest\w* on)\b[^.;\n]{0,30}?\b(?:in black and white|pledge)\b",
        r"\b(?:deal|bargain|understanding)\s+(?:is |was |has been )?(?:struck|reached|made|agreed|done|worked out)\s+(?:with|between)\s[^.;\n]{1,40}?\b(?:that|to|not)\b[^.;\n]{0,60}",
        rf"\b(?:letter|note|card|text|email|message)\b[^.;\n]{{0,25}}?\b(?:promising|pledging|swearing|undertaking|vowing)\b[^.;\n]{{0,60}}?\b{_BEHAVING}\b[^.;\n]{{0,40}}",
        # Papers that somebody signs, initials or accepts
        rf"\b{_SIGNED}\b[^.;\n]{{0,40}}?\b{_PAPER}\b[^.;\n]{{0,80}}",
        rf"\b{_PAPER}\b[^.;\n]{{0,80}}?\b{_SIGNED}\b[^.;\n]{{0,40}}",
        rf"\b(?:{_SIGNED}[^.;\n]{{0,30}}?\b{_SHEET}|{_SHEET}\b[^.;\n]{{0,40}}?\b{_SIGNED})\b[^.;\n]{{0,40}}?\b(?:no|not|never|nobody|stays?|moves? out|saying|promising|agreeing|says|that|re|so \w+ will be safe)\b(?! lets)[^.;\n]{{0,60}}|\bsigned (?:sheet|plan|doc(?:ument)?|copy|note)\b(?=[^.;\n]{{0,12}}(?::|on file|in file|says))",
        r"\b(?:remind\w*|accept\w*|agree[sd]?|stick\w*|abide|adhere|comply|keep\w*|bound by)\b[^.;\n]{0,30}?\b(?:conditions|terms|ground rules|expectations|points|restrictions)\b(?! of (?:the|a|his|her))[^.;\n]{0,40}|\b(?:conditions|terms|points|expectations)\s+(?:that\s+)?(?:he|she|they|mum|dad|both)?\s*(?:accepted|agreed|signed)\b[^.;\n]{0,30}",
        r"\b(?:(?:written|agreed|signed|formal)\s+(?:expectations?|rules|conditions|terms)|(?:agreed|signed)\s+(?:safety )?plan)\b[^.;\n]{0,60}",
        # Signing for its own sake
        r"(?<!can )(?<!could )\b(?:countersign|sign)(?:s|ed|ing)?\s+(?:(?:a|the|form|up)\s+)*(?:to say|that(?! (?:lets?|allows?|gives?|releases?|permits?|asks?|enables?|shares?|means|applies|authoris\w+)\b)|saying|to agree|to confirm|to the effect|re\b|to (?:stay\w*|keep\w*|the)|not to)\b[^.;\n]{0,80}",
        r"\bwhat (?:she|he|they|you|\w+) signed\b[^.;\n]{0,40}|\b(?:so long as|as long as|if|provided)\b[^.;\n]{0,30}?\b(?:both |all )?signs?\b[^.;\n]{0,60}|\b(?:has|have|had) signed,? not to\b[^.;\n]{0,60}",
        r"\b(?:put|puts|putting|add|adds)\s+(?:(?:both|all)\s+)?(?:their|his|her|your|both)?\s*(?:names?|signatures?|mark)\s+(?:to|on|under)\b(?![^.;\n]*\b(?:lists?|register|rota|form|waiting)\b)[^.;\n]{0,80}",
        r"\b(?:agree[sd]?|promise[sd]?|undertak\w+|commit\w*|consented|pledge\w*|swears?|sworn|vow(?:s|ed)?|declar\w+|set out|set down|get (?:it|this))\b[^.;\n]{0,60}?\b(?:in writing|on paper|in ink|in black and white)\b[^.;\n]{0,60}|\bin writing\b[^.;\n]{0,40}?\b(?:not|never|won[’']t|no longer)\b[^.;\n]{0,40}",
        r"\b(?:undert(?:akes?|aken|ook)|pledge[sd]?|formally agrees?|write down that (?:she|he|they)[’' ]?(?:ll|will)?)\s+(?:(?:over|under|in|on|by|with|before|to) (?:[\w’'-]+ ){1,3}?)?(?:not\b|to\b|never\b|that\b|she|he)[^.;\n]{0,60}|\bwrite down that (?:she|he|they)\b[^.;\n]{0,40}",
        r"\b(?:house|ground) rules\b[^.;\n]{0,60}?\b(?:sign(?:ed)?|initial|drawn up|lodger|partner|strangers?|visitors?|step-?dad)\b[^.;\n]{0,30}",
        r"\brules?\b[^.;\n]{0,80}?\b(?:typed|laminated|put up|stuck|on the fridge)\b[^.;\n]{0,30}?(?=[^.;\n]*\b(?:safe|sign|step-?dad|lodger|partner|visitors?)\b)[^.;\n]{0,30}",
        r"\b(?:text|email|reply)\w*\b[^.;\n]{0,12}\bI agree\b[^.;\n]{0,40}|\bbinding (?:by|on|for)\b[^.;\n]{0,40}|\bsign(?:s|ed|ing)? up to\b[^.;\n]{0,60}",
    )
)
# Papers that are about something else than how somebody who may do harm behaves.
_OTHER_PAPERS = later(
    r"\b(?:tenan\w+|time-?tables?|loan|hire|rental|rent|placement (?:plan|agreement)|home[- –]school|confidentiality|information[- ]sharing|sharing|share (?:agreement|information)|data|s(?:ection|ect)?\.? ?\d+ agreement(?! to include)|foster\w* (?:care(?:r)? )?(?:agreement|contract)|kinship arrangement|service[- ]level|funding|payments?|repayments?|debt|finance|"
    r"phone|mobile|employment|employer|zero[- ]hours|job|work (?:contract|permit)|consent(?:s)?(?! in)|lodgings?|licen[cs]e|occupancy|credit|settlement|learning|apprenticeship|gym|learner|special guardianship|SGO|at school\b|lessons?|school (?:rules?|agreements?|contracts?|uniform|photos?|trip|report|permission|log)|schools\b|photos?|fob|nursery and|transport|taxi|adoption|service agreement|hire|landlord|hospitals?|church|christen\w*|class|plea|minutes|"
    r"tuition|headteacher|panel|library|passports?|cheque|lease|purchase|business|delegated authority|medication|medicines?|meds|epi-?pen|reward|pocket[- ]money|reading|homework|chores|sleep contract|walking bus|sponsorship|visa|marriage|prenup|nikah|birth certificate|mediation|tribunal|tariff|meter|gas|electric|water|"
    r"cleaners?|stairlift|bond scheme|deposit|insurance|warranty|membership|sports?|football|club|kitten|pet|christmas|diary|report card|life story|order by consent|house sale|sale|IFA|vary|DBT|therapy|CAMHS|respite|parking|parks|bereavement|promise box|swear jar|pinky|right-to-buy|plot|allotment|training|holidays?|hospice|phone call|play at|care plan|support plan|health plan|EHCP|EHC|PEP|assessment form|application|staying put|competenc\w+|grommets|MMR|immuni\w+|vaccin\w+|benefits?|wages?|grant|register(?:ed)?|certificate|claim|family group conference|birth)\b",
    re.IGNORECASE,
)
_CHILDS_OWN = re.compile(
    r"\b(?:kids?|children|twins|girls|boys|[A-Z]\w+)[’']s own\b|\bby the (?:kids|children|twins)\b|\bfamily rules\b(?![^.;\n]*\b(?:sign|visitor|partner|safe))|\b(?:listening|shoes off|say sorry|biscuits|one kind thing)\b",
    re.IGNORECASE,
)
# What carers may decide is put on paper at a placement's start, with the rules of the house.
_DELEGATED = re.compile(r"\bdelegated authority\b", re.IGNORECASE)
_NOT_RELIED_ON = re.compile(
    r"\b(?:no|not|instead of|rather than|without|more than|beyond|end|ends|ending|withdraw\w*|cancel\w*|replac\w+|remov\w+|stop using|not rely\w* on|no reliance on|not enough|previous|earlier|former|failed|expired|discharge\w*|"
    r"broke|broken|breached|ignored)\s+(?:(?:a|an|any|the|on|further|another|year[’']s|this|that|his|her|their|previous|old|last)\s+){0,3}$|\btear\w* up\s+(?:the|an?|this|that)\s+(?:old\s+)?$",
    re.IGNORECASE,
)
# A name on a waiting list or a form promises nothing.
_ON_A_LIST = re.compile(
    r"\bnames? (?:down )?(?:on|for|to) (?:[\w’'-]+ ){0,4}?(?:lists?|register|rota|waiting)\b", re.IGNORECASE
)
# "That is a promise": somebody stresses what will be done, and nothing rests on it.
_STRESSED = re.compile(r"\bthat(?:[’']s| is| was) (?:a|my|his|her)\s+$", re.IGNORECASE)
# A paper that gives somebody a room, a place or a right binds nobody to behave: "a signed letter that says his room is his".
_GRANTED = re.compile(
    r"\b(?:room|bed|home|house|place|flat|key|job|bike|laptop|savings|money|share)\b[^.;\n]{0,20}? (?:is|are|stays?|remains?|will be|to be) (?:his|hers|theirs|mine|yours|kept (?:for|open)|waiting|there for|open)\b"
    r"|\b(?:he|she|they|you|I) (?:can|may|is allowed to|has the right to|have the right to) (?:stay|live|remain|come back|keep (?:his|her|their|my|your) (?:room|job|place|key))\b",
    re.IGNORECASE,
)
# "Leave the terms in writing": what is told on paper is information where nobody agrees to anything.
_IS_INFORMATION = re.compile(
    r"\b(?:tell|told|give|leave|send|explain|put|provide|write|hand|confirm|let|set|get)s?\b", re.IGNORECASE
)
_ONLY_WRITTEN = re.compile(r"\b(?:in writing|on paper|in black and white)\b", re.IGNORECASE)
_PROMISES_ALL = re.compile(
    r"\b(?:agree\w*|promis\w*|pledg\w*|undertak\w*|undertook|sign(?:s|ed|ing)?|accept\w*|commit\w*|initial\w*|contract\w*|expectations?|his word|her word|not|never)\b",
    re.IGNORECASE,
)
# "A signed letter that says that his room is his": a paper that gives somebody something holds nobody back.
_GIVES = re.compile(
    r"\b(?:says?|saying|that|promis\w+|confirm\w*)\b[^.;\n]{0,25}?\b(?:room|place|bed|home|flat|tenancy|money|grant|course|job|seat|school|key)\b[^.;\n]{0,20}?\b(?:is|are|stays?|will be|remains?)\s+(?:his|hers|theirs|yours|open|kept|there|waiting|paid|safe)\b",
    re.IGNORECASE,
)
# What a court or the police lay down is no agreement.
_ORDERED = re.compile(
    r"\b(?:bail|licen[cs]e|court|order|injunction|probation|parole)(?:[’']s)? (?:terms|conditions|requirements|restrictions)\b",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"^[^.;\n]{0,30}?\b(?:(?:was|were|has been|had been|have been)\s+(?:repeatedly |already )?(?:broken|breached|ignored|torn up|withdrawn)|(?:did|does|do|has|have)(?: not|n[’']t) (?:work\w*|kept|keep|protect\w*|held|hold|help\w*|stop\w*)|(?:is|are) (?:now )?(?:withdrawn|over|ended|replaced)|is not enough|not needed|to (?:end|stop|be (?:ended|withdrawn|replaced))|ends? on)\b",
    re.IGNORECASE,
)


# "Come away from the asthma clinic with a written plan": what to do when somebody is ill.
_PLAN = re.compile(r"\bplan\b", re.IGNORECASE)
_OF_HEALTH = re.compile(
    r"\b(?:clinic|surgery|nurse|GP|doctor|Dr|hospital|ward|asthma|inhalers?|allerg\w+|epilep\w+|seizures?|fits|diabet\w+|eczema|physio\w*|feeding|dietiti\w+|dentist|medicines?|pain|sickle cell|emergency)\b",
    re.IGNORECASE,
)


def is_about_other_papers(text: str) -> bool:
    """Whether a text speaks of a paper that is about something else than how somebody who may do harm behaves."""
    return any(_ITS_PAPER.match(text, found.end()) is not None for found in _OTHER_PAPERS.finditer(text))


_ITS_PAPER = re.compile(
    r"[\w’'-]*\W{1,3}(?:[\w’'-]+ )?(?:contracts?|agreements?|papers?|paperwork|forms?|deal|terms|rules|documents?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def agreement_in(text: str) -> Agreement | None:
    """The first agreement on paper that a text relies on; none that is over, broken or about something else."""
    quoted = quotations(text)
    for start, end in _candidates(text):
        if any(first <= start and end <= last for first, last in quoted):
            continue
        around = text[max(0, start - 30) : end + 25]
        if _OTHER_PAPERS.search(around) or _CHILDS_OWN.search(text) or _DELEGATED.search(text, 0, end):
            continue
        if _has_only_tokens(text, start, end) or _GIVES.search(text, start, end):
            continue
        if _NOT_RELIED_ON.search(text, 0, start) or _BROKEN.match(text[end:]):
            continue
        if (
            _IS_INFORMATION.search(text)
            and _ONLY_WRITTEN.search(text, start, end)
            and not _PROMISES_ALL.search(text)
        ):
            continue
        if _OF_HEALTH.search(text) and _PLAN.search(text, start, end):
            continue
        if _ORDERED.search(text, 0, end) and not _PROMISES_ALL.search(text):
            continue
        if _GRANTED.search(text, start, end):
            continue
        if _STRESSED.search(text, 0, start) or _ON_A_LIST.search(text[start:end]):
            continue
        words = text[start:end].strip(" ,")
        begin = start + len(text[start:end]) - len(text[start:end].lstrip(" ,"))
        return Agreement(words, begin, begin + len(words))
    return None


_SIGNS = re.compile(r"\bsigns\b", re.IGNORECASE)
_PROMISES = re.compile(
    r"\b(?:agree|contract|promis|undertak|pledg|sign(?!s\b)|initial|condition|expectation|rules|terms)\w*",
    re.IGNORECASE,
)


def _has_only_tokens(text: str, start: int, end: int) -> bool:
    """Whether all that is signed here are signs to look out for ("Keeley's early signs, on one side of paper")."""
    found = _SIGNS.search(text, start, end)
    if found is None or _PROMISES.search(text, start, end):
        return False
    return any(word.start == found.start() and word.tag == "NNS" for word in parsed(text).words)


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    # The bare names of such papers come first: they are the narrowest thing to point at.
    return (match.span() for pattern in _PATTERNS for match in pattern.finditer(text))

"""What stands in the place of a history: whether a sentence there tells of the past, or only how things are and how a child grew.

A present tense without trouble in it ("Mum works nights", "he likes dinosaurs") is no past, and neither are a child's birth
weight, first steps, jabs and chicken pox.
"""

from __future__ import annotations

import re

from planlint.language.syntax import parsed
from planlint.patterns import later

_NUMBER = r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty)"
# How any child grows: birth at its time, weight, milestones, feeding, jabs, teeth, eyes, ears and what children catch.
_GROWTH = later(
    rf"""
    \bborn\s+(?:at\s+|by\s+|on\s+|in\s+|full|well\b|healthy|safely|naturally|normally|(?:\w+\s+)?vaginal) | \bbirth\s?weight\b | \b(?:full[- ]term|term\s+baby|normal\s+(?:birth|delivery|pregnancy)|apgar)\b | \bcaesarean\b
    | \b{_NUMBER}\s?(?:lbs?|oz|kgs?|kilos?|kilograms?|pounds|grams?|g|cms?)\b | \b(?:weigh(?:s|ed|ing)?|centiles?|percentiles?)\b
    | \b(?:walk(?:ed|s|ing)?|crawl(?:ed|s|ing)?|talk(?:ed|s|ing)?|sat(?:\s+up)?|smiled|rolled|stood|weaned|dry\s+(?:by|at)|toilet[- ]?trained|potty[- ]?trained|out\s+of\s+nappies)\s+(?:up\s+|unaided\s+|alone\s+|over\s+|early\s+|late\s+)?(?:at|by|from|before|around)\s+(?:about\s+|nearly\s+)?{_NUMBER}
    | \b(?:first\s+(?:words?|steps?|smiles?|tooth|teeth)|milestones?|bottle[- ]?fed|breast[- ]?fed|(?:good|hungry|fussy|poor)\s+(?:feeder|eater|sleeper))\b
    | \b(?:jabs?|immuni[sz]\w+|vaccinat\w+|MMR|red\s+book|grommets?|tonsil\w*|adenoids?|chicken\s?pox|measles|mumps|croup|colic|reflux|eczema|asthma|inhalers?|hay\s?fever|ear\s+infections?|glue\s+ear|allerg\w+|hearing\s+(?:test|check)|eye\s+test|glasses|squint|fillings?|dentist|optician|braces?|check-?ups?|two[- ]year\s+(?:check|review)|meets?\s+(?:his|her|their)\s+milestones)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Words of a family and of what it went through.
_TROUBLE = later(
    r"\b(?:mum|mam|mother|dad|father|parents?|nan|nana|gran\w*|brothers?|sisters?|siblings?|half-?\w+|uncles?|aunt\w*|step\w+|ex|partners?|husband|wife|carers?|famil(?:y|ies)|couple|famil\w+"
    r"|prem\w*|early|weeks? early|special care|neonatal|NICU|SCBU|intensive care|withdraw\w*|heroin|methadone|cocaine|alcohol|foetal|fetal|drugs?|addict\w*|drank|drink\w*|abus\w+|violen\w+|neglect\w*|hit|beat\w*|assault\w*|shaken|injur\w+|fractur\w+|broken|burn\w*|scald\w*|bruis\w+"
    r"|police|prison|care|foster\w*|adopt\w*|remov\w+|plans?|court|proceedings|social (?:care|workers?|services)|referr\w+|conceal\w*|unbooked|missed|refused|never|moved|lived|left|came|arrived|died|death|stillb\w+|refuge\w*|homeless\w*|fled|asylum|separat\w+|divorc\w+|evict\w+|detain\w+|(?<!by )section\w*|depress\w*|overdos\w*|suicid\w*|self-?harm\w*|disclos\w+|exclu\w+|bull\w+"
    r"|resuscitat\w*|transfus\w*|2[2-9] weeks|3[0-5] weeks|twenty-\w+ weeks|thirty(?:-\w+)? weeks|2[2-9]/40|3[0-5]/40)\b",
    re.IGNORECASE,
)
# A state that has come of a past, told in the present.
_LASTING = later(
    r"\b(?:widow\w*|HMP|YOI|separated|divorced|estranged|bereaved|orphan\w*|disab\w+|bipolar|schizo\w+|psycho\w+|depress\w*|anxi\w+|PTSD|trauma\w*|ill|illness|addict\w*|drinks?|drinking|drugs?|alcohol\w*|heroin|prison|custody|jail|inside|care|leavers?|adopt\w*|foster\w*|refugees?|asylum|homeless\w*"
    r"|known|previous\w*|past|former\w*|ex|half-?\w+|step\w+|older|eldest|elder|(?:second|third|fourth) (?!floor|storey|class|year|form|set)\w+|again|still|always|never|since|ago|long|years|no longer|not (?:known|seen|met)|contact|court|plans?|proceedings|orders?|abus\w+|violen\w+|neglect\w*|convict\w*|offen\w+|surviv\w+|victim\w*|comes? from|came|originally|born|died|dead|late|absent|unknown"
    r"|learning (?:disab\w+|difficult\w+)|own (?:mum|mother|dad|father|parents?|childhood)|gypsy|travell?ers?|debts?|evict\w+|unemploy\w+|isolat\w+|young (?:mum|mother|parents?)|generation\w*|first (?:time|child|baby|plan|referral))\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def tells_only_growth(sentence: str) -> bool:
    """Whether a sentence tells how a child was born, grew and ailed, and nothing of a family or of what it went through."""
    return _GROWTH.search(sentence) is not None and _TROUBLE.search(sentence) is None


def tells_only_now(sentence: str) -> bool:
    """Whether every verb of a sentence stands in a present tense, and nothing in it has lasted from a past."""
    if _LASTING.search(sentence) is not None:
        return False
    words = parsed(sentence).words
    tags = {word.tag for word in words}
    if not tags & {"VBZ", "VBP", "MD"} or "VBD" in tags:
        return False
    return "VBN" not in tags or not any(word.text.casefold() in _PERFECT for word in words)


_PERFECT = frozenset({"has", "have", "had", "been", "having", "’ve", "'ve"})

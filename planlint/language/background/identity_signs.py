"""Identity shown without its name: a pronoun asked for, a life on the road, what is worn, kept and eaten, a skin, a body.

Words that name a people, a tongue, a faith or a condition stand in the data file; here are frames of what people do and ask.
"""

from __future__ import annotations

import re

from planlint.patterns import later

_PRONOUN = r"(?:he|she|they|him|her|them)"
_SEX = r"(?:boy|girl|lad|lass|man|woman)"

_CULTURE = later(
    rf"""
    # "I've been he since Year 8", "stop writing she", "say he, not she"
      \b(?:been|am|writ(?:e|es|ing)|say(?:s|ing)?|us(?:e|es|ing)|prefers?|answers?\s+to|goes\s+by)\s+[“\"‘']?(?:he|she|they)[”\"’']?(?=\s*(?:[.,;!]|$)|\s+(?:since|not|and\s+not|now|instead|from|at\s+(?:school|home)|everywhere)\b)
    | \b{_PRONOUN},?\s+(?:and\s+)?not\s+[“\"‘']?{_PRONOUN}\b[”\"’']?(?=\s*(?:[.,;!]|$))
    # "I'm a boy", "says she is a girl whatever the register says"
    | \bI(?:[’']m|\s+am)\s+(?:really\s+|actually\s+|still\s+)?an?\s+{_SEX}\b(?=\s*(?:[.,;!”\"’']|$)) | \b(?:says?|said|knows?|insists?|told\s+\w+)\s+(?:that\s+)?(?:s?he|they|(?-i:[A-Z])\w+)(?:[’']s|\s+is|\s+are|\s+was)\s+(?:really\s+|actually\s+)?an?\s+{_SEX}\b
    | \bis\s+an?\s+{_SEX}\s+(?:whatever|no\s+matter|inside|really|though\s+(?:the|his|her)) | \b(?:wears?|wear|wearing|uses?|use)\s+the\s+(?:boys|girls)[’']\s+\w+
    | \b(?:has|have|with|are|his|her|their)\s+two\s+(?:mums|mams|mummies|mothers|dads|daddies|fathers)\b
    # A life on the road
    | \b(?:mov(?:e|es|ed|ing)|shift(?:ed|s)?|evicted|pulled?|pulls|camp(?:s|ed)?|park(?:s|ed)?\s+up)\s+(?:\w+\s+)?(?:off|from|on|onto|between|at|by)\s+(?:(?:the|a|an|one|their|this|that)\s+)?(?:road\s?side\s+|grass\s+)?(?:verges?|lay-?bys?|camps?|encampments?|pitch(?:es)?|common|sites?\b(?=[^.\n]{{0,40}}\b(?:fairs?|camps?|trailers?|pitch|wagons?|caravans?))|stopping)
    | \b(?:which|what|another|next)\s+(?:camp|stopping)\b | \b(?:follow(?:s|ed|ing)?|work(?:s|ed|ing)?|travel(?:s|led|ling)?\s+with|on)\s+the\s+fairs\b | \bbetween\s+the\s+(?:site|pitch|yard)\b[^.\n]{{0,40}}\bfairs?\b | \b(?:gypsies|(?-i:Travellers?|Gypsy|Romany)\s+(?:teachers?|education|liaison|site|families|boys?|girls?|children|ways?|men|women|school|nurse|worker|camps?))\b
    # What is kept, worn and eaten
    | \bfast(?:s|ed|ing)?\s+(?:with|alongside|like|together|as|all\s+day)\b | \bholy\s+(?:months?|days?|books?|week|communion)\b | \b(?:covers?|covered|uncover)\s+(?:her|their)\s+(?:hair|head|face)\b
    | \b(?:wears?|wearing|wore|puts?\s+on)\s+(?:(?:an?|the|his|her|their)\s+)?(?:kara|kipp?ah?|yarmulke|patka|abaya|niqab|burqa|jilbab|shalwar|salwar|sari|topi|kufi|turban|bindi|crucifix|rosary|dreadlocks|locs|kilt|tzitzit|dastar|sacred\s+thread)\b
    | \b(?:no|without|never|not|won[’']?t|don[’']?t|doesn[’']?t|cannot|can[’']?t)\s+(?:eats?\s+|touch(?:es)?\s+|have\s+|cook\s+)?(?:beef|pork|bacon|ham|gelatine?|lard|shellfish)\b
    # Skin and hair that have ways of their own
    | \b(?:[\w-]+[’']s|X|your|own)\s+(?:(?:dark|deep|lovely)\s+)?(?:brown|black|dark)\s+skin\b | \bhair\s+(?:needs?|wants|has\s+to\s+be|must\s+be|is|gets|to\s+be)\s+(?:\w+\s+)?(?:oil\w*|braid\w*|plait\w*|twist\w*|cornrow\w*|moisturis\w*|loc(?:ced|s)\b|canerow\w*)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BODY = later(
    r"\b(?:has|have|with|had)\s+(?:only\s+)?one\s+(?:hand|arm|leg|foot|eye|ear)\b(?!\s+(?:on|in|over))|\b(?:has|have|had|with|born with)\s+Down[’']?s\b|\b(?:stammers?|stutters?|stammering|stuttering|prosthe\w+|callipers?|leg braces?|splints?|stoma|colostomy|ileostomy|guide dog|hearing dog|white cane|long cane|spinal (?:brace|injury)|club ?foot|cleft (?:lip|palate)|amput\w+|dwarfism|cystic fibrosis|haemophilia\w*|brittle bones?|selective(?:ly)? mut\w+)\b",
    re.IGNORECASE,
)
_FOR_A_TIME = re.compile(
    r"\b(?:broke|broken|fractur\w+|sprain\w*|fell|fall|plaster|six weeks)\b", re.IGNORECASE
)


def shows_culture(text: str) -> bool:
    """Whether a text shows a gender asked for, a travelling life, a faith kept, or skin and hair with ways of their own."""
    return _CULTURE.search(text) is not None


def shows_body(text: str) -> bool:
    """Whether a text shows a body that is otherwise than most, for good and not for the weeks of a broken bone."""
    return _BODY.search(text) is not None and _FOR_A_TIME.search(text) is None

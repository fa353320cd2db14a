"""Shapes of what stands in a who or when box: news of somebody, or a time and a helper told in a sentence. Patterns only."""

from __future__ import annotations

import re

# What a who or when box says once all is over.
OVER = re.compile(
    r"(?:now |all |this is |has been )?(?:completed|done|achieved|actioned|closed|finished|sorted|resolved|no change|not (?:yet )?(?:started|done|achieved))"
    r"(?:[\s,:;–(-]*(?:on )?(?:\d[\d/. -]*|\d{1,2}(?:st|nd|rd|th)? [a-z]+(?: \d{2,4})?)\)?)?\W*",
    re.IGNORECASE,
)
# "Two weeks before baby is due": a time counted from what happens.
COUNTED_BACK = re.compile(
    r"\W*(?:(?:at least|about|no later than|within|the|up to) )*(?:[\w-]+ ){0,2}(?:minutes?|hours?|days?|weeks?|months?|terms?|year|day|morning|night|evening|half term)\s+(?:or (?:so|two) )?(?:before|after|prior to|from|following|either side|once|of|that|when)\b",
    re.IGNORECASE,
)
# "The slot is 3 May at 9.15": when it is, told in a sentence.
IS_AT = re.compile(
    r"\W*(?:(?:the|his|her|their|our|your|next|first|last|each|that) )*(?:[\w’'-]+ )?(?:appointments?|appts?|slots?|dates?|sessions?|visits?|meetings?|hearings?|reviews?|clinics?|tests?|scans?|courses?|deadlines?|places?|classes|lessons?|groups?|interviews?|panels?)"
    r" (?:is|are|will be|falls?|comes?|starts?|begins?|runs?)\b[^.;\n]{0,30}?\d",
    re.IGNORECASE,
)
IN_CASE = re.compile(r",? (?:and|or|with|plus) [\w’' -]{2,30} (?:if|when|should) [^.;\n]+$", re.IGNORECASE)
# "Ms Lo, who has been a real help to Mum".
PRAISED_BEHIND_NAME = re.compile(
    r"[^.;,\n]{2,40}, who (?:has|have|had|was|were)(?: been)? (?:(?:a|an|such|so|really|very|truly|absolutely|always|most|the|our|quite) )+(?!(?:social|support|key|family|main|named|first|only)\b)[a-z]+"
)

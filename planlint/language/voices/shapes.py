"""Shapes of what stands round a verb of the child's: what is only to come, what tells nothing, and what tells by its next words."""

from __future__ import annotations

import re

NOT_YET = frozenset("will shall should must may might can".split())
NEGATION = frozenset("not n't n’t never nt".split())
CONDITIONS = frozenset("if unless whether until should once".split())
TARGETS = re.compile(
    r"\W*(?:\w+ ){0,3}(?:milestones?|targets?|goals?|levels?|potential|age)\b", re.IGNORECASE
)
LOOKS_AT = re.compile(
    r"(?:at|away|down|round|around|to|towards|past|through|up at|over at|straight)\b", re.IGNORECASE
)
WITH_EYES = re.compile(r"\beyes\b", re.IGNORECASE)
THE_SAME = re.compile(
    r"(?:just |about |exactly )?(?:the same|likewise|this way too|that way too)\b(?! (?:school|bed|room|house|carers?))",
    re.IGNORECASE,
)
VERDICTS = frozenset(
    "central important paramount known unknown consistent included key core considered reflected met heard recorded unclear vital integral".split()
)
SURE = frozenset("sure certain confident convinced positive".split())
NOISE = frozenset("shout scream yell sing whisper".split())
# "Wakes in the night shouting, which leaves him tired": a noise, and no words to it.
NO_WORDS = re.compile(
    r"\W*(?:$|(?:at|in|on|during|when|while|which|and|or|but|so|until|most|every|all|with)\b)", re.IGNORECASE
)
NO_SPEECH = re.compile(
    r"\b(?:no (?:speech|words|spoken)|(?:not|n['’]t) (?:speak|talk|use (?:words|speech))|non-?verbal|without (?:words|speech)|cannot (?:speak|talk)|can['’]t (?:speak|talk))\b",
    re.IGNORECASE,
)
KNOWN = re.compile(
    r"(?:it|this|that|his|her|their)\b[^.;]{0,20}?\b(?:known|clear|plain|obvious|understood)\b", re.IGNORECASE
)
THINGS_TO_SAY = re.compile(r"(?:\w+ ){0,3}things? to (?:say|tell|ask|add)\b[^.;]{0,25}:\s*\S")
# "Filled in his worksheet and it is on file": a form of which nothing is told.
FORM_VERBS = frozenset("fill tick upload".split())
FORM_ALONE = re.compile(r"[^:.;–—]*(?:[.;]|$)")
LETS_OUT = re.compile(r"(?:slip|on|it be known|it out|us know|me know)\b (?:that|how|why|what)\b")
NOTHING = re.compile(
    r"(?:nothing|none|no(?:\s\w+)? (?:concerns?|worries|issues|questions|comments?))\b", re.IGNORECASE
)
SHARED_PLACE = re.compile(
    r"(?:an? |the |his |her |their |one )?(?:\w+ )?(?:bed|room|bedroom|home|house|flat|bath|caravan|tent|lunch|toys?|mattress|sofa|phone|clothes|towel)\b",
    re.IGNORECASE,
)
BEHIND_WORDS = frozenset("say tell think reckon add explain feel insist".split())
SMILES = frozenset("smile beam grin laugh giggle".split())
ALWAYS = frozenset("always often usually generally constantly forever".split())
NO_OCCASION = re.compile(r"\W*(?:$|(?:and|but|[;.]|with (?:us|me|everyone|staff))\b)", re.IGNORECASE)
# A telling with nothing told: "told police nothing", "writes little".
TOLD_NOTHING = re.compile(
    r"(?:(?:to )?(?:(?:the|his|her|their|any|that) )?(?!(?:with|in|of|on|at|about|that|how|for)\b)\w+ )?(?:nothing|little|very little|not much|no one|nobody|none of it)\b(?! of (?:the|his|her)| like| but| more| about)",
    re.IGNORECASE,
)
TELLING = frozenset(
    "tell say disclose ask write report reveal share admit explain describe confide show mention".split()
)
DRAWS_ON = re.compile(r"\W*(?:all )?(?:on|over|in|across|with)\b", re.IGNORECASE)
SENTENCES_OF_PLAY = 4
ENOUGH_SEEN = 2
# Outside the child's own place these count only with what was said or asked.
WITH_WHAT_WAS_SAID = frozenset(
    "report state note type post mark rate call rank complain suggest beg plead list identify sign refuse confirm promise read act sing answer".split()
)

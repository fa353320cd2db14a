"""The ways in which progress is what a parent says: own diaries, own ratings, own views taken as the measure, questions put to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

PARENT = (
    r"(?:mum(?:my)?|dad(?:dy)?|mam(?:my|a)?|mom(?:my)?|papa|(?-i:Da|Ma|Pa)|mother|father|step-?(?:mum|dad|mother|father)|(?:m|f)/(?:f|m)|both parents|parents?|both carers|birth (?:mum|dad|mother|father)|"
    r"(?:her|his|mum[’']s|mother[’']s) partner|the couple|mof|fof|moc|foc|m/o|f/o|(?-i:\b(?:Mo|Fa)\b(?! [A-Z])))"
)
TITLED = r"(?:(?:mr|mrs|ms|miss)(?: and (?:mr|mrs|ms|miss))?\s+[\w’'-]+)"
_SOMEBODY = rf"(?:{PARENT}|{TITLED}|(?-i:[A-Z][a-z]+))"
_OWN = rf"(?:his|her|their|own|parental|(?:{PARENT}|{TITLED})(?:[’']s?)?)"
# What a parent can be asked to change, whoever's name stands in the place of theirs.
GROWN_UP = (
    r"(?:drink\w*|drunk|drank|alcohol\w*|units|cans|vodka|wine|beers?|booze|dry|sober|sobriety|abstin\w*|abstain\w*|relaps\w*|laps(?:e|es|ed)|cannabis|weed|cocaine|heroin|crack|ketamine|amphetamine|"
    r"(?:dry|sober|clean|good|bad|calm|low|(?:drink|smoke|alcohol|drug|row)-free) (?:days?|nights?|weeks?|weekends?|evenings?|spells?)|methadone|antabuse|gambl\w+|bets?|betting|debts?|(?<!nobody has )smack\w*|the (?:kids|children|boys|girls|baby)|ex\b|see(?:n|ing)? [A-Z]\w+|let(?:ting)? [A-Z]\w+ in|injections|relationship (?:has|is|had)|risk from (?:him|her)|(?:been|is|stay\w*) clean|clean for|pregnan\w+|(?:left|leav(?:e|es|ing)) (?:them|(?:the |her |his |their )?(?:kids|children|boys|girls|baby|twins))(?= (?:alone|on their own|by themselves|home alone)|\W*$))\b"
)
_RECORD = r"(?:diary|log|journal|tally|tick (?:list|sheet|chart)|self-?\s?assessments?(?: form)?|self-?\s?monitoring|score ?sheet|chart|record)"
_SELF_RATED = r"(?:self-?\s?(?:declar(?:ed|ations?)|certif\w+|disclos(?:ed|ures?)|describ(?:ed|ing)|rat(?:ed|ing)|scor(?:ed|ing)|assess(?:ed|ments?)|evaluat(?:ed|ion)|report(?:s|ed|ing)?|monitor(?:s|ed|ing)?))"

# These are a parent's own word wherever they stand.
_ALWAYS = re.compile(
    rf"\b{_SELF_RATED}\b|\b{_OWN}\s+(?:own\s+)?(?:admission|estimation|reckoning|say-so|assurances?|undertaking to give an honest account|word (?:to be|is) (?:taken|accepted|enough))\b"
    rf"|(?<!argues )(?<!voices )(?<!puts )\b{_OWN}\s+own\s+(?:assessments?|views?|opinion|judgements?|sense|estimates?|descriptions?|evaluations?|version|telling)\b"
    rf"|\b{_OWN}\s+(?:\w+\s+){{0,2}}?(?:drinking|drug use|cannabis use|use|abstinence|sobriety|mood|temper|anger|gambling|wellbeing|progress)\b[^.;\n]{{0,30}}\b(?:reviewed|monitored|checked|measured|tracked|gauged|assessed) (?:with|by asking|in (?:discussion|conversation) with|through (?:discussion|conversation)s? with) (?:him|her|them|{PARENT}|{TITLED})\b"
    rf"|\bin (?:his|her|their) (?:own )?(?:view|opinion)\b(?=,? (?:is|are|has|have|that|about|whether))|\bhonesty (?:calls?|chats?)\b|\b(?:{PARENT}|{TITLED}),?\s+in\s+(?:his|her|their)\s+view\b"
    rf"|\b{_SOMEBODY}\s+(?:(?:to|will|does|can)\s+)?(?:rates?|scores?|marks?|scales?)\s+(?:(?:his|her|their|its)\s+own|own|(?:his|her|their)\s+(?:mood|temper|anger|stress|drinking|cravings?|urges?|depression|low mood|confidence|coping|wellbeing|mental health))\b"
    rf"|\b(?:going|go|goes|judg\w+|gaug\w+|measur\w+|bas(?:ed|is)|rel(?:y|ies|ying|ied)|according|depend\w*|assess\w*|seen|shown|known|led|rests?)\s+(?:\w+\s+)?(?:by|on|of|upon|from|through|to)\s+(?:what|how)\s+(?:{PARENT}|{TITLED}|(?-i:he|she|they|you)|(?-i:[A-Z][a-z]+))\s+(?:tells?|says?|reports?|describes?|states?|feels?|puts?|rates?|shares?)\b"
    rf"|\b(?:updates?|reports?|feedback|accounts?|information)\s+(?:on|about|of)\s+(?:himself|herself|themselves)\b"
    rf"|\b(?:weighs?|scores?|rates?|assess(?:es)?|grades?|marks?|times?)\s+(?:himself|herself|themselves)\b"
    rf"|\b(?:{PARENT}|{TITLED})\s+(?:now\s+)?(?:believes?|thinks?|reckons?|considers?|maintains?)\s+(?:that\s+)?(?:she|he|they)(?:[’']s|[’']ve|\s)(?!(?:should|ought|would|could|needs?)\b)"
    rf"|(?-i:\b[A-Z][a-z]+)[’']s\s+word\s+(?:to be|is|will be)\s+(?:taken|accepted|enough|trusted|relied on)\b"
    rf"|\b(?:{PARENT}|{TITLED}|(?-i:(?!(?:Your|The|Our|This|That|My|His|Her)\b)[A-Z][a-z]+))\b[^.;\n]{{1,60}}?\b(?:and|to|will|can)\s+(?:(?:will|can|to)\s+)?(?:tells?|says?|reports?|confirms?|states?)\b[^.;\n]{{0,25}}?\sso(?=\W*$|[.;,])"
    rf"|\b(?:{PARENT}|{TITLED})\s+(?:(?:to|will)\s+)?(?:rates?|scores?|scales?)\s+(?:his|her|their)\b(?!\s+(?:son|daughter|child|baby|children|boys?|girls?))"
    rf"|\b(?:{PARENT}|{TITLED})[’']s?\s+own\s+(?:scores?|ratings?|tally|view|{_RECORD})\b|\b(?:scaled|scored|rated) (?:[\d–-]+ )?by (?:her|him|them|{PARENT})\b"
    rf"|\b(?:{PARENT}|{TITLED})\s+(?:to |will )?(?:gives?|provides?)\s+(?:a |an |their |his |her )?(?:(?:re)?assurances?|verbal \w+)\b|\b(?:gain|seek|get|obtain)s?\s+(?:re)?assurances? from (?:the )?(?:{PARENT}|{TITLED})\b"
    rf"|\b(?:{PARENT}|{TITLED})\s+(?:to |will )?(?:confirms?|says?|reports?|shares? it|updates?) verbally\b|\b(?:{PARENT}|{TITLED})[’']s\s+(?:conversations?|word)\s+with\b"
    rf"|\b(?:according to|going by what|by what) (?:{PARENT}|{TITLED})\b|\b(?:as )?(?:described|stated|reported|told|expressed) by (?:him|her|them|{PARENT}|{TITLED})\b"
    rf"|\b(?:{PARENT}|{TITLED})\s+(?:to be )?(?:is|are)?\s*(?:adamant|believed unless)\b|\b(?:{PARENT})(?: (?:is|are|to be))? open and honest\b|\bscaling question\b",
    re.IGNORECASE,
)
# A verdict that hangs on an answer: "if she says not we tick it off", "we go by his yes or no", "her figure is the one we use".
_ANSWERS = r"(?:says?|tells? (?:us|me|them|the \w+(?: \w+)?|(?-i:[A-Z][a-z]+))|reports?|confirms?|answers?|repl(?:y|ies)|swears?|promises|insists)"
_SETTLES = (
    r"(?:(?:we|I|everyone|(?-i:[A-Z][a-z]+)|the (?:group|meeting|conference|review|plan|row|job|task|action|risk|worry|concern)|this|it|that)(?:[’']ll| will| can| shall| then)?(?: (?:then|be|is|gets?|now))* "
    r"(?:tick(?:s|ed)?(?= (?:it|this|that|these|them|off|the (?:row|job|task|action|worry|concern|item))\b|\W*$)|ticked|clos\w+|cross\w*|strikes?|struck|sign\w* (?:it )?off|stops?|ends?|drops?|dropped|finish\w*|call(?:s|ed)? it|count\w*|done|met|settled|marks?|marked|treats?|treated|takes? it|taken|leaves? it|move[sd]? on|steps? down|stand\w* down|let it go|good enough))"
)
_TAKEN_AT_THEIR_WORD = re.compile(
    rf"\b(?:if|once|when|as long as|so long as|provided|where)\s+(?P<who>(?:the )?{PARENT}|{TITLED}|she|he|they|you|(?-i:[A-Z][a-z]+)) {_ANSWERS}(?:(?=,)| (?:so|not|yes|no|that|it|she|he|they|there|nothing|all|things|everything|nobody)\b)[^.;\n]{{0,60}}?(?:,|\bthen\b|\s)\s*{_SETTLES}\b"
    rf"|\b{_SETTLES}\b[^.;\n]{{0,25}}?\b(?:if|once|when|as soon as|as long as)\s+(?P<after>(?:the )?{PARENT}|{TITLED}|she|he|they|you|(?-i:[A-Z][a-z]+)) {_ANSWERS}\b(?= (?:so|not|yes|no|it|that|she|he|they|there|all|things)\b|\W*$)",
    re.IGNORECASE,
)
# Words that say how it will be judged.
_JUDGED = re.compile(
    r"\b(?:evidence[ds]?|measure[ds]?|measure of success|progress|outcome|goal|success|reviewed|review:|how (?:will|do) we know|(?:will|we[’']ll) know|judged?|gauged?|proof|prove|determine|demonstrate|"
    r"(?:goal|target|outcome|will be) met|(?:job|row|action|case|task|this|we|it|plan) (?:is |can (?:be )?|will (?:be )?|to be )?(?:clos\w+|ticked|signed off|ends?|ended|counts?)\b|(?:is|[’']s) (?:our|the|all the) (?:check|proof|test|sign|measure)|achieved|has worked|it worked|good enough|action closed|this closes|step down|no further|crosse?d? (?:this|it) off|so the risk|therefore|satisfied|reduce visits|discharge|"
    r"no longer present|what we go by|accept this|based on|relied on|decision on)\b",
    re.IGNORECASE,
)
# These are a parent's own word where something is judged by it, or where what is told is their own life.
_AS_MEASURE = re.compile(
    rf"\b{_OWN}\s+(?:own\s+|verbal\s+)?(?:feedback|views?|opinion|insight|account|word|ratings?|evaluation(?: form)?|questionnaire|reflections?|{_RECORD})\b"
    rf"|\b(?:feedback|accounts?|(?:re)?assurances?|verbal (?:updates?|feedback|confirmation)|word|confirmation) (?:from|of|by) (?:{PARENT}|{TITLED})\b"
    rf"|\b(?:discussions?|conversations?|chats?|check-?ins?|phone calls?|telephone calls?|calls?) (?:with|to) (?:the )?(?:{PARENT}|{TITLED})\b"
    rf"|\b(?:gain|seek|get|give|obtain)s? (?:a |an )?(?:re)?assurances?\b"
    rf"|\b{_SOMEBODY}(?: and {_SOMEBODY})?\s+(?:(?:now|no longer|can|will|does|both|genuinely)\s+)*(?:feels?|thinks?|believes?|reckons?|considers?|accepts?|promises|swears|insists|isn[’']t worried|denies|deny|says?|tells?|states?|maintains?|informs?|confirms?)\b"
    rf"|\b(?:both|she|he|they) (?:believes?|considers?|feels?|says?|tells? us|deny|denies)\b|\bno (?:\w+ ){{1,2}}(?:disclosed|reported) by (?:{PARENT})\b|\b(?:{PARENT}|family) (?:will be|to be|are|is) asked\b|\bask (?:the )?(?:{PARENT}|family)\b",
    re.IGNORECASE,
)
# What a parent sends or keeps is what it all goes by: "going by his Sunday text", "(Mr Osei's texts)".
_MESSAGES = r"(?:texts?|emails?|e-mails?|(?:phone |video )?calls?|messages?|whatsapps?|voicemails?|voice notes?|letters?|postcards?|notes?|updates?|answers?|replies|reply|emojis?|diary|diaries|log|tally|journal|calendar|tick ?list|ticks)"
_GOES_BY = re.compile(
    rf"\b(?:going (?:only |solely )?by|judg(?:ed|ing) (?:only |solely )?(?:by|from|on)|(?:measured|gauged|shown|known|told|tracked|seen|evidenced) (?:by|from|in|through)|based on|according to|on the strength of|to go by|as per|relying on|we have (?:only )?)\s*"
    rf"(?P<who>(?:{PARENT}|{TITLED})(?=[’']s?\b)|his|her|their)(?:[’']s?)? (?:own )?(?:(?!from\b|of\b)[\w’'-]+ ){{0,3}}?{_MESSAGES}\b"
    rf"|\((?P<aside>(?:{PARENT}|{TITLED}))[’']s? (?:own )?(?:[\w’'-]+ ){{0,2}}?{_MESSAGES}\)",
    re.IGNORECASE,
)
# Somebody asks a parent, or a parent is to say it.
_ASKED = re.compile(
    rf"\b(?:ask(?:s|ed|ing)?|get(?:s|ting)?|check(?:s|ing)?(?: in)? with|question(?:s|ing)?|enquir(?:e|es|ing) (?:of|with)|find out from|hear(?:s|ing)? from|explor(?:e|es|ing) with|review(?:s|ing)? with|"
    rf"(?:tele)?phon(?:e|es|ing)|ring(?:s|ing)?|call(?:s|ing)?|(?:put|puts) to|(?:calls?|check-?ins?|chats?|discussions?) (?:to|with|w/)) (?P<who>(?:the )?{PARENT}|{TITLED}|(?-i:[A-Z][a-z]+)|you)\b(?P<told>[^;\n]{{1,140}})",
    re.IGNORECASE,
)
# "Ring Mum by six if she has been drinking", "sends him home if he has been drinking": a condition, and nothing that is asked.
_CALLS = re.compile(r"(?:tele)?phon|ring|call", re.IGNORECASE)
_ON_CONDITION = re.compile(
    r"(?:(?!\b(?:ask|check|see|find out|say|hear|about|whether)\b)[^;.\n])*?\bif\b", re.IGNORECASE
)
_SENDS_AWAY = re.compile(
    r"\bsends?\s+(?:him|her|them|you|(?-i:[A-Z][\w’'-]+)|the \w+)\s+(?:straight )?(?:home|away|off|out|back)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"\b(?:if|whether|how|what she|has (?:she|he)|have they|did (?:she|he|they)|is (?:she|he)|that (?:she|he|they|there|no)|to (?:say|check)|can say|re\b|about)\b",
    re.IGNORECASE,
)
# A parent counts, ticks or writes down what they themselves did.
KEPT = re.compile(
    rf"\b(?P<who>{_SOMEBODY})(?:[’']s)?(?:\s+(?:to|will|is to|are to))?\s+(?:keeps?|completes?|writes?|counts?|ticks?|marks?|colours? in|crosse?s? off|logs?|notes?|tall(?:y|ies)|records?|self-? ?monitors?|considers?|texts?|emails?|whatsapps?|messages?|sends?)\b(?P<told>[^;\n]{{1,140}})",
    re.IGNORECASE,
)
_YOU = re.compile(
    r"\byou(?:[’']ll| will| can| have|) (?:tell|told|let|say|said|own up|text (?:me|us)|ring (?:me|us)|give (?:me|us))\b(?! (?:your|mum|dad|nan|miss|mr))"
    r"|\byou(?:[’']ll| will)? be (?:\w+ )?(?:honest|open|straight|truthful) (?:with (?:me|us)|about)\b",
    re.IGNORECASE,
)


def always_own_word(text: str) -> Iterator[tuple[int, int]]:
    """Words that are a parent's own word wherever they stand ("by her own reckoning")."""
    for match in _ALWAYS.finditer(text):
        yield match.span()


def own_word_as_measure(text: str, measures: bool = False) -> Iterator[re.Match[str]]:
    """What a parent thinks or says, in a text that tells how it will be judged, or that ``measures`` by its column."""
    if measures or _JUDGED.search(text):
        yield from _AS_MEASURE.finditer(text)


def asked_or_kept(text: str) -> Iterator[re.Match[str]]:
    """Where a parent is asked, or keeps count of themselves; ``who`` and ``told`` are left to be judged."""
    for match in _ASKED.finditer(text):
        told = match["told"]
        on_condition = _CALLS.match(match.group()) and _ON_CONDITION.match(told)
        if _QUESTION.search(told) and not on_condition:
            yield match
    yield from (match for match in KEPT.finditer(text) if not _SENDS_AWAY.search(match.group()))


def taken_at_their_word(text: str) -> Iterator[tuple[int, int, str, int]]:
    """Where what somebody answers settles the matter: where the words stand, and who answers where."""
    for match in _TAKEN_AT_THEIR_WORD.finditer(text):
        group = "who" if match["who"] else "after"
        yield match.start(), match.end(), match[group], match.start(group)


def goes_by_messages(text: str) -> Iterator[tuple[int, int, str, int]]:
    """Where progress goes by what somebody sends or keeps: where the words stand, and whose it is where."""
    for match in _GOES_BY.finditer(text):
        group = "who" if match["who"] else "aside"
        yield match.start(), match.end(), match[group], match.start(group)


def told_by_you(text: str) -> Iterator[tuple[int, int]]:
    """ "You will tell us": a plan that speaks to the parent."""
    for match in _YOU.finditer(text):
        yield match.span()

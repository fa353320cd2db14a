"""Whose life an outcome tells of: only an adult's, or a child's too; what a rule makes of it is decided elsewhere.

An outcome is an adult's where an adult stands in it and everything that changes is the adult's: a state, a habit, or
something in the mind ("understands the impact on Tia" changes nothing for Tia yet). The child's life is in it where a child
does, has or receives something, or where it speaks of the home, of school or of what a child's day is made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planlint.language.people import OwnerKind, people_in
from planlint.language.syntax import parsed
from planlint.language.whose.cast import GROWN, Cast, called

_KIN = re.compile(
    rf"\b(?:{GROWN})s?\b|\b(?:adults(?= (?:in|are|have|at|who|can|do|to|will|stop|use))|(?:both|the|all|other) adults|couple|professionals|teachers|perpetrators?|(?:sister|brother|mother|father|son|daughter)s?-in-law|MGM|PGM|MGF|PGF|MGPs?|PGPs?|FCs?)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.? (?=[A-Z]|and\b|&)")
_ADULT_MATTER = re.compile(
    r"\b(?:parental|maternal|paternal|parenting|co-?parent\w*|marital|post-?natal|perinatal|methadone|heroin|PEth|on (?:a |his |her )?script|under \d+ units|insight|arrears|bailiffs?|non-molestation|restraining order|divorce)\b",
    re.IGNORECASE,
)
_CHILD = re.compile(
    r"\b(?:child(?:ren)?|kids?|bab(?:y|ies)|boys?|girls?|twins?|triplets?|siblings?|brothers?|sisters?|(?:step|grand)?(?:sons?|daughters?)|grandchild(?:ren)?|"
    r"bairns?|weans?|grandkids|sibs|infant|newborn|unborn|toddler|teenagers?|young (?:person|people|man|woman|lad)|youngsters?|little ones?|you|your|yourself|I|me|my|myself|we|us|our|"
    r"(?<!wider )(?<!extended )(?<!own )(?<!her )(?<!his )(?<!their )(?<!birth )(?<!paternal )(?<!maternal )famil(?:y|ies)(?! (?:support|members?|network|worker|therapy|friends?|homes?|courts?))|everyone|everybody)\b",
    re.IGNORECASE,
)
# What a child's day is made of.
_CHILD_LIFE = re.compile(
    r"\b(?:school\w*|nursery|playgroup|pre-?school|lessons?|classroom|homework|bed-? ?times?|bath-? ?times?|play(?:s|ing|time)?(?! (?:a|their|her|his) (?:part|role))|toys?|cots?|napp(?:y|ies)|prams?|buggy|"
    r"bottles?(?! of)|feeds|milk|formula|breakfasts?|teas?|dinners?|meals?|packed lunch\w*|uniforms?|asleep|stories|contact|family time|"
    r"collected|picked up from|dropped off|safe sleep\w*|handovers?|meltdowns?|tantrums?|bed-?wetting|physical (?:punishment|chastisement)|giv(?:es?|ing) (?:\w+ ){0,4}(?:medicines?|inhalers?|insulin)|immunis\w+|vaccin\w+|jabs|tooth-?brush\w*|eye contact|smack\w*|cuddl\w+|childcare)\b",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\b(?:homes?|houses?|households?|flats?|bedrooms?|kitchen|living room|garden|heating|electric(?:ity)?|boiler|tenancy|fridge|cupboards?|meters?|hot water|gas and electric|food (?:in|at|on)|washing machine|smoke alarms?|front door|keys?|stair ?gates?)\b",
    re.IGNORECASE,
)
# An adult who moves or keeps away, or has a place alone, says nothing yet of life inside the child's home.
_PLACE_OF_ADULT = re.compile(
    r"\b(?:own|separate|stable|permanent|suitable) (?:home|house|flat|tenancy|accommodation)\b|\b(?:leav\w+|left|mov\w+|liv\w+|resid\w+|stay\w*|(?:keep\w*(?= (?:away|out)))|remain\w*|return\w*|com(?:es?|ing)|goes?|going|away|out|outside|excluded|barred|visit\w*|attend\w*)"
    r"(?:\s+(?:not|away|out|of|from|to|in|into|at|back|the|her|his|their|a|own|family|separate))*\s+(?:home|house|flat|household)\b|\bhome visits?\b|\bfrom home\b|\b(?:maintain|improv|keep|sustain|address|manag|rais)\w* (?:\w+ )?(?:home|house|household) conditions\b",
    re.IGNORECASE,
)
# What goes on in somebody's mind, or makes up an ability: nobody's day is different by it yet.
_MIND = re.compile(
    r"\b(?:understand\w*|understood|recogni[sz]\w+|appreciat\w+|reali[sz]\w+|accept(?:s|ed|ing)?|acknowledg\w+|feels?|feeling|felt|believ\w+|thinks?|thinking|reflect\w*|learn(?:s|ed|t|ing)?|"
    r"identif(?:y|ies|ied|ying)|tak(?:es?|ing|en) (?:on board|(?:\w+ )?(?:responsibility|ownership|accountability))|aware\w*|insight|knowledge|confiden(?:t|ce|tly)|empathy|empathi[sz]\w+|know(?:s|ing)?(?! (?:which|when|who|where|what (?:day|time)|the (?:dates?|numbers?)))|"
    r"prioriti[sz]\w+|committed|commits|agrees?|informed|mindful|conscious|self-esteem|strateg(?:y|ies)|skills?|skilled|tools|techniques|expectations|ability|abilities|capacity|capability|better able|more able|(?:can|able to|could) (?:say|explain|describe|name|list|articulate|talk about)|"
    r"(?:energy|strength|patience|head ?space|stamina|courage|rest|resilience)(?= (?:that )?(?:(?:s?he|they) )?(?:needs? )?to (?!sleep|read|bath|collect)\w)|equipped|empowered|motivat\w+|willing\w*|supported|prepared|educated|reassured|worried|worries|concerned|stress\w*|pressures? of|demands of)\b",
    re.IGNORECASE,
)
_QUALITIES = frozenset(
    "ability abilities capacity capability knowledge insight skills strategies awareness empathy self-esteem expectations".split()
)
# What somebody does for a child: after "and" it begins something new.
_CARE = (
    r"(?:respond|feed|play|collect|keep|meet|protect|comfort|take|bring|read|spend|put|give|supervise|provide|ensure|prioriti[sz]e|follow|use|do|make|get|go|see|help|look after|care|stay|sleep|eat|act|stick|"
    r"set|talk|listen|praise|cook|wash|walk|hold|settle|soothe|calm|show up|turn up)(?:s|es)?"
)
_TURN = re.compile(
    r"[.;\n]|,?\s*\b(?P<hard>so that|so as to|in order (?:that|to)|(?:which )?means(?: that)?|meaning(?: that)?|resulting in|ensuring(?: that)?|because|therefore|thereby|so)\b"
    r"|\s*,\s*(?:and\s+|but\s+)?|\s+(?:and|but|while|whilst|when|where)\s+|\s+[–—-]\s+|:\s",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    rf"(?:(?:will |can |to |is able to |are able to |consistently |always )?{_CARE}\b|(?:(?:the |her |his |their |both |all |all three )?(?:[\w’'-]+\s+){{1,3}}?)(?:is|are|has|have|was|were|will|can|cannot|does|do|no longer|never|always|feels?|gets?|goes|go|sleeps?|eats?|sees?|lives?|stays?|spends?|attends?|plays?|wakes?|enjoys?)\b|(?:there|it|nobody|no one|he|she|they)\b|(?-i:[A-Z][a-z]+)[’']s\s+(?:asleep|in|at|home|back|fed|safe|dressed|well|able|not|never|always|\w+ing|\w+ed)\b)",
    re.IGNORECASE,
)
_FOR_SAKE = re.compile(
    r"\b(?:(?:has |have )?(?:ended|ends|left|leaves(?! [^.;,\n]{2,25}? (?:with|alone|at|to)\b)|separated from|finished with|divorced)\b(?! (?:alone|with|in|at|on|over|for|home|school|work|(?:the|his|her|their) (?:house|home|flat|bed|room))\b)|in (?:the )?(?:best )?interests? of|for the (?:sake|benefit|good|wellbeing) of|putting [^.;,]{2,20} first)\b[^.;,\n]*"
    # "…, so that she can be there for Tia", "… the mum that Tia needs": what somebody could then do has not been done yet
    r"|,?\s*\b(?:(?:so (?:that )?|in order (?:that )?)(?:s?he|they|[A-Z]\w+) (?:can|could|may|might|is able to|are able to|will be able to|has the \w+ to|have the \w+ to)|(?:in order |enough |so as )?to(?: be able to)?) (?:\w+ly )?"
    r"(?:be (?:\w+ )?(?:there|present|available|strong|well|around) for|look after|care for|parent|cope with|keep up with|focus on|concentrate on|do right by|do (?:her|his|their) best (?:by|for)|be (?:an? )?(?:\w+ )?(?:better|good|good enough|stronger|calmer|proper) (?:mum|mother|dad|father|parent|carer)s? (?:to|for)|give (?:the |her |his |their )?[\w’'-]+ (?:what|all that|everything) (?:s?he|they) needs?)(?: (?:the |both |all )?(?:her |his |their )?[\w’'-]+(?: (?:and|&) [\w’'-]+)?)?(?=\s*(?:$|[.;,]))"
    r"|\b(?:be|is|are|becomes?) (?:the|a|an) (?:\w+ )?(?:mum|mother|dad|father|parent|carer)s? (?:that )?(?:the |her |his |their )?[\w’'-]+ (?:needs?|deserves?|wants?)\b"
    r"|,?\s*\bso (?:that )?(?:(?:the |all (?:the )?)?(?:child(?:ren)?|kids|boys|girls|twins|bab(?:y|ies))|(?-i:[A-Z][\w-]+)(?: and (?-i:[A-Z][\w-]+))?|they|s?he) (?:can |will |may |all |both )?(?:benefits?|gains?)\b[^.;,]*"
    # "…, for Ottilie's sake", "…, for Jordan": for whom it is hoped changes nothing for them yet
    r"|,?\s*\bfor (?:(?:the |all (?:the |our )?|our )?(?:child(?:ren)?|bab(?:y|ies)|kids?|boys?|girls?|twins?|siblings?)(?:[’']s?)?|(?-i:[A-Z][\w-]+)(?:(?: and|,) (?-i:[A-Z][\w-]+))*[’']s?|his|her|their|your)(?: own)? (?:sakes?|good|benefit|wellbeing|welfare)\b"
    r"|,\s*(?:all |just )?for (?:the |all (?:the |our )?|our )?(?:child(?:ren)?|bab(?:y|ies)|kids?|boys?|girls?|twins?|you(?: (?:both|all|two))?|him|her|them|(?-i:[A-Z][\w-]+)(?:(?: and|,) (?-i:[A-Z][\w-]+))*)(?=\W*$)",
    re.IGNORECASE,
)
# "Tia's mum", "the children's parents", "parents of the children" are adults.
_OWNED_ADULT = re.compile(
    rf"(?:\b[A-Z][\w’'-]*(?:['’]s|s['’])|\b(?:the )?(?:child(?:ren)?|bab(?:y|ies)|boys?|girls?|twins?|siblings?)(?:['’]s?|s['’])|\b(?i:your|my|our))\s+(?:\w+\s+)?(?=(?i:(?:{GROWN})s?\b))"
    rf"|(?<=[sdmran])\s+(?:of|to)\s+(?:the\s+)?(?:child(?:ren)?|bab(?:y|ies)|twins)\b(?=\s+(?:is|are|to|will|has|have|feels?)\b)",
)
_OBJECT = re.compile(
    r"\bhim\b|(?<!list )(?<!name )(?<!use )(?<!spot )(?<!explain )(?<!describe )(?<!pay )(?<!take )(?<!follow )\bthem\b",
    re.IGNORECASE,
)
# "Her" as "him" would stand there: nothing that could be hers comes behind it.
_HER = re.compile(
    r"\bher\b(?=\W*$|[,.;]|\s+(?:and|to|by|at|in|on|for|with|from|when|if|while|until|before|after|every|each|safely|well|home|back|up|out|off|about|away|the|a|that|without|as|all|daily|twice|kindly|calmly|properly|more|less|first|alone|asleep)\b)(?!\s+(?:that|who|and) she\b)",
    re.IGNORECASE,
)
# Words for a child that speak of none here, and hours that are only hours.
_NO_CHILD = re.compile(
    # "A man who would control her", "letters from school", "answers the door to him" put no child into it.
    r"\b(?:m[ae]n|wom[ae]n|partners?|boyfriends?|girlfriends?|people|person|somebody|someone|anyone|friends?) (?:who|that)\b[^.;,]{0,40}?\b(?:him|her|them)\b"
    r"|\b(?:letters?|emails?|texts?|messages?|calls?|forms?) (?:and \w+ )?from (?:the )?(?:school|nursery)\b|\banswers? (?:the (?:door|phone)|calls|texts) (?:to|from) (?:him|her|them)\b"
    r"|\b(?:tell|show|let|assure)(?:s|ing|ed)? us\b|\btold us\b|\bon (?:(?:a|any|every) )?school nights?\b"
    r"|\bthank you\b|\b(?:drink|alcohol|drugs?|anything|nothing|money|cash|knife|cannabis) (?:in|inside|on) (?:him|her|them)\b|\b(?:tell|show) you\b|\b(?:sister|brother|son|daughter)s?-in-law\b|\b(?:adult|grown-?up) (?:son|daughter|child|children|brother|sister)s?\b|\bas a (?:child|boy|girl)\b|\b(?:his|her|their) (?:own )?childhood\b|\b(?:own|wider|birth) brothers?\b"
    r"|\b(?:on|every) school (?:days?|nights?|mornings?)\b(?=[^.;]*\bdriving\b)|\bat work and (?:at )?home\b|\bat home and (?:at )?work\b|\b(?:separat\w+|split\w*|divorc\w+|apart) from [A-Z]\w+|\b(?:frightened|scared|afraid) of [A-Z]\w+(?= any| any ?more|\W*$)"
    r"|\b(?:prescribed|owed|paid|offered|due|awarded) (?:to|for) (?:her|him|them)\b|\bends? (?:the|her|his) relationship with [A-Z]\w+|\bLevel \d\b|\bEntry Level\b|\bHbA1c\b|\bHRT\b",
)
# "…, Mum" and "as a mum": whoever is spoken to, or speaks, is grown up.
_TO_ADULT = re.compile(
    rf",\s*(?:{GROWN})\b\s*[.,!]?\s*(?:$|,)|\(\s*(?:{GROWN})\s*\)|\bas an? (?:{GROWN})\b|\b[Yy]our (?:own )?(?:husband|wife|partner|boyfriend|girlfriend|ex|marriage|divorce)\b|\bjust someone[’']s (?:wife|husband|mum|dad)\b",
    re.IGNORECASE,
)
_YOU_AND_I = re.compile(r"\b(?:[Yy]ou(?:r|rself|[’']ll|[’']re)?|I|me|[Mm]y|myself)\b(?![’'](?!ll|re))")
# Of what only a child has, whatever the pronoun before it.
_CHILDS_OWN = re.compile(
    r"\b(?:his|her|their)\s+(?:[\w’'-]+\s+){0,3}?(?:needs(?! (?:of|for)\b)|cues?|safety|development\w*|weight|growth|attendance|tantrums|cry|crying|cries|milestones|childhood|injections|care needs)\b",
    re.IGNORECASE,
)
_ATTENDS = re.compile(
    r"\W*+(?:\w[\w’']*+(?:-[\w’']+)*+\W+){0,4}?(?:to |will |has |have |is |are )?(?:fully |regularly |consistently |continues? to )?(?:attend\w*|engag(?:e|es|ed|ing) (?:\w+ )?(?:with|in)|complet\w+|access\w*|tak\w+ part in|participat\w+|enrol\w*|work(?:s|ing)? (?:\w+ ){0,3}with|co-?operat\w+ with|tak\w+ up)\b",
    re.IGNORECASE,
)
# "Time with Mum", "a better relationship with her dad": whoever has it is the child.
_WITH_ADULT = re.compile(
    rf"\b(?:relationships?|time|contact|bond(?:ing)?|attachments?|ties|links|home|safe|live|living|stays?|in touch)\b[^.;,\n]{{0,20}}?\bwith (?:[\w’'-]+ )?(?:(?:{GROWN})s?|adults)\b|\bby (?:[\w’'-]+ )?(?:{GROWN})s?\b",
    re.IGNORECASE,
)
# An outcome that opens with a pronoun speaks of the child whose plan it is.
_CHILD_SPEAKS = re.compile(
    r"\W*(?:(?:he|she|they|you|I|we)\b|to (?:see|stay|spend|live|visit|go|speak|play|return|be (?:with|back|able to see))\b)",
    re.IGNORECASE,
)
# A child is spoken to ("Kit, Dad will …"), or does not do what children should not have to ("Sonny doesn't have to …").
_NAMED_CHILD = re.compile(
    r"^\W*(?P<to>[A-Z][a-z]+(?:-[A-Z][a-z]+)?),\s+(?=[A-Z])|(?:^\W*|[.;,]\s+|\band\s+)(?P<does>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\s+(?:is|does|has|was|wo|ca|did|need)n[’']t\b"
)
# "Mum and Josh", "Dad and he": what two people have, the child has too.
_WITH_CHILD = re.compile(
    rf"\b(?i:{GROWN}) and (?P<name>[A-Z][a-z]+|he|she)\b(?! [A-Z])(?!['’]s (?:mum|dad))(?! (?:have |has |are |no longer |do not |don['’]t |never )*(?:split|argu|row|separat|divorc|liv\w+ apart|fight))"
)
# "Carers know …, and he has not been restrained": after several grown-ups, one person alone is the child.
_ONE_OF_OTHERS = re.compile(
    r"^\W*(?:the |both |his |her |their |all )?(?:parents|carers|foster carers|grandparents|adults|staff|teachers|mum and dad)\b[^.;]*?(?:,| and| so|;)\s+(?:and |so )?(?:he|she)\b",
    re.IGNORECASE,
)
# "Carers clear her airway": what several grown-ups do to something of one person is done for the child.
_DONE_FOR_ONE = re.compile(
    r"^\W*(?:the |both |his |her |their |all |foster )*(?:parents|carers|grandparents|mum and dad)\b(?![’'])(?P<deed>[^.;:,]*?)\b(?:his|her) (?!own\b)[a-z]",
    re.IGNORECASE,
)
# "No fit of Hamza's": what is somebody's own.
_ONES_OWN = re.compile(r"\b[a-z]+ of (?P<name>[A-Z][a-z]+)[’']s\b(?! [A-Z])")
# What only a grown-up does, whatever the pronoun.
_PARTNERS = re.compile(
    r"\bnon-molestation|\brestraining order|\bdivorce[ds]?\b|\bher (?:husband|wife|marriage)\b", re.IGNORECASE
)
_LEGAL = re.compile(r"\b(?:orders?|SGO|approved|guardianship|legal guardian|panel|court)\b", re.IGNORECASE)


def attends_only(text: str) -> bool:
    """Whether an outcome opens with somebody's attendance at, or work with, something."""
    return _ATTENDS.match(text) is not None


@lru_cache(maxsize=4096)
def only_an_adults(text: str, cast: Cast) -> bool:
    """Whether an outcome tells only of an adult's life: an adult is in it, and no child has, does or receives anything."""
    plain = _NO_CHILD.sub(" thing ", _FOR_SAKE.sub(" ", text)).replace("Mr and Mrs ", "Mrs ")
    if _TO_ADULT.search(plain):
        plain = _YOU_AND_I.sub("she", plain)
    elif _CHILD_SPEAKS.match(plain) and not _PARTNERS.search(plain):
        return False
    pair = _WITH_CHILD.search(plain)
    if pair is not None and _is_childs_name(pair["name"], cast):
        return False
    if any(_is_childs_name(match["to"] or match["does"], cast) for match in _NAMED_CHILD.finditer(plain)):
        return False
    if not names_adult(_WITH_ADULT.sub(" ", plain), cast) or (
        _LEGAL.search(plain) and not (_MIND.search(plain) or _PARTNERS.search(plain))
    ):
        return False
    if _ONE_OF_OTHERS.search(plain) or _is_done_for_one(plain):
        return False
    clauses = tuple(_clauses(_OWNED_ADULT.sub(" ", plain)))
    if any(_is_a_childs(clause, cast) for clause in clauses):
        return False
    if _another_acts(clauses, cast):
        return False
    # Only this needs the parser, and few outcomes come so far.
    return not _opens_with_verb(plain)


def _is_done_for_one(plain: str) -> bool:
    """Whether several grown-ups do something to what is one person's, and do not only understand it."""
    done = _DONE_FOR_ONE.match(_OWNED_ADULT.sub(" ", plain))
    return done is not None and not _MIND.search(done["deed"])


_NAME_ACTS = re.compile(
    r"\s*(?!(?:He|She|They|It|This|That|These|There|Here|Nobody|Nothing|No|The|Both|Each|All|Every|What|Everything|Everyone)\b)(?P<name>[A-Z][a-z]+(?:-[A-Z][a-z]+)?) (?:no longer |never |always )?(?:is|isn['’]t|has|hasn['’]t|can|does|doesn['’]t|[a-z]{3,}s)\b"
)
# What ends or lessens in a grown-up's life, in a few words that name nobody.
_HABIT = re.compile(
    r"\b(?:drink\w*|alcohol|fags|smok(?:es|ing)|cigarettes|tobacco|gambl\w*|bets|betting|booze|(?:weeks|months|days|year) dry|dry (?:since|for)|off the (?:pills|fags|drink|weed|gear|booze|spice)|clean (?:tests?|screens?|swabs?)|offend\w*|re-?offend\w*|sober|sobriety|abstinen\w+|(?:drug|substance|cannabis|cocaine|heroin|crack) \w+|drugs|substances|spice|ketamine|vodka|wine|(?<!the )pub|cannabis|cocaine|heroin|weed|parenting|breath tests?|relapse\w*)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 9
# "No smoking in the car": where it no longer happens is where the child is.
_PLACE = re.compile(
    r"\b(?:in|around|near|inside) (?:the|his|her|their|front|any)\b(?! (?:day|evening|morning|week|night|pregnancy|past))",
    re.IGNORECASE,
)
# "…, mum smoking 30 a day": whose habit it is stands ahead of it.
_GROWN_HABIT = re.compile(
    rf"\b(?:{GROWN})s?(?:['’]s)?(?: (?:is|are|was|has been|still|often|has|and))*(?: \w+)? {_HABIT.pattern}",
    re.IGNORECASE,
)
_THEN_HABIT = re.compile(
    rf"(?:['’]s)? (?:(?:is|was|has been|still|often|has) )*+(?:\w+ )?{_HABIT.pattern}", re.IGNORECASE
)
_SHORT_KIN = re.compile(r"\W*(?:the )?(?:Mo|Fa|MO|FA|MGM|PGM)\b")


def is_an_adults_habit(text: str, beside: str, cast: Cast) -> bool:
    """Whether a few words of an outcome that name nobody ("Less drinking") tell of the adult with whom its need begins."""
    if len(text.split()) > _FEW_WORDS or not _HABIT.search(text) or _PLACE.search(text):
        return False
    if names_adult(text, cast) or _is_a_childs(text, cast):
        return False
    first = " ".join(beside.split()[:2])
    if _SHORT_KIN.match(beside) is not None or _GROWN_HABIT.search(beside):
        return True
    # "… while Carly drinks", where Carly is a grown-up of the plan.
    if any(
        called(name.group()) in cast.adults and _THEN_HABIT.match(beside, name.end())
        for name in _CAPITAL.finditer(beside)
    ):
        return True
    return names_adult(first, cast) and not _has_child(_OWNED_ADULT.sub(" ", beside[: len(first)]), cast)


def _opens_with_verb(text: str) -> bool:
    """ "Visits his mother's grave": whoever is left out is the child whose plan it is."""
    first = next((word for word in parsed(text).words if word.text[0].isalpha()), None)
    return first is not None and first.tag in {"VBZ", "MD"} and first.text.casefold() not in _NO_VERBS


_NO_VERBS = frozenset("parents adults carers debts needs abuse".split())


def _is_childs_name(name: str, cast: Cast) -> bool:
    return not (
        _KIN.fullmatch(name) or called(name) in cast.adults or name in {"Mr", "Mrs", "Ms", "Miss", "Dr"}
    )


# "The Harrisons" are whoever looks after the child; "the Brownies" are not.
_HOUSEHOLD = re.compile(
    r"\b[Tt]he (?!(?:Brownies|Cubs|Scouts|Guides|Rainbows|Beavers|Samaritans|Rangers|Cadets|Courts?|Services|Hubs?|Police)\b)[A-Z][a-z]{2,}s\b(?! [A-Z])"
)


def names_adult(text: str, cast: Cast) -> bool:
    """Whether an adult stands in a text, by a word of kinship, a title, a matter that only adults have, or by name."""
    if any(pattern.search(text) for pattern in (_KIN, _TITLE, _ADULT_MATTER, _HOUSEHOLD)):
        return True
    return any(called(word) in cast.adults for word in _CAPITAL.findall(text))


_CAPITAL = re.compile(r"\b[A-Z][\w’'-]*")


def of_adult(text: str) -> str:
    """A text in which "Tia's mum" is only "mum": whose mother she is puts no child into it."""
    return _OWNED_ADULT.sub(" ", text)


def tells_habit(text: str) -> bool:
    """Whether a text speaks of what grown-ups take, drink, bet on or break the law by."""
    return _HABIT.search(text) is not None


def is_adults_matter(text: str) -> bool:
    """Whether a text speaks of a matter that only grown-ups have ("parental", "arrears")."""
    return _ADULT_MATTER.search(text) is not None


def shows_child(text: str, cast: Cast, *, at_home: bool = True) -> bool:
    """Whether a child stands in a text beyond doubt: by a word, a known name, or a pronoun that cannot be the adult's own.

    Without ``at_home`` a home, a flat or a key shows none: an adult may be the only one whose life there is told.
    """
    plain = _OF_FAMILY.sub(" ", _OWNED_ADULT.sub(" ", _NO_CHILD.sub(" ", text)))
    if any(pattern.search(plain) for pattern in (_CHILD, _OBJECT, _CHILDS_OWN, _HER)):
        return True
    if any(called(word) in cast.children for word in _CAPITAL.findall(plain)):
        return True
    if any(
        called(match["name"]) not in cast.adults for match in _ONES_OWN.finditer(plain)
    ) or _is_done_for_one(text):
        return True
    day = _has_childs_day(plain) if at_home else bool(_CHILD_LIFE.search(plain) or _OF_FAMILY.search(text))
    return day or _another_acts(tuple(_clauses(plain)), cast)


def _another_acts(clauses: tuple[str, ...], cast: Cast) -> bool:
    """ "…, so Arlo has every bottle": a capital within the sentence is a name, and whoever is no grown-up is the child."""
    acting = (_NAME_ACTS.match(clause) for clause in clauses[1:])
    return any(match is not None and _is_childs_name(match["name"], cast) for match in acting)


# The family as a whole may be its grown-ups alone.
_OF_FAMILY = re.compile(r"\b(?:famil(?:y|ies)|everyone|everybody)\b", re.IGNORECASE)


def _clauses(text: str) -> Iterator[str]:
    """The text cut where a clause of its own begins; what is joined to a list of people or things stays in it."""
    start = 0
    for turn in _TURN.finditer(text):
        cuts = turn["hard"] is not None or turn.group()[0] in ".:;\n"
        if cuts or _CLAUSE.match(text, turn.end()):
            yield text[start : turn.start()]
            start = turn.end()
    yield text[start:]


def _is_a_childs(clause: str, cast: Cast) -> bool:
    """Whether a clause tells of a child: not where the child is only in what somebody else understands, feels or could do."""
    mind = _MIND.search(clause)
    if mind is None:
        return _has_child(clause, cast) or _has_childs_day(clause)
    # "Her motivation": whose mind it is stands ahead of it, and is nobody's that something is done to.
    ahead = re.sub(r"\b(?:his|her|their)\s*$", "", clause[: mind.start()], flags=re.IGNORECASE)
    # "Protective capacity": one word ahead of such a noun is nobody's name.
    qualifies = len(ahead.split()) == 1 and mind.group().casefold() in _QUALITIES
    if not qualifies and _has_child(ahead, cast):
        return True
    opens_with_pronoun = re.match(r"\W*(?:he|she|they)\b", clause, re.IGNORECASE) is not None
    return not names_adult(ahead, cast) and not opens_with_pronoun and _has_childs_day(ahead)


def _has_childs_day(clause: str) -> bool:
    return (
        _CHILD_LIFE.search(clause) is not None or _HOME.search(_PLACE_OF_ADULT.sub(" ", clause)) is not None
    )


def _has_child(text: str, cast: Cast) -> bool:
    """Whether a child stands in a stretch: by a word, by name, or by a pronoun that cannot be the adult's own."""
    if any(pattern.search(text) for pattern in (_CHILD, _OBJECT, _CHILDS_OWN)):
        return True
    if any(called(word) in cast.children for word in _CAPITAL.findall(text)):
        return True
    if _HER.search(text):
        return True
    people = (owner for owner in people_in(text) if owner.kind is OwnerKind.PERSON)
    return any(
        not _is_grown(owner.text, cast) and not _HOUSEHOLD.search(text[max(0, owner.start - 4) : owner.end])
        for owner in people
    )


def _is_grown(name: str, cast: Cast) -> bool:
    titled = _TITLE.match(name) is not None or _KIN.search(name) is not None
    return titled or any(called(word) in cast.adults for word in name.split())

"""The words by which a parent's own conduct is told, and those by which something else would show it besides."""

from __future__ import annotations

import re

from planlint.language.evidence.words import PARENT

SAYS = (
    r"(?:self-?report\w*|report(?:s|ed|ing)?|say(?:s|ing)?|said|stat(?:e|es|ed|ing)|tell(?:s|ing)?|told|advis(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|inform(?:s|ed|ing)?|"
    r"disclos(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|admit(?:s|ted|ting)?|describ(?:e|es|ed|ing)|assur(?:e|es|ed|ing)|maintain(?:s|ed)?|claim(?:s|ed|ing)?|"
    r"acknowledg(?:e|es|ed|ing)|let(?:s|ting)?|updat(?:e|es|ed|ing)|keep(?:s|ing)?|reckons?|den(?:y|ies)|promis(?:e|es|ed|ing)|sw(?:ears?|ore|earing)|insist(?:s|ed|ing)?|vouch(?:es|ed|ing)?|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|avow\w*|attest\w*|protests?|feed(?:s|ing)? back|shar(?:e|es|ed|ing)|be (?:\w+ )?(?:honest|open|truthful|up-?front|straight|frank|candid|transparent)|com(?:e|es|ing) clean|levels?(?= with\b)|confid(?:es?|ing)|confess(?:es|ing)?|opens? up|speaks? (?:up|out)|fess(?:es)? up|(?:holds?|keeps?) nothing back|hides? nothing|puts? (?:her|his|their) hands? up|gives? (?:\w+ )?(?:her|his|their) word|"
    r"(?:ring|phone|call|text|email|message)s? (?:\w+ ){0,7}?to (?:say|confirm|report)|give an account|own up|log(?:s|ged|ging)?|account(?:s|ing)?(?= (?:for|to)\b))"
)
# What a parent can be asked to change, and how it goes with them.
OF_SELF = (
    r"(?:drink\w*|drunk|drank|alcohol\w*|units|booze|sober|sobriety|abstin\w*|abstain\w*|refrain\w*|relaps\w*|laps(?:e|es|ed)|us(?:e|es|ed|ing|age)(?! of (?:the|a) phone)|drugs?|cannabis|weed|cocaine|"
    r"heroin|crack|ketamine|substances?|smok\w+|vap\w+|clean|off (?:it|the (?:drink|booze|weed|gear|pills|fags|machines|slots|spice|bets))|cider|lager|wine|beers?|gin|whisk(?:e)?y|slots|bookies|betting|methadone|script|medication|tablets|meds|prescri\w+|in touch|(?:no |any )?contact(?:ed|ing)?(?= (?:with|him|her|from|between|me|mum|dad))|vodka|cans|bets?|outbursts?|triggers?|(?:gone|going|been|went|moved) back|been round|has happened|violence|let(?:ting)? \w+ in|injections|thoughts of|eat(?:s|ing|en)?|poorly|took|taken|taking|seen|seeing|(?<!to )sees?|met|back together|"
    r"relationship|separat\w+|argu\w+|rows?|row(?:ed|ing)|shout\w*|hit(?:s|ting)?|smack\w*|violen\w+|abus\w+|incidents?|temper|ang(?:er|ry)|calm\w*|gambl\w+|bet(?:s|ting)?|(?:dry|sober|good|bad) (?:day|night|week)s?|"
    r"debts?|spend\w*|spent|mood|feel\w*|felt|anxi\w+|depress\w+|low|panic\w*|cop(?:e|es|ed|ing)|manag\w+|confiden\w+|improv\w+|better|happier|self-?harm\w*|attend\w*|"
    r"finished with|(?:done|through) with (?:him|her|[A-Z]\w+)|split (?:up|from)|thumbs?[ -](?:up|down)|good or bad|engag\w+|sleep\w*|slept|stress\w*|wellbeing|mental health|routine|progress|stopp?\w*|cut(?:ting)? down|reduc\w+|kept|stay(?:s|ed|ing)?|been (?:in|at|round|to))"
)
TO_OTHERS = re.compile(
    r"\s*(?:(?:to|with|in)\s+)?(?:(?:the|her|his|their|a|our)\s+)*(?:gp|doctor|dr\b|nurse|dentist|optician|orthodontist|hygienist|physio\w*|midwife|(?:learning )?mentor|key person|iro|psychiatrist|psychologist|counsellor|therapist|hospital|clinic|surgery|pharmacist|consultant|cpn|"
    r"police|999|nan\b|gran(?:ny|n|dad|d?mum|d?ma|d?pa|d(?:mother|father|parents?|dad))?|aunt\w*|uncle|sister|brother|mother|mum|dad|friend|sponsor|family|neighbour|landlord|school|nursery|teacher|children|boys|girls|baby|child|kids|son|daughter|solicitor|job ?centre)",
    re.IGNORECASE,
)
# Anything that would show it besides.
TESTED = re.compile(
    r"(?<!\bno )(?<!\bno further )\b(?:tests?|breath (?:results?|tests?)|partner[’']s account|tested|testing|hair strand|strand|swabs?|urine|samples?|breathaly[sz]\w+|bloods?|screen(?:s|ed|ing)?|saliva|breath strip|test strip|dip ?sticks?|meter|scram|tag(?:ged)?|bracelet|unannounced|spot[- ]checks?|random|"
    r"observ\w+|witness\w*|supervised|verif\w+|corroborat\w+|cross-?check\w*|triangulat\w+|evidenced by(?!(?: [\w’'-]+){0,4}? (?:own|account|word|self|report|say-so|view|feedback|telling|saying|confirming|statement)\b)|certificates?|receipts?|bank statements?|payslips?|call-?\s?outs?|call outs|police (?:logs?|checks?|records?|data|reports?|information|call)|"
    r"registers?|cop(?:y|ies) of (?!(?:[\w’'-]+ ){0,3}(?:agreement|contract|diary|promise|log))(?:the|his|her|their|a|an|new|all)|rotas?|attendance (?:record|sheet|print\w*|figures?)|print-?outs?|readings?|figures from|pill count|count(?:s|ed|ing)? (?:the|her|his) (?:tablets|pills|bottles)|blister|dosette|recycling|(?<!not )(?<!n’t )(?<!n't )(?<!no )(?<!never )smell\w*|photo(?:graph)?s?(?! of (?:[\w’'-]+ ){0,2}(?:diary|log|slips?|form|chart|sheet|tally|agreement)\b)|"
    r"second source|other sources?|more than (?:her|his|their) word|neighbours?)\b",
    re.IGNORECASE,
)
OTHER_HANDS = (
    r"(?:school|nursery|police|health visitor|hv|gp|surgery|midwife|drug (?:and alcohol )?worker|alcohol worker|recovery worker|keyworker|key worker|support worker|family worker|fsw|social worker|sw|probation(?: officer)?|idva|"
    r"nurse|cpn|pharmacist|chemist|clinic|facilitator|tutor|course leader|counsellor|psychologist|nan|gran(?:ny|n|dad|d?mum|d?ma|d?pa|d(?:mother|father|parents?|dad))?|aunt\w*|uncle|sister|brother|carer|worker|turning point|cgl|"
    r"change grow live|we are with you|aa|landlord)"
)
SHOWN = re.compile(
    rf"\b(?:confirmed|checked|verified|backed up|supported|matched|compared|signed|countersigned|seen|noted|recorded|witnessed|reported)\s+(?:by|with|against|on|at)\b(?!\s+(?i:(?:the\s+)?{PARENT})\b)"
    r"|\b(?i:look)(?:s|ing)? (?:in|into|inside|round|around|under|through|at) (?:the|her|his|their|every|each|all(?: the)?) (?:fridge|freezer|cupboards?|kitchen|bed\w*|rooms?|bathroom|flat|house|home|bins?|recycling|garden|shed|sink|sofa|bottles?)\b"
    rf"|\b(?:letters?|reports?|feedback|updates?|figures?|records?|word|confirmation|information|notes?|texts?|emails?|results?|evidence|minutes)\s+from\b(?!\s+(?i:(?:the\s+)?{PARENT})\b)"
    rf"|\bask(?:s|ed|ing)? (?i:the )?(?i:{OTHER_HANDS})\b"
    r"|\b(?i:ring|phone|call|email|contact|check with|hear from|telephone)(?:s|ing)?\s+(?:(?i:the|his|her|their)\s+)?(?:[A-Z][\w’'&]+\s+){0,2}(?i:pharmac\w+|chemist|surgery|gp|clinic|landlord|probation|employer|police|neighbours?|sponsor|school|nursery)\b(?=[^.;\n]{0,20}?\b(?:to (?:see|check|ask|confirm|hear|find|verify)|whether|if|for (?:the|a|his|her))\b)"
    r"|\b(?i:his|her|their|your)\s+(?:own\s+)?(?i:mother|father|mum|dad|mam|sister|brother|nan|gran\w*|aunt\w*|uncle|parents|partner|husband|wife|son|daughter|friend|sponsor|manager|employer|boss|key ?worker|neighbour)\b(?:,[^,.;\n]{1,40},)?\s+(?:(?:to|will|also|both)\s+)*(?:signs?|countersigns?|confirms?|checks?|sees?|watch(?:es)?|counts?|keeps?|initials?|writes?|reports?)\b"
    rf"|(?:^|[.;,:(\n]\s*|\band\s+|\bwhile\s+|\bthe\s+)(?i:{OTHER_HANDS})(?:,[^,.;\n]{{1,40}},)?(?:\s+(?:to|will|also|both|can|who|must|should|then|has|have|at))*\s+(?:confirms?|signs?|countersigns?|hears?|heard|keeps?|watch(?:es)?|reads?|checks?(?! (?:in )?with| that| whether| if)|sees?|saw|looks?|writes?|reports?|says?|observes?|verif\w+|weighs?|counts?|tests?|breathalyses?|sends?|emails?|"
    r"notes?|finds?|agrees?|records?|watches|emailed|confirmed|tells?)\b"
    r"|\bcounts? what (?:is|was|comes?|came) (?:left|back|over|returned)\b|\bsigns? at the (?:gate|door|desk|office|counter)\b"
    r"|(?<!we )(?<!we[’']ll )\b(?:both|they)\s+(?:say|see|confirm)\b",
    re.MULTILINE,
)
# What a child does or has, where no child is named: "whether she is sleeping through".
CHILDS_DAY = re.compile(
    r"\b(?:child(?:ren)?|bab(?:y|ies)|boys?|girls?|twins?|kids?|son|daughter|siblings?|toddler|school|nursery|homework|sleeping through|napp(?:y|ies)|feeds?|bedtime|lessons?|teacher|weigh\w*|wets?|wetting)\b",
    re.IGNORECASE,
)
# What a parent writes down of themselves, whatever the paper is: "a mood sheet", "an honest tally of bottles".
SELF_KEPT = re.compile(
    r"\b(?:mood|drinks?|drinking|alcohol|units?|cans?|bottles?|cravings?|urges?|anger|temper|stress|spending|betting|gambling|smoking|cannabis|triggers?|lapse|panic|shouting|sobriety)[- ]"
    r"(?:sheets?|diar(?:y|ies)|logs?|charts?|tall(?:y|ies)|journals?|apps?|records?|trackers?|calendars?|scores?|scales?|thermometer|notebook|tick list)\b"
    r"|\b(?:tally|record|log|note|diary|count|score|list) of (?:(?:his|her|their|any|the|every|each|how many)\s+)*(?:own\s+)?(?:drinks?|drinking|bottles?|cans|units|cravings?|urges?|moods?|outbursts?|temper|bets|slips?|lapses?|joints|cigarettes)\b",
    re.IGNORECASE,
)
DIARY = re.compile(
    r"\b(?:drinks?|drinking|alcohol|units|cannabis|use)[- ](?:diary|log|journal)\b", re.IGNORECASE
)

"""Words for worries, and for what a child feels, bears or may come to because of one; who is meant is for the reader of them."""

from __future__ import annotations

import re

from planlint.language.voices.kinds import ADULTS

WORRY = re.compile(
    r"\b(?:worr(?:y|ies|ied|ying)|concern(?:s|ed)?|risks?|danger\w*|temper|uses|using|stab\w*|relaps\w+|weapons?|loud|angry|controll\w+|break-in|raped|traffick\w+|enough|flinch\w*|confused|blames?|trust|fear\w*|afraid|unsafe|drink(?:s|ing)?|drunk|alcohol\w*|intoxicat\w+|vodka|drugs?|cannabis|heroin|cocaine|crack|ketamine|weed|methadone|substances?|violen\w+|hit(?:s|ting)?|"
    r"push(?:es|ed)?|punch\w*|kick\w*|slap\w*|assault\w*|abus\w+|shout\w*|argu\w+|rows?|fight\w*|threat\w*|neglect\w*|left alone|on (?:his|her|their) own|alone|dirty|mould|mouldy|damp|cold|rats?|faeces|mess|no (?:food|heating|bed|money|grown-up|electric)|"
    r"debts?|evict\w*|rent|depress\w+|low|mood|mental\w*|bipolar|psychosis|suicid\w+|self-harm\w*|ill|illness|unwell|pain|exploit\w+|groom\w+|county lines|missing|gang\w*|carry\w*|prison|arrest\w*|injur\w*|bruis\w*|burn\w*|died|death|grief|griev\w+|"
    r"conflict|bull(?:y|ied|ying)|home conditions?|hoard\w*|tired|exhausted|worn out|asleep|unsupervised|sleep\w*|weight|teeth|hungry|late|absent|attendance|refus\w+|exclu\w+|suspend\w*|behaviou?rs?|frightened|scared|hurt\w*|isolat\w+|lonely|struggl\w+|"
    r"cannot|can['’]t|behind|lost|loses|loss|split|separat\w+|police|homeless\w*|overcrowd\w*|fits?|seizures?|choke\w*|unsettled|placement|moved?|wakes?|nightmares?|online|knife|caring|carer|cooks?|looks? after|puts?|speech|autis\w+|disab\w+)\b",
    re.IGNORECASE,
)
# "… when Steve raises his voice": what sets the child off is the worry, whatever it is called.
SHOWS_CAUSE = re.compile(
    rf"\b(?:when(?:ever)?|because|every time|each time|since|after)\s+(?:his |her |their )?(?:{'|'.join(sorted(ADULTS))}|(?-i:[A-Z]\w+))\s+\w",
    re.IGNORECASE,
)
SETS_OFF = re.compile(
    r"\b(?:voices|delusion\w*|hallucinat\w+|paranoi\w*|mania|manic|schizo\w+|personality disorder|eating disorder|psychiatric|alcoholi\w+|epilep\w+|diabet\w+|binge\w*|panic|bereave\w*|hoard\w*|men|money|owes?|outgrown|nobody|no one|never|bins?|falling|medicat\w+|spice|lock(?:s|ed|ing)|overdos\w+|arrears|ms|cancer|dementia|stroke|raises (?:his|her) (?:voice|hand)|moods|thr[eo]w\w*|notice seeking|trash\w*|smash\w*|chaos|mess\w*|swear\w*|scream\w*|"
    r"gambl\w*|benefits?|no recourse|poor|poverty|loan\w*|custody|immigration|asylum|war|torture|stranger\w*|men|grief|funeral|refuge|b&b|hostel|tempers?)\b",
    re.IGNORECASE,
)
GENERIC = re.compile(
    r"\b(?:(?:significant|emotional|physical|future|further|serious|likely|possible|potential|long-term|sexual|of|from|experiencing|suffering|suffer|to)\s+(?:and\s+\w+\s+|/\s*\w+\s+)?(?:significant\s+|emotional\s+|physical\s+)?harm\b|(?:emotional|physical|mental|psychological|social|overall|general|holistic)\b[^.;]{0,30}\b(?:well-?being|health|development|welfare|needs|safety|impact)|"
    r"(?:his|her|their) (?:well-?being|development|welfare|safety|outcomes|emotional|needs)|(?:placing|places|put|puts|putting) (?:himself|herself|themselves|himself|him|her|them) (?:at|in) (?:risk|danger)|at risk\b(?! of (?:being|getting|losing|dying|falling|going|becoming))|vulnerab\w+)",
    re.IGNORECASE,
)
# What a child feels or bears. The word before it may be a form of be, feel, look, seem, get, become, leave or go.
FELT = (
    r"(?:scared|frightened|terrified|petrified|afraid|fearful|hungry|unfed|starving|cold|freezing|tired|exhausted|shattered|grey|withdrawn|anxious|sad|tearful|upset|ashamed|embarrassed|lonely|isolated|confused|angry|distressed|heartbroken|jumpy|on edge|nervous|clingy|watchful|quiet and|"
    r"underweight|in pain|sore|smelly|dirty|unwashed|soaked|wet|bullied|teased|laughed at|picked on|left out|hurt\b(?! by)|injured|bruised|burned|burnt|scalded|bitten|hit\b|slapped|dropped|locked (?:out|in)|alone|by (?:himself|herself|themselves)|too tired|worn out|"
    r"(?:unable|not able) to (?:sleep|eat|learn|concentrate|play|talk|relax)|asleep in|falling asleep|(?:a year|two years|\w+ years?|months|far|further|well)? ?behind (?:with|in|at|his|her|their|the|other|where)|parentified (?:and|by)|guilty|to blame|underfed|undernourished|dehydrated|malnourished|mute|silent|stiff|rigid|sick with|hypervigilant|traumati[sz]ed|desperate|suicidal|homesick|anxious)"
)
# Notes that tell how somebody is in a word or two: of whom must be told elsewhere in the sentence, or before it.
CLIPPED = re.compile(
    r"(?:and )?(?:(?:no|not|little|poor|broken|hardly any|hardly) (?:sleep(?:ing)?|eating|appetite|words|talking|playing|friends)|hair (?:is |was )?(?:coming|falling) out|"
    r"(?:is |been )?sick (?:before|after|at|every|on the way to) \w+(?: \w+)?|(?:tummy|stomach|belly)[- ]?aches?(?: \w+){0,3})",
    re.IGNORECASE,
)
# These are told of children alone.
CLIPPED_OF_CHILD = re.compile(
    r"(?:and )?(?:(?:no|without) (?:breakfast|packed lunch|school coat|dinner money|cot|clean nappy)(?: \w+){0,3}|\d+ (?:sessions|lessons|mornings|school days|days of school) missed)",
    re.IGNORECASE,
)
# Whoever sees or hears one of these is not as before.
SHOCKS = (
    r"(?:hit|hitting|hurt|beaten|fight\w*|fought|arguments?|argu\w+|rows?|shout\w*|scream\w*|violen\w+|assault\w*|police|arrest\w*|drunk|drink\w*|unconscious|collaps\w*|"
    r"cry|cries|crying|cried|blood|bleed\w*|bruis\w*|attack\w*|punch\w*|push\w*|shov\w*|kick\w*|slap\w*|chok\w*|strangl\w*|stab\w*|throw\w*|thr[eo]w\w*|smash\w*|overdos\w*|dead|dying|died?|"
    r"inject\w*|smok\w+|knife|knives|threat\w*|grab\w*|dragged|pinned|cut(?:s|ting)? (?:her|him)sel(?:f|ves)|all of (?:it|this)|everything|it all|what (?:he|she|they) (?:did|does|do))"
)
PRESENT = re.compile(
    rf"\b(?:is|are|was|were|be|been|being|feels?|felt|looks?|looked|seems?|seemed|gets?|got|becomes?|became|becoming|leaves?|left|leaving|goes|go|went|going|gone|comes?|came|makes?|made|making|keeps?|kept|stays?|remains?|often|always|so|very|and|too|both|has|have|him|her|them|[,&–-]|(?:leaves?|left|leaving|makes?|made|making|keeps?|kept) [\w’'-]+)\s+(?:\w+ly\s+|so\s+|too\s+|very\s+|often\s+|always\s+|more\s+|still\s+|left\s+|hungry and |tired and )*{FELT}\b"
    rf"|\b(?:go(?:es|ing)?|went|com(?:es?|ing)|came) (?:to|into|home|in) (?:\w+ )?(?:without (?:breakfast|food|a coat|shoes)|{FELT})\b|\bgets? (?:him|her)self (?:up|to)\b"
    r"|\b(?:wakes?|woken|waking|woke)\b(?!\s+up (?:call|on time))|\bwet(?:s|ting)?\s+(?:the|his|her|their|at|himself|herself|themselves)\b|\brather be dead\b|\bwants? to die\b|\b(?:soil(?:s|ing|ed)|bed-?wetting|nightmares?|night terrors|flashbacks?|panic attacks?|tantrums|flinch\w*|trembl\w+|hid(?:es|ing)?|cower\w*|cling\w*|clung|cries|cried|(?<!stopped )(?<!stops )(?<!stop )crying|screams?|screaming|sobs?|vomit\w*|throws? up|threw up|scratching|itch\w*|coughs?|coughing|limp\w*|stammer\w*|bruis(?:e|es|ing)|burns?|scald\w*|cuts?|fracture\w*|scars?|black eye|rash\w*|sores?|infect\w+|flea bites|head lice)\b"
    r"|\bdreams? about\b|\blie[sd]? awake\b|\blying awake\b|\b(?:awake|up) (?:past|until|till|at|most|half|all|for|with|in) \w+|\bsleeps? (?:on the|in (?:class|lessons)|four|three|five|with|only|little|badly|poorly|under|in (?:his|her|their) (?:clothes|shoes|trainers|coats?)|beside)|\b(?:not|cannot|can['’]?t|can not|does ?n[o’']t|do ?n[o’']t|hardly|barely|never|no longer|stopped|stops?|stopping) (?:\w+ )?(?:sleep\w*|settl\w*|eat\w*|learn\w*(?! to\b)|play\w*|talk\w*|speak\w*|concentrat\w*|read|see(?:ing)? (?:friends|his|her)|going out|grow\w*|trust\w*|laugh\w*|wash\w*|mix\w*|feed\w*|cope|crawl\w*|stand|walk|babbl\w*|smil\w*|point|roll|sit up)\b|\bhardly (?:talks|eats|sleeps|speaks|grows)\b|\bfew(?:er)? (?:than \w+ )?words\b"
    r"|\b(?:fallen|falls?|falling|fell|slipp\w+|getting|is|are) (?:\w+ )?(?:behind|asleep)\b|\b(?:dropped|lost|losing|loses|gained only) (?:\w+ )?(?:two |three |a |from the )?(?:weight|\d[\d.,]* ?k?g|sets?|centiles?|\w+ centile|across|from|friends|hair)\b|\bfaltering\b|\b(?:below|under) the (?:9th|2nd|0\.4th|\w+) centile\b|\bweight (?:fell|has fallen|dropped|is)\b|\bcosts? (?:him|her|them)\b|\bunderweight\b"
    r"|\b(?:missing(?!\s+(?:\d+|\w+)\s*(?:x\b|times|episodes|again))|misses|missed|losing|loses|giving up|gave up|given up|gives up|stopped(?! crying)|stays? (?:off|home|up)|stayed (?:off|home|up)|comes? in late|is late|are late)\b[^.;\n]{0,50}\b(?:because|so that|to (?:look after|stay|care|be|guard|check|get home|mind|help|keep)|when|since(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half|last|the (?:start|beginning|spring|summer|autumn|winter|new)|term|week|\d)\b)|out on|being a|childhood|football|netball|friends|learning|schooling|meals|breakfast|sleep|clubs?|play|exams?)\b"
    r"|\b(?:cook(?:s|ing)?|lift(?:s|ing)|does (?:it all|all|the|most)|doing (?:the|all)|get(?:s|ting)? (?:\w+ ){1,3}up|look(?:s|ing) after|car(?:es|ing) for|feed(?:s|ing)|washes|give(?:s|n)? (?:\w+ ){0,3}(?:tablets|medicine)|giving (?:\w+ ){0,4}tablets|put(?:s|ting)? \w+ to bed|ha(?:s|ve) to|got between|stood between|steps? between|get(?:s|ting)? in between|witness\w*|found (?:her|his|their|mum|dad)) (?:\w+ ){0,4}?(?:the|her|his|their|mum|dad|siblings?|brothers?|sisters?|baby|mother|father|parents?|meals|cooking|house|younger|little|tea|dinner|bottles|shopping|nan|grand\w+|being|what|it|them|arguments?|shouting|violence|hit|police)\b"
    rf"|\b(?:saw|seen|sees?|hears?|heard|watch(?:ed|es|ing)?|listen(?:s|ed|ing)? to) (?:[\w’'-]+ ){{0,6}}?{SHOCKS}\b"
    r"|\b(?:hits?|bites?|kicks?|lash(?:es)? out|hit out|throws?|throwing|runs? (?:off|away|out)|hurts?|harms?|cuts?|pulls? (?:at|out)|bang(?:s|ing)?) (?:\w+ ){0,3}(?:himself|herself|themselves|people|other|others|children|out|at|when|because|head|hair|eyebrows|before|furniture|tables?)\b|\bself-?harm\w*|\b(?:tummy|belly|stomach)[- ]?(?:ache|aches|hurts|pains)\b|\bheadaches?\b|\b(?:teeth|tooth|back|scar|chest|stomach|ear|head) hurts?\b|\b(?:hurts|aches)\b|\b(?:in|spent \w+ nights (?:in|on)) (?:hospital|the ward|a&e)\b|\b(?:been )?(?:to|in) (?:a&e|hospital)\b|\bin danger\b|\bnobody (?:there|gets|knows|at|to (?:wake|feed|get|put|look|care|mind|watch|hear|help|take|collect|comfort|tell|pick))\b|\bnext door in (?:his|her|their)\b|\bfound alone\b|\bleft alone\b|\bleft without\b|\b(?:leaves?|leaving|left)\s+(?:\w+\s+){1,3}without\b|\blaugh(?:s|ed|ing)? at\b|\bjumps? at\b|\bcall(?:s|ed|ing)? (?:him|her|them) names\b|\bin (?:dirty|wet|soiled|torn|outgrown|thin) (?:clothes|nappy|nappies|uniform|shoes)\b|\bchecks? (?:that|if|whether|on)\b|\bdares? not\b|\bdaren[’']t\b|\b(?:has|have|had) (?:\w+ )?not (?:slept|eaten|spoken|learn\w+|grown|played|laughed|been (?:to|out))\b|\bleft to (?:feed|look after|fend|cook|care|get|put|cope|wait|find)\b|\b(?:taught|learn(?:s|ed|t)?) (?:\w+ )?(?:not )?to (?:keep|hide|lie|stay|be quiet|say nothing|look after|ask|cope|manage)\b|\bcould not be woken\b|\bface down\b|\b(?:turn(?:s|ed|ing)?|went|goes|going|gone|was|is|were|been|looked|and) blue\b(?! (?:with|from the|and (?:white|red|green|yellow)))|\bblue (?:round|around|lips|at the)\b|\bbelieves? (?:it|he|she|that)\b|\bthinks? (?:it|the fights|the|that) \b[^.]{0,30}\bfault\b|\bblames (?:himself|herself)|\bcalls himself|\bcalls herself|\bmiss(?:es)? (?:his|her|their|mum|dad|you|him|them|the)\b|\bdoes not know (?:why(?! s?he (?:(?:cannot|can['’]t|does not|is not) (?:live|be|go|stay)|lives|is in care|came))|when|where|if|whether|what)\b|\bdo not know (?:why|when|where|if|whether|what)\b|\bpockets?\b[^.]{0,20}\b(?:food|crackers|snack)|\bsharing a mattress\b|\bshares a (?:bed|mattress)\b|\bearned not to ask\b|\blearned not to\b",
    re.IGNORECASE,
)
# Notes leave the verb out: "Tia scared to go home".
BARELY = re.compile(rf"[\w’'-]+\s+(?:\w+ly\s+|so\s+|very\s+|often\s+|too\s+)?{FELT}\b", re.IGNORECASE)
# What is done to the child in plain words, with the child as the object.
DONE_TO = re.compile(
    r"\b(?:frighten|scar(?:e|ing)|terrif|upset|hurt|worr|confus|distress|injur|harm|humiliat|embarrass|exhaust|overwhelm|bull(?:y|ie)|teas|hit|slap|smack|shak|burn|abandon|lock)\w*\s+(?P<whom>(?:both\s+|the\s+|his\s+|her\s+)?[\w’'-]+)",
    re.IGNORECASE,
)
# A cause and, behind one of these, how the child lives with it.
SO = re.compile(
    r"\b(?:means?(?: that)?|meant(?: that)?|so(?: that)?|as a result|leaving|leaves?|has left|have left|which is why|because)\b",
    re.IGNORECASE,
)
LIVES_WITH = re.compile(
    r"\b(?:(?:does|do|did|has|have|had|is|are|was|were|can|could|dare)(?:\s+(?:not|never|hardly|barely|no longer)|n[’']t)|cannot|has (?:no|nobody|nowhere|few|little|to)|have (?:no|nobody|nowhere|few|little|to)|dares? not|daren['’]t|afraid to|unable|without|misses|missed|goes?|wears?|sleeps?|eats?|"
    r"gets?|checks?|carries|looks after|cares for|stays?|waits?|worries|hides?|alone|late|tired|hungry|no (?:one|words|friends|bed|meals|food|sleep|play))\b",
    re.IGNORECASE,
)
NEEDED = re.compile(
    r"\b(?:needs?|wants?|wishes|hopes?|able|ready|likes?|gets?|getting|helped|helps?)\s+to\s+(?:be able to\s+)?$",
    re.IGNORECASE,
)
"""What a child needs or wants to do is no burden."""
# These are said of a room as often as of a child.
OF_THINGS = re.compile(
    r"\b(?:cold|freezing|dirty|wet|soaked|sore|smelly|alone|scars?|infect\w+|cuts?|burns?|burned|burnt)\b",
    re.IGNORECASE,
)
THINGS = re.compile(
    r"\b(?:house|home|flat|room|bedroom|kitchen|garden|conditions?|bed|bedding|mattress|wall|floor|carpet|clothes|yard|place|van|car|shed|door|window|bins?|trousers|coat)\b",
    re.IGNORECASE,
)
HARM = (
    r"(?:hurt|harmed|injur\w+|killed|die|dies|dying|stabbed|shot|burn\w*|scald\w*|ill\b|iller|smother\w*|suffocat\w*|drown\w*|chok\w+|hit\b|dropped|shaken|sick|exclud\w*|arrest\w*|charged|exploit\w+|groom\w*|traffick\w+|lose|loses|losing|lost|miss\b|missing|misses|fall\b|falls|fell|falling|never|hungry|alone|frightened|"
    r"scared|drawn in\w*|stop\w*|worse|behind|no (?:home|school|food|one|money|time|place|friends|bed)|without|sent (?:home|away)|made to|taken|crash\w*|hospital|run (?:over|away)|go on|not (?:\w+ )?(?:grow|learn|eat|sleep|sit|talk|cope|know|be able|get|have|manage|say|trust|make|thrive|reach|form)|unable|cannot|wrong|parent in the house|grow up|end up|give up|moved|separated|"
    r"become|becomes|feel\w*|think|believe\w*|struggle\w*|left\b|blame\w*|hurt himself|hurt herself|(?:wet|cold)(?! (?:\w*day|weekend|afternoon|morning|evening|playtime)\b)|bullied|beaten|sexually|abused|raped|pregnant|overdose\w*|take (?:his|her|their) own|wander\w*|knocked|trapped|poisoned|electrocuted|bitten|infect\w+|underweight|starv\w+|dehydrat\w+|learn to|copy|repeat|normal|harm himself|harm herself|(?:hear|see|saw|watch)(?= (?:it|him|her|them|his|their|mum|dad|more|violence|another|things|shouting|fights|fighting|arguments|rows|a|the)\b)(?! (?:her|him|them|you)(?:self)?\b(?! (?:mum|mother|dad|father|brother|sister|hit|hurt|beat|fall|drunk|die|being|collapse|attack))|[^.;]{0,12}\b(?:more of|again at|how many))|unheard|suffer\w* (?!significant|emotional|harm)|harder|used|out of school|be carrying|carry|delayed|held back|late\b|isolated|withdrawn|depend\w*|too tired|sleep)"
)
PROSPECT = re.compile(
    rf"\b(?:will|would|could|may|might|can|going to|risks?|likely to|chance of|danger of|afraid of|so that|means(?: that)?|meant(?: that)?|until)\b[^.;\n]{{0,70}}?\b{HARM}",
    re.IGNORECASE,
)
FORESEES = re.compile(
    rf"\b(?:worr(?:y|ies|ied|ying)|fear\w*|afraid|concern(?:s|ed)?|risks?|danger|scared|think)\b[^.;\n]{{0,60}}?(?:\b(?:is|are|that|of|be|for)\b|[=:])[^;\n]{{0,220}}?\b{HARM}",
    re.IGNORECASE,
)

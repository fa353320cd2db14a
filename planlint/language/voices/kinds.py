"""Kinds of words that carry a child's voice or only seem to: verbs of saying, wanting and showing, and an adult's verdicts."""

from __future__ import annotations

import re

from planlint.patterns import later

SAYING = frozenset(
    "say tell ask write text email whisper shout explain describe draw paint add report state express sign reply answer "
    "call announce insist admit disclose confide mention message mouth sing request choose pick circle rate score "
    "point nod gesture scribble act joke promise share indicate identify list confirm suggest speak talk chat show "
    "label name rank vote beg plead reveal communicate complain dictate colour mark note type post question respond agree disagree refuse".split()
)
"""What a child does with words, a pen, a sign or a picture card; what was said is asked for besides."""
TOPICAL = frozenset("talk speak chat communicate share express discuss respond agree engage show".split())
"""Of these, the ones that tell only of a conversation unless its content is given."""
WANTING = frozenset(
    "want wish hope miss hate dislike fear worry think believe prefer feel dread regret long wonder reckon trust love like enjoy adore "
    "look_forward mind".split()
)
LIKING = frozenset("love like enjoy adore".split())
"""A hobby is no voice; whom or what of home a child likes is."""

DULL = frozenset(
    "be have do keep seem appear present attend live reside continue remain stay engage participate interact struggle receive require need "
    "access meet support collect practise train follow ride swim bake cook dance develop progress thrive achieve make get go come benefit display demonstrate exhibit settle relate cope manage complete become turn "
    "contribute consent collaborate input begin start move grow gain weigh sleep eat feed understand know understand hear suffer experience lack miss_out spend use work try learn "
    "reach_milestone join belong increase improve decline deteriorate accept lead receive witness see wear return leave arrive visit cooperate comply walk warm "
    "behave perform enter transition build form respond tend can will may must should would could show benefit look".split()
)
"""What a plan tells of a child without letting it be heard."""

SHOWN = frozenset(
    "smile cry laugh giggle scream sob squeal coo gurgle babble cling clutch flinch startle stiffen arch hide cover curl cuddle hug kiss wave reach "
    "push pull kick grab hold crawl run turn shake rock freeze cower duck tremble frown stare gaze follow snuggle nestle lift throw stamp stroke "
    "pat clap bounce dance hum grin beam whimper grizzle root relax tense jump back shrink crouch grip grasp squeeze whine wriggle squirm blink "
    "slide scramble huddle creep retreat quieten trail lock barricade tear slam wipe snatch spit gag rip tap drag dart bolt clench bite flap tiptoe bury lean peep watch offer fetch bring hand knock touch tug chew suck track brighten light calm soothe wake_up climb pass roll sit lie stand".split()
)
"""What can be seen of any child, with or without speech."""
BODY = frozenset(
    "hand head eye face arm fist finger nail foot heel elbow tongue thumb lip hair skin shoulder ear knee leg sleeve chin forehead mouth hood back blanket".split()
)
"""What a child speaks with who does not speak: "took Jo's hand", "turned her face to the wall"."""
TURNS = frozenset("go turn become get fall stay sit stand".split())
STILL = frozenset(
    "stiff white pale quiet silent rigid limp red still mute blank cold grey wild mad floppy tense".split()
)
"""How a child is seen to go: "goes stiff", "turned white"."""

ACTS_OF_FEELING = frozenset(
    "smile cry laugh giggle scream sob squeal coo gurgle babble cling clutch flinch startle stiffen hide cuddle hug cower duck tremble freeze snuggle gaze "
    "nestle whimper grin beam kiss curl reach shrink arch squirm".split()
)
"""Of these, the ones that tell of feeling wherever they stand in a plan."""

FEELING = frozenset(
    "scared frightened afraid terrified worried anxious sad angry upset excited proud lonely ashamed nervous jealous clear adamant desperate keen "
    "cross furious embarrassed homesick confused tearful unhappy miserable fed-up reluctant curious relieved petrified devastated hopeful "
    "disappointed bored distressed heartbroken livid guilty sorry glad pleased delighted unsure hungry".split()
)

CHILD_NOUNS = frozenset(
    "child baby boy girl infant toddler son daughter youngster teenager newborn sibling eldest oldest older youngest younger middle lad twin kid".split()
)
MANY = frozenset(
    "neither children babies boys girls twins siblings both all brothers sisters kids lads triplets youngsters".split()
)
ADULTS = frozenset(
    "mum mam mummy dad daddy mother father parent parents nan nana nanny gran granny grandma grandad grandpa grandparent grandparents grandmother "
    "grandfather aunt auntie uncle carer carers stepmum stepdad stepfather stepmother partner teacher worker workers school nursery police midwife visitor nurse doctor gp "
    "paediatrician staff professional professionals manager officer social sw hv fsw iro chair brother sister cousin friend friends family mr mrs ms miss dr pc".split()
)
OWN_THINGS = frozenset(
    "wish hope worry fear dream face eye body drawing picture favourite cry smile letter note message diary poem board device talker answer verdict".split()
)
"""A child's own things that speak: "her face lit up", "his biggest worry is that …"."""

NOT_VOICE = re.compile(
    r"\b(?:wish(?:es)?(?: and |/| ?& ?)feelings?|views?|voice|opinions?|wishes|feelings|thoughts)\b",
    re.IGNORECASE,
)
EMPTY_SAYING = later(
    r"(?:that )?(?:(?:s?he|they|it|everything|things|all|life|home|school) )?(?:is|are|was|were|'s|’s|feels?|felt|has|have|had)? ?(?:all |very |quite |doing |going |feeling )*"
    r"(?:(?:all |most )?(?:of )?(?:my|the|our|any|her) questions|fine|ok(?:ay)?|good|great|alright|all right|well|nothing|not much|little|very little|yes|no|"
    r"(?:(?:no|not? (?:have )?any|any|nothing) (?:\w+ )?(?:concerns?|worries|issues|problems|complaints|changes?)(?: (?:at (?:this time|present|home|school)|to (?:report|share|raise)))?)|"
    r"(?:his|her|their) (?:wishes and feelings|views?|thoughts|feelings|opinions?|wishes)|(?:wishes and feelings|views?|thoughts|feelings|opinions?|wishes))"
    r"(?: (?:at|in|with|about|to) [\w, ]{2,40})?\W*",
    re.IGNORECASE,
)
UNWILLING = re.compile(
    r"(?:to )?(?:talk|engage|speak|share|discuss|say|participate|take part|attend|answer|contribute|meet|see|communicate|comment|be (?:seen|spoken)|come (?:to|in|along) (?:the |his |her |any )?(?:meeting|review|session|visit|conference|appointment)|come$|come\W*$)\b",
    re.IGNORECASE,
)
EMPTY_CLAIM = later(
    r"\b(?:(?:was|were|been|being|is|are) (?:also |both |all |then |recently |regularly |\w+ly )?(?:(?:seen|visited|met)(?: alone)? and )?(?:spoken|talked|listened|chatted) (?:to|with)\b"
    r"|(?:^|(?<=[.!?;] ))(?:spoken|talked) (?:to|with)\b"
    r"|(?:seen|met) (?:alone|on (?:his|her|their) own)\b(?! (?:late|out|after|wandering|walking|cycling|playing|sleeping|sitting|by the|near|on (?:the|a|his|her|their)|in (?:the|a) (?:street|park|town|road|dark|alley|car|flat|house|pub|woods?)|at (?:the )?(?:shops?|park|bus|station|night|\d|bedtime)|with (?:a man|men|adults?|older)))|spoke(?:n)? (?:to|with) (?:alone|on (?:his|her|their) own)"
    r"|(?:wish(?:es)?(?: and |/| ?& ?)feelings?|views?|voice|opinions?)(?: of [\w ]{2,20}?)? (?:has|have|had|was|were|is|are) (?:been )?(?:\w+ )?(?:obtained|gathered|sought|considered|taken|heard|captured|recorded|collected|included|known|explored|shared|noted|listened|ascertained|represented)"
    r"|(?:wish(?:es)?(?: and |/| ?& ?)feelings?|views?)(?: (?:is|are|still|will|need))*(?: to)? (?:need to )?be (?:obtained|gathered|sought|taken|captured|recorded|collected|explored|ascertained|established|updated|asked)"
    r"|too young(?: really)?(?: (?:really )?(?:to|for)\b|\W*$)|(?:not|n['’]t) (?:got|have) (?:the |any |enough )?(?:language|words|speech|vocabulary) (?:to|for)\b|(?:find out|see|hear|learn|ask\w*) (?:from (?:him|her|them) )?(?:what|how) (?:s?he|they|(?-i:[A-Z][\w’-]+)) (?:thinks?|feels?|wants?|sees?)\b(?=\W*$|\W+(?:when|at|on|before|next|once|about|and)\b)|(?:is|are|was) (?:\w+ )?(?:an? )?(?:\w+ ){0,2}(?:ray of sunshine|bubbly|happy-go-lucky|smiley|bundle of joy|little star|credit to (?:him|her|them)\w*|(?:joy|pleasure|delight) to (?:\w+ )?(?:be|work|see|meet|have|teach|spend))\b|(?:not|un) ?available to (?:talk|speak|be (?:seen|spoken))|(?<!to be )(?:un)?able to (?:give|express|voice|verbalise|share|communicate) (?:\w+ ){0,3}(?:views?|wishes|feelings|opinions?)"
    r"|(?:raised|expressed|shared|reported|voiced|had|has|disclosed|made) (?:no|any) (?:\w+ )?(?:concerns|worries|issues|views|disclosures?|complaints)"
    r"|(?:did|does|do|would|could)(?: not|n['’]t) (?:raise|express|share|report|voice|have|disclose) any)",
    re.IGNORECASE,
)
"""Words that claim a child was heard and let nothing be heard."""

MADE = re.compile(
    r"\W*(?:\w+ ){0,3}(?:maps?|lists?|cards?|models?|walls?|posters?|stor(?:y|ies)|videos?|films?|collages?|letters?|books?|signs?|towers?|lines?|houses?|promise)\b",
    re.IGNORECASE,
)
"""What a child makes to tell something."""
HOME = re.compile(
    r"\b(?:mum|mam|mummy|dad|daddy|mother|father|nan\w*|gran\w*|aunt\w*|uncle|brother|sister|family|home|house|carers?|living|live|staying|stay|being|be|seeing|see|"
    r"going|spending|when|because|that|how|it|here|there|having|visits?|weekends?)\b|[’']s\b",
    re.IGNORECASE,
)
"""People and things of home, whom a child may like or not."""
ABSENCE = later(
    r"(?!(?:his|her|their|my|the) (?:old |last (?!(?:\w+ )?(?:trips?|days?|lessons?|sessions?|appointments?|reviews?|visits?|terms?|weeks?)\b)|friends?))\W*(?:[\w-]+ ){0,3}(?:school|(?:half-?)?days?|things|sleep|checks?|injections?|feeds?|immunisations?|boosters?|jabs|sports?|clubs?|trips?|lessons?|sessions?|appointments?|nursery|classes|months?|weeks?|meals?|doses?|visits?|meetings?|education|curfews?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mornings?|afternoons?|buses|bus|registration|exams?|phonics|learning|assembl(?:y|ies)|maths|reading|english|science|p\.?e|breakfast|break|lunch|the start)\b",
    re.IGNORECASE,
)
""""Misses school", which is no longing."""
LONGED_FOR = later(
    r"\W*(?:(?:very much|so much|dreadfully|terribly|badly|always|still) )?(?:(?:his|her|their|your|my|our|the|both|all|being|having|seeing|living|playing|talking|cuddl\w+)\s+)*(?:(?:own|old|big|little|baby|older|younger|best|late|half|birth|foster|twin|real|new|two|three|other|elder)[\s-]+)*"
    r"(?:mum\w*|mam\w*|mom|dad\w*|mother|father|parents?|nan\w*|gran\w*|grandpa|great-\w+|aunt\w*|uncles?|brothers?|sisters?|siblings?|twin|cousins?|family|friends?|mates?|boyfriend|girlfriend|step\w+|carers?|teachers?|dogs?|cats?|pony|horses?|pets?|rabbit|hamster|"
    r"home|house|flat|farm|village|country|garden|(?:bed)?room|street|teddy|blanket|him|her|them|us|me|you|it (?:when|how)|how|what it was|the (?:way|smell|sound|sea|noise|food|cooking|language)|"
    r"(?:(?-i:[A-Z])[\w’-]+)(?![’']s? (?:\w+ )?(?:lessons?|appointments?|sessions?|visits?|class\w*|clinic|group|club))(?! (?:School|Primary|Academy|Nursery|Clinic|Hospital|Centre|House|Club|Group|lessons?|sessions?|class\w*)))\b(?! (?:appointments?|visits?|sessions?|work|club|visit|school|time)\b)",
    re.IGNORECASE,
)
"""Whom or what a child can long for: people, animals, places of its own; not what it was absent from."""
SAYS_WHAT = re.compile(
    r"\b(?:about|of)\s+(?:(?:not|never|always|his|her|their|the|how|being|mum|dad|having)\s+)*(?:how|why|what|not|when|where|whether|(?!thing|something|anything|everything|nothing|feeling|wellbeing)\w{2,}ing)\b"
    r"|\bthat\b|\bit\b|\bto (?:be|go|see|live|stay|have)\b|\bwith (?:the|this|most|some|everything|all)\b",
    re.IGNORECASE,
)
"""Behind a verb of talking: what was said, and not only about whom."""
ABSTRACT = re.compile(
    r"\W*(?:\w+ ){0,3}(?:signs?|affection|interest|improvements?|progress|behaviours?|attachments?|resilience|insight|understanding|ability|awareness|confidence|"
    r"skills?|emotions?|feelings|views?|wishes|concerns?|distress|maturity|respect|empathy|trust|engagement|willingness|presentation|traits|information|well|potential)\b",
    re.IGNORECASE,
)
"""What a report says that a child shows or shares ("good progress")."""
BARE_PICTURE = re.compile(
    r"\W*(?:a|an|some|several|two|lots of)?\s*(?:nice |lovely |\w+ )?(?:pictures?|drawings?)(?: (?:for|with|at|during|while)\b[^.]*)?\W*",
    re.IGNORECASE,
)
"""A picture of which nothing is told."""
PLAYS_WELL = re.compile(
    r"\W*(?:well|nicely|happily|appropriately|beautifully|independently|football|netball|rugby|out|games)\b"
    r"|\W*(?:on|with) (?:his|her|their|the|a|an|some) (?:\w+ )?(?:tablet|phone|ipad|computer|x-?box|playstation|switch|games?|console|lego|toys?|cars?|trains?|dolls?|bricks|trampoline|friends?|siblings?|brothers?|sisters?|cousins?)"
    r"(?:\W*$|,? (?:and|while|when)\b)",
    re.IGNORECASE,
)
"""Play of which nothing is told."""

# What a worker writes a child would do.
ACCOUNTS = frozenset(
    "benefit need require struggle appear seem respond thrive present continue suffer cope develop engage participate interact display behave receive use meet become".split()
)

# What is done to a body, and tells nothing of whose it is.
DONE_TO_BODY = frozenset(
    "have be break hurt injure burn bruise fracture wash brush cut comb need hit lose see get require sustain receive scald bang dress treat bandage sit".split()
)

NO_REFUSAL = frozenset(
    "be attend come talk engage speak need require participate meet return receive start begin go have change know remember".split()
)

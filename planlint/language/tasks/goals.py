"""The words and patterns that outcomes are judged by: signs of a finish line, of a wish, of a service; no judgement here."""

from __future__ import annotations

import re

_NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|half|every|each|all|daily|nightly|never|always"
_COUNTABLE = (
    r"(?:times?|nights?|days?|weeks?|months?|hours?|hrs?|minutes?|mins?|lessons?|sessions?|mornings?|evenings?|meals?|"
    r"incidents?|friends?|words?|books?|occasions?|schools?|weekends?|visits?|tests?|results?|kg|centiles?|"
    r"gcses?|grades?|levels?|attendance|sats|teeth|activities|clubs?|afternoons?|breakfasts?|absences?|exclusions?|lates?)"
)
AMOUNT = re.compile(
    rf"(?<!at )\b(?:\d+(?:\.\d+)?|{_NUMBER_WORDS})\s+(?:[\w'’-]+\s+){{0,2}}?{_COUNTABLE}\b"
    r"|\b(?:at|by|before|after|until|from)\s+\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)\b|\b\d{1,2}[.:]\d\d\s*(?:am|pm)?\b"
    r"|\b(?:centile|(?:drug|alcohol|drink|smoke|cannabis|cocaine|heroin|weed|ketamine|substance|tobacco|vape|pain|debt|nappy|seizure|violence)[- ]free|abstinen(?:t|ce)|sober)\b|\b\d+\s*/\s*10\b|\b(?:scale|score)s?\b[^.]*\d"
    r"|\b(?:once|twice|(?:three|four|five|six|\d+) times) (?:a|an|each|every|per) \w+"
    r"|\b(?:from|above|below|under|over|least)\s+\d+\b|\bx\s?\d+\b",
    re.IGNORECASE,
)
FIGURE = re.compile(
    r"(?<!year )(?<!stage )(?<!aged )(?<![\w/.:-])"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)(?![\w/:-])(?! (?:years?|months?|weeks?) old)"
    r"(?! (?:children|girls|boys|siblings|parents|adults|brothers|sisters))",
    re.IGNORECASE,
)
PERCENT = re.compile(r"\b\d+(?:\.\d+)?\s?(?:%|per cent|percent)", re.IGNORECASE)
COUNTED = re.compile(
    r"attend|school|nursery|college|lesson|session|day|night|homework|meal|appointment|punctual|time|week|centile|class|"
    r"weight|register",
    re.IGNORECASE,
)
SIGN = re.compile(
    r"\b(?:as (?:shown|seen|measured|evidenced|reported|recorded)|shown by|evidenced by|measured by|we will see|this will be seen)\b",
    re.IGNORECASE,
)
NEGATION = re.compile(
    r"\b(?:free (?:from|of)|without|no longer|never|not|nobody|no one|nothing|none|zero|nil|stops?|stopped|does ?n[o']t|don't|"
    r"isn't|aren't|no(?: further| more| new)?)\s+(?P<what>[\w'’-]+(?:\s+[\w'’-]+){0,3})",
    re.IGNORECASE,
)
VAGUE_NEGATED = re.compile(
    r"^(?:(?:any|further|more|other|significant|longer|so|as|too|feel|feeling|be|very|need|needs|to|have|has|such|a)\s+)*"
    r"(?:concern\w*|worr\w+|issues?|problems?|difficult\w*|risks?|anxi\w+|stress\w*|fear|harm|distress|upset|pressure|need|impact\w*|neglect\w*|affect\w*|burden|"
    r"low mood|sad|angry|unhappy)\b",
    re.IGNORECASE,
)
SO_THAT = re.compile(
    r"\b(?:so that|so (?:she|he|they|the|[A-Z]\w+)|which means|in order that|meaning that)\b"
)
LEGAL_EVENTS = re.compile(
    r"\b(?:order (?:is )?(?:made|granted|discharged)|adopted|(?:case|plan) (?:is )?closed)\b", re.IGNORECASE
)
HARD_STATES = re.compile(
    r"\bup to date\b|\b(?:gets?|got|has|have|receives?)\s+(?:(?-i:[A-Z]{3,})\b|(?:an?|(?:her|his|their) own) (?:GP|dentist|doctor|optician)\b(?! (?:app|check|review|visit|referral))|(?:disability|universal|housing|child) (?:living|credit|benefit)|"
    r"(?:an?|(?:her|his|their) own|the) (?:[\w-]+ ){0,2}(?:job|place|bed|home|house|tenancy|passport|flat|cot|door|key|keys|lock|room|desk|table|wardrobe|mattress|cooker|fridge|"
    r"coat|shoes|uniform|phone|laptop|bike|carpet|bank account|birth certificate|pushchair|car seat|high chair|stair ?gate|smoke alarm)\b)|\b(?:payment|deposit|arrears|debts?)\b.{0,20}\b(?:made|paid|cleared)\b|\b(?:is|are|be|being|remains?|stays?|has been|have been)\s+(?:[\w-]+ly\s+)?(?:living|registered|enrolled|immunised|"
    r"vaccinated|housed|rehoused|placed|back (?:at|in|home)|at home|at school|in school|in bed|on roll|off the|dry|"
    r"toilet[- ]trained|potty[- ]trained|clean and dry|adopted|reunited|on time|up to date|in (?:his|her|their) own|free of|"
    r"out of|known to|named|in full[- ]time|in education|in employment|collected|dropped|fed|washed|dressed|supervised)\b",
    re.IGNORECASE,
)

CHANGE_VERBS = frozenset(
    "improve increase reduce decrease develop promote enhance build strengthen grow lessen minimise maximise boost raise "
    "lower progress thrive flourish reach fulfil achieve optimise support encourage enable empower ensure maintain manage "
    "address understand recognise appreciate acknowledge explore stabilise embed sustain nurture prioritise protect "
    "safeguard feel gain cope regulate demonstrate consider engage bond trust respect consolidate help benefit learn "
    "establish create provide meet accept settle function".split()
)
CHANGE_WORDS = frozenset(
    "better more less fewer healthier happier safer greater stronger calmer closer positive positively appropriate "
    "appropriately good happy healthy safe safely settled secure stable confident confidently consistent consistently "
    "supported nurtured nurturing resilient protected loved valued content well wellbeing well-being potential "
    "improvement improved increased reduced enhanced effective effectively adequate adequately suitable calm predictable "
    "independence confidence self-esteem resilience stability routines boundaries relationships relationship attachment "
    "needs emotional emotionally understanding awareness insight safety positivity harmonious warm ready able "
    "age-appropriate engaged sustained robust sufficient quality minimised addressed promoted met thriving included "
    "listened respected development developmental milestones opportunities aspirations best ease easier comfortable "
    "comfortably proud voice sense identity belonging responsibility accountability reduction increase harm prevented "
    "protective attuned involved settle skills hopeful motivated independent independently responsible honest open openly "
    "respectful caring loving kind relaxed empowered balanced manageable reasonable decent proper properly reliable "
    "reliably aware mindful cooperative child-focused trusting trust insightful fulfilled purposeful meaningful supportive "
    "structure structured nurture sensitive sensitively responsive responsively clear clearer acceptable fair active "
    "actively harmony happiness security warmth affection bond self-worth worth esteem communication parenting "
    "consequences impact sensible realistic normal normally childhood fun strategies boundary routine progress "
    "right wrong concerns worried behaviour board network function experience reassured control burden "
    "worries mood comfort dignity chance forward".split()
)
STATES = frozenset(
    "live sleep eat walk wear brush arrive say tell name read ride play see speak wash own drive return come go sit spend "
    "stay bring collect share ask get sing write draw choose count call ring cook swim dress feed drink smoke take "
    "register immunise enrol weigh smile talk leave wake laugh hit hurt shout argue miss run hold reach crawl kick "
    "visit pay tidy lock put set turn catch finish pass move join use keep lie hide cry phone text open close claim".split()
)

SERVICE_VERBS = frozenset(
    "attend complete engage access receive undertake participate undergo refer assess allocate offer provide arrange "
    "commission cooperate co-operate comply work use take finish start begin continue enrol join commit accept open see "
    "visit monitor review support seek hold make convene implement organise sign book liaise identify put have consult "
    "explore discuss deliver facilitate signpost contact share give carry file appoint do apply request submit".split()
)
SERVICES = re.compile(
    r"\b(?:courses?|programmes?|CAMHS|appts?|hubs?|counsell(?:ing|ors?)|appointments?|assessments?|referrals?|referred|therap\w+|"
    r"interventions?|services?|group ?work|support (?:worker|service|plan|group|package)s?|workers?|core groups?|meetings?|"
    r"parenting (?:course|group|work|class(?:es)?)|workshops?|(?:direct|keep ?safe|life ?story|DA|domestic abuse|1:1|parenting|"
    r"grief|safety) work|1:1|one[- ]to[- ]one|mentor(?:ing|s)?|sessions?|treatment|rehab|detox|clinics?|package|EHCP|EHC plan|"
    r"PEP|(?:pathway|safety|care|support|education|behaviour) plan|testing|tests?|screening|professionals?|agenc(?:y|ies)|social worker|health visitor|home visits?|visits|joint visit|"
    r"family support|early help|team|nurture group|advoca\w+|respite|short breaks?|mediation|conferences?|interviews?|advice|"
    r"input|anger management|(?:TAF|TAC|review)s? takes? place|(?:feelings|relationship|trauma|grief|worries|safe) work|information sharing|genogram|chronology|supervision of|waiting list|reports?(?! (?:feeling|mood|that|being|having|no|less|more|fewer|s?he|they|improv\w+|good|better|sleep\w*|low|an?|her|his|their|to|it)\b)|application|information|support|monitoring|AA|NA|GP|CBT|IDVA|YOS|YJS|SALT)\b",
    re.IGNORECASE,
)
ORDINARY = re.compile(
    r"\b(?:(?:pre-?)?school(?! (?:nurse|counsellor|meeting|based|mentor))|nursery(?! nurse)|college|lessons?|(?<=\bdoes )PE|(?<=\bdo )PE|team(?! (?:around|meets?))|"
    r"box(?:es|ing)|judo|karate|gym|skat(?:es|ing)|trampolin\w+|football|rugby|cricket|swimming|dance|dancing|gymnastics|brownies|cubs|scouts|rainbows|guides|cadets|mosque|church|temple|"
    r"gurdwara|synagogue|madrasah?|part(?:y|ies)|job|apprenticeship|university|(?:after[- ]school|breakfast|youth) club|club|choir|"
    r"band|playgroup|toddler group|library|park|(?:her |his )?friends?|class(?:es)?|exams?|gcses?|work placement|dad's|mum's|nan's|"
    r"gran's|bed|parents['’] evening|sports day|family time)\b",
    re.IGNORECASE,
)
MEETING_WORDS = re.compile(
    r"\b(?:appointments?|appts?|meetings?|course|programme|assessments?|counsell\w*|conference|application|referral|EHCP|safety plan|pathway plan|report)\b",
    re.IGNORECASE,
)
DONE = re.compile(
    r"\b(?:completed?|made|filed|given|carried out|appointed|shared|seen|in place|arranged|allocated|offered|undertaken|done|"
    r"provided|attended|accessed|held|finished|referred|received|set up|identified|implemented|commissioned|accepted|sought|concluded|submitted|written|on file|signed|"
    r"drawn up|booked|come to an end|comes to an end)\b",
    re.IGNORECASE,
)
ATTENDING = re.compile(
    r"\b(?:attend(?:s|ing|ed)?(?: at)?|attendance at|engag(?:e|es|ed|ing|ement)(?: (?:fully|well))? (?:with|in)|takes? part in|taking part in|"
    r"participat\w+ in|complet(?:e|es|ing|ed)|access(?:es|ing|ed)?|(?:work|works|working) with|go(?:es)? to|been to|"
    r"(?:on|join) the waiting list for|met with|meets? with|(?:to|will) see|(?:to|will) do|accepts?|receiv(?:e|es|ing|ed)|"
    r"open to|undertak\w+|undergo\w*)\s+(?P<what>(?!learning|education|play|life|peers|others|the world|his |her learning)[^.;\n]+)",
    re.IGNORECASE,
)
PLAIN_ATTENDING = frozenset(
    "go goes met meet meets to will accept accepts been work works working open on join".split()
)
SELF_ACTS = re.compile(
    r"\b(?:SW|HV|FSW|social worker|health visitor|school nurse|professionals|core group|agencies|CAMHS|family support worker|"
    r"the local authority|children's (?:services|social care)|IRO|police)\b[^.;\n]{0,40}?\b(?:to|will)\s+(?!be\b)\w+",
    re.IGNORECASE,
)

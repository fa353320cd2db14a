"""The words by which a heading tells what it asks for, where no list has it: pattern by pattern, the first that fits speaks.

They are asked of a heading as :func:`planlint.plan.words.comparable` has it.
"""

from __future__ import annotations

from planlint.plan.heading_roles import (
    ACTION,
    ACTION_AND_OWNER,
    DOMAIN,
    DUE,
    MEASURE,
    NEED,
    NUMBER,
    OUTCOME,
    OWNER,
    OWNER_AND_DUE,
    PLAN,
    PROGRESS,
    STRENGTHS,
    UNUSED,
)

WHO = r"\b(?:who|whom|whos|whose|responsib\w+|leads?|owners?|persons?|people|agency|agencies|named|professionals?)\b"
WHEN = (
    r"\b(?:when|dates?|timescales?|time ?scales?|time ?frames?|timeframes?|deadlines?|target|due|how often|how soon"
    r"|frequency|timings?)\b"
)
_TASK = (
    r"\b(?:actions?|tasks?|steps?|interventions?|detailed plan|strateg\w+|what\b(?! (?:do|does|did)\b(?!.*\b(?:do|done|doing|happen|agreed|provided)\b)).*\b(?:done|do|doing|happen(?!ed)|agreed|provided)"
    r"|to be (?:done|taken)|support|services?)\b"
)
_FAMILY = r"(?:parents?|mum|mums|mom|dad|dads|mother|mothers|father|fathers|(?<!young )carers?|famil(?:y|ys|ies)|grand\w+)(?:'s)?"
_SPEAKS = r"(?:views?|voice|says?|said|thinks?|feels?|tells?|told|position|feedback|perspective|comments?)"
ALL_WANT = (
    r"^(?:what|how) (?:we|everyone|everybody|you and i|the family)"
    r"(?:(?:'d| would)(?: all| both| really)* (?:like|love|want|wish|hope)|(?:'re| are)(?: all| both| really)* (?:hoping|aiming|wanting)|(?: all| both)? (?:wants?|hopes?(?= for| to)|wish(?:es)?(?= for)))"
    r"(?: for)?(?: (?:to see|to happen|to change|to achieve|things to be|it to be|life to be|to be different))?(?: for [\w'-]+(?: (?:and )?[\w'-]+)?)?"
    r"(?: (?:by|before|in|this|from|over|at)\b.*)?$"
)
"""What everybody wants is the plan's outcome, where "What I want" would be the child's voice."""
COLUMN_WORDS = (
    (r"^what (?:should|will|would|do we want|is) .*\bachieved?\b", OUTCOME),
    (ALL_WANT, OUTCOME),
    (r"^(?:the )?changes? (?:that )?(?:we|you|they|i) (?:all )?(?:need|want|hope)\b", OUTCOME),
    (
        r"^how (?!.*\b(?:know|tell|check|measur\w*|judg\w*|see)\b)(?:\w+ ){0,5}(?:be|being|get) (?:met|addressed|tackled|dealt with|worked on|supported)\b",
        ACTION,
    ),
    (
        r"^(?:for|about|concerning|relates to|applies to) (?:whom?|which|whose)\b|^(?:which|whose) (?:child|young person)\b|^child (?:or young person )?concerned$",
        DOMAIN,
    ),
    (r"^(?:the )?position\b(?! of (?:mum|dad|mother|father|parents?|the parents?|the family))", PROGRESS),
    (
        r"^(?:agreed |our |the |some )?(?:next |first |small )?(?:steps?|actions?|tasks?|jobs?) (?:for|to|towards?|we|that|which)\b",
        ACTION,
    ),
    (r"^(?:date|when) (?:it was |was )?(?:done|closed|achieved|finished|met)$", PROGRESS),
    (
        r"\b(?:changes?|differences?|improvements?) (?:wanted|sought|needed|desired|hoped for|required|looked for)\b"
        r"|\b(?:desired|wanted|sought|hoped for|intended) (?:change|difference|improvement)s?\b",
        OUTCOME,
    ),
    (
        r"^how (?:it|things|life|this|that|we|home|school)(?:'ll| will| should| would)? (?:looks?|feels?|is|be)\b.{0,30}\b(?:when|once|if)\b",
        OUTCOME,
    ),
    (r"^why\b.{0,40}\b(?:plan|here|list|matters?|needed|worried|doing)\b", NEED),
    # What a goal is wanted for is what is wrong.
    (
        r"^(?:why|reasons?|rationale|background)\b(?!.*\b(?:not|met|achieved|changed)\b).{0,30}\b(?:goal|outcome|aim|objective|target)s?\b",
        NEED,
    ),
    (
        r"^(?:now|today|currently|at the moment|right now)$|^(?:how (?:it|things) (?:is|are)|the picture|where (?:we|things|it) (?:are|is)) (?:now|today|at the moment)$",
        NEED,
    ),
    (
        r"\b(?:we|i|they|everyone|all of us) (?:all )?wants?$|^(?:the )?(?:safety|change|future|life|goal) (?:we|i|they|you) wants?\b",
        OUTCOME,
    ),
    (
        r"\b(?:already|what) (?:keeps?|helps?|makes?) \w+ (?:safe|safer|well|strong)\b|\bin place already\b",
        STRENGTHS,
    ),
    (
        r"\b(?:must|has to|have to|should|will) be true\b|\bbefore (?:we|you|they) (?:can )?(?:close|end|step)\b",
        OUTCOME,
    ),
    (r"^who .{0,20}\bwhat\b", ACTION_AND_OWNER),
    (
        r"\b(?:last|date|when)? ?(?:upd|updated|created|modified|entered|amended|printed|opened|added|logged)\b(?: (?:by|on|date))*$",
        UNUSED,
    ),
    (
        r"^(?:what|who|which goal) (?:is )?(?:it|this|that)(?: is|'s)? for$|^what for$|^(?:linked|links?) to(?: (?:which )?(?:goal|outcome)s?)?$",
        OUTCOME,
    ),
    (
        r"\b(?:getting|gets|stands?|standing) in the way\b|\bholding \w+ back\b|\bbarriers?\b|\bobstacles?\b|\bsticking points?\b|\bstuck\b",
        NEED,
    ),
    (r"^why$|^why we|\b(?:not right|isn't right|is not right)\b", NEED),
    (r"^what (?:we|i|they|\w+) wants?$|\bwhere .*\b(?:like|want|wants) to (?:be|get)\b", OUTCOME),
    (r"\bnames?\b.*\b(?:day|date|when)\b", OWNER_AND_DUE),
    (
        r"^(?:what|things)\b.*\b(?:needs? to do|needs? doing|will do|agreed to do|is going to do|are going to do|must do)$",
        ACTION,
    ),
    (r"\bwhose\b|\bwho's on it\b|\bby whom$", OWNER),
    (
        r"^(?:planned |desired |expected |intended |agreed |hoped for )?(?:outcomes?|goals?|results?)\b(?!.*\b(?:achieved|met|so far)\b)",
        OUTCOME,
    ),
    (
        r"\b(?:aiming for|working towards?|would be good|(?:like|hope|expect|wish)(?:ing|ed)? to see|hoping for|expected (?:change|difference|result)s?)\b|\bwant (?:for|to see)\b|\bwhere .*\bwants? to be\b",
        OUTCOME,
    ),
    (
        r"^what's (?:up|the matter|going on|wrong|happening)$|\bwhy (?:this|it) (?:is|was) needed\b|\bneeds and strengths\b|\bwhat is (?:going on|happening|wrong)\b|^what(?:'s| is) missing$",
        NEED,
    ),
    (r"^(?:so |and )?what(?:'s| is| will)? happen(?:s|ing)?(?: (?:next|now|then|from here))?$", ACTION),
    (r"\bget(?:ting)? there$|^to do$|^(?:the )?jobs?(?: to (?:do|be done))?$|^jobs?$", ACTION),
    (
        r"^(?:tick(?:ed)? )?(?:when |if )?(?:done|completed?|achieved|finished|closed)(?: date| on| when)?$",
        PROGRESS,
    ),
    (r"^(?:done|finish(?:ed)?|completed?|due|to be \w+(?: \w+)?|in place) by$", DUE),
    (r"\bfrom\b.*\b(?:until|to)\b|^(?:by|until|start|finish|end)(?: date)?$", DUE),
    (
        r"\b(?:want|need|needs|like|has|have)\b.*\bto change\b|\b(?:should|must) change\b|\bworried about\b",
        NEED,
    ),
    (
        r"\b(?:is|it's|it is|what's|hard|difficult) (?:so )?(?:hard|difficult|tricky|tough|now)\b|\bwhy (?:this|it) matters\b",
        NEED,
    ),
    (
        r"\bgood would\b|\bgood (?:will|would|should)? ?looks?\b|\binstead\b|\b(?:there (?:will|would) be|is) safety\b|\bturn out\b",
        OUTCOME,
    ),
    (
        r"^(?:and )?so what$|\blife (?:will|should|would|could) (?:look|be)\b|^(?:we|i) (?:would|'d) like$|^(?:we'd|i'd) like$|\bfor this to be\b",
        OUTCOME,
    ),
    (r"^(?:and )?now what$", ACTION),
    (r"\bgoing to (?:change|be different|get better|look like)\b", OUTCOME),
    (
        r"\bhow (?:it|things|life) (?:will|should|would) be\b(?! (?:done|met|achieved|sorted|dealt|made|reached|carried|managed|tackled|put))|\bwill be (?:like\b|good$|better$|different$)",
        OUTCOME,
    ),
    (r"\bbetter\b|\bdifference\b|\bfinish line\b|\bget to\b.*\bwhere\b|\bwhere\b.*\bget to\b", OUTCOME),
    (r"^(?:what's|whats|what is) the plan$", ACTION),
    (r"\bto be achieved\b|\bto achieve\b|\bsafety goals?\b", OUTCOME),
    (rf"\b{_FAMILY}\b.*\b{_SPEAKS}", "parent_views"),
    (
        r"\b(?:said|says|told us|tells us)\b|\b(?:young person|child)(?:'?s)?\b.*\b(?:words|wants?)\b",
        "child_voice",
    ),
    (r"^(?:no|number|nr|ref|#|item|action (?:no|number|ref)|row)$", NUMBER),
    (
        r"how .*\b(?:know|check|checked|tell|see it)\b|\bmeasur|\bsuccess\b|\bevidence of\b|\bjudged\b",
        MEASURE,
    ),
    (
        r"^how (?:is|are|'s) (?:it|things|we|this) (?:going|doing)\b|^how (?:it|things) (?:is|are) going\b",
        PROGRESS,
    ),
    (
        r"^(?:the )?latest$|^(?:latest|current) (?:news|position|picture|on this)\b|^where (?:we are|it is|this is) (?:now|up to)$",
        PROGRESS,
    ),
    (
        r"\bprogress\b|\bupdates?\b|\brag\b|\bstatus\b|\bcomments?\b|\bnotes?\b|\bachieved\b|\bdate completed\b",
        PROGRESS,
    ),
    (r"\bcontingenc", "contingency"),
    (r"\b(?:review date|date of review|next review|review)\b", "review"),
    (r"\bviews?\b|\bvoice\b|\bwishes\b", "child_voice"),
    (
        rf"^(?:so )?what\b(?:(?! (?:who|when)\b).)*\b(?:done|do|doing|happens?|happening)\b.*(?:{WHO}.*{WHEN}|{WHEN}.*{WHO})"
        r"|^(?:(?:the |our )?(?:actions?|tasks?|steps?|plan) )?what(?: by)? who(?:m)?(?: and)?(?: by)? when$|^(?:the |our )?plan who (?:will )?(?:does|do) what\b.*\bwhen$",
        ACTION_AND_OWNER,
    ),
    (rf"(?:{WHO}.*{WHEN}|{WHEN}.*{WHO})", OWNER_AND_DUE),
    (r"^(?:persons?|people|responsib\w+|lead (?:person|professional|agency|worker))\b", OWNER),
    (rf"{_TASK}.*{WHO}", ACTION_AND_OWNER),
    (r"\bneeds? to be (?:done|put)\b|\bneeds? to happen\b|\bneed to do\b", ACTION),
    (r"\bneeds? to be different\b|\bwant\b.*\b(?:see|different|happen|achieve)|\bso that\b", OUTCOME),
    (
        r"\b(?:outcomes?|goals?|aims?|objectives?|different|(?:we|i|they|our|my|the) hope|hope$|hop(?:e|ing) (?:for|to|that)|what life|looks? like|results?)\b",
        OUTCOME,
    ),
    (r"\bworking well\b|\bgoing well\b|\bstrengths?\b", STRENGTHS),
    (r"\b(?:needs?|problems?|issues?|needs to change|difficult\w+)\b", NEED),
    (r"\b(?:risks?|worr\w+|concerns?|danger|harm)\b", "risk"),
    (WHEN, DUE),
    (_TASK, ACTION),
    (WHO, OWNER),
    (r"\b(?:domain|area|dimension|theme)\b", DOMAIN),
)
_NOT_WORKING = (
    r"\b(?:not|nt|n't|doesnt|doesn't|dont|don't|didn't|isn't|isnt|cannot|can't|cant|wont|won't|fails?|breaks? down|wrong"
    r"|worse|change|changes|deteriorat\w+)\b"
)
SECTION_WORDS = (
    (r"\b(?:voices?|views?) of (?:the |his |her |their )?(?:parents?|carers?|family|mum|dad|mother|father)\b", "parent_views"),
    (r"\b(?:already|previously) (?:been )?tried\b|\bhas been tried\b|\btried (?:before|so far|already)\b|^previous (?:support|help|involvement)\b", "history"),
    (r"^why (?:in|is (?:he|she|the child) in) care\b|^reasons? (?:in|into) care\b|^(?:plan )?reasons?(?: /| and\b| category\b| for (?:the )?plan\b|$)", "risk"),
    (r"\b(?:agreed|approved|seen|read) and signed\b|\bsigned by\b|^approved (?:by|date|on)\b", "signoff"),
    (r"^(?:what )?if (?:you|anyone|a parent)(?:'re|'s| are| is)? (?:not happy|unhappy|disagree\w*|not agree\w*)|\b(?:comments and )?complaints?\b|\bhow to complain\b", "other"),
    (r"^views? of (?:m(?:r|rs|s|iss)\.? [\w'-]+(?:,? and )?)+|^m(?:r|rs|s|iss)\.? [\w'-]+(?: and m(?:r|rs|s|iss)\.? [\w'-]+)?'?s? (?:views?|side|position|thoughts)$", "parent_views"),
    (r"^[\w-]+(?:'s|s') (?:own )?words$|^what (?:matters|is important) to (?!(?:us|everyone|everybody|mum|dad|parents)$)[\w'-]+$", "child_voice"),
    (r"^what (?:people|everyone|everybody|others?|other people|the adults|adults|(?:the )?professionals|(?:the )?agencies)(?: have| has| had)? (?:all )?(?:said|told|tells?|say)\b|^what (?:has|have) been said\b", "other"),
    (r"^past harm$|^(?:the )?(?:family |family's )?story so far$|\b(?:know|remember|understand|say|add) (?:\w+ )?(?:about|from) (?:the |his |her |their |your |its )?past\b", "history"),
    (r"^why (?:cin|cp|cpp|eh|early help|child in need|child protection|tafs?|cla|lac)$", "risk"),
    (r"^(?:\d+ )?(?:(?:all )?about )?me$", "child_voice"),
    (r"^category(?: of (?:abuse|harm))? and reasons?$", "risk"),
    (r"^who (?:has |have )?agree[sd] (?:to )?(?:this|it|the plan)$", "signoff"),
    (r"^what (?:could|might|may) (?:still )?(?:go wrong|happen)(?: to [\w'-]+)?(?: if nothing changes)?$", "risk"),
    (r"\b(?:worried|afraid|scared|frightened|fears?|worry)\b.*\b(?:if|when|should)\b", "risk"),
    (r"\bcontingenc|\bbottom lines?\b|\bplan b\b|\bfall ?back|\bback ?up plan|\bnon negotiable|\bcrisis plan", "contingency"),
    (rf"^should .*\b(?:unable|fail|break|be (?:ill|harmed|hurt))\b|\b(?:if|when|should)\b.*{_NOT_WORKING}|\bwhat if\b|^(?:and )?if (?:things?|it|this|we|that|the plan|everything)\b|\bcrisis\b|\bemergency plan\b|\band what then\b|\bwhat then\b", "contingency"),
    (r"\bin my (?:own )?words\b|\bown words\b|\bmy (?:words|say|voice)\b|\bthree houses\b|\bhow (?!(?:it|this|things?|everything|everyone) )[\w-]+(?: [\w-]+)? (?:is|feels|sees it|is doing)$", "child_voice"),
    (r"\bhow [\w-]+ (?:tells?|shows?|lets?) us\b|\bhow \w+ communicates\b", "child_voice"),
    (r"^what (?:we|i) (?:saw|see|have seen|noticed) (?:of|in|about|when we saw) (?!the (?:house|flat|home)\b)", "child_voice"),
    (r"\b(?:your|my|our|his|her|their|the|whose|[\w-]+(?:'s|s')) story\b|^how (?:we|they|you|it) got (?:here|there|to this)\b|^what(?:'s| has| had)? (?:led(?: us| you)?|brought (?!up\b)[\w-]+(?: \w+)?) (?:to (?:this|here|the plan|us|early help|our attention|this (?:point|meeting|plan))|here|together)"
     r"|^(?:where|what) (?:i|you|we) (?:have )?come from$|^what has happened$|\bwhat (?:has |had )?happened (?:so far|before|until now)\b|^why \w+ (?:(?:do|does|am|is|are|can|came|went|cannot|can't|don't|doesn't) )+(?:not )?(?:\w+ )?(?:live|living|stay|to live|into care|in care|in foster care)\b", "history"),
    (r"\bwho (?:i am|you are|we are|she is|he is|they are|[a-z]+ is)$", "identity"),
    (r"\bseeing (?:the )?(?!eye\b)[\w-]+$|\b(?:how often|when) .*\b(?:see|sees|visit|visits|come and see|comes? to see)\b", "visits"),
    (r"\bsign(?:ed)? ?off\b|\bsignatures?\b|\bauthori[sz]\w+|\bmanage(?:r|ment)'?s?\b|^signed\b|^(?:agreed|approved) by\b"
     r"|\boversight\b", "signoff"),
    (r"^(?:the )?(?:parents|mum and dad|carers|mum|dad)(?: (?:say|think|feel))?$", "parent_views"),
    (rf"\b{_FAMILY}\b.*\b{_SPEAKS}\b|\bviews? of (?:the )?(?:{_FAMILY}|others)\b|\bwhat {_FAMILY}", "parent_views"),
    (r"\bwhat the (?:adults|grown ?ups|whole family|wider family) (?:think|say|want|feel|said|told us)\b", "parent_views"),
    (r"^(?:the )?(?:parents?|carers?|parents? and carers?)'?s? view$", "parent_views"),
    (r"^(?:the )?(?:child|children|young person|yp|pupil|baby)'?s? view$", "child_voice"),
    (r"\bvoice\b|\bwishes\b|\bviews\b|\blived experience\b|\bwhat .*\b(?:likes?|loves?|says?|said|shown|shows?|tells?|told|wants?|wishes)\b"
     r"|\blife is like\b|^my views|\bday in the life\b|\w+ says$|\w+ (?:said|told us|shows us)\b", "child_voice"),
    (r"\bsaid\b", "child_voice"),
    (r"\bhistory\b|\bbackground\b|\bchronolog|\bprevious involvement\b|\bsignificant events\b", "history"),
    (r"\bidentity\b|\bcultur|\bethnic|\breligio|\bdiversity\b|\blanguage\b|\bheritage\b", "identity"),
    (r"\bworr(?:y|ies|ied)\b|\brisks?\b|\bdanger|\bconcerns?\b|\breasons? (?:for|why)\b|^reasons?$|\bwhy (?:there is|there was|is there|we have|are we|we are (?:here|meeting)|we met|we meet)\b"
     r"|\bharm(?:s|ful|ing|ed)?\b|\bthreshold\b|\bwhy .* plan\b|\bwhat (?:we|i) think (?:it|this|that) means\b|\bmatters before (?:the )?conference\b", "risk"),
    (r"^(?:short |brief )?(?:notes?|minutes|record) (?:of|from) (?:the |our |this )?(?:[\w-]+ ){0,3}meeting$", "other"),
    (r"\bvisit(?:s|ing)?\b|\bhow often .*seen\b|\bcontact with the child\b", "visits"),
    (r"\bnext (?:review|meeting|core group|get together|taf|conference)|\breview(?:s|ing)?\b|\bmeetings?\b|\bcore groups?\b"
     r"|\bmeet again\b", "review"),
    (r"\bwho'?s who\b|\babbreviations?\b|\bglossary\b", "other"),
)  # fmt: skip
GRID_WORDS = (
    (r"^(?:the )?(?:main |one |biggest |only )?things? (?:that |which )?(?:needs?|has|have) to change(?: most)?$", NEED),
    (r"^what (?:will|would|should) (?:it|life|things|this|that|home|safety|success) (?:look|feel)(?: like)?(?: (?:when|once|if)\b.*)?$", OUTCOME),
    (r"^(?:what|how) (?:it|life|things|this|home)(?:'ll| will| would| should) look(?: like)?(?: (?:when|once|if)\b.*)?$", OUTCOME),
    (ALL_WANT, OUTCOME),
    (r"^(?:we|you|they|everyone|everybody)(?:'ll| will) (?:all )?know (?:that )?(?:we|you|they)(?:'re| are|'ve got| have got) (?:there|done|finished)(?: when)?$", OUTCOME),
    (r"^what (?:does|do|will) [\w' ]{2,30} need$|^what (?!(?:we|i|they|you|mum|dad|parents|everyone|everybody)\b)[\w' -]{2,40} needs?(?: (?:now|most|from us|in this area))?$", NEED),
    (r"^(?!(?:his|her|their|our|your|my|the)\b)[\w-]+(?:'s|s') needs$", NEED),
    (r"^what (?:will|should|would|is going to) be (?:different|better|good)(?: for [\w' -]{2,40})?(?: (?:by|when|if|in|at|after)\b.*)?$", OUTCOME),
    (r"^how (?:it|life|things|home|school) (?:will|should|would) be(?: (?:for|at|in|with|by|when|once) [\w' -]{2,40})?$", OUTCOME),
    (r"^who (?:will|is going to|is|does)(?: be)? (?:do(?:es|ing)? )?what(?: and when)?$", ACTION),
    (r"^(?:agreed |our |the |some )?(?:next |first |small )?(?:steps?|actions?|tasks?|jobs?) (?:for|towards?) (?:goal|outcome|need|worry|safety goal|this)\b", PLAN),
    (r"^what (?:safety|success|progress|change|better|good enough|well|this|that|it) (?:will |would |should )?looks? like\b", OUTCOME),
    (r"\bgood (?:will|would|should)? ?looks? like\b|^what (?:we|i|they)(?:'d| would)? (?:all )?(?:like|want|hope) to see$", OUTCOME),
    (r"^how (?:it|things|life|this|that|home|school)(?:'ll| will| should| would)? (?:looks?|feels?)\b.{0,30}\b(?:when|once|if)\b", OUTCOME),
    (r"^(?:the )?(?:safety|change|future|life|goal) (?:we|i|they|you) wants?\b", OUTCOME),
    (r"^why (?:this|it) is (?:in the plan|here|on the list|needed)\b", NEED),
    (r"^(?:what|things)\b.*\b(?:needs? to do|needs? doing|will do|agreed to do|is going to do|are going to do|must do)$", ACTION),
    (r"^so that\b|^what (?:we|i|they) (?:all )?(?:want|are aiming|hope) for\b", OUTCOME),
    (r"^(?:the )?(?:outcome|goal|aim|objective|safety goal|finish(?:ing)? line)s?(?: \d+| [a-z])?$|^(?:result|hope|target) (?:\d{1,2}|[a-h])$", OUTCOME),
    (r"\b(?:getting|gets|stands?|standing) in the way\b|\bholding \w+ back\b|\bsticking points?\b", NEED),
    (r"^(?:the )?(?:safety )?(?:outcome|goal|aim)s? for [\w'-]+(?: [\w'-]+)?$|^[\w-]+'s? (?:safety )?(?:outcome|goal|aim)s?$", OUTCOME),
    (r"^(?:the )?(?:need|problem|issue)s?(?: \d+| [a-z])?$", NEED),
    (r"^(?:agreed |other |further |next )?(?:actions?|steps|tasks)(?: \d+| [a-z])?$|\bneeds to (?:happen|be done)\b"
     r"|^(?:our |my |the |safety |action )?plan$", PLAN),
    (r"^(?:the )?(?:jobs|tasks|things to do|to do list)(?: (?:for|this|to do|in|we|until|by)\b.*)?$", PLAN),
    (r"^(?:so |and )?what(?:'s| is| will)? happen(?:s|ing)? (?:next|now|then|from here)$", PLAN),
    (r"\b(?:what|things) (?:we|you|i|they|mum|dad|each (?:of us|person|one)|everyone|everybody|people)(?: all)?(?: are|'re| is)? ?(?:all )?(?:will|going to|need to|agreed to|must)\b", ACTION),
)  # fmt: skip

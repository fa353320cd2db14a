"""Sign-off: whether a text tells that a manager has agreed a plan or said why; a name in a list of contacts and a task do not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planlint.language.blanks import says_nothing

_MANAGER = (
    r"(?:(?:[a-z]+ )?(?:team|service|practice|area|unit|locality|hub|group|operations?|case|line|duty|district|assistant|deputy|senior|early help|family help|safeguarding|my|her|his|their|the|our) )?"
    r"(?:managers?|mgr|manager['’]s|management|team leader|practice lead|team lead|unit lead|pod lead|head of service|supervisor|assistant director|director|principal social worker|service lead|(?:who |which )?(?:manages|runs|leads|heads) (?:the|my|our|her|his) (?:\w+ )?(?:team|service|hub|early help)|head of (?:\w+ )?(?:service|safeguarding|practice)s?|head of family \w+|"
    r"(?-i:\bA?TM\b|\bPM\b|\bSM\b|\bHoS\b|\bGM\b|\bAPM\b|\bPSW\b|\bLPM\b))"
)
_AGREED = (
    r"(?:agree[sd]?|approve[sd]?|authori[sz]e[sd]?|endorse[sd]?|countersign(?:s|ed)?|counter-signed|sign(?:s|ed)(?: it| this| the plan| this plan)? off|signed|ratifie[sd]|sanction(?:s|ed)|accept(?:s|ed)|"
    r"(?:put|puts|has put) (?:her|his|their|my) name to|green-?li(?:t|ghted|ghts)|(?:given?|gives?|gave)(?: (?:it|this|the plan|us))? (?:the|her|his|their|my) (?:green light|go-?ahead|blessing|nod|ok|approval|agreement)|backs|backed|supports|supported|stands behind|has (?:my|her|his|their) (?:approval|agreement|backing|support)|ok(?:['’]?d|ayed)|happy for|"
    r"(?:have |has )?(?:read|reviewed|checked|seen|gone through|looked at|considered)|(?:is|am|was) (?:satisfied|content|happy|in agreement)|quality[- ]assured|passed(?= (?:by|as))|qa'?d)"
)
_OF_THE_PLAN = re.compile(r"\b(?:plan|this|it|above|below|steps?|actions?|recommendations?)\b", re.IGNORECASE)
_BY_MANAGER = re.compile(
    rf"\b{_AGREED}\b(?:[^.;\n]|(?<=\b[A-Z])\.|\.(?=\d)){{0,80}}?\b{_MANAGER}\b|\b{_MANAGER}\b(?:[^.;\n]|(?<=\b[A-Z])\.|\.(?=\d)){{0,60}}?\b(?<!to )(?:has |have )?{_AGREED}\b",
    re.IGNORECASE,
)
_RATIONALE = re.compile(
    rf"\b{_MANAGER}(?:['’]s)?\s+(?:rationale|decision|oversight|comments?|view|note|direction|reasons?|analysis|sign[- ]?off|signature)\b\s*(?:[:–—-]|is\b|was\b|on\b)\s*(?P<said>\S[^\n]*)"
    rf"|\b(?:sign(?:ed)?[- ]?off|authori[sed]+|approved|agreed|endorsed|countersigned)\s*(?:by)?\s*[:–—-]\s*(?P<signed>\S[^\n]*)"
    rf"|\b(?:in|at|during) (?:\w+ )?supervision\b[^.\n]{{0,80}}?\b(?:agreed|settled|approved|endorsed|decided)\b[^.\n]{{0,40}}?(?P<in>\bplan\b)"
    rf"|\b(?:discussed|agreed|reviewed|considered|authori[sz]ed|approved|endorsed|signed off)\b[^.\n]{{0,40}}\b(?:in|at|during) (?:\w+ )?supervision\b[^\n]{{0,80}}?(?P<on>\d|\b(?:agreed|endorsed|plan)\b)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\b(?:i (?:have (?:read|seen|gone through|reviewed|checked|looked at|considered)|agree|approve|endorse|authori[sz]e|support|am satisfied)|plan (?:is |was |has been )?(?:reviewed and )?(?:agreed|approved|authorised|authorized|endorsed|signed off))\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:to (?:be |sign|agree|approve|authori[sz]e|countersign|endorse|review|read|check|follow|add|discuss)|will|awaiting|awaits|waiting|pending|not (?:yet )?(?:been )?(?:signed|agreed|approved|authorised|seen|endorsed|read|reviewed)|"
    r"unsigned|needs? (?:to|manager|sign|approval)|requires?|subject to|outstanding|once|if|when|should|draft|(?<!\d )may(?! ?\d)|might|needs? sign|for (?:approval|sign|authorisation|agreement|signature)|has not|hasn['’]t|have not|yet to|no (?:manager|sign))\b",
    re.IGNORECASE,
)
_PENDING = re.compile(
    r"\b(?:to be (?:signed|agreed|approved|authori[sz]ed|completed|read|reviewed|countersigned|confirmed|added)|to (?:add|complete|comment|confirm|give|sign|countersign|approve|authori[sz]e|agree|follow|read)|will (?:sign|be signed|read|approve|authori[sz]e)|"
    r"await\w*|waiting|pending|copy (?:sent|to|given)|copies (?:sent |given )?to|cc|c\.c\.|sent (?:to|on to)|to go to|with (?:the )?manager|on behalf of|not (?:yet )?(?:been )?(?:signed|agreed|approved|authori[sz]ed|seen|endorsed|read)|unsigned|outstanding|yet to|draft|needs? (?:sign|signing|manager)|for (?:(?:the |a )?\w+(?:[’']s)? )?(?:approval|sign\w*|authori[sz]ation|signature)|"
    r"for (?:the )?(?:\w+ )?manager(?:[’']s)? attention|(?:has|have)(?: not|n['’]t) (?:yet )?(?:been )?(?:signed|agreed|seen|read|approved))\b",
    re.IGNORECASE,
)
# What stands behind the agreement is its reason: "Agreed by O. Bent, team manager: Yonas should stay because …".
_REASON = re.compile(
    r"[:–—;“\"]|\b(?:because|since|so that|given that|as (?:he|she|they|the)\b)", re.IGNORECASE
)
# Whoever manages something else has no say in the plan: a nursery, a refuge, Mum's shift.
_OTHER_MANAGER = re.compile(
    r"\b(?:nursery|school|business|office|housing|refuge|hostel|home|unit|bank|shop|store|ward|centre|club|line|site|shift|care home|children['’]s home|residential|estate|project|scheme|registered|catering|area sales)(?:['’]s)? manager\b"
    r"|\bmanager (?:of|at|from|in) (?:the|her|his|their|mum['’]s|dad['’]s|[A-Z])(?! (?:team|service|hub|locality))|\b(?:mum|dad|mother|father|nan)['’]s (?:\w+ )?manager\b",
    re.IGNORECASE,
)
# What was agreed once of another plan.
_OTHER_PLAN = re.compile(
    r"\b(?:last|old|previous|earlier|first|former|other|initial|original|prior|early help|safety|transport|support|lesson|education|EHC|health)(?:,? \w+)? plan\b(?! that)|\b(?:19|20)\d\d plan\b|\blast (?:year|month|term|time)['’]s plan\b|\b(?:last|previous|former|old|then) (?:\w+ )?manager\b|\bplan (?:of|from|in|for|made in|dated) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_OTHER_MATTER = re.compile(
    r"\b(?:funding|payments?|money|spending|purchase|transport|overnight|legal|placement move|referral|strategy|extension|travel|taxi|budget|visits?|contact|leave|meeting to|purchas\w+|cost)\b",
    re.IGNORECASE,
)
_SIGNING_LABEL = re.compile(
    r"\b(?:sign(?:ed|ing)?[- ]?off|ok(?:['’]?d|ayed|ay['’]d)|given the go-?ahead|passed by|authori[sz]ed|authori[sz]ation|authori[sz]ing|approved|approval|approving|endorsed|countersigned|counter-signature|ratified|agreed by|oversight|"
    r"(?:manager|management|tm|team leader)\W?s? ?(?:['’]s?)? (?:signature|decision|rationale|comments?|agreement|oversight|approval|note|direction|sign\w*|analysis|view)|signature of (?:the )?(?:team |line )?manager)\b",
    re.IGNORECASE,
)
_MANAGER_LABEL = re.compile(rf"^\W*{_MANAGER}\W*$", re.IGNORECASE)
_BY = re.compile(r"\bby\W*$", re.IGNORECASE)
_SIGNATURES = re.compile(r"^\W*(?:sign(?:ed|atures?|ed by)|signatories)\b", re.IGNORECASE)
_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|[A-Z][a-z]{2,8})\b|\b\d{4}\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_POST_ALONE = _MANAGER.replace("(?:[a-z]+ )?", "", 1)
# A line of nothing but a manager and a day is a signature wherever it stands.
_MANAGER_AND_DAY = re.compile(
    rf"^\W*(?:{_POST_ALONE}\W{{1,3}})?(?-i:[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){{0,3}})(?:,? ?[(–—-]? ?{_POST_ALONE}\)?)?[\s,;:–—-]+(?:dated? ?:? ?)?{_DATE.pattern}[\d ./-]*\W*$",
    re.IGNORECASE,
)
_AGREES = re.compile(rf"\b{_AGREED}\b|\bagree\b", re.IGNORECASE)
_IS_MANAGER = re.compile(rf"\b{_MANAGER}\b", re.IGNORECASE)
_RATIONALE_LABEL = re.compile(
    r"^\W*(?:(?:decision|agreement|approval) and )?(?:rationale|reasons? for (?:the )?(?:decision|plan|agreement))\b[^:\n]{0,80}(?::|$)",
    re.IGNORECASE,
)
_SUPERVISION = re.compile(r"\bsupervision\b", re.IGNORECASE)
_PASSED_BY = re.compile(
    r"\b[Pp]lan\b[^.;\n]{0,30}\b(?:signed off|approved|authori[sz]ed|endorsed|countersigned|ratified)\b[^.;\n]{0,30}?\bby\s+(?P<who>(?:the (?:[a-z]+ ){0,2}(?:chair|reviewing officer),? )?(?:(?:Mrs?|Ms|Dr)\.?)?\s*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?[^.;\n]{0,30})"
)
_FAMILY_OR_WORKER = re.compile(
    r"\b(?:social worker|sw|support worker|fsw|lead practitioner|lead professional|practitioner|health visitor|mum|dad|mother|father|parents?|carers?|nan|child|young person|student|author|completed by)\b",
    re.IGNORECASE,
)
_FAMILY_SIGNS = re.compile(
    r"\b(?:mum|dad|mother|father|parent(?:s|\(s\))?|carers?|child|young person|family)(?:['’]s?)? signatures?\b|\bsigned by (?:the )?(?:mum|dad|parents?|carers?|child|young person|family)\W*$",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"^\W*(?:please|insert|enter|record|add|state|give|set out|include|explain)\b", re.IGNORECASE
)
# "Manager's comments: TBC": what stands behind such a label is the answer.
_OWN_LABEL = re.compile(r"^\W*[A-Za-z][^:\n\d]{2,45}:\s*(?=\S)")
_FORM_WORD = re.compile(
    r"\b(?:name|signature|signed|electronic|box|here|do not type|type|manager['’]s|date|print name|role|position|designation|time|status|job title|manager|comments?|agreed|by|team|and)\b|[_.…:()/\\|,;\s-]+|☐|□",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][\w’'.-]*\b")
_SENTENCE = re.compile(r"(?:[^.!?;\n]|(?<=\b[A-Z])\.|\.(?=\d))+[.!?;]*")


_BRACKETED = re.compile(r"\s*\([^()]*\)\s*")


def is_signed(text: str, under: str = "", others: Sequence[str] = (), own_section: bool = False) -> bool:
    """Whether a text tells that a manager agreed the plan, or why.

    ``under`` is the heading or label it stands under, ``own_section`` tells that this is the plan's place for sign-off;
    ``others`` are people who sign for themselves (the worker, the parents, the children).
    """
    if _BRACKETED.fullmatch(text):
        text = text.strip()[1:-1]
    if says_nothing(text) or not _FORM_WORD.sub("", text):
        return False
    by_family = _FAMILY_OR_WORKER.search(under) is not None and _IS_MANAGER.search(under) is None
    if _FAMILY_SIGNS.search(under) and not _IS_MANAGER.search(f"{under} {text}"):
        return False
    signing = _SIGNING_LABEL.search(under) is not None and not by_family
    if own_section or signing or _SIGNATURES.match(under):
        return any(
            _in_its_place(each.group(), under, others, signing)
            for line in _answered(text)
            for each in _SENTENCE.finditer(line)
        )
    if _MANAGER_LABEL.match(under):
        return any(
            not _NOT_YET.search(each.group())
            and (_AGREES.search(each.group()) is not None or _DATE.search(each.group()) is not None)
            for each in _SENTENCE.finditer(text)
        )
    if any(_gives_rationale(line) for line in text.split("\n")) or (
        _RATIONALE_LABEL.match(under) and _gives_rationale(f"{under}: {text}")
    ):
        return True
    if _SUPERVISION.search(under) and any(
        _AGREES.search(each.group())
        and not _PENDING.search(each.group())
        and _OF_THE_PLAN.search(each.group())
        for each in _SENTENCE.finditer(text)
    ):
        return True
    if any(
        _IS_MANAGER.search(line)
        and _ALONE.search(line)
        and not (_PENDING.search(line) or _OTHER_PLAN.search(line) or _OTHER_MANAGER.search(line))
        for line in text.split("\n")
    ):
        return True
    if any(
        _MANAGER_AND_DAY.match(line) and _IS_MANAGER.search(line) and not _PENDING.search(line)
        for line in _SIGNERS.split(text)
    ):
        return True
    return any(
        _in_prose(each.group()) or _passed_by_somebody(each.group(), others)
        for each in _SENTENCE.finditer(text)
    )


# "B. Stone, Chair, 10 February 2026 D. Markham, Team Manager, 12 February 2026": two have signed on a line.
_SIGNERS = re.compile(r"\n|(?<=[ ./-]\d{4}) (?=[A-Z])")
_LABELLED = re.compile(r"^\W*[A-Z][^:\n]{1,45}:")


def _answered(text: str) -> Iterator[str]:
    """The lines of a text, a label with nothing behind it together with what stands below it unless that has a label of its own."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if not line.rstrip().endswith(":"):
            yield line
        elif at + 1 < len(lines) and not _LABELLED.match(lines[at + 1]):
            yield f"{line} {lines[at + 1]}"


def _gives_rationale(line: str) -> bool:
    """Whether a line is a rationale by its label, with an agreement and a day or a post to it ("Rationale (I. Polglase, 16/9): Agreed …")."""
    label = _RATIONALE_LABEL.match(line)
    return (
        label is not None
        and _AGREES.search(line, label.end()) is not None
        and not _PENDING.search(line)
        and (_DATE.search(line) is not None or _IS_MANAGER.search(line) is not None)
        and not _FAMILY_OR_WORKER.search(line[: label.end()])
    )


def _passed_by_somebody(sentence: str, others: Sequence[str]) -> bool:
    """Whether a plan was signed off or approved by a person who is neither the worker nor family, manager or not by name."""
    match = _PASSED_BY.search(sentence)
    return (
        match is not None
        and not _PENDING.search(sentence)
        and not _OTHER_PLAN.search(sentence)
        and not _FAMILY_OR_WORKER.search(match["who"])
        and _names_somebody_else(match["who"], others)
    )


_SIGNED = re.compile(r"\W*(?:signed|signature)(?: by)?\b(?! off)", re.IGNORECASE)
# When a system has printed the paper is nobody's agreement.
_OF_THE_PAPER = re.compile(
    r"\W*(?:this |the )?(?:document|form|report|page|file|copy|plan|record)?\s*(?:was |is )?(?:generated|printed|exported|downloaded|produced by|version)\b",
    re.IGNORECASE,
)
_WRITTEN_BY = re.compile(
    r"\W*(?:typed|written|completed|prepared|filled in|drawn up|produced|recorded|circulated)(?: up)? (?:by|on)\b",
    re.IGNORECASE,
)
# The family's consent to share what it tells is no agreement of a manager's.
_CONSENT = re.compile(r"\bconsent(?:s|ed)?\b", re.IGNORECASE)
_ONLY_SEEN = re.compile(r"\W*(?:seen|noted|read|received)\W*", re.IGNORECASE)


def _in_its_place(sentence: str, under: str, others: Sequence[str], signing: bool) -> bool:
    """Under the heading of a sign-off: any agreement, reason or name, unless only the worker or the family has signed."""
    if says_nothing(sentence) or not _FORM_WORD.sub("", sentence) or _PENDING.search(sentence):
        return False
    if _OF_THE_PAPER.match(sentence) or (
        _CONSENT.search(f"{under} {sentence}") and not _IS_MANAGER.search(sentence)
    ):
        return False
    if _WRITTEN_BY.match(sentence) and not _IS_MANAGER.search(sentence):
        return False
    label = _OWN_LABEL.match(sentence)
    told = sentence[label.end() :] if label else sentence
    if _PROMPT.match(told) or says_nothing(told) or _ONLY_SEEN.fullmatch(told):
        return False
    if not _BY.search(under) and not any(map(str.isalnum, _FORM_WORD.sub("", _IS_MANAGER.sub("", sentence)))):
        return False  # "TM:" and an empty line; a post beside "Authorised by" is an answer
    if (
        _MANAGER_LABEL.match(under)
        and not signing
        and not _DATE.search(sentence)
        and _is_a_name_alone(sentence)
    ):
        return False  # who the manager is, and nothing of what they have done
    by_manager = _IS_MANAGER.search(sentence) is not None or _IS_MANAGER.search(under) is not None
    alone = len(re.split(r"[;&/]| and ", sentence)) == 1
    if alone and not by_manager and _SIGNED.match(sentence) and _FAMILY_OR_WORKER.search(sentence):
        return False  # "Signed: C. Maddox, SW": only the worker has
    if by_manager or _AGREES.search(sentence):
        return not _only_others_agree(sentence, others) or by_manager
    if _SIGNATURES.match(under) and not signing:
        return not _FAMILY_OR_WORKER.search(sentence) and _names_somebody_else(sentence, others)
    listed = [part for part in re.split(r",| and |&", sentence) if _NAME.search(part)]
    if (
        len(listed) > 1
        and not _DATE.search(sentence)
        and not all(_names_somebody_else(part, others) for part in listed)
    ):
        return False  # those who were there, the worker among them
    if _FAMILY_OR_WORKER.search(sentence) or (
        len(_NAME.findall(sentence)) > 1 and not _names_somebody_else(sentence, others)
    ):
        return False
    return (
        _NAME.search(sentence) is not None
        or len(sentence.split()) > 3
        or bool(re.search(r"\d[./-]\d", sentence))
    )


def _is_a_name_alone(sentence: str) -> bool:
    """Whether a line says no more than who the manager is."""
    rest = _NAME.sub("", re.sub(rf"\b{_POST_ALONE}\b", "", sentence, flags=re.IGNORECASE))
    return not any(map(str.isalpha, rest))


def _only_others_agree(sentence: str, others: Sequence[str]) -> bool:
    sentence = _agreement_in(sentence)
    return re.search(
        r"\b(?:mum|dad|mother|father|parents?|carers?|family|child|everyone|all|young person|professionals)\b",
        sentence,
        re.IGNORECASE,
    ) is not None or (bool(_NAME.findall(sentence)[1:]) and not _names_somebody_else(sentence, others))


def _agreement_in(sentence: str) -> str:
    """Who has agreed, without the reasons that follow: "Signed off by Di Poe, chair: Mum cannot yet …" is not signed by Mum."""
    agrees = _AGREES.search(sentence)
    if agrees is None:
        return sentence
    for reason in _REASON.finditer(sentence, agrees.end()):
        head = sentence[: reason.start()]
        if reason.group().isalpha() or _NAME.search(head, agrees.end()):
            return head
    return sentence


def _names_somebody_else(sentence: str, others: Sequence[str]) -> bool:
    """Whether a person is named who is none of these, whose surname or only name would be among theirs."""
    known = {word.casefold().strip(".") for name in others for word in _NAME.findall(name)}
    for part in re.split(r"[,;/&\n]| and ", re.sub(r"\([^)]*\)", "", _DAY.sub("", sentence))):
        names = [word.strip(".").casefold() for word in _NAME.findall(part)]
        names = [
            word
            for word in names
            if len(word) > 1 and word not in _TITLES and not _DATE.fullmatch(word) and word not in _ROLES
        ]
        if names and not any(word in known for word in names):
            return True
    return False


# "6 May 2026" names no May.
_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
)
_ROLES = frozenset(
    "social worker sw mum dad mother father parent parents child signed date lead practitioner professional young person family support fsw hv health visitor carer date name print agreed".split()
)


_TITLES = frozenset("mr mrs ms miss mx dr".split())


def _without_reason(sentence: str, end: int) -> str:
    """A sentence up to the reason that follows the agreement, whose "should" and "if" are about the child."""
    reason = _REASON.search(sentence, end)
    return sentence[: reason.start()] if reason else sentence


def _in_prose(sentence: str) -> bool:
    """Elsewhere a manager must be the one who has agreed, and the plan must be what was agreed."""
    if _PENDING.search(sentence) or _OTHER_PLAN.search(sentence) or _OTHER_MANAGER.search(sentence):
        return False
    match = _RATIONALE.search(sentence)
    if match is not None and not says_nothing(next(filter(None, match.groups()), "")):
        return (
            match["signed"] is None
            or _IS_MANAGER.search(match["signed"]) is not None
            or _DATE.search(match["signed"]) is not None
        )
    found = _BY_MANAGER.search(sentence)
    if (
        found is None
        or _NOT_YET.search(_without_reason(sentence, found.end()))
        or (_OTHER_MATTER.search(sentence) and not re.search(r"\bplan\b", sentence, re.IGNORECASE))
    ):
        return False
    return (
        _OF_THE_PLAN.search(sentence) is not None
        or _SIGNING_LABEL.match(sentence.lstrip()) is not None
        or re.match(rf"\W*{_AGREED}\b", sentence, re.IGNORECASE) is not None
        or _DATE.search(sentence) is not None
    )

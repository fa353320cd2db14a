"""An acronym that the plan expands nowhere, once a plan for each."""

import re

from planlint.linting.api import (
    Acronym,
    Acronyms,
    Iterator,
    Mark,
    Plan,
    RulePage,
    SectionName,
    Settings,
    all_names,
    is_a_word,
    passages,
)

# What everybody knows, and what is not an acronym for a family: ranks, school years, brand and form names.
_KNOWN = frozenset(
    "GP GPS NHS UK TV ID MP PE PC GCSE GCSES A&E ASAP TBC TBA OK PM AM DVD CD IT IQ USA EU BBC SATS SAT RE FC PTO "
    "RSVP WC MR MRS MS DR PS DI DS DC DCI CV PIN SIM SMS VIP HGV MOT DIY AGM BA BSC MA PHD NVQ BTEC RAF CCTV FAQ PDF XBOX "
    "PS4 PS5 NA HIV IVF X-RAY XL LED ATM USB B&Q M&S H&M KFC BT AOB VE VJ BC AD VAT ISA NI BBQ B&B MMR ADHD "
    "DSU DCS WPC MRI BMW BP VW MG GM BMX LG HP AEG JVC IBM JCB UPS EE P&O TK XXL MTV NBA NFL WWE UFC FIFA UEFA CBBC AFC QPR FA SAS MOD HMP HMS DVLA HMRC RNLI NASA FBI UFO DJ VR AI RIP OAP NB AKA ETA HQ UV SPF LCD "
    "LGBT LGBTQ PVC GTA CBEEBIES IPAD RSPB YHA FM LP EP3 HND CT NHSUK WIFI XX BFF LOL OMG RTA COVID CEO HR IOU DOB PPE ECG TB BCG "
    "R&B Q&A R&R JD NCP DHL DPD ITV HMV DFS AA RAC RSPCA NSPCC IKEA ASDA ALDI LIDL TSB HSBC KP LEGO YMCA NW NE SE HENRY PEEP "
    "SOS CSI NCIS MOTD NHL ASOS FYI TGI GHD YWCA BAFTA OBE MBE KO".split()
)
_SCHOOL_YEAR = re.compile(r"Y\d{1,2}|KS\d|YR\d?|T\d|W\d+|P\d|B\d|A\d|M\d+|[A-Z]{1,2}\d{1,2}[A-Z]?")
# Two or three letters with full stops are somebody's initials ("N.G.").
_INITIALS = 3
_NAME_BEHIND = re.compile(r"\s?[A-Z][a-z]")
# "AJ", "TJ", "JT": what children call each other.
_PET_NAME = re.compile(r"[A-Z]J|J[A-Z]")
# "Agreed at RAP": what follows these is nobody who signs.
_IS_A_PLACE = re.compile(r"\b(?:at|in|to|from|via|through|the)\s+(?:the\s+)?$", re.IGNORECASE)
_SECTION = re.compile(r"S(?:17|20|31|38|47)")
# Everybody knows DNA that is tested; "DNA x3" on a clinic's list is somebody who did not attend.
_TESTED = re.compile(
    r"\s+(?:tests?|testing|samples?|swabs?|results?|evidence|match|profile|paternity|kit)\b", re.IGNORECASE
)

# "Grant PELL, dob 2/6/24": a surname as registers write it.
_BORN = re.compile(
    r"\W{0,3}(?:d\.? ?o\.? ?b\b|born\b|aged?\b|\d{1,2}(?: ?(?:yrs?|years|months|mths)\b|[./-]\d))",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"\b([A-Z][a-z][\w’'-]*) $")


def _is_surname(acronym: Acronym, text: str, plan: Plan) -> bool:
    """Whether capitals behind a given name are the surname: of one who is born there, or of one whom the plan names."""
    given = _GIVEN.search(text[max(0, acronym.start - 30) : acronym.start])
    if given is None or len(acronym.key) < _INITIALS:
        return False
    names = {name.split(" ")[0] for name in all_names(plan) if name}
    return given[1] in names or _BORN.match(text, acronym.end) is not None


def check(plan: Plan, acronyms: Acronyms, settings: Settings, page: RulePage) -> Iterator[Mark]:
    """Each acronym at its first use, unless a family knows it, the plan expands it, or it is somebody's initials."""
    told: set[str] = set(_KNOWN | settings.acronyms)
    for passage in passages(plan, page.look_in):
        for acronym in acronyms.of(passage.text):
            usual = acronyms.usual(acronym)
            if acronym.key in told or _is_no_acronym(acronym, passage.text, usual):
                continue
            if _is_told_elsewhere(acronym, passage.text, acronyms) or acronyms.is_in_capitals(acronym):
                continue
            if not usual and _is_surname(acronym, passage.text, plan):
                continue
            signs = passage.field == SectionName.SIGNOFF and not _IS_A_PLACE.search(
                passage.text, 0, acronym.start
            )
            if signs and not usual and len(acronym.key) <= _INITIALS:
                continue  # whoever signs "Agreed PT" has initials
            told.add(acronym.key)
            yield passage.mark(acronym.start, acronym.end, "known" if usual else "", usual)
    yield from _on_the_front(plan, acronyms, told)


# The form's own shorthand for whom and what it is about.
_OF_THE_FORM = frozenset({"YP", "CIN", "CP", "LAC", "SW", "TM"})


def _on_the_front(plan: Plan, acronyms: Acronyms, told: set[str]) -> Iterator[Mark]:
    """What the front sheet says in acronyms of the field; it is full of names in capitals, which are none.

    A line's label may be all that a family reads of a meeting ("Next TAF: 18 May").
    """
    for text, is_label in (each for label, value in plan.front for each in ((label, True), (value, False))):
        for acronym in acronyms.of(text):
            known = acronym.key in told or not acronyms.usual(acronym)
            if known or (is_label and acronym.key in _OF_THE_FORM):
                continue
            if not _is_told_elsewhere(acronym, text, acronyms):
                told.add(acronym.key)
                yield Mark(variant="front", about=acronym.text)


def _is_no_acronym(acronym: Acronym, text: str, usual: str) -> bool:
    """Whether it is somebody's initials or pet name, a school year, or what everybody knows in these words."""
    if not usual and _PET_NAME.fullmatch(acronym.text):
        return True
    if "." in acronym.text and len(acronym.key) <= _INITIALS:
        return not usual or len(acronym.key) < _INITIALS or _NAME_BEHIND.match(text, acronym.end) is not None
    if _SCHOOL_YEAR.fullmatch(acronym.key) and not _SECTION.fullmatch(acronym.key):
        return True
    if (
        not usual
        and acronym.key.isalpha()
        and len(acronym.key) > _INITIALS
        and is_a_word(acronym.key.casefold())
    ):
        return True  # "wrote COLD on it": a word that somebody cried
    return acronym.key == "DNA" and _TESTED.match(text, acronym.end) is not None


def _is_told_elsewhere(acronym: Acronym, text: str, acronyms: Acronyms) -> bool:
    return (
        acronyms.is_reference(acronym, text) or acronyms.is_expanded(acronym) or acronyms.is_initials(acronym)
    )

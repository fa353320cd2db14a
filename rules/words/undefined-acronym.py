"""An acronym that the plan expands nowhere, once a plan for each."""

import re

from planlint.linting.api import Acronyms, Iterator, Mark, Plan, RulePage, SectionName, Settings, passages

# What everybody knows, and what is not an acronym for a family: ranks, school years, brand and form names.
_KNOWN = frozenset(
    "GP GPS NHS UK TV ID MP PE PC GCSE GCSES A&E ASAP TBC TBA OK PM AM DVD CD IT IQ USA EU BBC SATS SAT RE FC PTO "
    "RSVP WC MR MRS MS DR PS DI DS DC DCI CV PIN SIM SMS VIP HGV MOT DIY AGM BA BSC MA PHD NVQ BTEC RAF CCTV FAQ PDF XBOX "
    "PS4 PS5 NA HIV IVF X-RAY XL LED ATM USB B&Q M&S H&M KFC BT AOB VE VJ BC AD VAT ISA NI BBQ B&B MMR ADHD "
    "JD NCP DHL DPD ITV HMV DFS AA RAC RSPCA NSPCC IKEA ASDA ALDI LIDL TSB HSBC KP LEGO YMCA NW NE SE HENRY PEEP".split()
)
_SCHOOL_YEAR = re.compile(r"Y\d{1,2}|KS\d|YR\d?|T\d|W\d+|P\d|B\d|A\d|M\d+|[A-Z]{1,2}\d{1,2}[A-Z]?")
# Two or three letters with full stops are somebody's initials ("N.G.").
_INITIALS = 3
_SECTION = re.compile(r"S(?:17|20|31|38|47)")
# Everybody knows DNA that is tested; "DNA x3" on a clinic's list is somebody who did not attend.
_TESTED = re.compile(
    r"\s+(?:tests?|testing|samples?|swabs?|results?|evidence|match|profile|paternity|kit)\b", re.IGNORECASE
)


def check(plan: Plan, acronyms: Acronyms, settings: Settings, page: RulePage) -> Iterator[Mark]:
    """Each acronym at its first use, unless a family knows it, the plan expands it, or it is somebody's initials."""
    told: set[str] = set()
    for passage in passages(plan, page.look_in):
        for acronym in acronyms.of(passage.text):
            if "." in acronym.text and len(acronym.key) <= _INITIALS:
                continue
            if acronym.key == "DNA" and _TESTED.match(passage.text, acronym.end):
                continue
            if acronym.key in told or acronym.key in _KNOWN or acronym.key in settings.acronyms:
                continue
            if _SCHOOL_YEAR.fullmatch(acronym.key) and not _SECTION.fullmatch(acronym.key):
                continue
            if (
                acronyms.is_reference(acronym, passage.text)
                or acronyms.is_expanded(acronym)
                or acronyms.is_initials(acronym)
                or acronyms.is_in_capitals(acronym)
            ):
                continue
            usual = acronyms.usual(acronym)
            if passage.field == SectionName.SIGNOFF and not usual and len(acronym.key) <= _INITIALS:
                continue  # whoever signs "Agreed PT" has initials
            told.add(acronym.key)
            yield Mark(
                passage.field,
                acronym.start,
                acronym.end,
                passage.row,
                variant="known" if usual else "",
                about=usual,
                section=passage.section,
            )

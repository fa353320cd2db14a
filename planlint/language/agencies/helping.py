"""What is help given to a family, by its verb, and which words are posts; who gives it, and when, is decided elsewhere."""

from __future__ import annotations

import re

HELPS = frozenset(
    "support help work see visit meet treat care teach tutor train mentor coach counsel come go run offer provide continue assist befriend monitor review take look call pop ring speak talk do deliver facilitate lead hold check weigh dress follow oversee manage carry involve allocate bring"
    " give keep spend sort change engage know listen play build pick drop pay get supervise prescribe administer".split()
)
TELLS = frozenset(
    "be have say feel think believe report note want wish hope worry agree understand describe tell state advise recommend suggest confirm find identify notice observe record request ask refer raise share express highlight "
    "need require consider close accept decline refuse discharge end send receive write attend complete charge arrest issue mean show indicate seem appear become remain assess diagnose make use close like love hate hear".split()
)
MEETS = frozenset("see meet attend access receive have enjoy trust allocate assign".split()) | frozenset(
    f"{verb} {by}"
    for verb in "go work talk report speak engage meet attend be open get visit come".split()
    for by in ("to", "with", "at", "from", "under")
)
# What meets somebody only where it is done again and again.
MEETS_OFTEN = frozenset(["get", "use", "visit", "have at", "have from", "have with", "do with", "spend with"])
# What is work with a family whoever does it, with nothing said of how often.
SURELY = frozenset("work support help counsel mentor tutor treat".split())
# What is done of or to somebody who is not met by it.
NOT_MET = frozenset(
    "tell say refuse miss avoid dislike hate abuse wait need want refer complain lie ask report write send worry hope be think hear move apply shout swear move live stay".split()
)
PLACES_HELP = frozenset("support help work involve see meet mentor".split())
POLICE_DO = frozenset(
    "support help work see visit meet mentor teach speak talk call run involve check keep".split()
)
POST = re.compile(
    r"(?:work|officer|nurse|mentor|counsellor|therapist|visitor|advis|practitioner|psycholog|advocate|tutor|midwife|coach|ordinator|volunteer|keyworker|specialist|consultant|paediatrician|psychiatrist|portage|clinician)\w*$|(?-i:\b(?:PA|CPN|IDVA|FSW|EWO|HV|EP|OT|SALT|FIW)$)|(?-i:^(?:PC|PCSO|DC) )",
    re.IGNORECASE,
)

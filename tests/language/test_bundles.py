"""Several jobs in one text."""

from __future__ import annotations

import pytest

from planlint.language.bundles import Parting, bundle_in


@pytest.mark.parametrize(
    ("text", "parting"),
    [
        ("Mum to register Tia with a dentist and SW to refer Dad to Caring Dads", Parting.DOERS),
        ("Order new glasses (carer, 3 May); finish the memory box (SSW, 30 June)", Parting.DOERS),
        ("Apply for the school place by 3 May and get the boiler mended by 10 June", Parting.DATES),
        (
            "Book the eye test; sort out the arrears with the landlord; enrol Jay at football",
            Parting.SUBJECTS,
        ),
        ("GP registration, housing application and a nursery place for Amir", Parting.SUBJECTS),
    ],
)
def test_what_sets_the_jobs_apart(text: str, parting: Parting) -> None:
    bundle = bundle_in(text)
    assert bundle is not None
    assert bundle.parting is parting


@pytest.mark.parametrize(
    "text",
    [
        "Weighs her on Mondays and emails the figure",
        "Mum to fill in the form and SW to post it",
        "Ring the clinic, book a slot and take Tia",
        "Tell school, the GP and housing about the new address",
        "School to ring by 9.15; SW to visit the same day if nobody answers",
        "Nan to have Tia on Tuesdays and Auntie Jo on Thursdays",
        "Mum keeps the sleep chart. The health visitor reads it on the first Monday of the month.",
        "Parents are to show that they can do what is needed for the children to remain at home",
        "Monitor",
    ],
)
def test_one_job_with_its_steps_is_no_bundle(text: str) -> None:
    assert bundle_in(text) is None

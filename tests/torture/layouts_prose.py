"""Plans without a grid: a headed narrative whose sentences say who will do what, and letters to a child."""

from __future__ import annotations

from collections.abc import Iterator

from .layouts_common import MEETING, PLAIN, YOUNG, closing, front, names
from .layouts_model import ExpectedPlan, ExpectedRow
from .layouts_page import PROSE_FORMS, Draft, Head, Label, Para, Part, Style
from .layouts_stories import LEWIS, OKAFOR
from .layouts_stories_care import ADEYEMI, NOVAK, PRICE
from .layouts_story import expected, long_day, phrase, slashes

LEWIS_WORDS = (
    (
        "Nurse Beth Cole will teach Gran to give the insulin by 1 May 2026.",
        "Sandra Obi of Homelink Care will come from 4pm to 6pm, Monday to Friday, from 4 May 2026 until 31 July 2026.",
        "Tunde Alabi will give Ellie-Mae a number that she can ring at any hour by 24 April 2026.",
    ),
    (
        "Mr Pike will treat the mould and mend the window within 14 days of this plan.",
        "Mum and Tunde Alabi will hand in the rehousing form with the consultant's letter by 8 May 2026.",
    ),
)
PRICE_WORDS = (
    "Gemma Stott will run the four-week sleep programme at home and finish it by 29 May 2026.",
    "Mum and Dad will keep the tablet downstairs after 6.30pm every night until 8 June 2026.",
    "Miss Begum will put up a quiet corner and practise using it with Noah before 8 May 2026.",
    "Mr Hart will send in the speech and language referral by 15 May 2026.",
)
ADEYEMI_WORDS = (
    (
        "Accommodation",
        "Tobi lives with Grace and Paul and is not yet ready to live on his own.",
        (
            "Mo Farrell will take Tobi to view the two training flats on 20 February 2026.",
            "Tobi will fill in the housing register form and bring it in by 6 March 2026.",
        ),
    ),
    (
        "Education, training and employment",
        "Tobi left the plumbing course in November.",
        (
            "Steve Bird will ring Marlow Gas about the apprenticeship and go with Tobi to the interview on 27 February 2026.",
        ),
    ),
    (
        "Money",
        "At the moment Tobi owes £310 on his phone.",
        (
            "Tobi and Mo Farrell are to set up the repayment of £20 a month by 13 February 2026.",
            "Mo Farrell is to open a savings account and pay in the setting-up grant by 31 March 2026.",
        ),
    ),
)


def drafts() -> Iterator[Draft]:
    """Every plan without a grid."""
    yield _under_small_headings()
    yield _one_paragraph()
    yield _mixed_paragraphs()
    yield _letter_with_headings()
    yield _letter_without()


def _under_small_headings() -> Draft:
    """Need and outcome under small headings, then a paragraph an action."""
    parts: list[Part] = [*front(LEWIS, "lines", PLAIN)]
    rows = []
    for aim, sentences in zip(LEWIS.aims, LEWIS_WORDS, strict=True):
        parts += [
            Head(aim.topic),
            Head("What needs to change", 3),
            Para(aim.need),
            Head("What will be different for the child", 3),
            Para(aim.outcome),
            Head("What is going to be done", 3),
            *map(Para, sentences),
        ]
        rows += [ExpectedRow(aim.need, aim.outcome, sentence) for sentence in sentences]
    headings = (
        ("child_voice", "Ellie-Mae's views"),
        ("contingency", "Plan B"),
        ("review", "Review arrangements"),
    )
    plan = expected(LEWIS, tuple(rows), names(headings))
    page = (*parts, *closing(LEWIS, headings))
    return Draft(
        "narrative", "small-headings", page, (plan,), PROSE_FORMS, Style(heads="bold", text_heads="plain")
    )


def _one_paragraph() -> Draft:
    """All actions as the sentences of two paragraphs under one heading."""
    first, second = " ".join(PRICE_WORDS[:2]), " ".join(PRICE_WORDS[2:])
    worries = (
        ("risk", "What are you worried about?"),
        ("parent_views", "What does the family want to achieve?"),
    )
    parts = (
        *front(PRICE, "table", MEETING),
        *closing(PRICE, worries),
        Head("What needs to happen?"),
        Para(first),
        Para(second),
        *closing(PRICE, (("contingency", "Backup plan"),)),
    )
    rows = tuple(ExpectedRow(action=sentence) for sentence in PRICE_WORDS)
    plan = expected(PRICE, rows, (*names(worries), "contingency"))
    return Draft("narrative", "one-paragraph", parts, (plan,), PROSE_FORMS, Style(wrap=76))


def _mixed_paragraphs() -> Draft:
    """A paragraph a part of life: how things are, which is the need, then who will do what."""
    parts: list[Part] = [*front(ADEYEMI, "lines", YOUNG)]
    rows: list[ExpectedRow] = []
    for topic, today, sentences in ADEYEMI_WORDS:
        parts += [Head(topic), Para(" ".join((today, *sentences)))]
        rows += [ExpectedRow(need=today, action=sentence) for sentence in sentences]
    headings = (("identity", "Identity"), ("contingency", "Contingency plan"))
    plan = expected(ADEYEMI, tuple(rows), names(headings))
    return Draft(
        "narrative", "mixed", (*parts, *closing(ADEYEMI, headings)), (plan,), PROSE_FORMS, Style(wrap=80)
    )


def _letter_with_headings() -> Draft:
    """A letter to a child with small headings."""
    told = "You told me that you want to stay at Jean's and have Babka come for your birthday."
    promises = (
        "Jean will take you to Dr Lim on 27 March 2026 to have your two teeth mended.",
        "Mr Adams will read with you for half an hour on four days a week from 16 March 2026 until 17 July 2026.",
        "I will find you a Slovak teacher by 3 April 2026.",
        "Your mum will ring by 4pm on the day before each visit to say that she is coming.",
    )
    plan_b = "If Jean cannot look after you any more, I will ask her sister Pauline first and I will tell you the same day."
    parts = (
        Head("Your care plan", 1),
        Label("Date", long_day(NOVAK.date)),
        Para("Dear Zara,"),
        Para("Thank you for showing me your booklet on Tuesday."),
        Head("What you told me", 3),
        Para(told),
        Head("What is going to happen", 3),
        Para(" ".join(promises[:2])),
        Para(" ".join(promises[2:])),
        Head("What if it does not work?", 3),
        Para(plan_b),
        Head("When we will look at this again", 3),
        Para("Your next review is on 9 June 2026."),
        Para("Best wishes,"),
        Para("Irena Shaw, your social worker"),
    )
    plan = ExpectedPlan(
        "child-in-care",
        "2026-03-12",
        "2026-06-09",
        ("Zara",),
        None,
        tuple(ExpectedRow(action=text) for text in promises),
        (("child_voice", phrase(told)), ("contingency", phrase(plan_b))),
    )
    return Draft("letter", "headings", parts, (plan,), PROSE_FORMS, Style(heads="bold", text_heads="plain"))


def _letter_without() -> Draft:
    """A letter to a young person without any headings but its title."""
    promises = (
        "Tom from Harbour Lane will fit new locks and a video doorbell on 22/05/2026.",
        "You will have six Wednesday sessions with Josh in the art room, from 20/05/2026 to 24/06/2026.",
        "Mrs Doyle will meet you at the gate at 8.40am every school day until 17/07/2026.",
        "I will come and see you on your own every two weeks, at school or at your aunt's, until 03/08/2026.",
    )
    parts = (
        Head("Your child protection plan", 1),
        Label("Date", slashes(OKAFOR.date)),
        Para("Dear Kian,"),
        Para(
            'When we met you said: "I just want one night where I don\'t have to listen for the door." Thank you for that.'
        ),
        Para(" ".join(promises[:2])),
        Para(" ".join(promises[2:])),
        Para("Yours,"),
        Para("Ruth Bell"),
    )
    plan = ExpectedPlan(
        "child-protection",
        "2026-05-11",
        None,
        ("Kian",),
        None,
        tuple(ExpectedRow(action=text) for text in promises),
    )
    return Draft("letter", "no-headings", parts, (plan,), PROSE_FORMS, Style(wrap=72))

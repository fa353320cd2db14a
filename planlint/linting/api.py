"""Everything a check may ask for: the plan's shapes, the readings of a plan, and the mark that a check yields.

A check is a plain function ``check(…)`` in ``<id>.py`` beside its page. It names what it needs as parameters:

- ``row``: the check is called for each row of a plan; without it, once for the whole plan;
- ``plan``: the plan; ``page``: the rule's own page; ``settings``: the settings of the run; ``standards``: what this
  rule measures by, from its page or the council's settings;
- ``times``, ``people``, ``tasks``, ``tellings``, ``voices``, ``acronyms``, ``words``: what can be read off this plan, computed on demand;
- ``likeness``: what the plan shares with another child's plan of the same run, None for nothing.

It yields a :class:`Mark` for each thing it finds. It reads nothing else, changes nothing and keeps nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from planlint.language.acronyms import Acronym
from planlint.language.agencies.at_work import posts_named, working_with
from planlint.language.agencies.names import Involved, takes_part
from planlint.language.agencies.work_lists import in_label_lists, is_work_list, labelled, listed
from planlint.language.agreement_checks import names_a_check, says_how_it_is_seen
from planlint.language.agreements import agreement_in, is_about_other_papers
from planlint.language.background.history import tells_history
from planlint.language.background.identities import identities
from planlint.language.background.identity import tells_identity, tells_identity_in_task
from planlint.language.blame.labels import blames
from planlint.language.blame.shapes import judgements
from planlint.language.blanks import as_chosen, prompts_blanked, says_nothing
from planlint.language.bundles.bundled import Bundle, bundle_in, goes_with_first, hangs_together
from planlint.language.bundles.days import are_due_apart
from planlint.language.bundles.parts import without_standing
from planlint.language.bundles.steps import are_rows_of_their_own
from planlint.language.claims.claims import unattributed
from planlint.language.counted_occasions import counts_behind_start, counts_occasions
from planlint.language.counting import is_lone, unpaired
from planlint.language.dictionary import is_a_word
from planlint.language.elsewhere import points_to_another_plan
from planlint.language.evidence.sources import own_word, parents_cell, shows_otherwise, tells_somebody_close
from planlint.language.evidence.votes import is_voted_down, is_voted_own_word
from planlint.language.helping.only import is_own_support, leaves_only_help_open, without_open_help
from planlint.language.helping.services import names_provider, open_help, settles_help
from planlint.language.helping.trades import given_by_trade
from planlint.language.how_often import has_figure, how_often
from planlint.language.intervals import working_days_in
from planlint.language.needs.headings import (
    announces_needs,
    announces_outcomes,
    heading_tells_need,
    heading_tells_outcome,
    speaks_of_goal,
)
from planlint.language.needs.lacks import is_service_need, states_nothing
from planlint.language.news.no_task import asks_for_nothing, may_be_a_result, tells_news
from planlint.language.parents.views import gives_parents_view
from planlint.language.people import Owner, OwnerKind, owners
from planlint.language.readability import densest_sentence, may_read_above, reading_age_of_sentences
from planlint.language.review_stages import Stage, stage_of
from planlint.language.risks.named import Holder, Risk, answers, ends_when_apart, helpers_named, risks_named
from planlint.language.risks.people import is_about_another, keeps_apart, names_of_kin
from planlint.language.risks.told import tells_impact, tells_worry
from planlint.language.risks.told_together import told_together
from planlint.language.signoffs import is_signed
from planlint.language.tasks.clauses import sentence_round
from planlint.language.tasks.contingencies import Contingency
from planlint.language.tasks.failings import asks_for_more, failings
from planlint.language.tasks.fallbacks import is_only_news, is_small, names_a_step, tells_fallback
from planlint.language.tasks.judgement import Action
from planlint.language.tasks.outcomes import Goal, Outcome
from planlint.language.tasks.second import hint_in, is_beyond_doubt, leans_to, second_reading, speaks_against
from planlint.language.times import Sense, TimeKind, Timescale
from planlint.language.told.referents import Family
from planlint.language.told.votes import Told
from planlint.language.voices.befalling import befalls
from planlint.language.voices.voices import empty_claim
from planlint.language.whose.life import attends_only
from planlint.language.whose.vote import is_a_couples, is_only_an_adults
from planlint.linting.casting import cast_in
from planlint.linting.echoes import echo_in
from planlint.linting.hearing import SOMEBODY, Hearing, of_an_age_to_speak
from planlint.linting.initials import in_full, initials_told
from planlint.linting.kin_told import families
from planlint.linting.layouts import hardly_has_a_place, is_announced, stands_in_grid, told_in_prose
from planlint.linting.likeness import Alike
from planlint.linting.marks import Mark, Passage, missing_section, passages
from planlint.linting.next_looks import next_look
from planlint.linting.pages import RulePage, Word
from planlint.linting.persons import (
    all_names,
    all_unborn,
    called_children,
    first_names,
    front_lines,
    named_children,
    names_by_which_called,
    parents_in,
    spoken_name,
)
from planlint.linting.plan_matters import matters_of
from planlint.linting.pointing import points_at_nothing
from planlint.linting.readings import (
    Acronyms,
    FoundWord,
    People,
    Tasks,
    Timed,
    Times,
    Voices,
    Words,
    is_a_topic,
    is_only_a_time,
    owner_is_heading,
    says_who,
    times_told,
)
from planlint.linting.settings import Settings
from planlint.linting.standards import Span, Standards
from planlint.linting.statements import Statement, statements
from planlint.linting.strangers import sibling_in, stranger_in
from planlint.linting.tellings import Tellings
from planlint.linting.visits import VisitsTold, visits_of
from planlint.plan.model import Child, Field, Kind, Plan, Row, Section, SectionName

__all__ = [
    "SOMEBODY",
    "Acronym",
    "Acronyms",
    "Action",
    "Alike",
    "Bundle",
    "Child",
    "Contingency",
    "Family",
    "Field",
    "FoundWord",
    "Goal",
    "Hearing",
    "Holder",
    "Involved",
    "Iterator",
    "Kind",
    "Mark",
    "Outcome",
    "Owner",
    "OwnerKind",
    "Passage",
    "People",
    "Plan",
    "Risk",
    "Row",
    "RulePage",
    "Section",
    "SectionName",
    "Sense",
    "Settings",
    "Span",
    "Stage",
    "Standards",
    "Statement",
    "Tasks",
    "Tellings",
    "TimeKind",
    "Timed",
    "Times",
    "Timescale",
    "Told",
    "VisitsTold",
    "Voices",
    "Word",
    "Words",
    "agreement_in",
    "all_names",
    "all_unborn",
    "announces_needs",
    "announces_outcomes",
    "answers",
    "are_due_apart",
    "are_rows_of_their_own",
    "as_chosen",
    "asks_for_more",
    "asks_for_nothing",
    "attends_only",
    "befalls",
    "blames",
    "bundle_in",
    "called_children",
    "cast_in",
    "counts_behind_start",
    "counts_occasions",
    "densest_sentence",
    "echo_in",
    "empty_claim",
    "ends_when_apart",
    "failings",
    "families",
    "first_names",
    "front_lines",
    "given_by_trade",
    "gives_parents_view",
    "goes_with_first",
    "hangs_together",
    "hardly_has_a_place",
    "has_figure",
    "heading_tells_need",
    "heading_tells_outcome",
    "helpers_named",
    "hint_in",
    "how_often",
    "identities",
    "in_full",
    "in_label_lists",
    "initials_told",
    "is_a_couples",
    "is_a_topic",
    "is_a_word",
    "is_about_another",
    "is_about_other_papers",
    "is_announced",
    "is_beyond_doubt",
    "is_lone",
    "is_only_a_time",
    "is_only_an_adults",
    "is_only_news",
    "is_own_support",
    "is_service_need",
    "is_signed",
    "is_small",
    "is_voted_down",
    "is_voted_own_word",
    "is_work_list",
    "judgements",
    "keeps_apart",
    "labelled",
    "leans_to",
    "leaves_only_help_open",
    "listed",
    "matters_of",
    "may_be_a_result",
    "may_read_above",
    "missing_section",
    "named_children",
    "names_a_check",
    "names_a_step",
    "names_by_which_called",
    "names_of_kin",
    "names_provider",
    "next_look",
    "of_an_age_to_speak",
    "open_help",
    "own_word",
    "owner_is_heading",
    "owners",
    "parents_cell",
    "parents_in",
    "passages",
    "points_at_nothing",
    "points_to_another_plan",
    "posts_named",
    "prompts_blanked",
    "reading_age_of_sentences",
    "risks_named",
    "says_how_it_is_seen",
    "says_nothing",
    "says_who",
    "second_reading",
    "sentence_round",
    "settles_help",
    "shows_otherwise",
    "sibling_in",
    "speaks_against",
    "speaks_of_goal",
    "spoken_name",
    "stage_of",
    "stands_in_grid",
    "statements",
    "states_nothing",
    "stranger_in",
    "takes_part",
    "tells_fallback",
    "tells_history",
    "tells_identity",
    "tells_identity_in_task",
    "tells_impact",
    "tells_news",
    "tells_somebody_close",
    "tells_worry",
    "times_told",
    "told_in_prose",
    "told_together",
    "unattributed",
    "unpaired",
    "visits_of",
    "without_open_help",
    "without_standing",
    "working_days_in",
    "working_with",
]

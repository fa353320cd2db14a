"""``planlint test``: rule pages run against their own examples."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.options import FAILED, complain, mendable, plain_stream, settings_from, stop

if TYPE_CHECKING:
    from planlint.linting.loading import Rule
    from planlint.linting.settings import Settings


@click.command(
    "test", epilog="Example: planlint test our-rules/say-mum.md", short_help="Run the examples on rule pages."
)
@click.argument("pages", nargs=-1, metavar="[PAGE…]")
@click.option(
    "--config", metavar="FILE", help="Settings file; else the nearest planlint.toml above this folder."
)
def command(pages: tuple[str, ...], config: str | None) -> None:
    """Run the examples on rule pages: poor ones must be found at the words in bold, good ones must be silent.

    PAGE is a page or a folder of pages; without one, every rule of the run is tested. The exit status is 0 when every
    example holds, 1 when one does not, and 2 when a page cannot be read.
    """
    plain_stream()
    from planlint.errors import PipelineError, RulePageError
    from planlint.linting.examples import count_examples, misses
    from planlint.linting.loading import load_rule, load_rules, pages_in
    from planlint.linting.pages import read_page

    rules: list[Rule] = []
    failed = False
    with mendable():
        settings = settings_from(config, (), (), None)
        if not pages:
            rules = list(load_rules(settings))
    for name in pages:
        path = Path(name)
        if not path.exists():
            stop(f"{name}: there is no such page; check the path")
        try:
            found = list(pages_in(path)) if path.is_dir() else [read_page(path)]
            if not found:
                complain(
                    f"{name}: holds no rule pages; a page is a text file whose name ends in .md, named after its id"
                )
                failed = True
            rules.extend(load_rule(page) for page in found)
        except RulePageError as error:
            complain(str(error))
            failed = True
    wrong = 0
    for rule in rules:
        try:
            for miss in misses(rule):
                wrong += 1
                click.echo(f"{rule.page.path}:{miss.line}: {miss.message}")
        except RulePageError as error:
            complain(str(error))
            failed = True
        except PipelineError as error:
            stop(str(error))
    with mendable():
        failed = _complain_of_names(rules, settings) or failed
    total = sum(map(count_examples, rules))
    if not rules:
        sys.exit(FAILED)
    click.echo(f"{len(rules)} {'page' if len(rules) == 1 else 'pages'}, {total} examples, {wrong} wrong.")
    sys.exit(FAILED if failed else int(wrong > 0))


def _complain_of_names(rules: list[Rule], settings: Settings) -> bool:
    """Whether an id is taken or a named rule does not exist, as a check would find; says so."""
    from planlint.linting.loading import load_rules
    from planlint.nearest import nearest

    others = {rule.id: rule.page.path.resolve() for rule in load_rules(settings)}
    wrong = False
    for rule in rules:
        path = rule.page.path.resolve()
        if others.setdefault(rule.id, path) != path:
            complain(f"{rule.page.path}:2: the id '{rule.id}' is taken by another page; choose another id")
            wrong = True
        for name in (*rule.page.gives_way_to, *rule.page.strength_with, *rule.page.applies_unless):
            if name not in others and name not in {each.id for each in rules}:
                complain(
                    f"{rule.page.path}: names a rule '{name}' that does not exist; {nearest(name, others)}"
                )
                wrong = True
    return wrong

"""``planlint test``: rule pages run against their own examples."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from planlint.cli.options import FAILED, complain, mendable, plain_stream, settings_from, stop


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
    from planlint.errors import RulePageError
    from planlint.linting.examples import count_examples, misses
    from planlint.linting.loading import Rule, load_rule, load_rules, pages_in
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
    total = sum(map(count_examples, rules))
    click.echo(f"{len(rules)} {'page' if len(rules) == 1 else 'pages'}, {total} examples, {wrong} wrong.")
    sys.exit(FAILED if failed else int(wrong > 0))

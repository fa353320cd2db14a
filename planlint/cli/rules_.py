"""``planlint rules``: what there is, without running anything."""

from __future__ import annotations

from itertools import groupby

import click

from planlint.cli.options import mendable, plain_stream, settings_from


@click.command("rules", epilog="Example: planlint rules", short_help="List the rules.")
@click.option(
    "--config", metavar="FILE", help="Settings file; else the nearest planlint.toml above this folder."
)
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules or themes (several: commas).")
@click.option(
    "--ignore", multiple=True, metavar="RULE", help="Without these rules or themes (several: commas)."
)
def command(config: str | None, select: tuple[str, ...], ignore: tuple[str, ...]) -> None:
    """List the rules of a run: id, severity and title, theme by theme."""
    plain_stream()
    with mendable():
        from planlint.linting.loading import load_rules

        rules = load_rules(settings_from(config, select, ignore, None))
    width = max((len(rule.id) for rule in rules), default=0)
    for theme, members in groupby(
        sorted(rules, key=lambda rule: (rule.page.theme, rule.id)), key=lambda rule: rule.page.theme
    ):
        click.echo(f"{theme}")
        for rule in members:
            click.echo(f"  {rule.id:{width}}  {rule.severity:7}  {rule.page.title}")
    click.echo(f"{len(rules)} rules; planlint explain RULE tells more of one.")

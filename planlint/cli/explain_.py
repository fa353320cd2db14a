"""``planlint explain``: a rule's page, as a page of a handbook."""

from __future__ import annotations

import re

import click
from rich.text import Text

from planlint.cli.options import mendable, plain_stream, settings_from, stop
from planlint.linting.loading import Rule
from planlint.linting.pages import Line, RulePage
from planlint.linting.settings import Settings
from planlint.nearest import nearest
from planlint.resources import rules_folder

_SOURCE = re.compile(r"^- \*\*(?P<letters>\w+)\*\*: (?P<report>.+)$", re.MULTILINE)
_CELLS = ("need", "outcome", "action", "who", "when")


@click.command("explain", epilog="Example: planlint explain vague-action", short_help="Explain one rule.")
@click.argument("rule_id", metavar="RULE")
@click.option(
    "--config", metavar="FILE", help="Settings file; else the nearest planlint.toml above this folder."
)
def command(rule_id: str, config: str | None) -> None:
    """Explain one rule: why it matters, what to ask, poor and good examples, and its source."""
    plain_stream()
    with mendable():
        from dataclasses import replace

        from planlint.linting.loading import load_rules

        settings = settings_from(config, (), (), None)
        everything = replace(settings, select=(), ignore=())
        rules = {rule.id: rule for rule in load_rules(everything)}
    if rule_id not in rules:
        stop(f"there is no rule '{rule_id}'; {nearest(rule_id, rules)}")
    _explain(rules[rule_id], settings)


def _explain(rule: Rule, settings: Settings) -> None:
    from rich.console import Console
    from rich.padding import Padding

    console = Console(highlight=False)
    page = rule.page

    def heading(text: str) -> None:
        console.print()
        console.print(Text(text, style="bold"))

    def lines(text: Text, indent: int = 0) -> None:
        console.print(Padding(text, (0, 0, 0, indent)))

    console.print(Text(page.title, style="bold underline"))
    console.print(Text(f"{page.id} · {rule.severity} · {page.theme}"))
    console.print()
    for paragraph in page.why.split("\n\n"):
        lines(Text(paragraph))
        console.print()
    console.print(Text("Ask", style="bold"))
    lines(Text(page.ask.general))
    for name, listed in (("Standards", _standards(page, settings)), ("Words", _words(page))):
        if listed:
            heading(name)
        for line in listed:
            lines(Text(f"- {line}"), 2)
    for name, examples in (
        ("Poor (this rule asks about it)", page.poor),
        ("Good (this rule is silent)", page.good),
    ):
        heading(name)
        for example in examples:
            for number, text in enumerate(_shown(example)):
                lines(_marked(("- " if number == 0 else "  ") + text), 2)
    if page.source:
        heading("Source")
        lines(Text(page.source))
    for report in _reports(page):
        lines(Text(report), 2)


def _reports(page: RulePage) -> list[str]:
    """What the letters of the page's source stand for."""
    known = _SOURCE.findall((rules_folder() / "README.md").read_text(encoding="utf-8"))
    return [
        f"{letters}: {report}"
        for letters, report in known
        if re.search(rf"(?<![A-Z]){letters}\b", page.source)
    ]


def _standards(page: RulePage, settings: Settings) -> list[str]:
    own = settings.standards.get(page.id, {})
    return [
        f"{standard.name}: {own[standard.name]} (your settings)"
        if standard.name in own
        else f"{standard.name}: {standard.value} ({standard.standing})"
        for standard in page.standards
    ]


def _words(page: RulePage) -> list[str]:
    return [
        f"{', '.join(word.phrases)} → {word.instead}" if word.instead else ", ".join(word.phrases)
        for word in page.words
    ]


def _shown(example: tuple[Line, ...]) -> list[str]:
    """An example's lines; a row of a table as its cells that hold something, each behind its name."""
    shown: list[str] = []
    for line in example:
        if not line.text.startswith("|"):
            shown.append(line.text.replace("**?**", "**(nothing)**"))
            continue
        cells = [cell.strip().replace("**?**", "**(nothing)**") for cell in line.text.strip("|").split("|")]
        shown.append("; ".join(f"{name}: {cell}" for name, cell in zip(_CELLS, cells, strict=False) if cell))
    return shown


def _marked(text: str) -> Text:
    """The text with its bold words in bold, and between marks that show without colour."""

    shown = Text()
    for position, part in enumerate(re.split(r"\*\*(.+?)\*\*", text)):
        shown.append(f"«{part}»" if position % 2 else part, style="bold" if position % 2 else "")
    return shown

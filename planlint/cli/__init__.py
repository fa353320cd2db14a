"""The commands: the only place that prints and exits. Each command is one module, imported when it is called."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import click

from planlint import __version__

_COMMANDS = {
    "check": "Say what to ask the authors of plans.",
    "rules": "List the rules.",
    "explain": "Explain one rule: why it matters, with good and poor examples.",
    "test": "Run the examples on rule pages.",
    "init": "Write a settings file to fill in.",
    "templates": "Write the reports' templates out to change them.",
}


class _Commands(click.Group):
    """Commands that are imported when they are called, so that ``--version`` and ``--help`` answer at once."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run, and answer a wrong option with one line and exit status 2."""
        try:
            sys.exit(super().main(*args, **{**extra, "standalone_mode": False}))
        except click.UsageError as error:
            click.echo(f"planlint: {' '.join(error.format_message().split())}", err=True)
            sys.exit(error.exit_code)
        except click.Abort:
            sys.exit(130)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"planlint.cli.{cmd_name}_").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            from pathlib import Path

            from planlint.nearest import nearest

            if Path(args[0]).suffix or Path(args[0]).exists():
                ctx.fail(f"there is no command '{args[0]}'; to check a plan: planlint check '{args[0]}'")
            ctx.fail(f"there is no command '{args[0]}'; {nearest(args[0], _COMMANDS)}")


@click.group(
    cls=_Commands,
    epilog="Example: planlint check plan.docx",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, message="planlint %(version)s")
def main() -> None:
    """Say what to ask the author of a children's social care plan.

    planlint reads a plan as it is (Word, PDF, Excel, CSV, web page, text) and asks for what is missing or vague: dates, names,
    what will be done, finish lines, what happens if the plan does not work. Nothing leaves this computer.
    """

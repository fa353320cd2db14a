"""``planlint init``: a settings file with every setting explained, and the columns of a sample plan to be named."""

from __future__ import annotations

from pathlib import Path

import click

from planlint.cli.options import mendable, plain_stream, stop
from planlint.linting.settings import FILE_NAME


@click.command(
    "init",
    epilog="Example: planlint init last-nights-export.csv",
    short_help="Write a settings file to fill in.",
)
@click.argument("samples", nargs=-1, metavar="[PLAN]…")
@click.option("--output", metavar="FILE", default=FILE_NAME, show_default=True, help="The file to write.")
def command(samples: tuple[str, ...], output: str) -> None:
    """Write a settings file in which every setting is explained and none is switched on.

    With a sample PLAN of your own form, its columns are listed with what each was taken for, so that a heading that
    planlint does not know can be named by changing one word. A file that exists is never overwritten.
    """
    plain_stream()
    with mendable():
        if not output or output == "-":
            stop("--output: name a file")
        from planlint.reports.settings_file import settings_file

        text = settings_file(_columns(samples), _standards())
    try:
        with Path(output).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        stop(
            f"{output} exists already and was left as it is; move it away, or name another file with --output"
        )
    except OSError as error:
        stop(f"--output {output}: cannot be written ({error.strerror}); choose another place")
    click.echo(f"Wrote {output}: open it in any editor, take the # away from a line to switch it on.")


def _standards() -> dict[str, dict[str, tuple[str, str]]]:
    """The standards of every shipped rule, each with its value and whose it is."""
    from planlint.linting.loading import pages_in
    from planlint.resources import rules_folder

    return {
        page.id: {standard.name: (standard.value, standard.standing) for standard in page.standards}
        for page in sorted(pages_in(rules_folder()), key=lambda page: page.id)
        if page.standards
    }


def _columns(samples: tuple[str, ...]) -> dict[str, tuple[str, bool]]:
    """What each heading of the samples was taken for, and whether surely, in the order in which they stand."""
    from planlint.opening import read_plans

    found: dict[str, tuple[str, bool]] = {}
    for sample in samples:
        for plan in read_plans(sample):
            for column in plan.columns:
                if column.heading:
                    found.setdefault(column.heading, (column.role, column.sure))
    return found

"""``planlint templates``: the words and looks of the reports, written out to be changed."""

from __future__ import annotations

from pathlib import Path

import click

from planlint.cli.options import plain_stream, stop


@click.group("templates", short_help="Write the reports' templates out to change them.")
def command() -> None:
    """The words and looks of the reports.

    Every text of a report stands in a template. Put changed ones into a folder, name it in planlint.toml as
    templates = "our-templates", and they are used in place of planlint's own; what is not in the folder stays as it was.
    """


@command.command("copy", epilog="Example: planlint templates copy our-templates")
@click.argument("folder", metavar="FOLDER")
def copy(folder: str) -> None:
    """Write planlint's own templates into FOLDER. A file that is there already is left as it is."""
    plain_stream()
    from planlint.resources import report_templates

    place = Path(folder)
    written = kept = 0
    try:
        place.mkdir(parents=True, exist_ok=True)
        for name, text in report_templates().items():
            try:
                with (place / name).open("x", encoding="utf-8", newline="\n") as file:
                    file.write(text)
                written += 1
            except FileExistsError:
                kept += 1
    except OSError as error:
        stop(f"{folder}: cannot be written ({error.strerror}); choose another folder")
    left = f" {kept} were there already and were left as they are." if kept else ""
    click.echo(
        f"Wrote {written} templates to {folder}.{left} Change the ones you want, take the others away, and put "
        f'templates = "{place.name}" into planlint.toml.'
    )

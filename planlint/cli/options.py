"""What several commands share: settings from a file and options, and one line for each thing that went wrong."""

from __future__ import annotations

import base64
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from planlint.errors import PlanlintError, SettingsError
from planlint.linting.settings import Settings, find_settings, read_settings, severity_named

if TYPE_CHECKING:
    from planlint.reports.wording import House

FAILED = 2


def settings_from(
    config: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    paths: tuple[str, ...] = (),
) -> Settings:
    """The settings of a run: the file (given, or the nearest above the plans, or above this folder), then the options."""
    if config == "" or "" in (*select, *ignore):
        raise SettingsError("--config, --select and --ignore may not be empty; leave the option out")
    path = Path(config) if config else _nearest_settings(paths)
    settings = read_settings(path) if path else Settings()
    if select:
        settings = replace(settings, select=_names(select))
    if ignore:
        settings = replace(settings, ignore=(*settings.ignore, *_names(ignore)))
    if fail_on:
        settings = replace(settings, fail_on=severity_named(fail_on, "--fail-on"))
    return settings


def _nearest_settings(paths: tuple[str, ...]) -> Path | None:
    for path in (*paths, "."):
        try:
            place = Path(path).resolve()
            found = find_settings(place if place.is_dir() else place.parent) if path != "-" else None
        except (OSError, RuntimeError):
            # A path that cannot be looked up is told of when it comes to be read.
            continue
        if found is not None:
            return found
    return None


def _names(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


_LOGO_BYTES = 300_000
_PICTURES = {
    b"\x89PNG\r\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"<svg": "image/svg+xml",
}


def house_of(settings: Settings) -> House:
    """How this authority wants its reports. Raises :class:`planlint.errors.SettingsError` where its logo is no picture."""
    from planlint.reports.wording import House

    if settings.logo is None:
        return House(settings.templates)
    try:
        data = settings.logo.read_bytes()
    except OSError as error:
        raise SettingsError(
            f"{settings.logo}: cannot be read ({error.strerror}); check its permissions"
        ) from None
    kind = next((kind for start, kind in _PICTURES.items() if data.lstrip().startswith(start)), None)
    if kind is None or len(data) > _LOGO_BYTES:
        raise SettingsError(
            f"{settings.logo}: a logo is a PNG, JPEG, GIF or SVG picture of at most 300 kB; save it anew as one"
        )
    return House(settings.templates, f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}")


def complain(message: str) -> None:
    """One line on standard error, without characters that a terminal would obey."""
    plain = "".join(character if character.isprintable() else "?" for character in " ".join(message.split()))
    click.echo(f"planlint: {plain}", err=True)


def stop(message: str) -> NoReturn:
    """One line on standard error, and exit status 2."""
    complain(message)
    sys.exit(FAILED)


@contextmanager
def mendable() -> Iterator[None]:
    """Errors that the user can mend end the command with their one line; anything else is planlint's own mistake."""
    try:
        yield
    except PlanlintError as error:
        stop(str(error))


def plain_stream() -> None:
    """Let a console that lacks a character show a stand-in for it instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")

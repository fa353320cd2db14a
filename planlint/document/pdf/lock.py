"""Encrypted PDFs: those that open without a password are decrypted, the others refused.

The keys are worked out by pdfminer; what is decrypted when is known in ``pdf_file``.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import md5

from pdfminer.pdfdocument import (
    PDFPasswordIncorrect,
    PDFStandardSecurityHandler,
    PDFStandardSecurityHandlerV4,
    PDFStandardSecurityHandlerV5,
)
from pdfminer.psparser import LIT

from planlint.document.pdf.syntax import Name
from planlint.document.refusal import RefusalError

LOCKED = "is locked with a password; open it with the password, print it to a new PDF and check that"
UNKNOWN = "is encrypted in a way that planlint cannot open; open it, print it to a new PDF and check that"
_HANDLERS = {
    1: PDFStandardSecurityHandler,
    2: PDFStandardSecurityHandler,
    4: PDFStandardSecurityHandlerV4,
    5: PDFStandardSecurityHandlerV5,
}


class Lock:
    """Decrypts the strings and streams of a file that is encrypted but needs no password."""

    def __init__(self, settings: dict[str, object], file_id: bytes) -> None:
        """Finds the key. Raises ``RefusalError`` for a file that asks for a password or uses another scheme."""
        handler = _HANDLERS.get(_number(settings.get("V")))
        if settings.get("Filter") != "Standard" or handler is None:
            raise RefusalError(UNKNOWN)
        try:
            self._handler = handler((file_id, file_id), _for_pdfminer(settings))
        except PDFPasswordIncorrect:
            raise RefusalError(LOCKED) from None
        except Exception:  # pdfminer meets settings that are nonsense with errors of every kind
            raise RefusalError(UNKNOWN) from None
        self._plain_metadata = settings.get("EncryptMetadata") is False

    def decrypted(self, data: bytes, number: int, generation: int) -> bytes:
        """The bytes of a string or stream that stands in the object of this number; damaged ones come out empty."""
        if not data:
            return data
        method = self._method()
        try:
            return method(number, generation, data)
        except (ValueError, IndexError):
            return b""

    def _method(self) -> Callable[[int, int, bytes], bytes]:
        handler = self._handler
        if isinstance(handler, PDFStandardSecurityHandlerV4):
            method = handler.cfm[handler.strf]
            if method != handler.decrypt_rc4:
                return method
        return self._rc4

    def _rc4(self, number: int, generation: int, data: bytes) -> bytes:
        """RC4 as pdfminer has it takes time by the square of the length."""
        return _rc4(_object_key(self._handler.key or b"", number, generation), data)


def _object_key(key: bytes, number: int, generation: int) -> bytes:
    salted = key + number.to_bytes(4, "little")[:3] + generation.to_bytes(4, "little")[:2]
    return md5(salted, usedforsecurity=False).digest()[: min(len(key) + 5, 16)]


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    other = 0
    for place in range(256):
        other = (other + state[place] + key[place % len(key)]) & 0xFF
        state[place], state[other] = state[other], state[place]
    found = bytearray(data)
    one = other = 0
    for place, byte in enumerate(data):
        one = (one + 1) & 0xFF
        here = state[one]
        other = (other + here) & 0xFF
        there = state[other]
        state[one], state[other] = there, here
        found[place] = byte ^ state[(here + there) & 0xFF]
    return bytes(found)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _for_pdfminer(value: object) -> dict[str, object]:
    """The settings with names as pdfminer knows them."""
    if not isinstance(value, dict):
        return {}
    return {key: _pdfminer_value(one) for key, one in value.items()}


def _pdfminer_value(value: object) -> object:
    if isinstance(value, Name):
        return LIT(str(value))
    return _for_pdfminer(value) if isinstance(value, dict) else value

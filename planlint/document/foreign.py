"""Files that people try and planlint does not read: each kind told from its content, and refused with what to do."""

from __future__ import annotations

from planlint.document.refusal import READS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_RIGHTS = "DRMEncrypted".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_OLD_EXCEL = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_OLD_POWERPOINT = "PowerPoint Document".encode("utf-16-le")
_MAIL = "__substg1.0_".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_SNIFFED = 4096

NOT_TEXT = f"is not a document; {READS}: save the plan as .docx"


def why_not(data: bytes) -> str | None:
    """Why these bytes are no document that planlint reads, for the kinds that people try; None for any other."""
    start = data[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if data.startswith(OLE):
        return _old_office(data)
    if start.startswith(b"<?xml") and b"schemas.microsoft.com/office" in start and b"<html" not in start:
        return f"is a Word or Excel file saved as XML; {READS}: open it and save it as .docx or .xlsx"
    if data.startswith(_PICTURES) and has_controls(data):
        return f"is a picture; {READS}: ask for the Word file it was made from"
    if data.startswith(b"PK"):
        return "is damaged or was cut short on its way; ask for a fresh copy"
    return None


def _old_office(data: bytes) -> str:
    """What an OLE compound file holds: a protected new file, an old Word file, or another program's file."""
    if _RIGHTS in data:
        return "is protected by your organisation's rights management; open it in Word and save an unprotected copy"
    if _PROTECTED in data:
        return "is protected by a password; open it in Word or Excel, save it without the password and check again"
    if _OLD_WORD in data:
        return "is an old Word file (.doc); open it in Word and save it as .docx"
    if _OLD_POWERPOINT in data:
        return f"is an old PowerPoint file; {READS}: copy the plan into Word and save it as .docx"
    if any(mark in data for mark in _OLD_EXCEL):
        return "is an old Excel file (.xls); open it in Excel and save it as .xlsx"
    if _MAIL in data:
        return f"is an Outlook message; {READS}: save the plan attached to it, or the message as text, and check that"
    return "is an old Office file; open it in Word and save it as .docx"


def has_controls(data: bytes) -> bool:
    """Whether bytes that no text has stand among the first ones, or an empty byte anywhere."""
    start = data[:_SNIFFED]
    controls = sum(byte < 32 and byte not in b"\t\n\v\f\r\x1a\x1b" for byte in start)
    return b"\0" in data or controls > max(2, len(start) // 50)

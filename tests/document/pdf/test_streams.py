"""What stands packed in a PDF: unpacked as far as it is sound, and never without bounds."""

from __future__ import annotations

import base64
import zlib

import pytest

from planlint.document.pdf.streams import Budget, Filter, filters_of, unpacked
from planlint.document.pdf.syntax import Name
from planlint.document.refusal import RefusalError

from .test_parts import HELLO, raw_page, read

WORDS = b"BT /F1 12 Tf 50 700 Td (Hello Amy) Tj ET " * 4
FLATE = zlib.compress(WORDS)


def budget(most: int = 1_000_000) -> Budget:
    """A budget that lets through what a test unpacks."""
    return Budget.for_file(1_000, most)


def undone(data: bytes, name: str, **parameters: object) -> bytes:
    """The bytes behind one filter."""
    return unpacked(data, [Filter(name, parameters)], budget())


def lzw(codes: list[int]) -> bytes:
    """Codes of nine bits as LZW writes them."""
    bits = "".join(f"{code:09b}" for code in codes)
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


@pytest.mark.parametrize(
    ("name", "data", "plain"),
    [
        ("FlateDecode", FLATE, WORDS),
        ("FlateDecode", zlib.compress(WORDS)[2:-4], WORDS),
        ("ASCIIHexDecode", b"48 65 6C6c 6F>", b"Hello"),
        ("ASCII85Decode", base64.a85encode(b"Hello Amy") + b"~>", b"Hello Amy"),
        ("ASCII85Decode", b"\x7f\x7f", b""),
        ("RunLengthDecode", b"\x02Amy\xfe!\x80rest", b"Amy!!!"),
        ("LZWDecode", lzw([256, 45, 45, 45, 65, 257]), b"---A"),
        ("LZWDecode", lzw([256, 45, 258, 258, 65, 257]), b"-----A"),
        ("LZWDecode", lzw([256, 45, 400, 257]), b"-"),
        ("DCTDecode", b"\xff\xd8", b""),
        ("Crypt", b"as it is", b"as it is"),
    ],
)
def test_a_filter_is_undone(name: str, data: bytes, plain: bytes) -> None:
    assert undone(data, name) == plain


def test_of_a_damaged_stream_what_is_sound_is_kept_and_said_to_be_damaged() -> None:
    purse = budget()
    damaged = zlib.compress(bytes(range(256)) * 40, 0)
    found = unpacked(damaged[:5000] + b"\xff" * 50, [Filter("FlateDecode", {})], purse)
    assert found[:256] == bytes(range(256))
    assert (
        unpacked(FLATE[:20] + b"\xff\xff\xff\xff" + FLATE[24:], [Filter("FlateDecode", {})], purse) != WORDS
    )
    assert purse.damaged


@pytest.mark.parametrize("kind", range(5))
def test_lines_predicted_from_their_neighbours_are_lines(kind: int) -> None:
    first, second = bytes([10, 20, 30, 40]), bytes([11, 22, 33, 44])

    def coded(line: bytes, above: bytes) -> bytes:
        found = bytearray()
        for place, one in enumerate(line):
            left = line[place - 1] if place else 0
            corner = above[place - 1] if place else 0
            guess = left + above[place] - corner
            nearest = min((left, above[place], corner), key=lambda other: abs(guess - other))
            guesses = (0, left, above[place], (left + above[place]) // 2, nearest)
            found.append((one - guesses[kind]) & 0xFF)
        return bytes([kind]) + bytes(found)

    data = zlib.compress(coded(first, bytes(4)) + coded(second, first))
    assert undone(data, "FlateDecode", Predictor=15, Columns=4) == first + second


def test_filters_are_undone_one_after_the_other_and_short_names_are_known() -> None:
    found = filters_of([Name("AHx"), Name("Fl")], None)
    assert found is not None
    assert unpacked(FLATE.hex().encode(), found, budget()) == WORDS
    assert filters_of([Name("Fl")] * 9, None) is None
    assert filters_of(None, None) == []


def test_a_stream_that_unpacks_to_too_much_is_refused() -> None:
    with pytest.raises(RefusalError, match="far more data than the words of a plan need"):
        unpacked(zlib.compress(b"\0" * 9_000_000), [Filter("FlateDecode", {})], budget())


def test_pictures_written_into_the_page_are_passed_over() -> None:
    picture = b"q 9 0 0 9 0 0 cm BI /W 4 /H 1 /BPC 8 /CS /G ID \x00(\xff) EI Q "
    assert read(raw_page(picture + HELLO)).text == "Hello Amy"

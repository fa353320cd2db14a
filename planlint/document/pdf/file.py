"""The objects of a PDF file: found by its tables or, where those are damaged, by a search; unpacked and decrypted.

pdfminer reads objects too, but trusts the file: a table that names itself as the one before, a reference to itself or a
stream that unpacks to gigabytes keeps it busy for ever. What an object means is known in ``pdf_pages`` and behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.document.pdf.lock import Lock
from planlint.document.pdf.streams import Budget, filters_of, unpacked, whole
from planlint.document.pdf.syntax import Name, Operator, Ref, Stream, SyntaxProblem, objects
from planlint.document.refusal import RefusalError

DAMAGED = "is damaged or not whole; get it again from where it came, or print it to a new PDF and check that"

_MOST_TABLES = 100
_MOST_HOPS = 20
_LONGEST_TRAILER = 10_000
_DEEPEST_LOCKED = 30
_LARGEST_KEPT = 100_000
_MOST_KEPT = 500
_OBJECT = re.compile(rb"(?<!\d)(\d{1,10})[\x00\t\n\x0c\r ]{1,9}(\d{1,5})[\x00\t\n\x0c\r ]{1,9}obj(?![a-z])")
_START = re.compile(rb"startxref[\x00\t\n\x0c\r ]{0,9}(\d{1,12})")
_TABLE = re.compile(rb"[\x00\t\n\x0c\r ]{0,9}xref[\x00\t\n\x0c\r ]{0,9}")
_SECTION = re.compile(
    rb"[\x00\t\n\x0c\r ]*+(\d{1,10})[ \t]{1,9}(\d{1,10})[\x00\t\n\x0c\r ]++(?!\d{1,10} \d{1,5} obj)"
)
_ENTRY = re.compile(rb"(\d{1,10}) {1,3}(\d{1,5}) {1,3}([nf])[\x00\t\n\x0c\r ]{0,9}")
_TRAILER = re.compile(rb"trailer")
_STREAM_LINE = re.compile(rb"\r\n|\n|\r")
_STREAM_END = re.compile(rb"[\x00\t\n\x0c\r ]{0,9}endstream")

_Spot = tuple[int, int, int]
"""Where an object is: (0, position, generation) in the file, (1, number of the stream of objects, place in it)."""


class PdfFile:
    """The objects of a file by their numbers. Nothing that a file holds makes reading it go round in circles."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        """Finds the objects. Raises ``RefusalError`` for a file without a catalogue, locked, or out of its budget."""
        self.budget = budget
        self.repaired = False
        self._data = data
        self._shift = max(data.find(b"%PDF-", 0, 1024), 0)
        self._spots: dict[int, _Spot] = {}
        self._known: dict[int, object] = {}
        self._packs: dict[int, tuple[bytes, list[int]]] = {}
        self._contents: dict[int, bytes] = {}
        self._open: set[int] = set()
        self._lock: Lock | None = None
        self.trailer: dict[str, object] = {}
        self._read_tables()
        if not self._has_catalogue():
            self._search()
        self._unlock()
        if not self._has_catalogue():
            raise RefusalError(DAMAGED)

    @property
    def catalogue(self) -> dict[str, object]:
        """The dictionary from which everything else is reached."""
        return self.dictionary(self.trailer.get("Root"))

    def resolved(self, value: object) -> object:
        """The value itself in place of a reference to it; None where the reference leads nowhere."""
        for _ in range(_MOST_HOPS):
            if not isinstance(value, Ref):
                return value
            value = self._object(value.number)
        return None

    def dictionary(self, value: object) -> dict[str, object]:
        """A dictionary, that of a stream too; empty where the value is neither."""
        found = self.resolved(value)
        if isinstance(found, Stream):
            return found.attributes
        return found if isinstance(found, dict) else {}

    def array(self, value: object) -> list[object]:
        """An array; empty where the value is none."""
        found = self.resolved(value)
        return found if isinstance(found, list) else []

    def name(self, value: object) -> str:
        """A name; "" where the value is none."""
        found = self.resolved(value)
        return str(found) if isinstance(found, Name) else ""

    def number(self, value: object, default: float = 0.0) -> float:
        """A number of a size that pages have; the default where the value is none."""
        found = self.resolved(value)
        if isinstance(found, bool) or not isinstance(found, int | float):
            return default
        return float(found) if -1e9 < found < 1e9 else default

    def numbers(self, value: object) -> list[float]:
        """An array of numbers; what is no number in it is 0."""
        return [self.number(one) for one in self.array(value)]

    def content(self, value: object) -> bytes:
        """What a stream stands for; empty where the value is no stream. Raises ``RefusalError`` over budget."""
        found = self.resolved(value)
        if not isinstance(found, Stream):
            return b""
        if found.start not in self._contents:
            data = self._unpacked(found)
            if len(data) > _LARGEST_KEPT or len(self._contents) > _MOST_KEPT:
                return data
            self._contents[found.start] = data
        return self._contents[found.start]

    def _unpacked(self, found: Stream) -> bytes:
        attributes = found.attributes
        names = self.resolved(attributes.get("Filter", attributes.get("F")))
        settings = self.resolved(attributes.get("DecodeParms", attributes.get("DP")))
        filters = filters_of(
            [self.resolved(one) for one in names] if isinstance(names, list) else names,
            [self._setting(one) for one in settings]
            if isinstance(settings, list)
            else self._setting(settings),
        )
        self.budget.unpack(found.end - found.start)
        raw = self._data[found.start : found.end]
        if self._lock is not None and attributes.get("Type") != "XRef":
            raw = self._lock.decrypted(raw, found.number, found.generation)
        return b"" if filters is None else unpacked(raw, filters, self.budget)

    def numbers_of_objects(self) -> list[int]:
        """The numbers of all objects, for a search where the way through the file is broken."""
        return sorted(self._spots)

    def search_again(self) -> bool:
        """Looks for the objects in the whole file, once. Tells whether that was still to do."""
        if self.repaired:
            return False
        self._search()
        return True

    def _setting(self, value: object) -> object:
        return {key: self.resolved(one) for key, one in self.dictionary(value).items()}

    def _has_catalogue(self) -> bool:
        return "Pages" in self.catalogue

    def _object(self, number: int) -> object:
        if number in self._known:
            return self._known[number]
        spot = self._spots.get(number)
        if spot is None or number in self._open:
            return None
        self._open.add(number)
        try:
            value = self._packed(spot) if spot[0] else self._loose(spot[1], number)
        except SyntaxProblem:
            value = None
        finally:
            self._open.discard(number)
        self._known[number] = value
        return value

    def _loose(self, position: int, number: int) -> object:
        """The object that stands at a position; where another or none does, the tables are wrong."""
        found = _OBJECT.match(self._data, position)
        if found is None:
            found = _OBJECT.search(self._data, max(position - 10, 0), position + 30)
        if found is None or int(found[1]) != number:
            if self.repaired:
                return None
            self._search()
            spot = self._spots.get(number)
            if spot is None:
                return None
            return self._packed(spot) if spot[0] else self._loose(spot[1], number)
        return self._parsed(found.end(), number, int(found[2]))

    def _parsed(self, position: int, number: int, generation: int) -> object:
        value: object = None
        last = position
        for count, (one, end) in enumerate(self._charged(position)):
            last = end
            if isinstance(one, Operator):
                if one == "stream" and isinstance(value, dict):
                    value = self._decrypted(value, number, generation)
                    return self._stream(value, end, number, generation)
                if one == "R" and isinstance(value, int):
                    return Ref(value)
                break
            if count == 0:
                value = one
            elif count > 1:
                break
        if last == position:
            self.budget.parse(
                len(self._data) - position
            )  # an object that never ends was read to the end of the file
        return self._decrypted(value, number, generation)

    def _charged(self, position: int) -> Iterator[tuple[object, int]]:
        """The objects from a position on, with what it takes to read them taken off the budget."""
        last = position
        try:
            for value, end in objects(self._data, position):
                self.budget.parse(end - last)
                last = end
                yield value, end
        except SyntaxProblem as problem:
            self.budget.parse(problem.place - last)
            raise

    def _stream(self, attributes: object, end: int, number: int, generation: int) -> Stream | None:
        if not isinstance(attributes, dict):
            return None
        line = _STREAM_LINE.match(self._data, end)
        start = line.end() if line else end
        length = whole(self.resolved(attributes.get("Length")), -1)
        if length < 0 or not _STREAM_END.match(self._data, start + length):
            stop = self._data.find(b"endstream", start)
            length = (len(self._data) if stop < 0 else stop) - start
        return Stream(attributes, start, start + length, number, generation)

    def _decrypted(self, value: object, number: int, generation: int, depth: int = 0) -> object:
        if self._lock is None or depth > _DEEPEST_LOCKED:
            return value
        if isinstance(value, bytes):
            return self._lock.decrypted(value, number, generation)
        if isinstance(value, list):
            return [self._decrypted(one, number, generation, depth + 1) for one in value]
        if isinstance(value, dict):
            return {key: self._decrypted(one, number, generation, depth + 1) for key, one in value.items()}
        return value

    def _packed(self, spot: _Spot) -> object:
        """An object that stands in a stream of objects."""
        data, starts = self._pack(spot[1])
        if not 0 <= spot[2] < len(starts):
            return None
        start = starts[spot[2]]
        for value, end in objects(data, start):
            self.budget.parse(end - start)
            return value
        self.budget.parse(max(len(data) - start, 0))
        return None

    def _pack(self, number: int) -> tuple[bytes, list[int]]:
        if number not in self._packs:
            stream = self.resolved(Ref(number))
            data = self.content(stream)
            first = whole(self.dictionary(stream).get("First"), 0)
            numbers = _leading_numbers(data[: max(first, 0)])
            self._packs[number] = (data, [first + offset for offset in numbers[1::2]])
        return self._packs[number]

    def _read_tables(self) -> None:
        """Follows the tables from the last to the first; what a later one says holds."""
        starts = _START.findall(self._data, max(len(self._data) - 2048, 0))
        waiting = [int(starts[-1])] if starts else []
        done: set[int] = set()
        while waiting and len(done) < _MOST_TABLES:
            position = waiting.pop(0)
            if position in done:
                continue
            done.add(position)
            trailer = self._table(position + self._shift) or self._table(position)
            if trailer is None:
                return
            for key, value in trailer.items():
                self.trailer.setdefault(key, value)
            waiting += [place for key in ("XRefStm", "Prev") if (place := whole(trailer.get(key), -1)) >= 0]

    def _table(self, position: int) -> dict[str, object] | None:
        if not 0 <= position < len(self._data):
            return None
        table = _TABLE.match(self._data, position)
        try:
            return self._plain_table(table.end()) if table else self._packed_table(position)
        except SyntaxProblem:
            return None

    def _plain_table(self, place: int) -> dict[str, object] | None:
        while section := _SECTION.match(self._data, place):
            place = section.end()
            number = int(section[1])
            while entry := _ENTRY.match(self._data, place):
                place = entry.end()
                if entry[3] == b"n":
                    self._spots.setdefault(number, (0, int(entry[1]) + self._shift, int(entry[2])))
                number += 1
        trailer = _TRAILER.search(self._data, place, place + 100)
        if trailer is None:
            return None
        value, _ = next(objects(self._data, trailer.end()), (None, 0))
        return value if isinstance(value, dict) else None

    def _packed_table(self, position: int) -> dict[str, object] | None:
        found = _OBJECT.search(self._data, max(position - 10, 0), position + 40)
        stream = self._parsed(found.end(), 0, 0) if found else None
        if not isinstance(stream, Stream) or stream.attributes.get("Type") != "XRef":
            return None
        widths = [min(max(whole(one, 0), 0), 8) for one in self.array(stream.attributes.get("W"))]
        if len(widths) != 3 or not sum(widths):
            return None
        data = self.content(stream)
        index = self.array(stream.attributes.get("Index")) or [0, stream.attributes.get("Size")]
        self._packed_entries(data, widths, [whole(one, 0) for one in index])
        return stream.attributes

    def _packed_entries(self, data: bytes, widths: list[int], index: list[int]) -> None:
        place = 0
        ends = [widths[0], widths[0] + widths[1], sum(widths)]
        for first, count in zip(index[::2], index[1::2], strict=False):
            for number in range(first, first + count):
                entry = data[place : place + ends[2]]
                place += ends[2]
                if len(entry) < ends[2]:
                    return
                kind = int.from_bytes(entry[: ends[0]], "big") if widths[0] else 1
                one = int.from_bytes(entry[ends[0] : ends[1]], "big")
                other = int.from_bytes(entry[ends[1] :], "big")
                if kind == 1:
                    self._spots.setdefault(number, (0, one + self._shift, other))
                elif kind == 2:
                    self._spots.setdefault(number, (1, one, other))

    def _search(self) -> None:
        """Finds the objects by their first words; of two with one number the later is the object."""
        self.repaired = True
        self._known.clear()
        self._packs.clear()
        self._contents.clear()
        self._spots = {
            int(found[1]): (0, found.start(), int(found[2])) for found in _OBJECT.finditer(self._data)
        }
        for trailer in list(_TRAILER.finditer(self._data))[-_MOST_TABLES:]:
            try:
                value, _ = next(
                    objects(self._data[trailer.end() : trailer.end() + _LONGEST_TRAILER]), (None, 0)
                )
            except SyntaxProblem:
                continue
            if isinstance(value, dict):
                self.trailer.update(value)
        self._search_packs()

    def _search_packs(self) -> None:
        """Finds what stands in streams of objects, and the catalogue where no trailer names it."""
        for number in list(self._spots):
            value = self.resolved(Ref(number))
            attributes = value.attributes if isinstance(value, Stream) else value
            if not isinstance(attributes, dict):
                continue
            kind = attributes.get("Type")
            if kind == "XRef":
                for key in ("Root", "Encrypt", "ID"):
                    if key in attributes:
                        self.trailer.setdefault(key, attributes[key])
            elif kind == "ObjStm" and "Encrypt" not in self.trailer:
                data = self.content(value)
                inside = _leading_numbers(data[: max(whole(attributes.get("First"), 0), 0)])
                for place, one in enumerate(inside[::2]):
                    self._spots.setdefault(one, (1, number, place))
        if not self._has_catalogue():
            for number in self.numbers_of_objects():
                if self.dictionary(Ref(number)).get("Type") == "Catalog":
                    self.trailer["Root"] = Ref(number)

    def _unlock(self) -> None:
        settings = self.dictionary(self.trailer.get("Encrypt"))
        if not settings:
            return
        identity = self.array(self.trailer.get("ID"))
        first = self.resolved(identity[0]) if identity else b""
        self._lock = Lock(self._deep(settings), first if isinstance(first, bytes) else b"")
        self._known.clear()
        self._packs.clear()
        self._contents.clear()
        reference = self.trailer.get("Encrypt")
        if isinstance(reference, Ref):
            self._known[reference.number] = settings

    def _deep(self, settings: dict[str, object], depth: int = 0) -> dict[str, object]:
        """The settings of the encryption with nothing left to look up."""
        found = {key: self.resolved(value) for key, value in settings.items()}
        return {
            key: self._deep(value, depth + 1) if isinstance(value, dict) and depth < 3 else value
            for key, value in found.items()
        }


def _leading_numbers(data: bytes) -> list[int]:
    return [int(one) for one in re.findall(rb"\d{1,10}", data)]

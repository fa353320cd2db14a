"""Goes through a Rich Text file once, from its first byte to its last, and keeps what is in force.

What a control word means is known by ``rtf_words``, what a group is by ``rtf_groups``; here are the brackets, the
text and its letters.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

from planlint.document.limits import Limits
from planlint.document.refusal import RefusalError
from planlint.document.rtf.drafts import NO_SHAPE, Draft, RowShape
from planlint.document.rtf.flow import TOO_DEEP, Budget, Flow, Mark, Tally
from planlint.document.rtf.fonts import Fonts, private_sign, takes_several_bytes
from planlint.document.rtf.state import State
from planlint.document.rtf.styles import ListTable, StyleSheet, heading_of
from planlint.document.rtf.tokens import CHARACTERS, SIGNS, TOKEN, end_of_group, number_of

CUT_SHORT = "was cut short on its way: groups that it opens are never closed; ask for a fresh copy"

# Real files open some twenty groups in each other.
_GROUPS_A_TABLE = 100
_UNICODE = 0x10FFFF
_MOST_FONTS = 10_000

# Some programs write words before the one that says that a group is a picture.
_ANYWHERE = frozenset({b"pict"})

Word = Callable[["Reader", int | None], None]


class Reader:
    """Reads the stories of a file: the body, and in ``around`` and ``notes`` those that stand beside it.

    ``around`` has each header and footer with its kind ("headerf"), ``notes`` each note with its kind.
    """

    def __init__(
        self, data: bytes, words: Mapping[bytes, Word], groups: Mapping[bytes, Word], limits: Limits
    ) -> None:
        self.fonts = Fonts()
        self.styles = StyleSheet()
        self.lists = ListTable()
        self.has_hidden = self.has_embedded = False
        self.around: list[tuple[str, list[Draft]]] = []
        self.notes: list[tuple[str, list[Draft]]] = []
        self.has_markers = b"\\listtext" in data
        self.default_font = 0
        self.shape = RowShape()
        self.nested_shapes: list[RowShape] = []
        self.last_nested = RowShape()
        self.pending = NO_SHAPE
        self.deepest_table, self.widest_table = limits.depth + 1, limits.columns
        self.is_tracked = self.has_comments = False
        self.has_first_page = self.has_even_pages = False
        self.at = 0
        self.is_closed = False
        self.fallback = 0
        self._data = data
        self._words = words
        self._groups = groups
        self._deepest = limits.depth * _GROUPS_A_TABLE
        self._budget = Budget(limits)
        self._typed_lists = not self.has_markers and b"\\pntext" not in data
        self._is_utf8 = not data.isascii() and _is_utf8(data)
        self._letters: dict[str, list[str] | None] = {}
        self._bytes = bytearray()
        self._high = 0
        self._names: list[tuple[int, io.StringIO]] = []
        self._is_fresh = False
        self._stack: list[State] = []
        self._is_optional = False
        self.body = self.new_flow(is_placed=True)
        self.state = State(self.body)

    def read(self) -> None:
        """Reads the whole file. Raises ``RefusalError`` where it was cut short or holds more than limits allow."""
        data, length = self._data, len(self._data)
        while self.at < length and not self.is_closed:
            match = TOKEN.match(data, self.at)
            if match is None:
                self.at += 1
                continue
            start, self.at = self.at, match.end()
            match match.lastgroup:
                case "text":
                    self._text(match["text"], start)
                case "word" | "number":
                    self._word(match["word"], number_of(match["number"]))
                case "hex":
                    self._byte(int(match["hex"], 16))
                case "open":
                    self._open()
                case "close":
                    self._close()
                case "sign":
                    self._sign(match["sign"])
        if not self.is_closed and (len(self._stack) > 1 or self.body.is_within_row):
            raise RefusalError(CUT_SHORT)
        self._flush()

    @property
    def rest(self) -> bytes:
        """What stands behind the bracket that closes the file."""
        return self._data[self.at :]

    def new_flow(self, tally: Tally | None = None, is_placed: bool = False) -> Flow:
        """A story; without a tally it has one of its own."""
        return Flow(self._budget, tally or Tally(), self._typed_lists, is_placed)

    def finish(self, flow: Flow) -> list[Draft]:
        """The blocks of a story that ends here; what was left out of it is remembered."""
        blocks = flow.finish()
        self.has_hidden = self.has_hidden or flow.tally.hidden
        self.has_embedded = self.has_embedded or flow.tally.embedded
        return blocks

    def begin_font(self, number: int) -> io.StringIO:
        """Where the name of a font of the table goes."""
        if len(self._names) < _MOST_FONTS:
            self.fonts.add(number)
            self._names.append((number, io.StringIO()))
        return self._names[-1][1]

    def name_fonts(self) -> None:
        """The table of fonts ends, and each has its whole name."""
        for number, name in self._names:
            self.fonts.add(number).name = name.getvalue().split(";")[0].strip()
        self._names.clear()

    # --- groups

    def _open(self) -> None:
        self._flush()
        self.fallback = 0
        self._is_optional, self._is_fresh = False, True
        if len(self._stack) >= self._deepest:
            raise RefusalError(TOO_DEEP)
        outer = self.state
        self._stack.append(outer)
        self.state = outer.inner()
        if outer.on_open is not None:
            outer.on_open()

    def _close(self) -> None:
        self._flush()
        self.fallback = 0
        self._is_optional = False
        inner = self.state
        if self._stack:
            self.state = self._stack.pop()
            if inner.on_close is not None:
                inner.on_close(inner)
        self.is_closed = not self._stack

    def skip_group(self) -> None:
        """Leaps to the bracket that closes this group; the file itself is never left out."""
        if len(self._stack) > 1:
            self.at = end_of_group(self._data, self.at)

    # --- words and signs

    def _word(self, word: bytes, number: int | None) -> None:
        self._flush()
        is_optional, self._is_optional = self._is_optional, False
        is_fresh, self._is_fresh = self._is_fresh, False
        stands_in = self.fallback > 0
        if stands_in:
            self.fallback -= 1
        if (known := self._words.get(word)) is not None and not is_optional:
            known(self, number)
        elif not is_fresh and word not in _ANYWHERE:
            self._character(word, stands_in)  # only the first word of a group says what the group is
        elif (group := self._groups.get(word)) is not None:
            group(self, number)
        elif is_optional:
            self.skip_group()
        else:
            self._character(word, stands_in)

    def _character(self, word: bytes, stands_in: bool) -> None:
        if word in CHARACTERS and not stands_in:
            self._say(CHARACTERS[word], self.at)

    def _sign(self, sign: bytes) -> None:
        if self._bytes and sign in b"\\{}":
            self._bytes += sign  # the second byte of a letter may be the code of a bracket
            return
        self._flush()
        if sign == b"*":
            self._is_optional = self._is_fresh
            return
        self._is_fresh = False
        if sign in b"\r\n":
            self.end_paragraph()
        elif self.fallback:
            self.fallback -= 1
        elif sign in SIGNS:
            self.put(SIGNS[sign])

    # --- text

    def _text(self, raw: bytes, start: int) -> None:
        if self.fallback:
            taken = min(self.fallback, len(raw))
            self.fallback -= taken
            raw = raw[taken:]
            if not raw:
                return
        self._is_fresh = self._is_fresh and raw.isspace()
        state = self.state
        if self._bytes:
            self._bytes += raw
        elif self.fonts.shows_signs(state.font):
            for code in raw:
                self._show(code)
        elif raw.isascii():
            self._say(raw.decode("ascii"), start)
        else:
            self._say(
                raw.decode("utf-8" if self._is_utf8 else self.fonts.codec(state.font), "replace"), start
            )

    def _byte(self, value: int) -> None:
        if self.fallback:
            self.fallback -= 1
            return
        font = self.state.font
        if self.fonts.shows_signs(font):
            self._show(value)
            return
        codec = self.fonts.codec(font)
        if codec not in self._letters:
            several = takes_several_bytes(codec)
            self._letters[codec] = (
                None if several else [bytes([one]).decode(codec, "replace") for one in range(256)]
            )
        letters = self._letters[codec]
        if letters is None:
            self._bytes.append(value)
        else:
            self._say(letters[value], self.at)

    def _flush(self) -> None:
        """Says the bytes that waited for the rest of their letter."""
        if self._bytes:
            raw = bytes(self._bytes)
            self._bytes.clear()
            self._say(raw.decode(self.fonts.codec(self.state.font), "replace"), self.at)

    def say_code(self, number: int) -> None:
        """A character by its number in Unicode: a half of one waits for the other half."""
        code = number + 0x10000 if number < 0 else number
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._high - 0xD800) << 10) + (code - 0xDC00) if self._high else 0
        self._high = 0
        if 0 < code <= _UNICODE:
            self._show(code)

    def _show(self, code: int) -> None:
        """Says one character, or the sign that a reader sees in its place."""
        font = self.state.font
        if self.fonts.shows_signs(font) and (code < 0x100 or 0xF000 <= code < 0xF100):
            found: str | None = " " if code == 0x20 else self.fonts.sign(font, code)
        else:
            found = private_sign(code)
        text = chr(code) if found is None else found
        if not text and self.state.is_marker:
            text = "•"
        if text:
            self._say(text, self.at)

    def _say(self, text: str, start: int) -> None:
        state = self.state
        if state.sink is not None:
            state.sink.write(text)
        elif state.flow is None or state.is_mute:
            return
        elif state.is_hidden:
            state.flow.tally.hidden = state.flow.tally.hidden or bool(text.strip())
        elif not state.is_gone:
            state.flow.add(text, state.is_bold, start)

    def put(self, text: str) -> None:
        """Says what has no weight of its own: a tab, a line break, a hyphen."""
        state = self.state
        if state.sink is not None:
            state.sink.write(text)
        elif state.is_told and state.flow is not None and not state.is_hidden:
            state.flow.add(text, None, self.at)

    # --- paragraphs

    def mark(self) -> Mark:
        """How a paragraph that ends here looks."""
        state = self.state
        outlined = None if state.outline is None else heading_of(state.outline)
        return Mark(
            state.depth,
            self.styles.heading(state.style) if outlined is None else outlined,
            state.list_level if state.list_number else None,
            state.indent,
            state.first_line < 0,
            state.x,
            state.y,
        )

    def end_paragraph(self) -> None:
        """The paragraph ends here, unless its end was deleted: then the next one goes on with it."""
        self.fallback = 0
        state = self.state
        if state.is_told and state.flow is not None:
            self.count_marker()
            state.flow.end_paragraph(self.mark())

    def count_marker(self) -> None:
        """Counts the lists of a file whose writer left the markers to be counted."""
        state = self.state
        if state.list_number and not self.has_markers and state.flow is not None:
            state.flow.counted_marker = self.lists.next_marker(state.list_number, state.list_level)


def _is_utf8(data: bytes) -> bool:
    """Whether every byte that is no plain letter is part of UTF-8, which some programs write unasked."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True

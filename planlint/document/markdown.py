"""Markdown as a document: headings, paragraphs, lists and tables, with the line each of them stands on.

Emphasis, links and code are reduced to their words; comments are dropped; of raw HTML the line breaks, list items and
tick boxes count. Tables that are no Markdown (HTML, drawn with rules, pasted) are found in ``markdown_parts``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile, zip_longest

from markdown_it import MarkdownIt
from markdown_it.token import Token

from planlint.document.characters import TICKED, UNTICKED, plain, trimmed
from planlint.document.limits import DEFAULTS, TOO_WIDE, Limits
from planlint.document.markdown_parts import html_blocks, parts_of
from planlint.document.model import Block, Cell, Document, Heading, ListItem, Paragraph, Place, Table
from planlint.document.refusal import RefusalError
from planlint.document.text.cells import ITEM, TOO_MANY, item_of, line_place
from planlint.document.text.reader import text_blocks

MAX_LENGTH = 2_000_000
MAX_MARKS = 10_000
_FEWEST_SHORT, _SHORT = 3, 64
_FEWEST_LETTERS, _MOST_WORDS = 4, 6
_TOO_LONG = "is longer than any plan; save the plan's own pages as a new file"
_TOO_TANGLED = "has more brackets and stars in one paragraph than any plan; open it and look at what it holds"

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE)
_TABLE_RULE = re.compile(r"^ {0,3}\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$", re.MULTILINE)
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_FRONT_KEY = re.compile(r"([A-Za-z][\w .'/-]{0,60}?)[ \t]{0,9}:(?:[ \t]+(.*)|[ \t]*)$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_FORMATTING = re.compile(
    r"</?(?:a|b|i|u|s|ul|ol|li|em|strong|span|p|div|sup|sub|font|small|mark|center|del|ins)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ITEM_TAG = re.compile(r"<li[\s>]", re.IGNORECASE)
_END_OF_LIST = re.compile(r"</[uo]l\s*>", re.IGNORECASE)
_TICK_BOX = re.compile(r"<input\s[^<>]*type=[\"']?checkbox[^<>]*>", re.IGNORECASE)
_LABEL = re.compile(r"[A-Z][\w '’/(),&-]{1,60}:(?:\s|$)")
_OWN_LINE = re.compile(rf"{_LABEL.pattern}|[•▪●○◦‣☐☒☑]\s|[A-Z][\w/-]{{2,11}} [–-] [A-Z]")
_DATA = re.compile(r"\]\(data:[^)\s]*")
_TICK = re.compile(r"^\[([ xX])\][ \n]")


def looks_like_markdown(text: str) -> bool:
    """Whether the text has a ``#`` heading or a pipe table with its ruled line."""
    return bool(_HEADING.search(text) or _TABLE_RULE.search(text))


def read_markdown(text: str, source: str, limits: Limits = DEFAULTS) -> Document:
    """Reads Markdown; a newline stands where the author forced one, and before a label ("Plan date: …").

    No text is wrong Markdown. Raises ``RefusalError`` for one so long or so tangled that reading it would not end.
    """
    text = _DATA.sub("](", plain(text))
    _check_size(text)
    front, rest, skipped = _split_front(text)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    blocks = [*front]
    for part in parts_of(rest, skipped + 1, limits):
        if part.table is not None:
            blocks.append(_inlined(parser, part.table))
        elif part.is_html:
            blocks += html_blocks(part, limits)
        else:
            blocks += _Reader(parser.parse(part.text), part.line - 1, limits).blocks()
    tables = [block for block in blocks if isinstance(block, Table)]
    cells = sum(len(table.cells) for table in tables)
    if any(table.width > limits.columns for table in tables):
        raise RefusalError(TOO_WIDE)
    if cells > limits.cells:
        raise RefusalError(TOO_MANY)
    return Document(source, "markdown", tuple(blocks))


def _check_size(text: str) -> None:
    """The parser's time grows with the square of the marks in a paragraph; a table's cells are parsed one by one."""
    if len(text) > MAX_LENGTH:
        raise RefusalError(_TOO_LONG)
    for part in text.split("\n\n"):
        if len(part) > MAX_MARKS:
            is_table = _TABLE_RULE.search(part) is not None
            lines = (line for line in part.split("\n") if not (is_table and line.startswith("|")))
            if sum(line.count(mark) for line in lines for mark in "[*_<`") > MAX_MARKS:
                raise RefusalError(_TOO_TANGLED)


def _split_front(text: str) -> tuple[list[Block], str, int]:
    """The front matter as paragraphs, the rest of the text, and how many lines the front matter took."""
    match = _FRONT.match(text)
    if match is None or not any(_FRONT_KEY.match(line) for line in match[1].splitlines()):
        return [], text, 0
    entries: list[tuple[int, str, list[str]]] = []
    for number, line in enumerate(match[1].splitlines(), start=2):
        if pair := _FRONT_KEY.match(line):
            entries.append((number, pair[1], [pair[2] or ""]))
        elif entries and line.strip():
            entries[-1][2].append(re.sub(r"^\s*-\s+", "", line))
    blocks: list[Block] = []
    for number, key, values in entries:
        value = ", ".join(filter(None, (value.strip().strip("\"'") for value in values)))
        if value:
            blocks.append(Paragraph(f"{key}: {value}", place=line_place(number)))
    return blocks, text[match.end() :], text[: match.end()].count("\n")


class _Reader:
    """Walks the parser's flat row of tokens once, from left to right."""

    def __init__(self, tokens: list[Token], skipped: int, limits: Limits) -> None:
        self._tokens = tokens
        self._skipped = skipped
        self._limits = limits
        self._line = 0
        self._lists: list[tuple[str, int]] = []
        self._marker: str | None = None

    def blocks(self) -> Iterator[Block]:
        tokens = iter(self._tokens)
        for token in tokens:
            if token.map:
                self._line = token.map[0]
            match token.type:
                case "heading_open":
                    yield from self._heading(next(tokens), int(token.tag[1:]))
                case "inline":
                    yield from self._paragraph(token)
                case "fence" | "code_block" | "html_block":
                    yield from self._raw(token)
                case "table_open":
                    yield self._table(tokens)
                case _:
                    self._list_mark(token)

    def _list_mark(self, token: Token) -> None:
        """Keeps count of the lists that are open and of the marker that waits for its words."""
        match token.type:
            case "bullet_list_open":
                self._lists.append(("•", 0))
            case "ordered_list_open":
                start = token.attrGet("start")
                self._lists.append((token.markup, 1 if start is None else int(start)))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._marker = self._next_marker()
            case "list_item_close":
                self._marker = None

    def _place(self) -> Place:
        return line_place(self._line + 1 + self._skipped)

    def _next_marker(self) -> str:
        markup, count = self._lists[-1]
        if markup == "•":
            return markup
        self._lists[-1] = (markup, count + 1)
        return f"{count}{markup}"

    def _heading(self, token: Token, level: int) -> Iterator[Block]:
        text, _ = _words(token)
        if text:
            yield Heading(text, level, self._place())

    def _paragraph(self, token: Token) -> Iterator[Block]:
        text, strong = _words(token)
        if not text:
            return
        if self._marker is None:
            title = "" if strong else _bold_title(token)
            if title:
                yield Paragraph(title, strong=True, place=self._place())
                text = text[len(title) :].lstrip("\n")
            yield Paragraph(text, strong, self._place(), _leads(token))
            return
        tick = _TICK.match(text)
        if tick:
            text = f"{UNTICKED if tick[1] == ' ' else TICKED} {text[tick.end() :]}"
        yield ListItem(text, self._marker, len(self._lists) - 1, self._place())
        self._marker = None

    def _raw(self, token: Token) -> Iterator[Block]:
        """Code is words like any other; from a block of HTML comments and marks of formatting go."""
        text = _without_html(token.content) if token.type == "html_block" else token.content
        if token.type != "html_block" and (drawn := self._drawn(token)):
            yield from drawn
            return
        for part in re.split(r"\n\s*\n", text):
            if words := trimmed(part):
                yield Paragraph(words, place=self._place())

    def _drawn(self, token: Token) -> list[Block]:
        """What stands in a block of code, where that is a grid drawn as text."""
        first = self._line + 1 + self._skipped + (token.type == "fence")
        lines = list(enumerate((line.rstrip() for line in token.content.split("\n")), start=first))
        blocks = list(text_blocks(lines, self._limits))
        return blocks if any(isinstance(block, Table) for block in blocks) else []

    def _table(self, tokens: Iterator[Token]) -> Table:
        start = self._place()
        cells: list[Cell] = []
        row, column, header_rows = -1, 0, 0
        for token in tokens:
            match token.type:
                case "table_close":
                    break
                case "thead_close":
                    header_rows = row + 1
                case "tr_open":
                    row, column = row + 1, 0
                    self._line = token.map[0] if token.map else self._line
                case "inline":
                    place = self._place()
                    cells.append(Cell(_cell_blocks(token, place), row, column, place=place))
                    column += 1
        return Table(tuple(cells), header_rows, start)


def _cell_blocks(token: Token, place: Place) -> tuple[Block, ...]:
    """A paragraph or list item for each line of the cell."""
    blocks: list[Block] = []
    for text, strong in _lines(token):
        if item := ITEM.fullmatch(text):
            blocks.append(item_of(item["text"], item["marker"], 0, place))
        elif text:
            blocks.append(Paragraph(text, strong, place))
    return tuple(blocks)


def _inlined(parser: MarkdownIt, table: Table) -> Table:
    """A table that was drawn as text, with the emphasis in its cells reduced to words."""
    cells = [
        replace(cell, blocks=tuple(_inlined_block(parser, block) for block in cell.blocks))
        for cell in table.cells
    ]
    return replace(table, cells=tuple(cells))


def _inlined_block(parser: MarkdownIt, block: Block) -> Block:
    if isinstance(block, Table):
        return block
    text, strong = _words(parser.parseInline(block.text)[0])
    if isinstance(block, Paragraph):
        return replace(block, text=text, strong=strong)
    return replace(block, text=text)


def _words(token: Token) -> tuple[str, bool]:
    """The words of inline content, and whether all of them are bold."""
    lines = _lines(token)
    spoken = [strong for text, strong in lines if text]
    return trimmed("\n".join(text for text, _ in lines)), bool(spoken) and all(spoken)


def _bold_title(token: Token) -> str:
    """The first line of a paragraph where it is all in bold or in capitals, ends in no colon, and lines that are not stand right below it."""
    (first, strong), *others = _lines(token)
    strong = strong or (_is_in_capitals(first) and not any(text.isupper() for text, _ in others[:1]))
    told = strong and bool(others) and bool(others[0][0]) and not others[0][1]
    return first if told and not first.endswith((":", ".", "?")) and len(first) <= _SHORT else ""


def _is_in_capitals(text: str) -> bool:
    """Whether a line is a title in capitals ("CHILD'S VIEWS")."""
    letters = sum(map(str.isalpha, text))
    return letters >= _FEWEST_LETTERS and text.isupper() and len(text.split()) <= _MOST_WORDS


def _leads(token: Token) -> tuple[str, ...]:
    """The bold words that open lines of which the other words are not bold."""
    leads = (_lead(parts) for parts in _parts(token) if not _is_bold(parts))
    return tuple(lead for lead in leads if lead)


def _lead(parts: list[tuple[str, bool]]) -> str:
    spoken = [(text, strong) for text, strong in parts if text.strip()]
    return plain("".join(text for text, _ in takewhile(lambda part: part[1], spoken))).strip()


def _lines(token: Token) -> list[tuple[str, bool]]:
    """The lines of inline content, each with whether all its words are bold."""
    return [_joined(line) for line in _parts(token)]


def _parts(token: Token) -> list[list[tuple[str, bool]]]:
    """The lines of inline content, part by part, each with whether it is bold."""
    lines: list[list[tuple[str, bool]]] = [[]]
    depth = 0
    broken = _is_broken_by_hand(token.content.split("\n"))
    children = [part for part in token.children or () if part.content or part.type != "text"]
    for part, after, then in zip_longest(children, children[1:], children[2:]):
        match part.type:
            case "strong_open":
                depth += 1
            case "strong_close":
                depth -= 1
            case "hardbreak":
                lines.append([])
            case "softbreak" if (
                broken
                or (after is not None and _begins_label(after, then))
                or _is_bold(lines[-1])
                or (len(lines) == 1 and _is_in_capitals("".join(text for text, _ in lines[-1])))
            ):
                lines.append([])
            case "softbreak":
                lines[-1].append((" ", depth > 0))
            case "html_inline" if _BREAK.fullmatch(part.content) or _END_OF_LIST.match(part.content):
                lines.append([])
            case "html_inline" if _ITEM_TAG.match(part.content):
                lines.append([("• ", depth > 0)])
            case "html_inline":
                lines[-1].append((_without_html(part.content), depth > 0))
            case _:
                lines[-1].append((part.content, depth > 0))
    return lines


def _is_broken_by_hand(lines: list[str]) -> bool:
    """Whether short lines end where the next word would still have had room, as an editor that wraps prose never ends them.

    "Name: April Kaye", "dob 2.5.10", "date of plan 19/1/26" stand below each other on a front sheet.
    """
    longest = max(map(len, lines))
    if len(lines) < _FEWEST_SHORT or longest > _SHORT:
        return False
    breaks = list(pairwise(line.strip() for line in lines))
    roomy = sum(len(line) + 1 + len(then.partition(" ")[0]) <= longest for line, then in breaks)
    going_on = sum(line[-1:].isalpha() and then[:1].islower() for line, then in breaks)
    return roomy * 2 >= len(breaks) and going_on * 2 <= len(breaks)


def _begins_label(token: Token, then: Token | None) -> bool:
    """Authors write label under label ("Plan date: …"), or their own bullets, without asking for the line break that they expect."""
    if token.type == "em_open" and then is not None:
        token = then
    return token.type == "strong_open" or (
        token.type == "text" and _OWN_LINE.match(token.content) is not None
    )


def _is_bold(parts: list[tuple[str, bool]]) -> bool:
    """Whether a line is all in bold: it stands for a heading, and what comes below it stands on a line of its own."""
    spoken = [strong for text, strong in parts if text.strip()]
    return bool(spoken) and all(spoken)


def _joined(parts: list[tuple[str, bool]]) -> tuple[str, bool]:
    return plain("".join(text for text, _ in parts)).strip(), _is_bold(parts)


def _without_html(text: str) -> str:
    """Comments and marks of formatting go, a line break is a newline; other angle brackets stay."""
    text = _TICK_BOX.sub(lambda box: TICKED if "checked" in box[0].lower() else UNTICKED, text)
    return _FORMATTING.sub("", _BREAK.sub("\n", _COMMENT.sub("", text)))

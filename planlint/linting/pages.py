"""Rule pages: a Markdown page read into a :class:`RulePage`, with every mistake named by file, line and remedy.

The page is the documentation, the test and the training material of a rule at once. What its words and examples mean
when they are run is not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from planlint.errors import RulePageError
from planlint.linting.model import RuleCard, Severity
from planlint.linting.standards import Standard, is_value
from planlint.nearest import nearest
from planlint.plan.model import Field, SectionName

KEYS = frozenset(
    {
        "id",
        "severity",
        "look in",
        "source",
        "once a plan",
        "quotations",
        "gives way to",
        "strength with",
        "applies unless",
    }
)
SECTIONS = frozenset({"finding", "ask", "strength", "standards", "words", "poor", "good", "see also"})
PLACES = frozenset({*Field, *SectionName})

FILLERS = frozenset({"{words}", "{about}", "{row}", "{n}", "{total}"})
_FILLER = re.compile(r"\{[^{}\s]*\}?")
_ARROW = re.compile(r"\s(?:->|=>|–>|—>)\s")
_SLASHED = re.compile(r"(?:^|[,\s])/[^,]+/")
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_BULLET = re.compile(r"[-*] +(?P<text>.*)")
_STANDARD = re.compile(r"(?P<name>[^:()]+):(?P<value>[^:()]+)\((?P<standing>.+)\)")
_VARIANT = re.compile(r"(?P<name>[a-z][a-z ]*): +(?P<text>.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page with its number, counted from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Word:
    """An entry of a page's word list: the phrases that stand for one thing, and what to write instead ("" for nothing).

    A phrase between slashes is a regular expression over the text; any other is words, matched whatever their case.
    """

    phrases: tuple[str, ...]
    instead: str
    line: int


@dataclass(frozen=True, slots=True)
class Saying:
    """What a page says of a finding: a general sentence, and others for the variants that a check may name."""

    general: str
    variants: Mapping[str, str] = field(default_factory=dict)

    def of(self, variant: str) -> str:
        """The sentence for a variant, the general one where it has none."""
        return self.variants.get(variant, self.general)


@dataclass(frozen=True, slots=True)
class RulePage:
    """A rule as its page tells it."""

    path: Path
    theme: str
    id: str
    title: str
    severity: Severity
    why: str
    source: str
    finding: Saying
    ask: Saying
    look_in: tuple[str, ...] = ()
    once_a_plan: bool = False
    quotations: bool = False
    gives_way_to: tuple[str, ...] = ()
    strength: str = ""
    strength_with: tuple[str, ...] = ()
    applies_unless: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()
    standards: tuple[Standard, ...] = ()
    poor: tuple[tuple[Line, ...], ...] = ()
    good: tuple[tuple[Line, ...], ...] = ()

    @property
    def card(self) -> RuleCard:
        """What a report needs of the rule."""
        return RuleCard(self.id, self.title, self.theme, self.severity, self.why, self.applies_unless)


def read_page(path: Path) -> RulePage:
    """Read one rule page. Raises :class:`RulePageError` with file, line and remedy where the page is wrong."""
    return _Reader(path, read_lines(path)).page()


def read_lines(path: Path) -> list[Line]:
    """The lines of a page, numbered from 1, tabs read as blanks. Raises :class:`RulePageError` for a file that is no text."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise RulePageError(str(path), "is not a text file in UTF-8; save it as UTF-8") from None
    except OSError as error:
        raise RulePageError(str(path), f"cannot be read ({error.strerror}); check the file") from None
    lines = text.replace("\t", " ").splitlines()
    return [Line(number, line.rstrip()) for number, line in enumerate(lines, start=1)]


def read_words(path: Path, lines: list[Line]) -> tuple[Word, ...]:
    """The entries of a word list in a file. Raises :class:`RulePageError` for a line that is none."""
    return tuple(_Reader(path, [])._words(lines))


class _Reader:
    """Reads one page; holds its path so that every mistake can name it."""

    def __init__(self, path: Path, lines: list[Line]) -> None:
        self.path = path
        self.lines = lines

    def wrong(self, message: str, line: Line | int | None = None) -> RulePageError:
        number = line.number if isinstance(line, Line) else line
        return RulePageError(str(self.path), message, number)

    def page(self) -> RulePage:
        keys, body = self._front_matter()
        title, why, sections = self._body(body)
        rule_id = self._required(keys, "id")
        if not _ID.fullmatch(rule_id.text):
            raise self.wrong(f"the id '{rule_id.text}' must be small letters, digits and hyphens", rule_id)
        if rule_id.text != self.path.stem:
            raise self.wrong(
                f"the id '{rule_id.text}' differs from the file's name; name the file {rule_id.text}.md",
                rule_id,
            )
        page = RulePage(
            path=self.path,
            theme=self.path.parent.name,
            id=rule_id.text,
            title=title,
            severity=self._severity(self._required(keys, "severity")),
            why=why,
            source=keys["source"].text if "source" in keys else "",
            finding=self._saying(sections, "finding"),
            ask=self._saying(sections, "ask"),
            look_in=self._look_in(keys.get("look in")),
            once_a_plan=self._yes(keys.get("once a plan")),
            quotations=self._quotations(keys.get("quotations")),
            gives_way_to=_names(keys.get("gives way to")),
            strength=_paragraph(sections.get("strength", [])),
            strength_with=_names(keys.get("strength with")),
            applies_unless=_names(keys.get("applies unless")),
            words=tuple(self._words(sections.get("words", []))),
            standards=tuple(self._standards(sections.get("standards", []))),
            poor=tuple(_examples(sections.get("poor", []))),
            good=tuple(_examples(sections.get("good", []))),
        )
        self._check_marks(sections)
        if not page.poor or not page.good:
            raise self.wrong(
                "has no examples; write a '## Poor' and a '## Good' list, each with at least one example"
            )
        if page.words and not page.look_in:
            raise self.wrong(
                "has words but does not say where to look; add a line such as 'look in: action, outcome'", 1
            )
        return page

    def _front_matter(self) -> tuple[dict[str, Line], list[Line]]:
        if not self.lines or self.lines[0].text != "---":
            raise self.wrong("must begin with a line '---', then 'id: …' and 'severity: …', then '---'", 1)
        keys: dict[str, Line] = {}
        for position, line in enumerate(self.lines[1:], start=1):
            if line.text == "---":
                return keys, self.lines[position + 1 :]
            if not line.text.strip():
                continue
            key, colon, value = line.text.partition(":")
            key = key.strip().casefold()
            if line.text.startswith("#"):
                raise self.wrong("the second '---' is missing after the keys; add it above this line", line)
            if not colon:
                raise self.wrong("a line between the '---' lines must read 'key: value'", line)
            if key not in KEYS:
                raise self.wrong(f"unknown key '{key}'; {nearest(key, KEYS)}", line)
            if key in keys:
                raise self.wrong(f"the key '{key}' stands twice; keep one", line)
            keys[key] = Line(line.number, value.strip())
        raise self.wrong("the second '---' is missing after the keys; add it", 1)

    def _required(self, keys: dict[str, Line], key: str) -> Line:
        if key not in keys or not keys[key].text:
            raise self.wrong(f"the key '{key}' is missing; add a line '{key}: …' between the '---' lines", 1)
        return keys[key]

    def _severity(self, line: Line) -> Severity:
        try:
            return Severity(line.text.casefold())
        except ValueError:
            raise self.wrong(
                f"unknown severity '{line.text}'; {nearest(line.text, Severity)}", line
            ) from None

    def _look_in(self, line: Line | None) -> tuple[str, ...]:
        names = _names(line)
        for name in names:
            if name not in PLACES:
                raise self.wrong(f"unknown place '{name}' in 'look in'; {nearest(name, PLACES)}", line)
        return names

    def _yes(self, line: Line | None) -> bool:
        if line is not None and line.text not in {"yes", "no"}:
            raise self.wrong(f"'once a plan' must be yes or no, not '{line.text}'", line)
        return line is not None and line.text == "yes"

    def _quotations(self, line: Line | None) -> bool:
        if line is not None and line.text not in {"include", "leave"}:
            raise self.wrong(f"'quotations' must be include or leave, not '{line.text}'", line)
        return line is not None and line.text == "include"

    def _body(self, body: list[Line]) -> tuple[str, str, dict[str, list[Line]]]:
        title = ""
        why: list[str] = []
        sections: dict[str, list[Line]] = {}
        current: list[Line] | None = None
        for line in body:
            if line.text.startswith("## "):
                name = line.text[3:].strip().casefold()
                if name not in SECTIONS:
                    raise self.wrong(
                        f"unknown heading '{line.text[3:].strip()}'; {nearest(name, SECTIONS)}", line
                    )
                if name in sections:
                    raise self.wrong(f"the heading '{line.text[3:].strip()}' stands twice; keep one", line)
                current = sections[name] = []
            elif current is not None:
                current.append(line)
            elif line.text.startswith("# ") and not title:
                title = line.text[2:].strip()
            elif title:
                why.append(line.text)
            elif line.text.strip():
                raise self.wrong("the text must begin with a title, '# …'", line)
        if not title:
            raise self.wrong("has no title; add a line '# …' below the keys")
        reason = _rejoin(why)
        if not reason:
            raise self.wrong("does not say why the rule matters; write a sentence or two below the title")
        return title, reason, sections

    def _saying(self, sections: dict[str, list[Line]], name: str) -> Saying:
        lines = sections.get(name, [])
        general = _paragraph([line for line in lines if not _BULLET.fullmatch(line.text)])
        variants: dict[str, str] = {}
        for line in lines:
            bullet = _BULLET.fullmatch(line.text)
            if bullet is None:
                continue
            variant = _VARIANT.fullmatch(bullet["text"])
            if variant is None:
                raise self.wrong("a line of this list must read '- name: sentence'", line)
            variants[variant["name"]] = variant["text"]
        if not general:
            raise self.wrong(f"has no '## {name.capitalize()}' with a sentence; add it")
        return Saying(general, variants)

    def _check_marks(self, sections: dict[str, list[Line]]) -> None:
        """Bold that is not closed marks nothing, and a misspelt filler is printed as it stands."""
        for name in ("poor", "good"):
            for line in sections.get(name, []):
                if line.text.count("**") % 2:
                    raise self.wrong(
                        "the bold is not closed; write **words** with two stars on both sides", line
                    )
        for name in ("finding", "ask", "strength"):
            for line in sections.get(name, []):
                for filler in _FILLER.findall(line.text):
                    if filler not in FILLERS:
                        raise self.wrong(f"unknown '{filler}'; {nearest(filler, FILLERS)}", line)

    def _words(self, lines: list[Line]) -> Iterator[Word]:
        seen: dict[str, int] = {}
        for line in lines:
            if not line.text.strip():
                continue
            bullet = _BULLET.fullmatch(line.text)
            if bullet is None:
                raise self.wrong("a word stands on a line of its own behind '- '", line)
            spelt, _, instead = _ARROW.sub("→", bullet["text"]).partition("→")
            spelt = spelt.strip()
            if "/" in spelt and "," in spelt and _SLASHED.search(spelt) and not spelt.startswith("/"):
                raise self.wrong("a pattern between slashes needs a line of its own; give it one", line)
            pattern = spelt.startswith("/") and spelt.endswith("/") and len(spelt) > 1
            phrases = (
                (spelt,) if pattern else tuple(part.strip() for part in spelt.split(",") if part.strip())
            )
            if not phrases:
                raise self.wrong("a word is missing before the arrow", line)
            if pattern:
                self._pattern(spelt[1:-1], line)
            for phrase in phrases:
                if phrase.casefold() in seen:
                    raise self.wrong(
                        f"'{phrase}' stands in line {seen[phrase.casefold()]} already; keep one", line
                    )
                seen[phrase.casefold()] = line.number
            yield Word(phrases, instead.strip(), line.number)

    def _standards(self, lines: list[Line]) -> Iterator[Standard]:
        seen: set[str] = set()
        for line in lines:
            if not line.text.strip():
                continue
            bullet = _BULLET.fullmatch(line.text)
            found = _STANDARD.fullmatch(bullet["text"]) if bullet else None
            if found is None:
                raise self.wrong("a standard must read '- name: 3 months (whose standard it is)'", line)
            name, value = found["name"].strip().casefold(), found["value"].strip()
            if not is_value(value):
                raise self.wrong(
                    f"'{value}' is no standard; write a number such as 15 or 60%, or a time such as 10 working days or 3 months",
                    line,
                )
            if name in seen:
                raise self.wrong(f"the standard '{name}' stands twice; keep one", line)
            seen.add(name)
            yield Standard(name, value, found["standing"].strip(), line.number)

    def _pattern(self, pattern: str, line: Line) -> None:
        try:
            compiled = re.compile(pattern, re.IGNORECASE)
        except re.error as error:
            raise self.wrong(
                f"bad pattern /{pattern}/: {error.msg}; mend it or write plain words", line
            ) from None
        if compiled.search(""):
            raise self.wrong(
                f"the pattern /{pattern}/ matches nothing at all, and so everything; make it name words", line
            )


def _names(line: Line | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in line.text.split(",") if part.strip()) if line else ()


def _paragraph(lines: list[Line]) -> str:
    return " ".join(line.text.strip() for line in lines if line.text.strip())


def _rejoin(lines: list[str]) -> str:
    """Paragraphs with their line breaks undone, a blank line between them; list items keep their lines."""
    paragraphs = re.split(r"\n\s*\n", "\n".join(lines).strip())
    return "\n\n".join(re.sub(r"\n(?![-*] )", " ", paragraph) for paragraph in paragraphs)


def _examples(lines: list[Line]) -> Iterator[tuple[Line, ...]]:
    """Each example as its lines: a list item with what is indented below it, or a table line on its own."""
    current: list[Line] = []
    for line in lines:
        bullet = _BULLET.fullmatch(line.text)
        starts = bullet is not None or line.text.startswith("|")
        if (starts or not line.text.strip()) and current:
            yield tuple(current)
            current = []
        if bullet is not None:
            current = [Line(line.number, bullet["text"])]
        elif line.text.startswith("|"):
            if not _is_table_heading(line.text):
                yield (line,)
        elif current and line.text.strip():
            current.append(Line(line.number, line.text.strip()))
    if current:
        yield tuple(current)


def _is_table_heading(text: str) -> bool:
    cells = [cell.strip().casefold() for cell in text.strip("|").split("|")]
    return set(cells) <= {"need", "outcome", "action", "who", "when"} or all(
        set(cell) <= {"-", ":"} for cell in cells
    )

"""Content controls that show a value of the file's own data: Word fills them from there whenever a file is opened.

Programs that make plans often change the data alone and leave the old words, or the prompt, in the control.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from planlint.document.docx.package import Package
from planlint.document.docx.xml import CHECKBOX, CHECKED, CHECKED_VAL, SDT, SDT_CONTENT, child, w

_BINDING, _PROMPT_MARK = w("dataBinding"), w("showingPlcHdr")
_TEXT, _PARAGRAPH, _RUN = w("t"), w("p"), w("r")
_NOT_PLAIN = tuple(map(w, ("picture", "richText", "docPartList", "docPartObj", "group")))
_ITEM = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}itemID"
_ITEM_PARTS = re.compile(r"customxml/itemprops(\d+)\.xml")
_BUILT_IN = {
    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "docprops/core.xml",
    "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "docprops/app.xml",
}
_STEP = re.compile(r"/(?:([\w.-]+):)?([\w.-]+)(?:\[(\d{1,9})\])?")
_PREFIX = re.compile(r"xmlns:([\w.-]+)\s*=\s*[\"']([^\"']*)[\"']")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T[\d:.Z+-]*)?$")
_MOST_STEPS = 50


@dataclass(slots=True)
class Bindings:
    """The file's own data by the ids that controls know them by."""

    package: Package
    _stores: dict[str, str] | None = None
    _roots: dict[str, etree._Element | None] = field(default_factory=dict)
    _named: dict[etree._Element, dict[str, list[etree._Element]]] = field(default_factory=dict)

    def fill(self, story: etree._Element) -> None:
        """Puts the bound values of a story into its controls; the places of everything stay as they are."""
        for binding in list(story.iter(_BINDING)):
            properties = binding.getparent()
            control = None if properties is None else properties.getparent()
            if control is None or control.tag != SDT or properties is None:
                continue
            if any(properties.find(name) is not None for name in _NOT_PLAIN):
                continue
            value = self._value(binding)
            if value:
                _put(control, properties, value)

    def _value(self, binding: etree._Element) -> str:
        """The value that a binding points to, "" where there is none."""
        root = self._root(binding.get(w("storeItemID"), "").upper())
        if root is None:
            return ""
        prefixes = dict(_PREFIX.findall(binding.get(w("prefixMappings"), "")))
        found: etree._Element | None = None
        for name, place in _steps(binding.get(w("xpath"), ""), prefixes):
            same = [root] * (root.tag == name) if found is None else self._children(found).get(name, [])
            if not 0 < place <= len(same):
                return ""
            found = same[place - 1]
        return "" if found is None or len(found) else (found.text or "").strip()

    def _children(self, parent: etree._Element) -> dict[str, list[etree._Element]]:
        """The children of an element by their names, looked up once however many controls ask."""
        named = self._named.get(parent)
        if named is None:
            named = self._named[parent] = {}
            for element in parent:
                named.setdefault(str(element.tag), []).append(element)
        return named

    def _root(self, store: str) -> etree._Element | None:
        if self._stores is None:
            self._stores = {**_BUILT_IN, **self._items()}
        name = self._stores.get(store)
        if name is None:
            return None
        if name not in self._roots:
            self._roots[name] = self.package.xml(name)
        return self._roots[name]

    def _items(self) -> dict[str, str]:
        items: dict[str, str] = {}
        for name in self.package.names():
            numbered = _ITEM_PARTS.fullmatch(name)
            properties = self.package.xml(name) if numbered else None
            if numbered and properties is not None:
                items[properties.get(_ITEM, "").upper()] = f"customxml/item{numbered[1]}.xml"
        return items


def _steps(path: str, prefixes: dict[str, str]) -> list[tuple[str, int]]:
    """The names and numbers of a plain path; none for anything cleverer."""
    path = path.removesuffix("/text()")
    steps = list(_STEP.finditer(path))
    if "".join(step[0] for step in steps) != path or len(steps) > _MOST_STEPS:
        return []
    if any(step[1] and step[1] not in prefixes for step in steps):
        return []
    return [
        (f"{{{prefixes[step[1]]}}}{step[2]}" if step[1] else step[2], int(step[3] or 1)) for step in steps
    ]


def _put(control: etree._Element, properties: etree._Element, value: str) -> None:
    """Writes a value into the first words of a control and takes the others away."""
    content = control.find(SDT_CONTENT)
    if content is None or next(content.iter(SDT, w("tbl"), w("tr")), None) is not None:
        return
    box = properties.find(f"{CHECKBOX}/{CHECKED}")
    if box is not None:
        box.set(CHECKED_VAL, "1" if value.lower() in ("1", "true") else "0")
        return
    texts = list(content.iter(_TEXT))
    mark = properties.find(_PROMPT_MARK)
    if mark is not None:
        properties.remove(mark)
    elif texts and child(properties, "date") is not None:
        return  # the words are the same date, written as the form wants it
    shown = _shown(properties, value)
    if "".join("".join(text.text or "" for text in texts).split()) == "".join(shown.split()):
        return
    if not texts:
        home = next(content.iter(_PARAGRAPH), content)
        texts = [etree.SubElement(etree.SubElement(home, _RUN), _TEXT)]
    texts[0].text = shown
    for other in texts[1:]:
        other.text = ""


def _shown(properties: etree._Element, value: str) -> str:
    """A value as its control shows it: a list's own words for it, a date as it is written here."""
    for kind in ("dropDownList", "comboBox"):
        choices = properties.find(w(kind))
        for item in () if choices is None else choices.iterfind(w("listItem")):
            if item.get(w("value"), "") == value:
                return item.get(w("displayText"), value)
    date = _DATE.match(value) if child(properties, "date") is not None else None
    return f"{date[3]}/{date[2]}/{date[1]}" if date else value

"""Which layers of a PDF (optional content) are switched off, so that what lies on them is not seen."""

from __future__ import annotations

from planlint.document.pdf.file import PdfFile
from planlint.document.pdf.syntax import Ref

_MOST_LAYERS = 5_000


class Layers:
    """The layers that a reader of the file does not see as it opens."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        settings = file.dictionary(file.catalogue.get("OCProperties"))
        usual = file.dictionary(settings.get("D"))
        listed = file.array(settings.get("OCGs")) if file.name(usual.get("BaseState")) == "OFF" else []
        off = {one.number for one in listed[:_MOST_LAYERS] if isinstance(one, Ref)}
        off -= {one.number for one in file.array(usual.get("ON"))[:_MOST_LAYERS] if isinstance(one, Ref)}
        off |= {one.number for one in file.array(usual.get("OFF"))[:_MOST_LAYERS] if isinstance(one, Ref)}
        self._off = frozenset(off)

    def shows(self, layer: object) -> bool:
        """Whether content with this mark is seen: its layer, or one of those that it names, is on."""
        if not self._off or layer is None:
            return True
        if isinstance(layer, Ref) and layer.number in self._off:
            return False
        groups = self._file.dictionary(layer).get("OCGs")
        named: list[object] = [groups] if isinstance(groups, Ref) else []
        named += self._file.array(groups)
        members = [one.number for one in named if isinstance(one, Ref)]
        return not members or any(member not in self._off for member in members)

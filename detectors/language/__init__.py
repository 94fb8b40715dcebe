"""Free text by Presidio and spaCy: the only folder of `detectors` that imports them, and only when used."""

from detectors.language.detector import Language
from detectors.language.stock import GRADES

__all__ = ["GRADES", "Language"]

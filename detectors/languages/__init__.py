"""Languages beside English and Chinese, one YAML file each; docs/languages.md says how to add one."""

from detectors.languages.form import LanguageFile
from detectors.languages.reading import load, shipped

__all__ = ["LanguageFile", "load", "shipped"]

"""A policy's text as blocks with exact places: from text, Markdown, HTML, PDF or DOCX.

`read` is the way in. Text and Markdown keep their own lines and offsets; of the other formats a text is
made, one block a line, to which lines and offsets refer and which has to be kept beside a policy file.
"""

from policies.documents.blocks import Block, Document
from policies.documents.evidence import looks_like_policy
from policies.documents.reading import read

__all__ = ["Block", "Document", "looks_like_policy", "read"]

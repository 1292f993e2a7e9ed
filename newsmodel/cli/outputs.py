"""Outputs: documents to standard output or to a file."""

import sys

STANDARD_OUTPUT = "-"


def print_document(document: str) -> None:
    """Write a document to standard output, in UTF-8 whatever the terminal's own encoding is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(document.encode("utf-8"))
    if not document.endswith("\n"):
        sys.stdout.buffer.write(b"\n")
    sys.stdout.buffer.flush()


def save_document(document: str, name: str) -> None:
    """Write a document to a path, or to standard output for ``-``."""
    from newsmodel.files import write_text

    if name == STANDARD_OUTPUT:
        print_document(document)
    else:
        write_text(document, name)

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


def save_bytes(document: bytes, name: str) -> None:
    """Write a document as it is to a path, or to standard output for ``-``."""
    from newsmodel.files import write_bytes

    if name == STANDARD_OUTPUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(document)
        sys.stdout.buffer.flush()
    else:
        write_bytes(document, name)

"""How the tables are written down."""


def entries(table: str) -> frozenset[str]:
    """Read a table whose entries may have spaces: they stand between bars, over several lines.

    Args:
        table: the entries as written.

    Returns:
        The entries.

    Example:
        >>> sorted(entries("new york|york"))
        ['new york', 'york']
    """
    return frozenset(entry.strip() for line in table.splitlines() for entry in line.split("|") if entry.strip())

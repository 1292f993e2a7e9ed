"""``python -m newsmodel``: the command line."""

from newsmodel.cli import main

main()

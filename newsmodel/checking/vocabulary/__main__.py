"""Write ``table.txt`` anew, from the files of a schema.org release.

Run: python -m newsmodel.checking.vocabulary schemaorg-current-https.jsonld schemaorgcontext.jsonld
"""

import sys
from pathlib import Path

from newsmodel.checking.vocabulary import TABLE
from newsmodel.checking.vocabulary.making import table_of

if len(sys.argv) != 3:
    raise SystemExit(__doc__)
TABLE.write_text(table_of(Path(sys.argv[1]), Path(sys.argv[2])), encoding="utf-8")

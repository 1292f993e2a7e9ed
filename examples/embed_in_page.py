"""Put an article's JSON-LD into a web page, in two ways: into a page that exists, and through a template.

python examples/embed_in_page.py [page.html]
"""

import sys
from pathlib import Path

import newsmodel as nm
from newsmodel.formats import html

target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("page.html")
story = Path(__file__).parent / "newsroom" / "gull.txt"
article = nm.parse(story.read_text(encoding="utf-8"))

# A page that your content management system has made already:
page = "<!doctype html>\n<html lang='en'><head><title>Gary the gull</title></head><body><h1>Gary</h1></body></html>\n"
target.write_text(html.embed(article, page), encoding="utf-8")
print(f"{target}: a page that says who said what to whoever asks it")

# A template: Jinja2, Django and Flask take the tag for safe, because it is. Here, Python's own format:
template = "<!doctype html>\n<title>{title}</title>\n{script}\n"
print(template.format(title="Gary the gull", script=html.script_tag(article))[:200], "...")

"""Pages under a strict Content Security Policy, served by Python's own web server.

python examples/strict_policy.py [PORT]

JSON-LD is data, which browsers never run, so the strictest policy lets it stand. What has to be allowed is the page's
own script, here one that reads the JSON-LD, and its style: both by a nonce, which is new for every answer.
"""

import secrets
import sys
from collections.abc import Iterable
from html import escape
from string import Template
from wsgiref.simple_server import make_server
from wsgiref.types import StartResponse, WSGIEnvironment

from harbour_post import story
from newsmodel.formats import html

POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'nonce-{nonce}'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
PAGE = Template("""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>$headline</title>
<style nonce="$nonce">article { max-width: 40rem; margin: auto; font: 1.1rem/1.5 Georgia, serif }</style>
$tag
</head>
<body>
<article>
<h1>$headline</h1>
<p><output></output></p>
$body
</article>
<script nonce="$nonce">
const article = JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent);
const quotations = (article.mentions ?? []).filter(node => node["@type"] === "Quotation");
document.querySelector("output").textContent = `Quotations in this story: $${quotations.length}`;
</script>
</body>
</html>
""")


def application(request: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
    article = story(request["PATH_INFO"].removeprefix("/").removesuffix(".html"))
    if article is None:
        start("404 Not Found", [("Content-Type", "text/plain")])
        return [b"no such story"]
    nonce = secrets.token_urlsafe(16)
    page = PAGE.substitute(
        headline=escape(article.headline or ""),
        nonce=nonce,
        tag=html.script_tag(article),
        body=html.body_markup(article),
    )
    headers = [
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Security-Policy", POLICY.format(nonce=nonce)),
    ]
    start("200 OK", headers)
    return [page.encode()]


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    with make_server("127.0.0.1", port, application) as server:
        print(f"http://127.0.0.1:{port}/gull.html", flush=True)
        server.serve_forever()

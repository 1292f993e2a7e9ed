"""A FastAPI site whose pages carry their story as JSON-LD. In Starlette, the templates are the same.

pip install "fastapi[standard]"
fastapi run examples/fastapi_site.py
"""

from pathlib import Path

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from harbour_post import story
from newsmodel.formats import html

app = FastAPI()
templates = Jinja2Templates(Path(__file__).parent / "templates")


@app.get("/{slug}.html", response_class=HTMLResponse)
def show(request: Request, slug: str) -> HTMLResponse:
    article = story(slug)
    if article is None:
        raise HTTPException(404)
    shown = {"article": article, "tag": html.script_tag(article), "body": html.body_markup(article)}
    return templates.TemplateResponse(request, "story.html", shown)

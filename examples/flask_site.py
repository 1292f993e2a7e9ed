"""A Flask site whose pages carry their story as JSON-LD.

pip install flask
flask --app examples/flask_site.py run
"""

from flask import Flask, abort, render_template

from harbour_post import story
from newsmodel.formats import html

app = Flask(__name__)


@app.get("/<slug>.html")
def show(slug: str) -> str:
    article = story(slug) or abort(404)
    return render_template("story.html", article=article, tag=html.script_tag(article), body=html.body_markup(article))

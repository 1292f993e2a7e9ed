"""A Django site, in one file, whose pages carry their story as JSON-LD.

pip install django
python examples/django_site.py runserver
"""

import sys
from pathlib import Path

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from harbour_post import story
from newsmodel.formats import html

TEMPLATES = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "DIRS": [Path(__file__).parent / "templates"],
}
settings.configure(ROOT_URLCONF=__name__, TEMPLATES=[TEMPLATES], ALLOWED_HOSTS=["localhost", "127.0.0.1"])


def show(request: HttpRequest, slug: str) -> HttpResponse:
    article = story(slug)
    if article is None:
        raise Http404
    shown = {"article": article, "tag": html.script_tag(article), "body": html.body_markup(article)}
    return render(request, "story.html", shown)


urlpatterns = [path("<slug:slug>.html", show)]
application = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)

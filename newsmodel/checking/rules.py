"""The rules, one line each: what is looked for, how much it matters, how to mend it, and who says so."""

from typing import Final, NamedTuple

from newsmodel.checking.finding import Level

_JSON = "https://www.rfc-editor.org/rfc/rfc8259"
_JSON_LD = "https://www.w3.org/TR/json-ld11/"
_MODEL = "https://schema.org/docs/datamodel.html"
_SCHEMA = "https://schema.org/docs/full.html"
_GOOGLE = "https://developers.google.com/search/docs/appearance/structured-data/"
_ARTICLE = f"{_GOOGLE}article"
_AUTHORS = f"{_GOOGLE}article#author-bp"
_PAYWALL = f"{_GOOGLE}paywalled-content"
_SPEAKABLE = f"{_GOOGLE}speakable"
_POLICIES = f"{_GOOGLE}sd-policies"
_CHARACTERS = "https://www.rfc-editor.org/rfc/rfc5147#section-2.1.1"
_ISO_DATES = "https://www.rfc-editor.org/rfc/rfc3339"


class Rule(NamedTuple):
    """One rule."""

    code: str
    level: Level
    what: str
    """What a finding with this code means, as a clause."""

    remedy: str
    """How to mend it, if nothing nearer can be said."""

    source: str
    """Where the rule is written; of a property or a type, findings name its own page instead."""


_ROWS: Final = (
    # JSON and pages
    Rule("not-json", Level.ERROR, "the document or script is not JSON", "write it with a JSON library", _JSON),
    Rule("not-utf-8", Level.ERROR, "the bytes do not fit their encoding", "save it as UTF-8", f"{_JSON}#section-8.1"),
    Rule("unreadable", Level.ERROR, "JSON that few can read: nested too deeply, a number too long",
         "no article needs that much", f"{_JSON}#section-9"),
    Rule("duplicate-key", Level.ERROR, "a key stands twice in one object", "keep one, with a list of both values",
         f"{_JSON}#section-4"),
    Rule("lone-surrogate", Level.ERROR, "half of a character", "write the character itself",
         f"{_JSON}#section-8.2"),
    Rule("no-script", Level.ERROR, "the page has no JSON-LD",
         "add <script type=\"application/ld+json\">; newsmodel embed does", f"{_POLICIES}"),
    Rule("no-object", Level.ERROR, "something else stands where an object should", "put an object there",
         f"{_JSON_LD}#json-ld-grammar"),
    # JSON-LD
    Rule("no-context", Level.ERROR, "there is no @context, so that no word means anything",
         "add \"@context\": \"https://schema.org\"", f"{_JSON_LD}#the-context"),
    Rule("bad-context", Level.ERROR, "a @context that cannot be made out", "write \"@context\": \"https://schema.org\"",
         f"{_JSON_LD}#context-definitions"),
    Rule("http-context", Level.WARNING, "the context's address begins with http://", "write https://schema.org",
         "https://schema.org/docs/faq.html#19"),
    Rule("unknown-keyword", Level.ERROR, "a keyword that JSON-LD does not have, or not here",
         "leave it out, or drop its @", f"{_JSON_LD}#syntax-tokens-and-keywords"),
    Rule("undeclared-prefix", Level.ERROR, "a prefix that no context declares", "declare it in @context, or drop it",
         f"{_JSON_LD}#compact-iris"),
    Rule("no-meaning", Level.ERROR, "a word that the context gives no meaning, so that it is dropped",
         "use the context https://schema.org", f"{_JSON_LD}#default-vocabulary"),
    Rule("bad-type", Level.ERROR, "a @type that is no text", "write its name", f"{_JSON_LD}#specifying-the-type"),
    Rule("bad-id", Level.ERROR, "an @id that is no address", "write an absolute address without blanks",
         f"{_JSON_LD}#node-identifiers"),
    Rule("dangling-id", Level.ERROR, "an @id of this site that nothing here describes",
         "describe it here, or put the thing itself in the place of the reference", f"{_JSON_LD}#node-identifiers"),
    Rule("described-elsewhere", Level.ADVICE, "an @id of another site",
         "repeat at least its @type and name: few follow addresses", f"{_JSON_LD}#node-identifiers"),
    Rule("conflicting-id", Level.ERROR, "two things with one @id", "give each its own @id, or describe it once",
         f"{_JSON_LD}#node-identifiers"),
    Rule("differing-id", Level.ADVICE, "one @id described twice, with different values", "describe it once",
         f"{_JSON_LD}#node-identifiers"),
    # schema.org
    Rule("unknown-type", Level.ERROR, "a @type that schema.org does not have", "use a type of schema.org", _SCHEMA),
    Rule("unknown-property", Level.ERROR, "a property that schema.org does not have", "leave it out", _SCHEMA),
    Rule("wrong-case", Level.ERROR, "a type or property in the wrong case", "write it as schema.org does", _SCHEMA),
    Rule("no-type", Level.WARNING, "a thing without @type", "say what it is", _MODEL),
    Rule("domain", Level.ERROR, "a property that things of this type do not have", "leave it out, or change the type",
         _MODEL),
    Rule("range", Level.ERROR, "a value of a kind that the property does not take", "give it one that it takes",
         _MODEL),
    Rule("text-for-thing", Level.ERROR, "text where only a thing is taken",
         "write an object with @type and name", _MODEL),
    Rule("bad-date", Level.ERROR, "a date or time that is none, or not in ISO 8601",
         "write it as 2026-05-01T08:30:00+02:00", _ISO_DATES),
    Rule("bad-duration", Level.ERROR, "a duration that is not in ISO 8601", "write it as PT1H30M",
         "https://schema.org/Duration"),
    Rule("bad-url", Level.ERROR, "an address that is none, or not absolute", "write it from https:// on",
         "https://schema.org/URL"),
    Rule("bad-number", Level.ERROR, "a number that is none", "write digits only, without quotation marks",
         "https://schema.org/Number"),
    Rule("bad-boolean", Level.ERROR, "a truth value that is neither", "write true or false, without quotation marks",
         "https://schema.org/Boolean"),
    Rule("bad-language", Level.WARNING, "a language that is no BCP 47 tag", "write a tag: en, en-GB, pt-BR",
         "https://www.rfc-editor.org/rfc/rfc5646"),
    Rule("loose-value", Level.WARNING, "the right value in the wrong form", "write it in the form of its kind", _MODEL),
    Rule("empty", Level.WARNING, "a property without a value", "leave the property out", f"{_JSON_LD}#json-ld-grammar"),
    Rule("superseded", Level.WARNING, "a type or property that another has replaced", "use what has replaced it",
         _SCHEMA),
    Rule("foreign", Level.ADVICE, "a word of another vocabulary", "nothing need be done; few read it", _MODEL),
    # Google
    Rule("google-no-article", Level.WARNING, "no article with a headline or a date",
         "describe the story as a NewsArticle", _ARTICLE),
    Rule("google-recommended", Level.ADVICE, "a recommended property is missing", "add it if the page shows it",
         _ARTICLE),
    Rule("google-type", Level.WARNING, "an article of a type that Google does not name",
         "add NewsArticle to @type, as in [\"NewsArticle\", \"ReportageNewsArticle\"]", _ARTICLE),
    Rule("google-headline", Level.ERROR, "HTML in a headline", "write plain text", _ARTICLE),
    Rule("google-long-headline", Level.ADVICE, "a headline that some would cut", "keep it short", _ARTICLE),
    Rule("google-date-zone", Level.WARNING, "a time without its zone; Google takes that of its crawler",
         "add the zone: +02:00 or Z", _ARTICLE),
    Rule("google-date-only", Level.ADVICE, "a day without a time", "add the time and its zone", _ARTICLE),
    Rule("google-date-order", Level.ERROR, "modified before it was published", "look which date is wrong", _ARTICLE),
    Rule("google-author-name", Level.ERROR, "an author without one name", "give each author one name", _AUTHORS),
    Rule("google-author-merged", Level.ERROR, "several authors in one name", "write one author for each", _AUTHORS),
    Rule("google-author-words", Level.ERROR, "words like “By” in an author's name", "write the name only", _AUTHORS),
    Rule("google-author-honorific", Level.ERROR, "a form of address in an author's name",
         "move it to honorificPrefix", _AUTHORS),
    Rule("google-author-job", Level.ERROR, "a job in an author's name", "move it to jobTitle", _AUTHORS),
    Rule("google-author-publisher", Level.ERROR, "the publisher's name in a person's", "write the person's name only",
         _AUTHORS),
    Rule("google-author-link", Level.ADVICE, "an author without url or sameAs",
         "add the address of the author's page", _AUTHORS),
    Rule("google-author-url", Level.ERROR, "an author's url or sameAs that is not on the web",
         "write it from https:// on", _AUTHORS),
    Rule("google-image", Level.ERROR, "a picture without an absolute address", "write it from https:// on", _ARTICLE),
    Rule("google-image-size", Level.WARNING, "a picture of less than 50,000 pixels", "give a larger one", _ARTICLE),
    Rule("google-image-logo", Level.WARNING, "the logo as the story's picture", "show what the story is about",
         _ARTICLE),
    Rule("google-paywall", Level.ERROR, "paywalled parts in an article that does not say whether it is free",
         "add \"isAccessibleForFree\": false to the article", _PAYWALL),
    Rule("google-paywall-selector", Level.ERROR, "a paywalled part that is not selected by its class",
         "write one class: \".paywall\"", _PAYWALL),
    Rule("google-speakable", Level.ERROR, "speakable without exactly one way of selecting",
         "give cssSelector only", _SPEAKABLE),
    Rule("google-speakable-xpath", Level.WARNING, "xpath, which Google calls xPath and schema.org xpath",
         "give cssSelector instead, which both know", _SPEAKABLE),
    # Ours
    Rule("body-changed", Level.ERROR, "the body is not the one that its hash was made of",
         "write the document anew from the article", _CHARACTERS),
    Rule("bad-offset", Level.ERROR, "offsets that are no char=start,end", "write char=95,119", _CHARACTERS),
    Rule("offset-outside", Level.ERROR, "offsets outside the body",
         "count code points of articleBody, from 0, the end exclusive", _CHARACTERS),
    Rule("offset-text", Level.ERROR, "other words at the offsets than those that they belong to",
         "count code points of articleBody, from 0, the end exclusive", _CHARACTERS),
)  # fmt: skip

RULES: Final = {rule.code: rule for rule in _ROWS}
"""Every rule by its code, in the order of the documentation."""

"""The table of schema.org's terms: what it says, that it hangs together, and how it is made."""

import json
import re

import pytest

from newsmodel.checking.vocabulary import TABLE, schema_org
from newsmodel.checking.vocabulary.making import table_of


def test_the_table_says_what_schema_org_says():
    vocabulary = schema_org()
    assert vocabulary.is_a("OpinionNewsArticle", ["CreativeWork"])
    assert not vocabulary.is_a("Article", ["NewsArticle"])
    known = vocabulary.property_named("spokenByCharacter")
    assert known is not None
    assert known.domain == {"Quotation"}
    assert known.range == {"Person", "Organization"}
    assert vocabulary.is_listed("InStock", ["ItemAvailability"])
    assert not vocabulary.is_listed("InStock", ["DayOfWeek"])
    assert vocabulary.superseded_by("founders") == ["founder"]
    assert {"isPartOf", "image"} <= vocabulary.references
    assert "headline" not in vocabulary.references


def test_every_name_in_the_table_is_one_of_its_types():
    sections = dict(section.split("]\n", 1) for section in TABLE.read_text("utf-8").split("[")[1:])
    types = {line.split()[0] for line in sections["types"].splitlines()}
    used = {name for line in sections["properties"].splitlines() for name in line.replace(" >", "").split()[1:]}
    enumerations = {line.split()[0] for line in sections["members"].splitlines()}
    forgotten = {"DeliveryTimeSettings"}  # by schema.org, when it dropped the type
    assert (used | enumerations) - types == forgotten
    assert len(types) > 900


def test_the_table_holds_names_only():
    assert set(re.findall(r"[^\w\s>\[\]-]", TABLE.read_text("utf-8"))) == set()
    assert max(map(len, TABLE.read_text("utf-8").splitlines())) < 2_000


@pytest.fixture
def release(tmp_path):
    """The two files of an invented release."""
    graph = [
        {"@id": "schema:Thing", "@type": "rdfs:Class", "rdfs:comment": "Anything at all."},
        {"@id": "schema:Quay", "@type": "rdfs:Class", "rdfs:subClassOf": {"@id": "schema:Thing"}},
        {"@id": "schema:berth", "@type": "rdf:Property", "schema:domainIncludes": {"@id": "schema:Quay"},
         "schema:rangeIncludes": [{"@id": "schema:Text"}, {"@id": "schema:Quay"}],
         "schema:supersededBy": {"@id": "schema:mooring"}},
        {"@id": "schema:NorthQuay", "@type": "schema:QuayList"},
        {"@id": "other:Quay", "@type": "rdfs:Class"},
    ]  # fmt: skip
    terms = {"type": "@type", "foaf": "http://foaf.example/", "berth": {"@type": "@id"}, "name": {"@id": "schema:name"}}
    paths = tmp_path / "vocabulary.jsonld", tmp_path / "context.jsonld"
    paths[0].write_text(json.dumps({"@context": {}, "@graph": graph}), encoding="utf-8")
    paths[1].write_text(json.dumps({"@context": terms}), encoding="utf-8")
    return paths


def test_the_table_is_made_of_the_names_of_a_release(release):
    assert table_of(*release).splitlines() == [
        *("[types]", "Quay Thing", "Thing", "[properties]", "berth Quay > Quay Text"),
        *("[members]", "QuayList > NorthQuay", "[superseded]", "berth mooring"),
        *("[references]", "berth", "[prefixes]", "foaf"),
    ]

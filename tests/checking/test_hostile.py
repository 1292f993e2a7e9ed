"""Documents that are out to do harm: something is said of each, in little time, and nothing is raised."""

import time

import pytest

from newsmodel.checking import check
from tests.checking.stories import SITE

SCRIPT = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>'
MANY = 20_000

HOSTILE = {
    "a number": "5",
    "a truth value": "true",
    "nothing": "",
    "null bytes": "\0" * 1_000,
    "null bytes in a script": SCRIPT.replace(":", ":\0"),
    "all bytes": bytes(range(256)) * 100,
    "brackets": "[" * 100_000 + "]" * 100_000,
    "braces": '{"a":' * 100_000 + "1" + "}" * 100_000,
    "brackets that the reader can take": '{"@graph":[' * 400 + "1" + "]}" * 400,
    "brackets that never close": "[" * 100_000,
    "lists in lists": '{"@context":"https://schema.org","@type":"Person","name":' + "[" * 800 + "]" * 800 + "}",
    "wrapped lists": '{"@context":"https://schema.org","name":' + '{"@list":' * 800 + "1" + "}" * 801,
    "a huge number": '{"wordCount":' + "9" * 100_000 + "}",
    "a huge exponent": '{"@context":"https://schema.org","@type":"Article","wordCount":1e999,"headline":-1e999}',
    "half a character": '{"@context":"https://schema.org","@type":"Article","headline":"\\udc00","\\ud800":1}',
    "half a character as it is": '{"@context":"https://schema.org","@type":"Article","articleBody":"\ud800"}',
    "a long key": '{"@context":"https://schema.org","' + "k" * 1_000_000 + '":1}',
    "many unknown words": '{"@context":"https://schema.org",' + ",".join(f'"k{n}":1' for n in range(MANY)) + "}",
    "one key again and again": "{" + ",".join(['"a":1'] * MANY) + "}",
    "many types": '{"@context":"https://schema.org","@type":[' + ",".join(['"Person"'] * MANY) + '],"name":1}',
    "one @id again and again": '{"@context":"https://schema.org","@graph":['
    + ",".join(f'{{"@id":"#a","@type":"Person","name":"{n}","knows":{{"@id":"#a"}}}}' for n in range(5_000))
    + "]}",
    "contexts that point to each other": '{"@context":{"a":"b:x","b":"a:y"},"a:q":1,"@type":"b:z","@id":"a:1"}',
    "a context of many words": '{"@context":{' + ",".join(f'"p{n}":"p{n + 1}:x"' for n in range(MANY)) + '},"p0:a":1}',
    "contexts of everything": '{"@context":[1,true,null,{"@vocab":5,"@base":[],"a":{"@id":3},"b":[]}],"@id":5,'
    '"@type":[1,null,{}],"@reverse":5,"@graph":5,"@included":[null],"@value":{"a":[]}}',
    "addresses that are none": '{"@context":"https://schema.org","@type":"Article","@id":"http://[x","url":"http://[::1",'
    '"image":{"@id":"//[x"},"author":{"@id":"http://]["}}',
    "a base that is none": '<base href="http://[x"><script type="application/ld+json">'
    '{"@context":"https://schema.org","@type":"Article","@id":"a"}</script>',
    "many scripts": SCRIPT * 10_000,
    "a script that never ends": SCRIPT[:-9],
    "tags that never end": "<script " * 100_000,
    "a long page": "<p>full</p>" * 500_000,
    "a hash of every body": '{"@context":"https://schema.org","@type":"Article","articleBody":"' + "a" * 1_000_000
    + '","encoding":[' + ",".join(['{"@type":"MediaObject","encodingFormat":"text/plain","sha256":"0"}'] * 999) + "]}",
    "offsets of the whole body": '{"@context":"https://schema.org","@type":"Article","articleBody":"' + "a" * 1_000_000
    + '","mentions":{"@type":"Quotation","text":"a","identifier":{"@type":"PropertyValue","propertyID":'
    '"http://tools.ietf.org/rfc/rfc5147","value":[' + ",".join(['"char=0,1000000"'] * 1_000) + "]}}}",
}  # fmt: skip


@pytest.mark.parametrize("document", HOSTILE.values(), ids=HOSTILE)
def test_something_is_said_of_it_in_little_time(document):
    started = time.process_time()
    findings = check(document)
    assert time.process_time() - started < 10
    assert findings
    assert sum(len(str(finding)) for finding in findings) < 2_000_000


def test_the_same_is_said_every_time():
    document = f'{{"@context":"http://schema.org","@type":"NewsArticle","url":"{SITE}","author":"Jo","x":1,"y":[]}}'
    assert check(document) == check(document) == check(document.encode())
    assert hash(check(document)[0])

#!/usr/bin/env python3
"""Computes vectors/ledger.json from docs/formats/ledger.md alone, in another language, so that the two check each other."""

import hashlib
import json
import pathlib
import struct

sha = lambda b: hashlib.sha256(b).digest()
compact = lambda v: json.dumps(v, ensure_ascii=False, separators=(",", ":"))

source = "s" + hashlib.sha256("甲.txt\n次年，乙国工会联合会回访。".encode()).hexdigest()[:20]
reader = {"name": "wanglai-zh", "version": "0.1.0", "rules": "f00d"}
reader_id = "r" + hashlib.sha256(compact(reader).encode()).hexdigest()[:20]

metadata = {
    "date": "1990", "about": "甲市总工会", "title": "往来\u3000记事", "author": "丙", "publication": "馆藏 7-12",
    "origin": "丙赠", "confidentiality": "内部",
}
claim = {
    "kind": "visit", "change": None, "standing": "asserted",
    "roles": {"visitor": [{"name": "乙国工会联合会", "entity": "乙国工会联合会", "type": "organisation"}]},
    "time": {"edtf": "1985", "text": "次年"}, "counts": [], "title": None,
    "evidence": {"source": "甲.txt", "start": 3, "end": 12, "quote": "乙国工会联合会回访"},
}
claim_id = "c" + hashlib.sha256((source + "\n" + compact(claim)).encode()).hexdigest()[:20]
union = {"name": "乙国工会联合会", "type": "organisation"}
other = {"name": "乙国总工会", "type": "organisation"}
text_hash = "9c5c0e0c2a4c4b8f0f3f6c7d1e2b3a495867768594a3b2c1d0e1f20314253647"
entries = [
    ("source-added", {}, {"name": "甲.txt", "bytes": "a" * 64, "text": text_hash, "encoding": "gb18030", "metadata": metadata}),
    ("source-described", {}, {"title": '往来"记事"'}),
    ("document-read", {"reader": reader, "claims": 1}, None),
    ("claim-recorded", {"reader": reader_id}, claim),
    ("claim-reviewed", {}, {
        "claim": claim_id, "verdict": "corrected",
        "fields": {"standing": "planned", "time": {"edtf": "1985-05", "text": "次年"}}, "by": "丁", "why": "见档案",
    }),
    ("claim-reviewed", {}, {"claim": claim_id, "verdict": "accepted", "by": "丁"}),
    ("claim-withdrawn", {}, {"claim": claim_id, "by": "丁", "why": "重复"}),
    ("source-erased", {}, {"by": "丁", "why": "误收"}),
    ("note-added", {}, {"claim": claim_id, "text": "待查", "by": "丁"}),
    ("note-added", {"source": None}, {"entity": union, "text": "即今丙会", "by": "丁"}),
    ("entity-created", {"source": None}, {"entity": union, "by": "丁"}),
    ("entity-named", {"source": None}, {"entity": union, "name": "乙总", "time": "1950/..", "by": "丁"}),
    ("entity-merged", {"source": None}, {"entity": other, "into": union, "by": "丁", "why": "同一组织"}),
    ("entity-split", {"source": None}, {"entity": other, "from": union, "by": "丁"}),
    ("parent-set", {"source": None}, {"entity": other, "parent": union, "time": "1960", "by": "丁"}),
    ("parent-set", {"source": None}, {"entity": other, "by": "丁"}),
]


def seal(number, sort, members, words):
    salt = bytes(range(16 * number, 16 * number + 16))
    chained = {k: v for k, v in {"entry": sort, "source": source, **members}.items() if v is not None}
    commitment = None
    if words is not None:
        commitment = sha(b"\x02" + salt + compact(words).encode()).hex()
        chained["words"] = commitment
    chained = compact(chained)
    return {
        "chained": chained, "leaf": sha(b"\0" + chained.encode()).hex(), "salt": salt.hex(),
        "words": None if words is None else compact(words), "commitment": commitment,
    }


def root(leaves):
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha(b"\1" + root(leaves[:split]) + root(leaves[split:]))


def batch(number, previous, recorded_at, microseconds, tree, count):
    digest = sha(b"\3" + previous + struct.pack(">qq", number, microseconds) + tree + struct.pack(">q", count))
    return {
        "number": number, "previous": previous.hex(), "recordedAt": recorded_at, "microseconds": microseconds,
        "root": tree.hex(), "hash": digest.hex(),
    }


sealed = [seal(i, *e) for i, e in enumerate(entries)]
placed = seal(0, "source-added", {}, {
    "name": "甲.pdf", "bytes": "a" * 64, "text": text_hash, "encoding": "pdf", "metadata": {},
    "places": [
        ["t", 0, 4, {"page": 1, "paragraph": 1}], ["p", 5, 20, {"page": 1, "paragraph": 2}], ["r", 25, 9, {"page": 2, "paragraph": 1, "recognised": 87}],
        ["c", 35, 2, {"sheet": "出访", "row": 3, "column": 28}], ["c", 38, 2, {"page": 2, "table": 1, "row": 1, "column": 2}], ["n", 41, 6, {"page": 2, "note": "①"}],
    ],
})
classified = seal(1, "source-classified", {}, {"confidentiality": "内部", "by": "丁", "why": "档案馆要求"})
tree = root([bytes.fromhex(e["leaf"]) for e in sealed])
first = batch(1, bytes(32), "2026-11-20T09:30:00.1234567Z", 1795167000123456, tree, len(sealed))
second = batch(2, bytes.fromhex(first["hash"]), "1969-12-31T23:59:59.9999991Z", -1, tree, len(sealed))
vectors = {"source": source, "entries": sealed, "placed": placed, "classified": classified, "batches": [first, second]}
pathlib.Path(__file__).with_name("ledger.json").write_text(json.dumps(vectors, ensure_ascii=False, indent=2) + "\n", "utf-8")

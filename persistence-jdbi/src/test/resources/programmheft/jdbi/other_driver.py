"""Looks at stores. Reads the name of a file from each line; says what is damaged (an empty line if nothing is), of how
many editions the digest was worked out, how many editions each event has, and "end"."""

import hashlib
import sqlite3
import sys

WITHIN = "event_pk = ? and since_edition <= ? and (until_edition is null or until_edition > ?)"
SAID = ("title", "motto", "zone", "status")


def quoted(text):
    for sign, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        text = text.replace(sign, escaped)
    return '"' + text + '"'


def canonical(store, tables, event, pk, number):
    """The canonical form of an edition; None if it has more than a title and a motto."""
    key = (pk, number, number)
    if any(store.execute(f"select 1 from {table} where {WITHIN} limit 1", key).fetchone() for table in tables):
        return None
    row = store.execute(f"select * from announcement where {WITHIN}", key).fetchall()
    if len(row) != 1:
        return ""
    said = {name: row[0][name] for name in row[0].keys() if row[0][name] is not None}
    if set(said) - set(SAID) - {"event_pk", "since_edition", "until_edition"}:
        return None
    motto = f" motto={quoted(said['motto'])}" if "motto" in said else ""
    return (
        f"programmheft canonical form 1\nEvent(id=Id(value={quoted(event)}) title={quoted(said['title'])}{motto}"
        f" zone={quoted(said['zone'])} status={said['status']})\n"
    )


def look(store):
    damage = [row[0] for row in store.execute("pragma integrity_check") if row[0] != "ok"]
    damage += [f"a row of {row[0]} refers to nothing" for row in store.execute("pragma foreign_key_check")]
    names = [row[0] for row in store.execute("select name from sqlite_schema where type = 'table'")]
    if "edition" not in names:
        return damage, 0, {}
    of_editions = [
        name
        for name in names
        if name != "announcement"
        and any(column["name"] == "until_edition" for column in store.execute(f"pragma table_info({name})"))
    ]
    compared, editions = 0, {}
    for event, pk, number, digest in store.execute(
        "select id, event_pk, number, digest from edition join event on pk = event_pk order by event_pk, number"
    ).fetchall():
        editions[event] = editions.get(event, 0) + 1
        if editions[event] != number:
            damage.append(f"edition {editions[event]} of {event} is missing")
        form = canonical(store, of_editions, event, pk, number)
        if form is not None:
            compared += 1
            if hashlib.sha256(form.encode()).hexdigest() != digest:
                damage.append(f"edition {number} of {event} is not what its digest says")
    return damage, compared, editions


if sqlite3.sqlite_version_info < (3, 37):
    sys.exit("too old for strict tables")
print("ready", flush=True)
for line in sys.stdin:
    damage, compared, editions = [], 0, {}
    try:
        store = sqlite3.connect(line.rstrip("\n"))
        store.row_factory = sqlite3.Row
        damage, compared, editions = look(store)
        store.close()
    except sqlite3.Error as failed:
        damage = [str(failed)]
    print("; ".join(damage).replace("\n", " "))
    print(compared)
    for event, count in editions.items():
        print(event, count)
    print("end", flush=True)

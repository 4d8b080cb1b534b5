"""Prints one line for each entry: the fields in a fixed order, separated by tabs, with \\n, \\t and \\\\ for what would disturb that."""
import sys


def line(*fields):
    texts = ("" if field is None else str(field) for field in fields)
    escaped = (text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") for text in texts)
    sys.stdout.buffer.write(("\t".join(escaped) + "\n").encode())


def seconds(moment):
    return round(moment.timestamp())


def file():
    with open(sys.argv[1], "rb") as octets:
        return octets.read()

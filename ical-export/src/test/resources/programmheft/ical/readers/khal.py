"""khal is a program, not a library: imports the file into an empty calendar of its own and lists that."""
import datetime
import os
import subprocess
import sys
import tempfile

from rows import line

FIELDS = ["uid", "start-long", "end-long", "title", "location", "description", "status", "categories", "url"]
CONFIG = """
[calendars]
[[all]]
path = {folder}/all
type = calendar
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[default]
default_calendar = all
highlight_event_days = false
"""


def seconds(text):
    return round(datetime.datetime.fromisoformat(text + "+00:00").timestamp())


with tempfile.TemporaryDirectory() as folder:
    os.mkdir(folder + "/all")
    with open(folder + "/config", "w") as config:
        config.write(CONFIG.format(folder=folder))
    khal = ["khal", "-c", folder + "/config"]
    subprocess.run([*khal, "import", "--batch", "-a", "all", sys.argv[1]], check=True, stdout=subprocess.DEVNULL)
    form = "\x1f".join("{%s}" % field for field in FIELDS) + "\x1e"
    days = ["2026-10-19", "2026-11-09"]
    listed = subprocess.run([*khal, "list", "--once", "--day-format", "", "--format", form, *days], check=True, capture_output=True)

for entry in listed.stdout.decode().split("\x1e")[:-1]:
    uid, start, end, title, location, description, status, categories, url = entry.lstrip("\n").split("\x1f")
    line(uid, seconds(start), seconds(end), title, location, description, status.strip(), None, None, categories, url)

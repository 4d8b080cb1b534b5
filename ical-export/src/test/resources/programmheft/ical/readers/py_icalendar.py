import icalendar
from rows import file, line, seconds

for entry in icalendar.Calendar.from_ical(file()).walk("VEVENT"):
    categories = entry.get("categories")
    line(
        entry.get("uid"),
        seconds(entry["dtstart"].dt),
        seconds(entry["dtend"].dt),
        entry.get("summary"),
        entry.get("location"),
        entry.get("description"),
        entry.get("status"),
        entry.get("transp"),
        entry.get("sequence"),
        "|".join(str(one) for one in categories.cats) if categories else "",
        entry.get("url"),
    )

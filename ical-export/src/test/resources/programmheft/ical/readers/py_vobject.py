import vobject
from rows import file, line, seconds

for entry in vobject.readOne(file().decode()).vevent_list:
    def value(name):
        return entry.getChildValue(name)

    line(
        value("uid"),
        seconds(value("dtstart")),
        seconds(value("dtend")),
        value("summary"),
        value("location"),
        value("description"),
        value("status"),
        value("transp"),
        value("sequence"),
        "|".join(value("categories") or []),
        value("url"),
    )

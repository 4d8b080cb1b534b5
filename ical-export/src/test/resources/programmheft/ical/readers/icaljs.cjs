const fs = require("fs");
const loaded = require("ical.js");
const ICAL = loaded.default ?? loaded;
const { print } = require("./rows.cjs");

const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(process.argv[2], "utf8")));
calendar.getAllSubcomponents("vtimezone").forEach((zone) => ICAL.TimezoneService.register(zone));
print(calendar.getAllSubcomponents("vevent").map((entry) => {
  const value = (name) => entry.getFirstPropertyValue(name);
  return {
    uid: value("uid"),
    start: value("dtstart").toUnixTime(),
    end: value("dtend").toUnixTime(),
    summary: value("summary"),
    location: value("location"),
    description: value("description"),
    status: value("status"),
    transparency: value("transp"),
    sequence: value("sequence"),
    categories: entry.getAllProperties("categories").flatMap((line) => line.getValues()).join("|"),
    url: value("url"),
  };
}));

const fs = require("fs");
const { convertIcsCalendar } = require("ts-ics");
const { print, seconds } = require("./rows.cjs");

const calendar = convertIcsCalendar(undefined, fs.readFileSync(process.argv[2], "utf8"));
print(calendar.events.map((entry) => ({
  uid: entry.uid,
  start: seconds(entry.start.date),
  end: seconds(entry.end.date),
  summary: entry.summary,
  location: entry.location,
  description: entry.description,
  status: entry.status,
  transparency: entry.timeTransparent,
  sequence: entry.sequence,
  categories: (entry.categories ?? []).join("|"),
  url: entry.url,
})));

const fs = require("fs");
const ical = require("node-ical");
const { print, seconds } = require("./rows.cjs");

const all = ical.sync.parseICS(fs.readFileSync(process.argv[2], "utf8"));
print(Object.values(all).filter((one) => one.type === "VEVENT").map((entry) => ({
  uid: entry.uid,
  start: seconds(entry.start),
  end: seconds(entry.end),
  summary: entry.summary,
  location: entry.location,
  description: entry.description,
  status: entry.status,
  transparency: entry.transparency,
  sequence: entry.sequence,
  categories: (entry.categories ?? []).join("|"),
  url: entry.url,
})));

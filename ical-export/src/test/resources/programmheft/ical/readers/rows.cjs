// Prints one line for each entry: the fields in a fixed order, separated by tabs, with \n, \t and \\ for what would disturb that.
const escaped = (value) =>
  String(value ?? "").replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\t/g, "\\t");

exports.print = (entries) => {
  for (const one of entries) {
    const fields = [
      one.uid, one.start, one.end, one.summary, one.location, one.description,
      one.status, one.transparency, one.sequence, one.categories, one.url,
    ];
    console.log(fields.map(escaped).join("\t"));
  }
};

exports.seconds = (date) => Math.round(date.getTime() / 1000);

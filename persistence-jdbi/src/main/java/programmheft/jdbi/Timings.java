package programmheft.jdbi;

import programmheft.model.ClockTime;
import programmheft.model.Item;
import programmheft.model.Timing;
import programmheft.model.Timing.Precision;

/** When an item takes place, in the columns timing_kind, after_item, from_…, until_… and precision. */
final class Timings {
    private Timings() {}

    static void write(Timing timing, Row row) {
        row.clock("from_time", timing.start()).clock("until_time", timing.end());
        if (timing instanceof Timing.Unstated unstated) {
            row.text("timing_kind", "UNSTATED")
                    .text("after_item", unstated.after().map(Item.Id::value));
        } else if (timing instanceof Timing.WithWhole) {
            row.text("timing_kind", "WITH_WHOLE");
        } else if (timing instanceof Timing.AllDay) {
            row.text("timing_kind", "ALL_DAY");
        } else if (timing instanceof Timing.From from) {
            row.text("timing_kind", "FROM").constant("precision", from.precision());
        } else if (timing instanceof Timing.Between between) {
            row.text("timing_kind", "BETWEEN").constant("precision", between.precision());
        } else {
            throw new IllegalStateException("no columns for " + timing);
        }
    }

    static Timing read(Row row) {
        return switch (row.line("timing_kind")) {
            case "UNSTATED" -> new Timing.Unstated(row.text("after_item").map(Item.Id::new));
            case "WITH_WHOLE" -> new Timing.WithWhole();
            case "ALL_DAY" -> new Timing.AllDay();
            case "FROM" -> new Timing.From(clock(row, "from_time"), precision(row));
            case "BETWEEN" -> new Timing.Between(clock(row, "from_time"), clock(row, "until_time"), precision(row));
            default -> throw new IllegalArgumentException("no timing is " + row);
        };
    }

    private static ClockTime clock(Row row, String column) {
        return row.clock(column).orElseThrow();
    }

    private static Precision precision(Row row) {
        return row.constant("precision", Precision.class);
    }
}

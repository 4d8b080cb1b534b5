package programmheft.jdbi;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import programmheft.model.DayDate;

/** When a day is, in the columns date_kind, date_text and date_number. */
final class DayDates {
    private DayDates() {}

    static void write(DayDate when, Row row) {
        if (when instanceof DayDate.On on) {
            row.text("date_kind", "ON").text("date_text", on.day().toString());
        } else if (when instanceof DayDate.YearOpen open) {
            row.text("date_kind", "YEAR_OPEN").text("date_text", open.day().toString());
        } else if (when instanceof DayDate.Within within) {
            row.text("date_kind", "WITHIN").number("date_number", within.year().getValue());
        } else if (when instanceof DayDate.Numbered numbered) {
            row.text("date_kind", "NUMBERED").number("date_number", numbered.number());
        } else {
            throw new IllegalStateException("no columns for " + when);
        }
    }

    static DayDate read(Row row) {
        return switch (row.line("date_kind")) {
            case "ON" -> new DayDate.On(LocalDate.parse(row.line("date_text")));
            case "YEAR_OPEN" -> new DayDate.YearOpen(MonthDay.parse(row.line("date_text")));
            case "WITHIN" -> new DayDate.Within(Year.of(Math.toIntExact(row.number("date_number"))));
            case "NUMBERED" -> new DayDate.Numbered(Math.toIntExact(row.number("date_number")));
            default -> throw new IllegalArgumentException("no day is " + row);
        };
    }
}

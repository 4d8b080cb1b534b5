package programmheft.documents.json;

import java.time.Year;
import java.util.List;
import programmheft.model.DayDate;

/** When a day is: one of the fields {@code date}, {@code monthDay}, {@code year} and {@code number}. */
final class DayDateJson {
    private static final List<String> FIELDS = List.of("date", "monthDay", "year", "number");

    private DayDateJson() {}

    static ToJson write(DayDate when) {
        if (when instanceof DayDate.On on) {
            return new ToJson().text("date", on.day());
        }
        if (when instanceof DayDate.YearOpen open) {
            return new ToJson().text("monthDay", open.day());
        }
        if (when instanceof DayDate.Within within) {
            return new ToJson().number("year", within.year().getValue());
        }
        return new ToJson().number("number", ((DayDate.Numbered) when).number());
    }

    static DayDate read(FromJson in) {
        List<String> given = FIELDS.stream().filter(in::has).toList();
        if (given.size() != 1) {
            throw Fault.at(in.spot(), "json-one-of-fields", String.join(", ", FIELDS), given.size());
        }
        return switch (given.get(0)) {
            case "date" -> new DayDate.On(in.text("date", TextForm.DATE));
            case "monthDay" -> new DayDate.YearOpen(in.text("monthDay", TextForm.MONTH_DAY));
            case "year" -> new DayDate.Within(Year.of(in.number("year")));
            default -> new DayDate.Numbered(in.number("number"));
        };
    }
}

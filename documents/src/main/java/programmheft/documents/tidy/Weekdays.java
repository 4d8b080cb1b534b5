package programmheft.documents.tidy;

import java.util.List;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.model.DayDate;

/** Remarks on dates as printed. */
final class Weekdays {
    private Weekdays() {}

    static void remark(DateText printed, Position position, List<Finding> remarks) {
        printed.mismatch()
                .ifPresent(actual -> remarks.add(Finding.at(
                        position,
                        "weekday-mismatch",
                        printed.date().date().orElseThrow(),
                        actual,
                        printed.weekday().orElseThrow())));
        if (printed.date() instanceof DayDate.YearOpen) {
            remarks.add(Finding.at(position, "no-year", DateText.print(printed.date(), false)));
        }
    }
}

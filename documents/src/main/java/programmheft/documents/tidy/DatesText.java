package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import programmheft.documents.words.Calendar;
import programmheft.model.DayDate;

/** The value of a line {@code Datum: 11. September 2019, 12. September 2019}; a dash where there is none. */
final class DatesText {
    private static final String NONE = "–";
    private static final Pattern MONTH_AND_DAY = Pattern.compile(".*" + Calendar.MONTH + " [0-9]{1,2}(?:st|nd|rd|th)?");

    private DatesText() {}

    static List<DateText> parse(String read) {
        return read.equals(NONE) || read.equals("-")
                ? List.of()
                : joined(Components.all(read)).stream().map(DateText::parse).toList();
    }

    /** A weekday belongs to the date behind its comma, and in English a year to the date before it. */
    private static List<String> joined(List<String> parts) {
        List<String> dates = new ArrayList<>();
        String open = "";
        for (String part : parts) {
            int last = dates.size() - 1;
            if (last >= 0
                    && part.matches("[0-9]{4}")
                    && dates.get(last).length() < 60
                    && MONTH_AND_DAY.matcher(dates.get(last)).matches()) {
                dates.set(last, dates.get(last) + ", " + part);
            } else if (Calendar.weekday(part).isPresent()) {
                open = part + ", ";
            } else {
                dates.add(open + part);
                open = "";
            }
        }
        if (!open.isEmpty()) {
            throw Misread.value();
        }
        return dates;
    }

    static String print(List<DayDate> dates) {
        return dates.isEmpty()
                ? NONE
                : dates.stream().map(date -> DateText.print(date, false)).collect(Collectors.joining(", "));
    }
}

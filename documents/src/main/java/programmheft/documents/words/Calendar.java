package programmheft.documents.words;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** German and English names of months and weekdays, long and short. */
public final class Calendar {
    /** A regular expression for the name of a month. */
    public static final String MONTH =
            "(?:Jan(?:uar|uary|\\.)?|Jänner|Feb(?:ruar|ruary|\\.)?|Mär(?:z|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)?"
                    + "|Mai|May|Jun(?:i|e|\\.)?|Jul(?:i|y|\\.)?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.|\\.)?|O[kc]t(?:ober|\\.)?"
                    + "|Nov(?:ember|\\.)?|De[zc](?:ember|\\.)?)";

    /** A regular expression for the name of a weekday. */
    public static final String WEEKDAY =
            "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday"
                    + "|Saturday|Sunday|(?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)(?:\\.|(?=[,\\s])))";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
    private static final List<String> GERMAN = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");
    private static final List<String> WEEKDAYS =
            List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");
    private static final List<String> SHORT = List.of("mo", "di", "mi", "do", "fr", "sa", "so");
    private static final List<String> ENGLISH = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Calendar() {}

    /** Returns the number of the month, from 1, that the long or short, German or English name means. */
    public static Optional<Integer> month(String name) {
        String start = name.toLowerCase(Locale.ROOT)
                .replace("jänner", "jan")
                .replace("mar", "mär")
                .replace("may", "mai")
                .replace("oct", "okt")
                .replace("dec", "dez");
        int index = start.length() < 3 ? -1 : MONTHS.indexOf(start.substring(0, 3));
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    /** Returns the weekday that the long or short, German or English name means. */
    public static Optional<DayOfWeek> weekday(String name) {
        String word = name.toLowerCase(Locale.ROOT).replace(".", "").strip();
        if (word.equals("sonnabend")) {
            return Optional.of(DayOfWeek.SATURDAY);
        }
        for (int i = 0; i < 7; i++) {
            if (word.equals(SHORT.get(i))
                    || word.equals(WEEKDAYS.get(i).toLowerCase(Locale.ROOT))
                    || (word.length() >= 3 && word.startsWith(ENGLISH.get(i)) && !word.endsWith("tag"))) {
                return Optional.of(DayOfWeek.of(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Returns the German name of the month, from 1. */
    public static String germanMonth(int month) {
        return GERMAN.get(month - 1);
    }

    /** Returns the German name of the weekday. */
    public static String germanWeekday(DayOfWeek weekday) {
        return WEEKDAYS.get(weekday.getValue() - 1);
    }
}

package programmheft.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import programmheft.model.Attendance;
import programmheft.model.ClockTime;
import programmheft.model.Format;
import programmheft.model.Status;

/**
 * What one of several sources says, and where.
 *
 * @param words each a String, Integer, LocalDate, MonthDay, ClockTime, or a constant of Format, Status,
 *     Attendance.Qualifier or Word
 * @param place the source, with the line where it is known: {@code page.txt:12}
 */
public record Said(List<Object> words, String place) {
    /** What no value of the model says by itself. */
    public enum Word {
        /** Open to all. */
        OPEN,
        /** By invitation only. */
        INVITATION,
        /** On the net. */
        ONLINE,
        /** In a house. */
        ON_SITE,
        /** The whole programme day. */
        ALL_DAY,
        /** A day that is only counted; its number follows. */
        DAY
    }

    public Said {
        words = List.copyOf(words);
        for (Object word : words) {
            if (!(word instanceof String
                    || word instanceof Integer
                    || word instanceof LocalDate
                    || word instanceof MonthDay
                    || word instanceof ClockTime
                    || word instanceof Format
                    || word instanceof Status
                    || word instanceof Attendance.Qualifier
                    || word instanceof Word)) {
                throw new IllegalArgumentException(
                        "a source says texts, numbers, dates, times and words, not a " + word.getClass());
            }
        }
    }
}

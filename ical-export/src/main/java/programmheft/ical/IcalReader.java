package programmheft.ical;

import programmheft.ical.content.Document;
import programmheft.port.ProgrammeReader;
import programmheft.port.Reading;
import programmheft.port.Source;

/**
 * Reads calendars. One that {@link IcalWriter} wrote of a whole event comes back as the same event, as far as a calendar
 * tells it; any other one as a programme of its entries, with a remark for each thing that had to be mended or left out.
 * Rules of recurrence are not followed.
 */
public final class IcalReader implements ProgrammeReader {
    /** Tells whether the file begins a calendar; blanks, empty lines and a byte order mark are passed over. */
    public static boolean looksLikeCalendar(Source source) {
        return Document.beginsWith(source, "BEGIN:VCALENDAR");
    }

    /**
     * Reads a calendar.
     *
     * @throws programmheft.port.UnreadableProgramme if it is none, is not UTF-8, or is too large
     */
    @Override
    public Reading read(Source source) {
        return OneCalendar.in(source).reading();
    }

    /**
     * Reads a calendar as {@link #read} does, and when each of its entries was made and last changed.
     *
     * @throws programmheft.port.UnreadableProgramme if it is none, is not UTF-8, or is too large
     */
    public CalendarReading readWithHistory(Source source) {
        OneCalendar calendar = OneCalendar.in(source);
        return new CalendarReading(calendar.reading(), calendar.history(), calendar.isOursAndWhole());
    }
}

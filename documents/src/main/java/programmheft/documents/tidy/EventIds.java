package programmheft.documents.tidy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.documents.words.Slugs;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;

/** The id of an event that states none. */
final class EventIds {
    private EventIds() {}

    /** Returns the slug of the title with the year of the first date, or with the year that is all there is. */
    static Event.Id of(String title, List<DayDate> dates, List<Day> days) {
        Optional<Year> year = Stream.concat(dates.stream(), days.stream().map(Day::when))
                .flatMap(when -> when.date().stream())
                .min(LocalDate::compareTo)
                .map(date -> Year.of(date.getYear()));
        return Slugs.eventId(
                title,
                year.or(() -> dates.stream()
                        .filter(DayDate.Within.class::isInstance)
                        .map(date -> ((DayDate.Within) date).year())
                        .findFirst()));
    }
}

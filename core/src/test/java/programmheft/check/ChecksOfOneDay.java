package programmheft.check;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.agenda.When;
import programmheft.model.Event;
import programmheft.model.Item;

/** What the tests of the single checks have in common. */
final class ChecksOfOneDay {
    private ChecksOfOneDay() {}

    static List<Finding> run(Check check, Event event) {
        return check.run(Programme.of(event));
    }

    static List<Item.Id> ids(String... values) {
        return List.of(values).stream().map(Item.Id::new).toList();
    }

    static String german(Finding finding) {
        return Messages.in(Locale.GERMAN).sentence(finding);
    }

    static String english(Finding finding) {
        return Messages.in(Locale.ENGLISH).sentence(finding);
    }

    /** Reads {@code 2031-05-05 10:00–11:00}; an end that only follows stands in brackets. */
    static When when(String printed) {
        String[] both = printed.split("–", 2);
        LocalDateTime start = LocalDateTime.parse(both[0].replace(' ', 'T'));
        if (both.length == 1) {
            return new When(start, Optional.empty(), false);
        }
        boolean implied = both[1].startsWith("(");
        String end = implied ? both[1].substring(1, both[1].length() - 1) : both[1];
        LocalDateTime until = end.length() == 5
                ? start.toLocalDate().atTime(LocalTime.parse(end))
                : LocalDateTime.parse(end.replace(' ', 'T'));
        return new When(start, Optional.of(until), implied);
    }
}

package programmheft.check;

import java.util.List;
import java.util.Locale;
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
}

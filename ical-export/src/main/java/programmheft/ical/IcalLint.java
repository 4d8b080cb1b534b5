package programmheft.ical;

import java.util.List;
import java.util.Optional;
import programmheft.check.Finding;
import programmheft.ical.content.Document;
import programmheft.ical.content.Tree;
import programmheft.ical.lint.Examined;
import programmheft.ical.lint.Rules;
import programmheft.ical.lint.Size;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/**
 * Finds what is wrong with a calendar file as a file: in its octets, lines and properties. Programs that read calendars
 * notice little of it, and each of them something else; some then show wrong times, or nothing.
 */
public final class IcalLint {
    private static final Rules RULES = Rules.all();

    /** Returns that a calendar of so many octets is too large for some services; nothing if it is not. */
    public static Optional<Finding> ofSize(int octets) {
        return Size.of(octets);
    }

    /** Returns what it finds, by line and column; what is missing, at the BEGIN of what lacks it. Never throws. */
    public List<Finding> of(Source source) {
        try {
            Document document = Document.of(source);
            return RULES.check(new Examined(document, Tree.of(document)));
        } catch (UnreadableProgramme noCalendar) {
            return List.of(noCalendar.finding());
        }
    }
}

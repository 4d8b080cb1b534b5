package programmheft.ical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.change.CalendarHistory.Published;
import programmheft.model.Event;
import programmheft.port.Provenance;
import programmheft.port.Publication;

/** A calendar as it was written, taken apart by the plainest of readers: no library's opinion in between. */
final class Written {
    private final byte[] octets;
    private final List<String> logicalLines;

    private Written(byte[] octets, List<String> logicalLines) {
        this.octets = octets;
        this.logicalLines = logicalLines;
    }

    static Written of(Event event) {
        return of(SampleEvents.published(event));
    }

    /** What the calendar shows after the last of the editions. */
    static Written of(List<Published> editions) {
        CalendarFold fold = CalendarFold.empty(CalendarHistory.CANCELLED_AFTER);
        for (Published edition : editions) {
            fold = fold.then(edition.event(), edition.savedAt());
        }
        return of(new Publication(fold.shown(), fold.history(), Provenance.none(), Locale.GERMAN));
    }

    static Written of(Publication publication) {
        return of(publication, CalendarOptions.standard());
    }

    static Written of(Publication publication, CalendarOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new IcalWriter(options).write(publication, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return new Written(out.toByteArray(), unfolded(out.toString(StandardCharsets.UTF_8)));
    }

    /** The properties of each entry of a calendar. */
    static List<Map<String, String>> entries(byte[] octets) {
        return new Written(octets, unfolded(new String(octets, StandardCharsets.UTF_8))).entries();
    }

    static List<String> unfolded(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n", 0));
    }

    byte[] octets() {
        return octets.clone();
    }

    /** The lines as they were before they were folded. */
    List<String> logicalLines() {
        return logicalLines;
    }

    String text() {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** The properties of each entry; the key is the name with its parameters. */
    List<Map<String, String>> entries() {
        List<Map<String, String>> entries = new ArrayList<>();
        boolean inside = false;
        for (String line : logicalLines) {
            if (line.equals("BEGIN:VEVENT")) {
                entries.add(new LinkedHashMap<>());
                inside = true;
            } else if (line.equals("END:VEVENT")) {
                inside = false;
            } else if (inside) {
                int colon = line.indexOf(':');
                entries.get(entries.size() - 1)
                        .merge(line.substring(0, colon), line.substring(colon + 1), (one, more) -> one + "|" + more);
            }
        }
        return entries;
    }

    /** The entry of an item of the sample events. */
    Map<String, String> entry(String item) {
        return entries().stream()
                .filter(entry -> entry.getOrDefault("UID", "").startsWith(item + "@"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry for item '" + item + "'"));
    }

    Map<String, String> only() {
        if (entries().size() != 1) {
            throw new AssertionError("not one entry but " + entries());
        }
        return entries().get(0);
    }

    /** The lines between the first BEGIN and END of a component, inclusive. */
    List<String> component(String name) {
        int begin = logicalLines.indexOf("BEGIN:" + name);
        return begin < 0 ? List.of() : logicalLines.subList(begin, logicalLines.indexOf("END:" + name) + 1);
    }
}

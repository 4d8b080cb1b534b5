package programmheft.documents.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Parts the cells of a table that lost everything between them: below {@code UhrzeitHöhepunktOrt} the line {@code 11:00
 * UhrGespräch mit Dr. Viktor LenauKämmerei} has the cells {@code 11:00 Uhr}, {@code Gespräch mit Dr. Viktor Lenau} and
 * {@code Kämmerei}.
 */
final class FlatTable implements Preparation {
    private static final String TIME = "(?:Uhrzeit|Zeit|Wann|Time|Beginn)";
    private static final String WHAT =
            "(?:Programmpunkt|Höhepunkt|Veranstaltung|Thema|Titel|Was|Inhalt|Programm|Topic|Title|Session)";
    private static final String WHERE = "(?:Ort|Raum|Wo|Room|Location|Venue)";
    private static final Pattern HEADER = Pattern.compile("^" + TIME + WHAT + "(" + WHERE + ")?$");
    private static final Pattern GLUE = Pattern.compile("(?U)(?<=[\\p{Ll}ß)“”\"])(?=\\p{Lu}\\p{Ll})");

    @Override
    public List<Line> apply(List<Line> lines) {
        Optional<Matcher> header = lines.stream()
                .filter(line -> line.text().length() < 60)
                .map(line -> HEADER.matcher(line.text()))
                .filter(Matcher::matches)
                .findFirst();
        if (header.isEmpty()) {
            return lines;
        }
        boolean where = header.get().group(1) != null;
        List<Line> parted = lines.stream().map(line -> parted(line, where)).toList();
        return where ? withKnownRooms(parted) : parted;
    }

    /** A room that was told apart in one row ends other rows, too; a body at the end of a row is where it is. */
    private static List<Line> withKnownRooms(List<Line> lines) {
        Set<String> rooms = new LinkedHashSet<>();
        for (Line line : lines) {
            int last = line.text().lastIndexOf("  ");
            if (last > 0 && Clocks.find(line.text()).isPresent()) {
                rooms.add(line.text().substring(last + 2));
            }
        }
        return lines.stream().map(line -> withRoom(line, rooms)).toList();
    }

    private static Line withRoom(Line line, Set<String> rooms) {
        String text = line.text();
        if (Clocks.find(text).isEmpty() || text.contains("  ")) {
            return line;
        }
        for (String room : rooms) {
            if (text.endsWith(" " + room)) {
                return line.withText(
                        text.substring(0, text.length() - room.length()).strip() + "  " + room);
            }
        }
        int blank = text.lastIndexOf(' ');
        String last = text.substring(blank + 1);
        boolean body = blank > 0
                && Character.isUpperCase(last.codePointAt(0))
                && (People.institution(last).isPresent() || RoomWords.isRoom(last))
                && text.substring(0, blank).matches("(?U).*\\b\\p{Lu}[\\p{L}-]+$");
        return body ? line.withText(text.substring(0, blank) + "  " + last) : line;
    }

    private static Line parted(Line line, boolean where) {
        Optional<Clocks.Found> clock = Clocks.find(line.text());
        if (HEADER.matcher(line.text()).matches()) {
            return line.withText(where ? "Uhrzeit  Was  Wo" : "Uhrzeit  Was");
        }
        if (clock.isEmpty() || !where) {
            return line;
        }
        String rest = clock.get().rest();
        Matcher glue = GLUE.matcher(rest);
        int last = -1;
        while (glue.find()) {
            last = glue.start();
        }
        return last < 0
                ? line
                : line.withText(line.text().substring(0, line.text().length() - rest.length())
                        + "  "
                        + rest.substring(0, last) + "  " + rest.substring(last));
    }
}

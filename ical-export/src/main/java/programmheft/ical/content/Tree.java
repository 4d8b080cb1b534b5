package programmheft.ical.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.UnreadableProgramme;

/**
 * The components of a calendar file. Where a BEGIN or an END is missing, it is put where it must have been, and said.
 *
 * @param calendars each VCALENDAR
 * @param faults lines that are no property, and what is wrong with the nesting, in the order of the lines
 */
public record Tree(List<Component> calendars, List<Finding> faults) {
    /** A file may hold this many components, ten times the greatest conference. */
    public static final int MOST_COMPONENTS = 200_000;

    /** A file may hold this many lines, so many that it takes a quarter of a gigabyte to hold them. */
    public static final int MOST_LINES = 2_000_000;

    private static final int DEEPEST = 8;
    private static final int LONGEST_SHOWN = 40;
    private static final Set<String> OUTERMOST =
            Set.of("VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VFREEBUSY", "VAVAILABILITY");

    /**
     * Reads the components of a file.
     *
     * @throws UnreadableProgramme if they or the lines are too many, or if they are nested too deep
     */
    public static Tree of(Document document) {
        Builder builder = new Builder();
        for (Iterator<LogicalLine> lines = document.logicalLines(); lines.hasNext(); ) {
            builder.add(lines.next());
        }
        return builder.build();
    }

    /** A component whose END has not come yet. */
    private record Open(String name, int first, List<ContentLine> properties, List<Component> components) {
        Component closed(int last) {
            return new Component(name, first, last, properties, components);
        }
    }

    private static final class Builder {
        private final List<Component> calendars = new ArrayList<>();
        private final List<Finding> faults = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private int components;
        private int lines;
        private int last;

        void add(LogicalLine line) {
            lines++;
            if (lines > MOST_LINES) {
                throw new UnreadableProgramme(Finding.at(line.position(), "ical-too-many-lines", MOST_LINES));
            }
            LineParser parser = new LineParser(line);
            Optional<ContentLine> property = parser.parse();
            if (property.isEmpty()) {
                faults.add(Finding.at(line.position(parser.at()), "ical-bad-line", shown(line.text())));
            } else {
                add(property.get());
            }
            last = line.last();
        }

        private void add(ContentLine property) {
            if (property.is("BEGIN")) {
                begin(name(property), property);
            } else if (property.is("END")) {
                end(name(property), property);
            } else if (open.isEmpty()) {
                faults.add(Finding.at(property.position(), "ical-outside", property.name()));
            } else {
                open.peek().properties().add(property);
            }
        }

        private void begin(String name, ContentLine at) {
            while (isNoPlaceFor(name)) {
                closeUnended();
            }
            if (open.isEmpty() && !name.equals("VCALENDAR")) {
                faults.add(Finding.at(at.position(), "ical-outside", name));
            }
            components++;
            if (components > MOST_COMPONENTS) {
                throw new UnreadableProgramme(Finding.at(at.position(), "ical-too-many", MOST_COMPONENTS));
            }
            if (open.size() == DEEPEST) {
                throw new UnreadableProgramme(Finding.at(at.position(), "ical-too-deep", DEEPEST));
            }
            open.push(new Open(name, at.line().first(), new ArrayList<>(), new ArrayList<>()));
        }

        /** Tells whether an END must be missing: nothing is inside of its own kind, an entry is inside nothing else. */
        private boolean isNoPlaceFor(String name) {
            return !open.isEmpty()
                    && (open.peek().name().equals(name)
                            || name.equals("VCALENDAR")
                            || (OUTERMOST.contains(name)
                                    && OUTERMOST.contains(open.peek().name())));
        }

        private void end(String name, ContentLine at) {
            if (open.stream().noneMatch(one -> one.name().equals(name))) {
                faults.add(Finding.at(at.position(), "ical-not-begun", name));
                return;
            }
            while (!open.element().name().equals(name)) {
                closeUnended();
            }
            close(at.line().last());
        }

        private void closeUnended() {
            Open unended = open.element();
            faults.add(Finding.at(new Position(unended.first(), 1), "ical-not-ended", unended.name()));
            close(last);
        }

        private void close(int lastLine) {
            Component closed = open.pop().closed(lastLine);
            if (open.isEmpty()) {
                if (closed.name().equals("VCALENDAR")) {
                    calendars.add(closed);
                }
            } else {
                open.element().components().add(closed);
            }
        }

        private Tree build() {
            while (!open.isEmpty()) {
                closeUnended();
            }
            return new Tree(List.copyOf(calendars), List.copyOf(faults));
        }

        private static String name(ContentLine line) {
            return line.value().strip().toUpperCase(Locale.ROOT);
        }

        private static String shown(String text) {
            String line = text.replaceAll("\\p{Cntrl}", "\u240A");
            return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
        }
    }
}

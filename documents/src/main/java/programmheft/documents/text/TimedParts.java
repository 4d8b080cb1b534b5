package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.Role;

/**
 * Points with clocks inside a block with a clock: {@code 10:20 Impulse aus der Praxis}, and below it {@code 10:20 Torf},
 * {@code 10:45 Moor}. A block is known by its name; it holds what lies within its hours, or what begins with it and
 * follows up to the next break.
 */
final class TimedParts {
    private static final Pattern BLOCK = Pattern.compile(
            "(?iU)^(?:(?:block|sektion|session|themenblock|vortragsblock|vormittagsblock|panel|teil|part|section|modul)\\s?(?:\\d{1,2}|[IVX]{1,4}|[A-H])\\b.*"
                    + "|(?:fach|kurz|impuls)?vorträge\\b.*|impulse\\b.*|.*(?:vortragsblock|themenblock|talks|lectures|presentations)\\b.*)$");
    private static final int ENOUGH = 2;

    /** So long after a block its first part may begin; what begins later is beside it. */
    private static final int QUARTER = 15;

    private TimedParts() {}

    /** Moves the parts of blocks into them. */
    static void nest(List<Draft> items) {
        for (int i = 0; i < items.size(); i++) {
            Draft block = items.get(i);
            if (isBlock(block)) {
                int end = end(block, items, i + 1);
                if (end - i - 1 >= ENOUGH) {
                    List<Draft> parts = items.subList(i + 1, end);
                    parts.forEach(part -> part.whole = Optional.of(block));
                    block.parts.addAll(new ArrayList<>(parts));
                    block.lastLine = Math.max(block.lastLine, parts.get(parts.size() - 1).lastLine);
                    parts.clear();
                }
            }
        }
    }

    /** It has nobody but somebody who moderates, and nothing below it yet. */
    private static boolean isBlock(Draft item) {
        return item.parts.isEmpty()
                && BLOCK.matcher(item.title).matches()
                && item.people.stream().allMatch(named -> named.role().equals(Optional.of(Role.MODERATOR)));
    }

    private static int end(Draft block, List<Draft> items, int from) {
        Clocks.Found clock = block.clock.orElseThrow();
        int start = clock.start().minutes();
        Optional<Integer> ends = clock.end().map(Clocks.Moment::minutes);
        int at = from;
        while (at < items.size() && isInside(items.get(at), start, ends)) {
            at++;
        }
        int first = at > from ? items.get(from).clock.orElseThrow().start().minutes() : Integer.MAX_VALUE;
        return first - start <= (ends.isPresent() ? QUARTER : 0) ? at : from;
    }

    private static boolean isInside(Draft item, int start, Optional<Integer> ends) {
        Clocks.Found clock = item.clock.orElseThrow();
        int first = clock.start().minutes();
        int last = clock.end().map(Clocks.Moment::minutes).orElse(first + 1);
        return first >= start && ends.map(end -> last <= end).orElseGet(() -> isContribution(item)) && !isBlock(item);
    }

    private static boolean isContribution(Draft item) {
        return switch (item.format) {
            case BREAK, MEAL, CLOSING, END_MARKER, NETWORKING, SOCIAL, PANEL, REGISTRATION, WORKSHOP, MEETING -> false;
            default -> item.format != Format.OTHER || !item.people.isEmpty();
        };
    }
}

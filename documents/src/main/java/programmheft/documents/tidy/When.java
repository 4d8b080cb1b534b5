package programmheft.documents.tidy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import programmheft.model.ClockTime;
import programmheft.model.Timing;

/**
 * What stands before a title: a clock time, or how the item takes its place in time.
 *
 * @param impliedEnd an end in brackets
 * @param afterPrevious whether it comes after the item before it in the same list
 * @param after the id of the item it comes after
 */
record When(Timing timing, Optional<ClockTime> impliedEnd, boolean afterPrevious, Optional<String> after) {
    private static final Pattern TIMED = Pattern.compile("(?:(ab|ca\\.) +)?" + Clock.TIME + "(?:" + Clock.DASH
            + "(\\()?" + Clock.TIME + "(\\))?)?(?: Uhr(?= |$)| (?= )|$) *");
    private static final Pattern CLOCK_LIKE = Pattern.compile("(?:(?:ab|ca\\.) +)?[0-9]{1,2}[:.][0-9]{2}(?![0-9.]).*");
    private static final Pattern AFTER = Pattern.compile("nach ([^ ]+) {2,}");
    private static final Pattern WORD = Pattern.compile("(?:([–-])|(danach|durchgehend|ganztägig) ) +");

    /**
     * A marker, and how much of the content it takes.
     *
     * @param length where the title begins
     */
    record Found(When when, int length) {}

    /** Returns the marker at the beginning; nothing if there is none. */
    static Optional<Found> find(String content) {
        Matcher timed = TIMED.matcher(content);
        if (timed.lookingAt() && (timed.group(5) == null) == (timed.group(9) == null)) {
            return Optional.of(new Found(timed(timed), timed.end()));
        }
        Matcher after = AFTER.matcher(content);
        if (after.lookingAt()) {
            return Optional.of(new Found(after(after.group(1)), after.end()));
        }
        Matcher word = WORD.matcher(content);
        return word.lookingAt()
                ? Optional.of(new Found(word(word.group(1) == null ? word.group(2) : "–"), word.end()))
                : Optional.empty();
    }

    /** Tells whether the content begins with a clock time, well formed or not. */
    static boolean beginsLikeAClock(String content) {
        return CLOCK_LIKE.matcher(content).lookingAt();
    }

    private static When timed(Matcher matcher) {
        ClockTime start = Clock.of(matcher, 2);
        @Nullable String before = matcher.group(1);
        Timing.Precision precision = before == null
                ? Timing.Precision.EXACT
                : before.equals("ab") ? Timing.Precision.ONWARDS : Timing.Precision.ABOUT;
        Timing from = new Timing.From(start, precision);
        if (matcher.group(6) == null) {
            return of(from);
        }
        ClockTime end = Clock.of(matcher, 6);
        if (matcher.group(5) != null) {
            return new When(from, Optional.of(end), false, Optional.empty());
        }
        return of(until(from, end));
    }

    /** Returns the same start with a stated end. */
    static Timing until(Timing from, ClockTime end) {
        ClockTime start = from.start().orElseThrow();
        if (!start.isBefore(end)) {
            throw Misread.of("end-not-after-start", start, end);
        }
        return new Timing.Between(start, end, ((Timing.From) from).precision());
    }

    private static When word(String word) {
        return switch (word) {
            case "danach" -> new When(Timing.unstated(), Optional.empty(), true, Optional.empty());
            case "durchgehend" -> of(Timing.withWhole());
            case "ganztägig" -> of(Timing.allDay());
            default -> of(Timing.unstated());
        };
    }

    private static When after(String id) {
        return new When(Timing.unstated(), Optional.empty(), false, Optional.of(Escapes.plain(id)));
    }

    static When of(Timing timing) {
        return new When(timing, Optional.empty(), false, Optional.empty());
    }

    /** Returns the marker with its two blanks. */
    String print() {
        if (afterPrevious) {
            return "danach  ";
        }
        if (after.isPresent()) {
            return "nach " + idForm(after.get()) + "  ";
        }
        if (timing instanceof Timing.WithWhole) {
            return "durchgehend  ";
        }
        if (timing instanceof Timing.AllDay) {
            return "ganztägig  ";
        }
        return timing.start().map(this::clock).orElse("–  ");
    }

    private static String idForm(String id) {
        return Shown.value(false, id, escape -> escape.of(id), Escapes::plain);
    }

    private String clock(ClockTime start) {
        String end = timing.end()
                .map(some -> "–" + some)
                .or(() -> impliedEnd.map(some -> "–(" + some + ")"))
                .orElse("");
        return precisionWord() + start + end + " Uhr  ";
    }

    private String precisionWord() {
        Timing.Precision precision = timing instanceof Timing.From from
                ? from.precision()
                : timing instanceof Timing.Between between ? between.precision() : Timing.Precision.EXACT;
        return switch (precision) {
            case EXACT -> "";
            case ABOUT -> "ca. ";
            case ONWARDS -> "ab ";
        };
    }
}

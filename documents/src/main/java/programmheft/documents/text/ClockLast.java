package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Puts the clock first where a whole agenda prints it last: {@code Begrüßung (9:00–9:15 Uhr)}, {@code Frühstück ....... 8.15},
 * {@code Taufe: 11.30 Uhr, Anleger}. Only if at least three lines do so and more than begin with a clock: one such line
 * alone is a note.
 */
final class ClockLast implements Preparation {
    private static final String CLOCK = "\\d{1,2}(?:[.:]\\d{2})?";
    private static final String UNIT = "(?:\\s?(?:Uhr|h|[ap]\\.?m\\.?))?";
    private static final Pattern LAST = Pattern.compile(
            "(?U)^([\\p{Lu}„\"“«»‘'\\p{N}][^\\n]{2,140}?|\\p{Ll}[^\\n]{2,140}?(?=\\s*\\.{3}))(?:\\s*\\(|,\\s+|:\\s+|\\s{2,}|\\s+[–—-]\\s+|\\s*\\.{3,}\\s*|\\s*…+\\s*|\\s+(?=(?:gegen\\s|um\\s|ab\\s)?(?:\\d{1,2}[.:]\\d{2}|\\d{1,2}\\s?Uhr)))((?:ab\\s|ca\\.\\s|um\\s|gegen\\s|ab\\sca\\.\\s|at\\s|from\\s|von\\s)?"
                    + CLOCK + UNIT + "(?:\\s?(?:-|–|bis|to|until)\\s?(?:ca\\.\\s)?" + CLOCK + ")?" + UNIT
                    + ")\\)?(?:,?\\s*(?:open end|offenes Ende)|(?:,|\\s[–-])\\s+(\\p{Lu}(?:[^.!?]|(?<=\\d)\\.){2,60})|\\s+\\(([^()]{2,80})\\))?$");
    // "Begrüßung (9.30 Uhr, Berg/Au)", "Pause (11.00 Uhr, 15 Min.) –"
    private static final Pattern BRACKETED =
            Pattern.compile("(?U)^([\\p{L}„\"«][^()]{2,140}?)\\s\\(((?:ab\\s|ca\\.\\s|um\\s|at\\s|from\\s|von\\s)?"
                    + CLOCK + UNIT + "(?:\\s?(?:-|–|bis|to|until)\\s?" + CLOCK + ")?" + UNIT
                    + ")(?:,\\s([^()]{2,80}))?\\)(?:\\s[–—-])?$");
    private static final Pattern LENGTH = Pattern.compile("(?iU)\\d{1,3}\\s?(?:min|std|h\\b|stunde).*");
    private static final Pattern ENUMERATOR = Pattern.compile("^(?:[IVX]{1,4}|\\d{1,2}|TOP\\s\\d{1,2})[.:]\\s+(?=\\S)");
    private static final Pattern OF_THE_EVENT = Pattern.compile(
            "(?iU)^(?:(?:beginn|start|uhrzeit|zeit|wann|dauer|stand|termin|datum|sperrfrist)\\s*:.*|.*\\b(?:öffnungszeiten|tel|fon|fax|telefon|phone|hotline|preis|kosten|seite|isbn|sperrfrist)\\b.*)");
    private static final int ENOUGH = 3;

    /** The parts of a line, as they belong. */
    private record Turned(String clock, String title, Optional<String> place, Optional<String> note) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        long first = lines.stream().filter(line -> beginsWithClock(line.text())).count();
        List<Optional<Turned>> turned = lines.stream().map(ClockLast::turned).toList();
        long last = turned.stream().filter(Optional::isPresent).count();
        if (last < ENOUGH || last <= first) {
            return lines;
        }
        boolean counted = turned.stream()
                        .flatMap(Optional::stream)
                        .filter(one -> ENUMERATOR.matcher(one.title()).lookingAt())
                        .count()
                >= ENOUGH;
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            turned.get(i).ifPresentOrElse(one -> write(line, one, counted, all), () -> all.add(line));
        }
        return all;
    }

    private static void write(Line line, Turned turned, boolean counted, List<Line> all) {
        String title = counted ? ENUMERATOR.matcher(turned.title()).replaceFirst("") : turned.title();
        String note = turned.note().map(said -> " (" + said + ")").orElse("");
        all.add(line.withText(turned.clock() + "  " + title + note));
        turned.place().ifPresent(place -> all.add(line.cell(Cell.PLACE, place)));
    }

    private static Optional<Turned> turned(Line line) {
        String text = line.text();
        if (line.blank() || text.length() > 220 || line.cell() != Cell.NONE || !mayEndWithClock(text)) {
            return Optional.empty();
        }
        return (beginsWithClock(text) ? Optional.<Turned>empty() : parted(text))
                .filter(found -> isClock(found.clock())
                        && DateMention.in(text).isEmpty()
                        && !OpeningHours.isLine(text)
                        && !OF_THE_EVENT.matcher(text).matches()
                        && !Character.isDigit(found.title().charAt(found.title().length() - 1)));
    }

    private static Optional<Turned> parted(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (text.indexOf('(') > 0 && bracketed.matches()) {
            return Optional.of(new Turned(
                    bracketed.group(2),
                    bracketed.group(1),
                    Optional.empty(),
                    Optional.ofNullable(bracketed.group(3))
                            .filter(said -> !LENGTH.matcher(said).matches())));
        }
        Matcher last = LAST.matcher(text);
        return last.matches()
                ? Optional.of(new Turned(
                        last.group(2),
                        last.group(1),
                        Optional.ofNullable(last.group(3)),
                        Optional.ofNullable(last.group(4))))
                : Optional.empty();
    }

    /** "Pause: 10:30 Uhr" is read alike, but its clock is the last. */
    private static boolean beginsWithClock(String text) {
        return Clocks.find(text)
                .filter(clock -> !text.startsWith(clock.rest() + ":"))
                .isPresent();
    }

    private static boolean isClock(String text) {
        return Clocks.find(text).filter(clock -> clock.start().exists()).isPresent();
    }

    private static boolean mayEndWithClock(String text) {
        char last = text.charAt(text.length() - 1);
        boolean end = (last >= '0' && last <= '9') || "hm)–—-".indexOf(last) >= 0;
        return (end || text.endsWith("Uhr") || text.endsWith("m.") || text.contains("Uhr, ") || text.endsWith("end"))
                && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}

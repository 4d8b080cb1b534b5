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
            "(?U)^([\\p{Lu}„\"“«»‘'\\p{N}][^\\n]{2,140}?|\\p{Ll}[^\\n]{2,140}?(?=\\s*\\.{3}))(?:\\s*\\(|,\\s+|:\\s+|\\s{2,}|\\s+[–—-]\\s+|\\s*\\.{3,}\\s*|\\s*…+\\s*|\\s+(?=\\d{1,2}[.:]\\d{2}|\\d{1,2}\\s?Uhr))((?:ab\\s|ca\\.\\s|um\\s|gegen\\s|ab\\sca\\.\\s|at\\s|from\\s|von\\s)?"
                    + CLOCK + UNIT + "(?:\\s?(?:-|–|bis|to|until)\\s?(?:ca\\.\\s)?" + CLOCK + ")?" + UNIT
                    + ")\\)?(?:,?\\s*(?:open end|offenes Ende)|(?:,|\\s[–-])\\s+(\\p{Lu}(?:[^.!?]|(?<=\\d)\\.){2,60})|\\s+\\(([^()]{2,80})\\))?$");
    private static final Pattern OF_THE_EVENT = Pattern.compile(
            "(?iU)^(?:(?:beginn|start|uhrzeit|zeit|wann|dauer|stand|termin|datum|sperrfrist)\\s*:.*|.*\\b(?:öffnungszeiten|tel|fon|fax|telefon|phone|hotline|preis|kosten|seite|isbn|sperrfrist)\\b.*)");
    private static final int ENOUGH = 3;

    @Override
    public List<Line> apply(List<Line> lines) {
        long first = lines.stream().filter(line -> beginsWithClock(line.text())).count();
        List<Optional<Matcher>> turned = lines.stream().map(ClockLast::turned).toList();
        long last = turned.stream().filter(Optional::isPresent).count();
        if (last < ENOUGH || last <= first) {
            return lines;
        }
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            turned.get(i).ifPresentOrElse(clock -> write(line, clock, all), () -> all.add(line));
        }
        return all;
    }

    private static void write(Line line, Matcher clock, List<Line> all) {
        String note = clock.group(4) == null ? "" : " (" + clock.group(4) + ")";
        all.add(line.withText(clock.group(2) + "  " + clock.group(1) + note));
        if (clock.group(3) != null) {
            all.add(line.cell(Cell.PLACE, clock.group(3)));
        }
    }

    private static Optional<Matcher> turned(Line line) {
        String text = line.text();
        if (line.blank() || text.length() > 220 || line.cell() != Cell.NONE || !mayEndWithClock(text)) {
            return Optional.empty();
        }
        Matcher clock = LAST.matcher(text);
        return !beginsWithClock(text)
                        && clock.matches()
                        && isClock(clock.group(2))
                        && DateMention.in(text).isEmpty()
                        && !OpeningHours.isLine(text)
                        && !OF_THE_EVENT.matcher(text).matches()
                        && !Character.isDigit(
                                clock.group(1).charAt(clock.group(1).length() - 1))
                ? Optional.of(clock)
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
        boolean end = (last >= '0' && last <= '9') || "hm)".indexOf(last) >= 0;
        return (end || text.endsWith("Uhr") || text.endsWith("m.") || text.contains("Uhr, ") || text.endsWith("end"))
                && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}

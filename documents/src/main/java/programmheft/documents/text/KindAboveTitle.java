package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * Puts a title behind its kind where the clock has only the kind beside it: {@code 9.50 Uhr Hauptreferat I}, below it
 * {@code Wer hört wem zu?}, below that who speaks.
 */
final class KindAboveTitle implements Preparation {
    private static final Pattern COUNTED =
            Pattern.compile("(?U)^(\\p{L}[\\p{L}-]{3,30})(?:\\s(?:\\d{1,2}|[IVX]{1,4}|[A-C]))?:?$");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private final People people;

    KindAboveTitle(People people) {
        this.people = people;
    }

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<String> kind = i + 2 < lines.size() ? kind(line) : Optional.empty();
            if (kind.isPresent() && isTitle(lines.get(i + 1)) && isWho(lines.get(i + 2))) {
                String rest = Clocks.find(line.text()).orElseThrow().rest();
                String clock = line.text().substring(0, line.text().length() - rest.length());
                all.add(line.withText(
                        clock + kind.get() + ": " + lines.get(i + 1).text()));
                i++;
            } else {
                all.add(line);
            }
        }
        return all;
    }

    /** Returns the kind without what counts it. */
    private static Optional<String> kind(Line line) {
        if (line.blank() || line.cell() != Cell.NONE || line.text().length() > LONGEST) {
            return Optional.empty();
        }
        return Clocks.find(line.text())
                .map(Clocks.Found::rest)
                .filter(rest -> line.text().endsWith(rest))
                .map(COUNTED::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .filter(KindAboveTitle::isTalk);
    }

    private static boolean isTalk(String word) {
        return !QuotedBelow.isForSeveral(word)
                && switch (FormatWords.ofExactly(word).orElse(Format.OTHER)) {
                    case TALK, KEYNOTE, IMPULSE, DISCUSSION, PANEL -> true;
                    default -> false;
                };
    }

    private boolean isTitle(Line line) {
        String text = line.text();
        return !line.bullet()
                && line.cell() == Cell.NONE
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Character.isUpperCase(text.codePointAt(0))
                && text.indexOf(':') != text.length() - 1
                && Clocks.find(text).isEmpty()
                && DayHeading.of(text).isEmpty()
                && !RoomWords.isRoom(text)
                && RoleLine.of(text, people).isEmpty()
                && people.in(text, People.Confidence.STRICT).isEmpty();
    }

    private boolean isWho(Line line) {
        String text = line.text();
        return !line.blank()
                && line.cell() == Cell.NONE
                && text.length() <= LONGEST
                && Clocks.find(text).isEmpty()
                && (RoleLine.of(text, people).isPresent() || people.beginsWith(text));
    }
}

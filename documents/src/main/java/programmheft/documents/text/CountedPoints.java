package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds points that are counted without a mark behind the number: {@code AG 1 Überstunden im Lager} and below it {@code AG 2 …},
 * {@code TOP 3  Kassenbericht}, {@code A  Leitstelle}, {@code P4  Night shifts}. One such line alone is none; two that
 * count on are.
 */
final class CountedPoints implements Preparation {
    private static final Pattern COUNTED = Pattern.compile(
            "(?U)^(?:((?!Zimmer|Halle|Saal|Haus|Gleis|Bus|Linie|Kapitel|Klasse|Raum|Room|Tag|Day|Teil|Part|Block)\\p{Lu}[\\p{L}-]{1,14})\\s(\\d{1,2}|[A-H])\\s?(?:[:.|–-]\\s?|\\s)|([A-Z]{1,3}?)(\\d{1,2})(?:\\s?[:.)–-]\\s|\\s{1,2})|([A-H])\\s{1,2}|([IVX]{1,4})\\s{1,2})\\s*(?=[\\p{Lu}„\"«»])(?!\\p{Lu}?\\d)");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final int NEAR = 6;
    private static final int LONGEST = 300;

    /** A line that may be a point: what is counted, how far, and where the point begins. */
    private record Counted(int at, String word, int count, int end) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.blank()
                    && line.text().length() <= LONGEST
                    && line.cell() == Cell.NONE
                    && Character.isUpperCase(line.text().codePointAt(0))) {
                of(line.text(), i, counted);
            }
        }
        return counted.size() < 2 ? lines : marked(lines, counted);
    }

    private static void of(String text, int at, List<Counted> counted) {
        Matcher matcher = COUNTED.matcher(text);
        if (!matcher.lookingAt() || Track.of(text).isPresent() || PointBelow.isLabelled(text)) {
            return;
        }
        if (matcher.group(1) != null) {
            counted.add(new Counted(at, matcher.group(1), count(matcher.group(2)), matcher.end()));
        } else if (matcher.group(4) != null) {
            counted.add(new Counted(at, matcher.group(3), Integer.parseInt(matcher.group(4)), matcher.end()));
        } else if (matcher.group(5) != null) {
            counted.add(new Counted(at, "", count(matcher.group(5)), matcher.end()));
        } else {
            counted.add(new Counted(at, "I", ROMAN.indexOf(matcher.group(6)) + 1, matcher.end()));
        }
    }

    private static int count(String printed) {
        return Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : printed.charAt(0) - 'A' + 1;
    }

    private static List<Line> marked(List<Line> lines, List<Counted> counted) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            boolean goesOn = (i > 0 && follows(counted.get(i - 1), one))
                    || (i + 1 < counted.size() && follows(one, counted.get(i + 1)));
            if (goesOn) {
                Line line = lines.get(one.at());
                all.set(
                        one.at(),
                        new Line(line.number(), line.column(), true, line.text().substring(one.end())));
            }
        }
        return all;
    }

    /** Posters may be counted by twos; nothing else stands far from the one before. */
    private static boolean follows(Counted first, Counted second) {
        int step = second.count() - first.count();
        return first.word().equals(second.word()) && second.at() - first.at() <= NEAR && step > 0 && step <= 2;
    }
}

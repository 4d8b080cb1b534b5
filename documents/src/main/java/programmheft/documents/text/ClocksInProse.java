package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Gives each item a line of its own where a press release tells them in one wrapped paragraph: {@code Auf der Bühne: 9.30 Uhr Gottesdienst;
 * 10.30 Uhr Eröffnung; 11 Uhr Frühschoppen}. A clock counts behind a semicolon, a comma or a colon; "von 10 bis 18 Uhr" does not.
 */
final class ClocksInProse implements Preparation {
    private static final String HOUR = "\\d{1,2}(?:[.:]\\d{2})?";
    private static final Pattern CLOCK = Pattern.compile("(?<=[;,:]\\s)(?:ab\\s|gegen\\s|ca\\.\\s|from\\s)?" + HOUR
            + "(?:\\s?(?:-|–|bis|to)\\s?" + HOUR + ")?\\s?(?:Uhr|[ap]\\.?m\\.?)\\b:?\\s(?=\\S)");
    private static final Pattern PLACE = Pattern.compile(
            "(?U)^(?:Auf dem|Auf der|In der|In dem|Im|Am|An der|On the|In the|At the)\\s(\\p{Lu}[^:.,;]{2,50}):$");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?U)(?<=\\p{Ll}{2}[.!])\\s(?=\\p{Lu})");
    private static final Pattern SEPARATOR = Pattern.compile("[;,.]\\s*$");
    private static final int ENOUGH = 3;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && mayWrap(lines.get(end))) {
                end++;
            }
            if (end > i + 1) {
                List<Line> paragraph = lines.subList(i, end);
                List<Line> parted = new Paragraph(paragraph).parted();
                if (parted != paragraph) {
                    all.add(lines.get(i).cell(Cell.BESIDE, lines.get(i).text()));
                }
                all.addAll(parted);
                i = end;
            } else {
                all.add(lines.get(i));
                i++;
            }
        }
        return all;
    }

    private static boolean mayWrap(Line line) {
        return !line.blank()
                && !line.bullet()
                && line.cell() == Cell.NONE
                && line.text().length() <= Line.LONGEST / 4
                && line.text().indexOf("  ") < 0;
    }

    /** Lines without a blank one between. */
    private static final class Paragraph {
        private final List<Line> lines;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();

        Paragraph(List<Line> lines) {
            this.lines = lines;
            for (Line line : lines) {
                starts.add(text.length());
                text.append(line.text()).append(' ');
            }
        }

        List<Line> parted() {
            List<Integer> clocks = new ArrayList<>();
            int inside = 0;
            Matcher clock = CLOCK.matcher(text.toString());
            while (text.length() <= Line.LONGEST && clock.find()) {
                clocks.add(clock.start());
                inside += starts.contains(clock.start()) ? 0 : 1;
            }
            boolean dated = text.length() <= Line.LONGEST
                    && DateMention.in(text.toString()).size() > 1;
            return clocks.size() < ENOUGH || 2 * inside < clocks.size() || dated ? lines : parted(clocks);
        }

        private List<Line> parted(List<Integer> clocks) {
            List<Line> parted = new ArrayList<>();
            String before = text.substring(0, clocks.get(0)).strip();
            Matcher place = PLACE.matcher(before);
            Optional<String> where = place.matches() ? Optional.of(place.group(1)) : Optional.empty();
            if (where.isEmpty() && !before.isEmpty()) {
                parted.add(lines.get(0).withText(before));
            }
            for (int i = 0; i < clocks.size(); i++) {
                int end = i + 1 < clocks.size() ? clocks.get(i + 1) : text.length();
                String item = text.substring(clocks.get(i), end).strip();
                Line line = lineAt(clocks.get(i));
                Matcher sentence = END_OF_SENTENCE.matcher(item);
                boolean more = sentence.find();
                String first = more ? item.substring(0, sentence.start()) : item;
                parted.add(line.withText(SEPARATOR.matcher(first).replaceFirst("")));
                where.ifPresent(room -> parted.add(line.cell(Cell.PLACE, room)));
                if (more) {
                    parted.add(lineAt(clocks.get(i) + sentence.end()).withText(item.substring(sentence.end())));
                }
            }
            return parted;
        }

        private Line lineAt(int offset) {
            int line = 0;
            while (line + 1 < starts.size() && starts.get(line + 1) <= offset) {
                line++;
            }
            return lines.get(line);
        }
    }
}

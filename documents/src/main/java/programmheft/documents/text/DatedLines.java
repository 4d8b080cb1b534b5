package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Turns a list of dates into an agenda: {@code 15.04.  Warum Meerwasser salzig ist} and below it who speaks, where the text says
 * {@code jeweils mittwochs, 18.15 Uhr}. Without such a clock nothing has a time, and {@code 15.04.} is no clock.
 */
final class DatedLines implements Preparation {
    private static final Pattern DATE_FIRST = Pattern.compile(
            "^(?:\\p{L}{2,10}\\.?,?\\s+)?(?:den\\s|the\\s)?(?:\\d{1,2}\\.|\\d{1,2}(?:st|nd|rd|th)?\\s\\p{L}|\\p{Lu}\\p{L}{2,8}\\.?\\s\\d)");
    private static final Pattern ONLY_MARKS = Pattern.compile("^[\\s,:|·–-]*$");
    private static final Pattern OTHER_START = Pattern.compile(
            "(?iU)^(?:achtung[:,!]?\\s)?(?:beginn|start|starts?|erst|schon|bereits|ab|um|at)(?:\\s(?:erst|schon|bereits|diesmal|um|ab|at)){0,2}\\s(\\d{1,2}(?:[.:]\\d{2})?\\s?(?:uhr|h\\b|[ap]\\.?m\\b\\.?))[!.,:;–-]*\\s+(?=\\S)");
    private static final Pattern OTHER_END = Pattern.compile(
            "(?iU)(?:,|\\s[–-]|\\()\\s*((?:ab |um |at )?\\d{1,2}(?:[.:]\\d{2})?(?:\\s?(?:-|–|bis|to)\\s?\\d{1,2}(?:[.:]\\d{2})?)?\\s?(?:uhr|h\\b|[ap]\\.?m\\b\\.?))\\)?$");
    private static final int ENOUGH = 3;
    private static final int LONGEST = 200;

    /** A line that begins with a date: the date, and what follows. */
    private record Dated(String day, String rest) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Optional<Dated>> dated = lines.stream().map(DatedLines::dated).toList();
        if (dated.stream().filter(Optional::isPresent).count() < ENOUGH) {
            return lines;
        }
        Optional<String> always = DatedBlocks.always(lines);
        if (always.isEmpty() && !wouldBeClocks(lines, dated)) {
            return lines;
        }
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            dated.get(i).ifPresentOrElse(day -> write(line, day, always, all), () -> all.add(line));
        }
        return all;
    }

    private static boolean wouldBeClocks(List<Line> lines, List<Optional<Dated>> dated) {
        int clocks = 0;
        for (int i = 0; i < lines.size(); i++) {
            clocks +=
                    dated.get(i).isPresent() && Clocks.find(lines.get(i).text()).isPresent() ? 1 : 0;
        }
        return clocks >= ENOUGH;
    }

    private static Optional<Dated> dated(Line line) {
        String text = line.text();
        if (line.blank()
                || text.length() > LONGEST
                || line.cell() != Cell.NONE
                || !DATE_FIRST.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        List<DateMention> dates = DateMention.in(text);
        if (dates.isEmpty()
                || dates.get(0).start() > 1
                || (dates.size() > 1 && dates.get(1).start() < LONGEST / 10)) {
            return Optional.empty();
        }
        String day = text.substring(0, dates.get(0).end());
        String rest = text.substring(day.length()).replaceFirst("^[\\s,:|·–-]+", "");
        boolean told = !ONLY_MARKS.matches(rest)
                && Clocks.find(rest).isEmpty()
                && (rest.length() < text.length() - day.length() || day.endsWith("."));
        return told && DayHeading.of(day).isPresent() && !DayHeading.isTrap(text)
                ? Optional.of(new Dated(day, rest))
                : Optional.empty();
    }

    /** "entfällt", "N.N. (Titel folgt)": nothing is said but that there is a date. */
    private static boolean isNone(String rest) {
        int bracket = rest.indexOf('(');
        String plain = bracket > 0 ? rest.substring(0, bracket).strip() : rest;
        return DatedBlocks.isNone(rest) || OnePerson.open(plain).isPresent();
    }

    private static void write(Line line, Dated dated, Optional<String> always, List<Line> all) {
        all.add(line.withText(dated.day()));
        Matcher start = OTHER_START.matcher(dated.rest());
        Matcher end = OTHER_END.matcher(dated.rest());
        boolean other = start.lookingAt();
        boolean behind = !other && end.find();
        if (isNone(dated.rest()) || (always.isEmpty() && !other && !behind)) {
            all.add(line.withText(dated.rest()));
        } else if (other) {
            all.add(line.withText(start.group(1) + "  " + dated.rest().substring(start.end())));
        } else if (behind) {
            all.add(line.withText(end.group(1) + "  " + dated.rest().substring(0, end.start())));
        } else {
            all.add(line.withText(always.orElseThrow() + "  " + dated.rest()));
        }
    }
}

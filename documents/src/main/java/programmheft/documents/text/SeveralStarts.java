package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Makes one line for each item of a line that holds several: {@code 11:00 / 13:00 Lötprüfungen} happens twice,
 * {@code 14:00 Rundgang. Parallel: Vorstellung} is two things at once.
 */
final class SeveralStarts implements Preparation {
    private static final String CLOCK = "\\d{1,2}[.:]\\d{2}";
    private static final String HALF = "(?:\\s?[ap]\\.?m\\b\\.?)?";
    private static final Pattern TWICE =
            Pattern.compile("^((?:" + CLOCK + "|\\d{1,2}(?=\\s?[ap]\\.?m|,|\\s(?:und|and)))(?:\\s?Uhr)?" + HALF
                    + ")((?:,?\\s?(?:/|&|und|sowie|and|,)\\s?\\d{1,2}(?:[.:]\\d{2})?(?:\\s?Uhr)?" + HALF
                    + "){1,9})(\\s*(?:Uhr|h)?(?:[\\s:|–-]+[\\p{L}„\"(].*)?)$");
    private static final Pattern ONE = Pattern.compile("\\d{1,2}(?:[.:]\\d{2})?" + HALF);
    private static final Pattern PARALLEL =
            Pattern.compile("(?i)[.;|]\\s+(?:parallel|zeitgleich|gleichzeitig|in parallel)(?: dazu)?:\\s*");

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            Optional<Clocks.Found> clock = Clocks.find(line.text());
            Matcher twice = TWICE.matcher(line.text());
            if (twice.matches()) {
                several(line, twice, parted);
            } else if (clock.isEmpty()) {
                parted.add(line);
            } else {
                parallel(line, clock.get(), parted);
            }
        }
        return parted;
    }

    /** Tells whether the text is nothing but several clocks. */
    static boolean areClocks(String text) {
        Matcher twice = TWICE.matcher(text);
        return twice.matches() && twice.group(3).strip().matches("(?:Uhr|h)?");
    }

    /** Clocks alone, and the last with what follows: all that stands below then belongs to each of them. */
    private static void several(Line line, Matcher twice, List<Line> parted) {
        List<String> clocks = new ArrayList<>();
        clocks.add(twice.group(1));
        Matcher further = ONE.matcher(twice.group(2));
        while (further.find()) {
            clocks.add(further.group());
        }
        String unit = (twice.group(2) + twice.group(3)).contains("Uhr") ? " Uhr" : "";
        clocks.subList(0, clocks.size() - 1).forEach(clock -> parted.add(line.withText(clock + unit)));
        parted.add(line.withText(
                clocks.get(clocks.size() - 1) + (twice.group(3).contains("Uhr") ? "" : unit) + twice.group(3)));
    }

    private static void parallel(Line line, Clocks.Found clock, List<Line> parted) {
        Matcher parallel = PARALLEL.matcher(line.text());
        if (!parallel.find() || clock.rest().isEmpty()) {
            parted.add(line);
            return;
        }
        String time =
                line.text().substring(0, line.text().length() - clock.rest().length());
        parted.add(line.withText(line.text().substring(0, parallel.start())));
        parted.add(line.withText(time + " " + line.text().substring(parallel.end())));
    }
}

package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one line for each item of a line that holds several: {@code 11:00 / 13:00 Lötprüfungen} happens twice,
 * {@code 14:00 Rundgang. Parallel: Vorstellung} is two things at once.
 */
final class SeveralStarts implements Preparation {
    private static final String CLOCK = "\\d{1,2}[.:]\\d{2}";
    private static final Pattern TWICE =
            Pattern.compile("^(" + CLOCK + "(?:\\s?Uhr)?)((?:\\s?(?:/|&|und|sowie|and|,)\\s?" + CLOCK
                    + "(?:\\s?Uhr)?)+)(\\s*(?:Uhr|h)?[\\s:|–-]+\\p{L}.*)$");
    private static final Pattern ONE = Pattern.compile(CLOCK);
    private static final Pattern PARALLEL =
            Pattern.compile("(?i)[.;|]\\s+(?:parallel|zeitgleich|gleichzeitig|in parallel)(?: dazu)?:\\s*");

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            Optional<Clocks.Found> clock = Clocks.find(line.text());
            Matcher twice = TWICE.matcher(line.text());
            if (clock.isEmpty()) {
                parted.add(line);
            } else if (twice.matches()) {
                parted.add(line.withText(twice.group(1) + twice.group(3)));
                Matcher further = ONE.matcher(twice.group(2));
                while (further.find()) {
                    parted.add(line.withText(further.group() + twice.group(3)));
                }
            } else {
                parallel(line, clock.get(), parted);
            }
        }
        return parted;
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

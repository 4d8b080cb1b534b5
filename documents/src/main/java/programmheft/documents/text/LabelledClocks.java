package programmheft.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads pages that print each item as a form: its title, below it {@code Zeit: 16 – 17.30 Uhr}, then perhaps {@code Ort: Saal}. One
 * such line alone tells when the event is; three, each below a title of its own, are an agenda.
 */
final class LabelledClocks implements Preparation {
    private static final Pattern CLOCK = Pattern.compile(
            "(?iU)^(?:zeit|uhrzeit|wann|time|when|beginn|start)\\s*:\\s*(?=(?:ab|um|ca\\.|from|at)?\\s*\\d)");
    private static final Pattern PLACE =
            Pattern.compile("(?iU)^(?:ort|wo|raum|room|where|place|location)\\s*:\\s*(?=\\S)");
    private static final int ENOUGH = 3;
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 200;

    /** Where the title begins, where the clock stands, and what the clock is without its label. */
    private record Form(int title, int clock, String printed) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        Map<Integer, Form> forms = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            form(lines, i).ifPresent(form -> forms.put(form.title(), form));
        }
        return forms.size() < ENOUGH ? lines : turned(lines, forms);
    }

    private static Optional<Form> form(List<Line> lines, int at) {
        String text = lines.get(at).text();
        Matcher label = CLOCK.matcher(text);
        if (text.length() > LONGEST || !label.lookingAt()) {
            return Optional.empty();
        }
        String printed = text.substring(label.end());
        int title = at;
        while (title > 0 && at - title < MOST_LINES && mayBeTitle(lines.get(title - 1))) {
            title--;
        }
        boolean clock =
                Clocks.find(printed).filter(found -> found.rest().isEmpty()).isPresent();
        return clock && title < at ? Optional.of(new Form(title, at, printed)) : Optional.empty();
    }

    private static boolean mayBeTitle(Line line) {
        return !line.blank()
                && line.cell() == Cell.NONE
                && line.text().length() <= LONGEST
                && DayHeading.of(line.text()).isEmpty()
                && Clocks.find(line.text()).isEmpty()
                && !CLOCK.matcher(line.text()).lookingAt()
                && !PLACE.matcher(line.text()).lookingAt();
    }

    /** The first line takes the clock; what stands between comes below it. */
    private static List<Line> turned(List<Line> lines, Map<Integer, Form> forms) {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Form form = forms.get(i);
            if (form == null) {
                all.add(lines.get(i));
                continue;
            }
            Line title = lines.get(i);
            all.add(title.withText(form.printed() + "  " + title.text()));
            all.addAll(lines.subList(i + 1, form.clock()));
            i = form.clock();
            if (i + 1 < lines.size()) {
                Optional<Line> place = place(lines.get(i + 1));
                place.ifPresent(all::add);
                i += place.isPresent() ? 1 : 0;
            }
        }
        return all;
    }

    private static Optional<Line> place(Line line) {
        Matcher place = PLACE.matcher(line.text());
        return line.text().length() <= LONGEST && place.lookingAt()
                ? Optional.of(line.cell(Cell.PLACE, line.text().substring(place.end())))
                : Optional.empty();
    }
}

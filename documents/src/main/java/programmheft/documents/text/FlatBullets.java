package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Parts the next point of a list from the person of the one before, where the end of a line was lost: {@code Dr. Anna
 * Berg, Klinik Au - Ein Tag in der Ambulanz} below a point.
 */
final class FlatBullets implements Preparation {
    private static final Pattern DASH = Pattern.compile("(?U)(?<=[\\p{L})])\\s[-–]\\s(?=[\\p{Lu}„«\"])");

    private final People people;

    FlatBullets(People people) {
        this.people = people;
    }

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        boolean inList = false;
        for (Line line : lines) {
            Optional<Matcher> dash = inList && !line.bullet() ? dash(line.text()) : Optional.empty();
            if (dash.isPresent()) {
                parted.add(line.withText(line.text().substring(0, dash.get().start())));
                parted.add(new Line(
                        line.number(),
                        line.column(),
                        true,
                        line.text().substring(dash.get().end())));
            } else {
                parted.add(line);
            }
            inList = line.bullet() || (inList && (dash.isPresent() || people.beginsWith(line.text())));
        }
        return parted;
    }

    private Optional<Matcher> dash(String text) {
        if (text.length() > 300 || !people.beginsWith(text)) {
            return Optional.empty();
        }
        Matcher dash = DASH.matcher(text);
        return dash.find()
                        && text.indexOf(',') > 0
                        && text.indexOf(',') < dash.start()
                        && text.substring(dash.end()).indexOf(' ') > 0
                ? Optional.of(dash)
                : Optional.empty();
    }
}

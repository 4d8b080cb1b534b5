package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Role;

/** People behind any other label, whose kind tells their role: {@code Begrüßung: Dr. Anna Berg}, {@code Vortrag von Dr. Anna Berg}. */
final class LabelledPeople implements LineBelow {
    private static final Pattern LABEL =
            Pattern.compile("(?U)^(\\p{Lu}[\\p{L} -]{2,50}?)(?:\\s\\d{1,2})?\\s*:\\s+(\\S.*)$");
    private static final Pattern BY = Pattern.compile(
            "(?iU)^(?:\\p{L}+\\s){0,2}?(\\p{Lu}[\\p{L}-]{2,30})\\s+(?:von|durch|mit|by|with)\\s*:?\\s+(?:(?:der|dem|den|die|herrn|frau)\\s+)?(\\S.*)$");

    private final People people;

    LabelledPeople(People people) {
        this.people = people;
    }

    @Override
    public boolean read(Line line, Block block) {
        for (Pattern pattern : List.of(LABEL, BY)) {
            Matcher label = pattern.matcher(line.text().length() > 400 ? "" : line.text());
            if (label.matches() && !people.beginsWith(line.text())) {
                Format format = FormatWords.ofWord(label.group(1)).orElse(Format.OTHER);
                boolean told = (pattern == LABEL && !isPoint(line, format))
                        || format != Format.OTHER
                        || label.group(1).matches("Rede|Predigt|Lesung|Musik|Leitung|Ansprache");
                List<Person> named = told && people.beginsWith(label.group(2))
                        ? people.in(label.group(2), People.Confidence.STRICT)
                        : List.of();
                if (!named.isEmpty()) {
                    add(named, label.group(1).startsWith("Einführung") ? Format.TALK : format, block);
                    return true;
                }
            }
        }
        return false;
    }

    /** "• Rufbus: Jens Klee, Verkehrsbetriebe" is a point with its title. */
    private static boolean isPoint(Line line, Format format) {
        return line.bullet() && format == Format.OTHER;
    }

    private static void add(List<Person> named, Format format, Block block) {
        if (block.target.format == Format.OTHER
                && (format == Format.TALK || format == Format.KEYNOTE || format == Format.IMPULSE)) {
            block.target.format = format;
        }
        named.forEach(person -> block.target.add(person, role(format)));
        block.last = Block.Last.PERSON;
    }

    private static Optional<Role> role(Format format) {
        return switch (format) {
            case GREETING, OPENING -> Optional.of(Role.GREETING);
            case TALK, KEYNOTE, IMPULSE -> Optional.of(Role.SPEAKER);
            case PANEL, DISCUSSION -> Optional.of(Role.PANELIST);
            case CONCERT -> Optional.of(Role.PERFORMER);
            case TOUR, EXCURSION -> Optional.of(Role.GUIDE);
            default -> Optional.empty();
        };
    }
}

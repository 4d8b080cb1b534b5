package programmheft.documents.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Role;

/** A talk inside a block, told by who gives it: {@code Prof. Hanno Bier: Ton, Feuer}, {@code Ton und Feuer, Prof. Hanno Bier}. */
final class NamedTalk implements LineBelow {
    private static final Pattern TOPIC =
            Pattern.compile("(?iU)^(.{5,200}?)[,;.]?\\s+(?:thema|titel|topic|title|vortrag):\\s+(\\S.*)$");

    private final People people;
    private final Titles titles;

    NamedTalk(People people, Titles titles) {
        this.people = people;
        this.titles = titles;
    }

    @Override
    public boolean read(Line line, Block block) {
        if (line.text().length() > 400) {
            return false;
        }
        Matcher topic = TOPIC.matcher(line.text());
        if (topic.matches() && people.beginsWith(topic.group(1))) {
            Draft part = Draft.part(line);
            part.title = Titles.unquoted(topic.group(2));
            people.in(topic.group(1), People.Confidence.STRICT)
                    .forEach(person -> part.add(person, Optional.of(Role.SPEAKER)));
            block.open(part);
            block.last = Block.Last.BOTH;
            return true;
        }
        if (line.bullet()) {
            return false;
        }
        int colon = line.text().indexOf(':');
        boolean speakerFirst = colon > 0 && people.beginsWith(line.text().substring(0, colon));
        if (!speakerFirst && (!holdsTalks(block.item) || people.beginsWith(line.text()))) {
            return false;
        }
        TitleLine named = titles.read(line.text());
        if (named.people().isEmpty() || named.title().isEmpty()) {
            return false;
        }
        Draft part = Draft.part(line);
        part.name(named);
        block.open(part);
        block.last = Block.Last.BOTH;
        return true;
    }

    /** Where somebody moderates, or several talks are announced, a title with people is one of them. */
    private static boolean holdsTalks(Draft item) {
        return QuotedBelow.isForSeveral(item.title)
                || item.people.stream().anyMatch(named -> named.role().equals(Optional.of(Role.MODERATOR)));
    }
}

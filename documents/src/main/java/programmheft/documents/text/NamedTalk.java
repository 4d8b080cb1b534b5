package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.Role;

/** A talk inside a block, told by who gives it: {@code Prof. Hanno Bier: Ton, Feuer}, {@code Ton und Feuer, Prof. Hanno Bier}. */
final class NamedTalk implements LineBelow {
    private static final Pattern TOPIC =
            Pattern.compile("(?iU)^(.{5,200}?)[,;.]?\\s+(?:thema|titel|topic|title|vortrag):\\s+(\\S.*)$");

    private static final Pattern QUOTED =
            Pattern.compile("(?U)^(\\p{Lu}.{4,160}?),?\\s+(?:[:–-]\\s+)?[‘“„\"»«]([^‘“„”\"»«]{4,200})[’”“\"»«]\\.?$");
    private static final Pattern WITH = Pattern.compile("(?iU)(?:mit|with|sowie|und|and|von|by)\\s");
    private static final Pattern COUNTED = Pattern.compile(
            "(?iU)^(?:keynote|vortrag|talk|impuls|lecture|plenarvortrag|plenary)(?:\\s?(?:\\d{1,2}|[IVX]{1,3}|[A-C]))?$");

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
            talk(line, topic.group(1), topic.group(2), block);
            return true;
        }
        Matcher quoted = QUOTED.matcher(line.text());
        if (quoted.matches() && people.beginsWith(quoted.group(1))) {
            talk(line, quoted.group(1), quoted.group(2), block);
            return true;
        }
        if (takesItsOnlyTalk(line, block)) {
            return true;
        }
        if (line.bullet()
                || PointBelow.isLabelled(line.text())
                || WITH.matcher(line.text()).lookingAt()) {
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

    /** "Abendvortrag" and below it "Dr. Anna Berg, Universität Au: Vergessen": the item is this talk. */
    private boolean takesItsOnlyTalk(Line line, Block block) {
        int colon = line.text().lastIndexOf(": ");
        boolean bare = colon > 0
                && !line.bullet()
                && block.afterTitle()
                && block.target == block.item
                && block.item.people.isEmpty()
                && isBareTalk(block.item.title);
        List<Person> named = bare ? people.in(line.text().substring(0, colon), People.Confidence.STRICT) : List.of();
        if (named.isEmpty()) {
            return false;
        }
        block.item.title = Titles.unquoted(line.text().substring(colon + 2));
        named.forEach(person -> block.item.add(person, Optional.of(Role.SPEAKER)));
        block.last = Block.Last.BOTH;
        return true;
    }

    /** Tells whether the words only say that there is a talk: {@code Abendvortrag}, {@code Öffentlicher Vortrag}. */
    static boolean isBareTalk(String title) {
        return switch (title.length() > 40
                ? Format.OTHER
                : Label.of(title + ": x").format()) {
            case KEYNOTE, TALK, IMPULSE -> !QuotedBelow.isForSeveral(title);
            default -> false;
        };
    }

    /** A talk in a block of several; the talk itself, where the block is only counted so far: "Keynote 1". */
    private void talk(Line line, String speakers, String title, Block block) {
        boolean only = COUNTED.matcher(block.item.title).matches() && block.item.parts.isEmpty();
        Draft talk = only ? block.item : Draft.part(line);
        talk.title = Titles.unquoted(title);
        people.in(speakers, People.Confidence.STRICT).forEach(person -> talk.add(person, Optional.of(Role.SPEAKER)));
        if (only) {
            block.target = talk;
        } else {
            block.open(talk);
        }
        block.last = Block.Last.BOTH;
    }

    /** Where somebody moderates, or several talks are announced, a title with people is one of them. */
    private static boolean holdsTalks(Draft item) {
        return QuotedBelow.isForSeveral(item.title)
                || item.people.stream().anyMatch(named -> named.role().equals(Optional.of(Role.MODERATOR)));
    }
}

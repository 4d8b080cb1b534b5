package programmheft.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * The title below a word that is none: {@code Vortrag} and below it {@code „Lärm unter Wasser“}, {@code Podiumsgespräch} and
 * below it a question. Below a word for several, such as {@code Vorträge}, each quotation is a part.
 */
final class QuotedBelow implements LineBelow {
    private static final Pattern QUOTED =
            Pattern.compile("^[„\"«»“‘]([^„“”\"«»]{3,220})[“\"»«”’][,.:]?\\s*(?:[,–-]\\s+)?(.*)$");
    private static final Pattern CODE = Pattern.compile("^[A-Z]{1,3}\\d{0,3}[_-]\\S+$");
    private static final Pattern FOR_SEVERAL = Pattern.compile(
            "(?iU)(?:parallele?\\b.*|.*\\b\\w*(?:vorträge|impulse|workshops|werkstätten|sessions|foren|beiträge|panels|talks|keynotes|lesungen|arbeitsgruppen|themenräume|exkursionen|rundgänge|führungen)\\b.*)");
    private static final Pattern TO_CLICK = Pattern.compile(
            "(?iU)(?:zum|zur|mehr|jetzt|hier|weiter|anmeld\\w+|details|click|watch|download|join|more|read|register|book)\\b");
    private static final int FEW_WORDS = 3;

    private final People people;

    QuotedBelow(People people) {
        this.people = people;
    }

    @Override
    public boolean read(Line line, Block block) {
        Matcher quoted = QUOTED.matcher(line.text().length() > 400 ? "" : line.text());
        if (block.afterTitle() && sameKind(block.target, line.text())) {
            block.target.title = line.text();
            block.last = Block.Last.TITLE;
            return true;
        }
        if (quoted.matches()) {
            List<Person> named = people.in(quoted.group(2), People.Confidence.STRICT);
            return (quoted.group(2).isBlank() || !named.isEmpty()) && take(quoted.group(1), named, line, block);
        }
        boolean below = block.afterTitle()
                || (block.afterPerson()
                        && block.target == block.item
                        && block.item.parts.isEmpty()
                        && NamedTalk.isBareTalk(block.item.title)
                        && tellsTitle(line.text()));
        boolean names = below
                && !line.bullet()
                && isBare(block.target)
                && !people.beginsWith(line.text())
                && !line.text().endsWith(":")
                && RoleLine.of(line.text(), people).isEmpty()
                && FormatWords.ofExactly(line.text()).isEmpty()
                && line.text().length() <= Block.LONGEST_TITLE;
        if (names) {
            rename(block.target, line.text());
            block.last = Block.Last.TITLE;
        }
        return names;
    }

    /** Below who speaks stands the title, unless it is where they are from, or something to click. */
    private static boolean tellsTitle(String text) {
        return text.split("\\s+", 4).length > 2
                && !TO_CLICK.matcher(text).lookingAt()
                && People.institution(text).isEmpty()
                && !OnePerson.isFunction(text)
                && !RoomWords.isRoom(text);
    }

    private boolean take(String title, List<Person> named, Line line, Block block) {
        Draft target = block.target;
        boolean several =
                isForSeveral(target.title) || block.item.parts.stream().anyMatch(part -> part.quoted);
        if (target.format == Format.BREAK || target.format == Format.MEAL) {
            return false;
        }
        boolean names = (!several || target != block.item)
                && !target.quoted
                && isShort(target.title)
                && block.previous != Block.Last.OTHER;
        if (!names && !several) {
            return false;
        }
        if (names) {
            rename(target, title);
            target.quoted = true;
        } else {
            Draft part = Draft.part(line);
            part.title = title.strip();
            part.quoted = true;
            block.open(part);
        }
        named.forEach(person -> block.target.add(person, Optional.empty()));
        block.last = named.isEmpty() ? Block.Last.TITLE : Block.Last.PERSON;
        return true;
    }

    /** "Mittag: 12:00" and below it "kleines Mittagessen" are one thing, and the second tells more. */
    private static boolean sameKind(Draft draft, String text) {
        return draft.format == Format.MEAL
                && draft.title.indexOf(' ') < 0
                && text.length() < 60
                && text.indexOf(' ') > 0
                && FormatWords.ofTitle(text) == Format.MEAL;
    }

    private void rename(Draft draft, String title) {
        if (draft.people.isEmpty() && draft.title.indexOf(' ') > 0) {
            people.in(draft.title, People.Confidence.EXPECTED).forEach(person -> draft.add(person, Optional.empty()));
        }
        if (draft.format == Format.OTHER) {
            draft.format = FormatWords.ofTitle(draft.title);
        }
        if (draft.word.isEmpty() && FormatWords.ofWord(draft.title).isPresent()) {
            draft.word = Optional.of(draft.title);
        }
        draft.title = Titles.unquoted(title);
    }

    private static boolean isShort(String title) {
        return title.split("\\s+", -1).length <= FEW_WORDS && title.indexOf('„') < 0 && !title.endsWith("?");
    }

    /** A word that only tells what kind of item it is; a break or a meal has no further title. */
    private static boolean isBare(Draft draft) {
        if (CODE.matcher(draft.title).matches()) {
            return true;
        }
        if (NamedTalk.isBareTalk(draft.title)) {
            return true;
        }
        if (draft.title.indexOf(' ') >= 0 || isForSeveral(draft.title)) {
            return false;
        }
        Format format = FormatWords.ofWord(draft.title).orElse(Format.OTHER);
        return switch (format) {
            case KEYNOTE, TALK, IMPULSE, PANEL, WORKSHOP, SESSION -> true;
            case DISCUSSION -> draft.title.toLowerCase(Locale.ROOT).endsWith("runde");
            case THEMED_ROOM -> draft.title.equalsIgnoreCase("forum");
            default -> false;
        };
    }

    static boolean isForSeveral(String title) {
        return FOR_SEVERAL.matches(title);
    }
}

package programmheft.documents.text;

import java.util.List;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** A line of nothing but people, perhaps after {@code mit} or {@code von}; otherwise a line that is a body. */
final class PeopleBelow implements LineBelow {
    private static final Pattern WITH = Pattern.compile(
            "(?iU)^(?:mit|von|durch|by|with|feat\\.|und|sowie|and|u\\. a\\.|mit (?:den|allen) \\p{L}+ (?:und|sowie))\\s+(?=\\p{Lu})");

    private static final Pattern NAME =
            Pattern.compile("(?U)^\\p{Lu}\\p{Ll}[\\p{L}’'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}\\p{Ll}[\\p{L}’'-]+){1,2}$");

    private static final Pattern TOPIC =
            Pattern.compile("(?U)\\s[–—-]\\s|\\s(?:im|ohne|mit|without|with|in|und)\\s|[?!:]");

    private final People people;

    PeopleBelow(People people) {
        this.people = people;
    }

    @Override
    public boolean read(Line line, Block block) {
        String text = WITH.matcher(withoutBrackets(line.text())).replaceFirst("");
        List<Person> named =
                people.in(text, block.role.isPresent() ? People.Confidence.EXPECTED : People.Confidence.STRICT);
        if (named.isEmpty() && block.afterTitle() && !line.bullet()) {
            named = people.likely(text);
        }
        if (named.isEmpty() && block.afterTitle() && !line.bullet() && mayBeNamed(block) && isNameAlone(text)) {
            named = people.in(text, People.Confidence.EXPECTED);
        }
        if (named.isEmpty() && (line.bullet() ? block.afterTitle() && !isTopic(text) : !block.afterPerson())) {
            named = People.institution(line.text()).stream().toList();
        }
        named.forEach(person -> block.target.add(person, block.role.map(RoleLine::role)));
        block.last = named.isEmpty() ? block.last : Block.Last.PERSON;
        block.namesGoOn = line.text().endsWith(",");
        return !named.isEmpty();
    }

    /** "(Anna Berg, Klinik; Udo Ried)" alone on a line. */
    private static String withoutBrackets(String text) {
        boolean around = text.length() > 4
                && text.charAt(0) == '('
                && text.indexOf(')') == text.length() - 1
                && text.indexOf('(', 1) < 0;
        return around ? text.substring(1, text.length() - 1) : text;
    }

    /** "Gesund im Amt", "Chor ohne Klavier – Anna Berg" are points, whatever word is in them. */
    private static boolean isTopic(String text) {
        return TOPIC.matcher(text).find();
    }

    /** Where most talks have a line for who gives them, and this one has nobody yet. */
    private boolean mayBeNamed(Block block) {
        Format format = block.target.format;
        boolean pause = format == Format.BREAK || format == Format.MEAL || format == Format.REGISTRATION;
        return people.standAlone() && !pause && block.target.people.isEmpty();
    }

    /** Two or three words that begin like a name, and of which none is the word for a thing. */
    private static boolean isNameAlone(String text) {
        return NAME.matcher(text).matches()
                && NameWords.mayBeName(text)
                && !OnePerson.holdsFunction(text)
                && FormatWords.ofTitle(text) == Format.OTHER
                && FormatWords.ofWord(text.substring(text.lastIndexOf(' ') + 1)).isEmpty()
                && !RoomWords.isRoom(text)
                && People.institution(text).isEmpty();
    }
}

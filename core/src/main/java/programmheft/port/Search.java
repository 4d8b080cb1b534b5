package programmheft.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Format;

/**
 * What to look for in all events. Everything that is given must be there; a word is found in whatever begins with it,
 * umlauts written either way.
 *
 * @param words looked for in titles, texts, names and affiliations
 * @param speaker in one of the names of those who appear, in any order; academic titles do not count
 * @param room in the name of the room
 * @param themedRoom in number, title and subtitle of the themed room
 * @param on the date of the programme day
 */
public record Search(
        String words,
        Optional<String> speaker,
        Optional<String> room,
        Optional<String> themedRoom,
        Optional<Format> format,
        Optional<LocalDate> on) {
    /** How many points are found at most. */
    public static final int LIMIT = 20_000;

    private static final Set<String> TITLES = Set.of(
            "prof", "professor", "professorin", "dr", "phil", "rer", "nat", "med", "jur", "ing", "habil", "dipl");

    /**
     * A word that an index holds.
     *
     * @param begins whether words that only begin so count as well
     */
    public record Term(String word, boolean begins) {}

    /** Returns a search for words everywhere. */
    public static Search of(String words) {
        return new Search(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns all that must be among the words of a {@link Findable}; nothing, if nothing was asked for. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        SearchWords.of(words).forEach(word -> terms.add(new Term(word, true)));
        name().forEach(word -> terms.add(new Term(Mark.SPEAKER.of(word), true)));
        room.ifPresent(name -> add(Mark.ROOM, name, terms));
        themedRoom.ifPresent(name -> add(Mark.THEMED_ROOM, name, terms));
        format.ifPresent(kind -> terms.add(new Term(Mark.FORMAT.of(kind.name().toLowerCase(Locale.ROOT)), false)));
        on.ifPresent(date -> terms.add(new Term(Mark.DATE.of(date.toString()), false)));
        return terms;
    }

    /** Returns the words that may stand anywhere, by which what is found is ranked. */
    public List<String> free() {
        return SearchWords.of(words);
    }

    /** Returns what must be in one name; titles are no part of names, but who is asked for somebody may type them. */
    private List<String> name() {
        List<String> all = speaker.map(SearchWords::of).orElse(List.of());
        List<String> name = all.stream().filter(word -> !TITLES.contains(word)).toList();
        return name.isEmpty() ? all : name;
    }

    /**
     * Tells whether one of the people has the whole name that is asked for: the words of an index are those of all people
     * of a point.
     */
    public boolean isOfOneOf(List<String> people) {
        List<String> name = name();
        return name.size() < 2 || people.stream().map(SearchWords::of).anyMatch(words -> isIn(words, name));
    }

    private static boolean isIn(List<String> words, List<String> name) {
        return name.stream().allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }

    private static void add(Mark mark, String text, List<Term> terms) {
        SearchWords.of(text).forEach(word -> terms.add(new Term(mark.of(word), true)));
    }

    /** Tells words of one kind from those that stand anywhere, by a sign that no word holds. */
    enum Mark {
        SPEAKER("§p"),
        ROOM("§r"),
        THEMED_ROOM("§t"),
        FORMAT("§f"),
        DATE("§d");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** Returns the word with the mark; one that is no word, such as a date, in one piece. */
        String of(String word) {
            return sign + word.replace("-", "");
        }
    }
}

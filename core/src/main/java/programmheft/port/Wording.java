package programmheft.port;

import com.google.common.base.Splitter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import programmheft.change.Folded;

/** Compares texts by their words, whatever their case, umlaut spelling and punctuation. The fuller one counts. */
enum Wording implements Comparison<String> {
    /** One holds the other as it is: "Das Dorf" and "Das Dorf von morgen". */
    TITLE {
        @Override
        boolean holds(String whole, String part) {
            return (" " + whole + " ").contains(" " + part + " ");
        }
    },
    /** One holds all words of the other, in their order: "Hochschule Au" and "Hochschule für Technik Au". */
    NAME {
        @Override
        boolean holds(String whole, String part) {
            Iterator<String> words = WORDS.split(whole).iterator();
            for (String wanted : WORDS.split(part)) {
                boolean found = false;
                while (!found && words.hasNext()) {
                    found = words.next().equals(wanted);
                }
                if (!found) {
                    return false;
                }
            }
            return true;
        }
    };

    private static final Splitter WORDS = Splitter.on(' ');

    abstract boolean holds(String whole, String part);

    @Override
    public Optional<String> together(String mine, String theirs) {
        if (isWithin(theirs, mine)) {
            return Optional.of(mine);
        }
        return isWithin(mine, theirs) ? Optional.of(theirs) : Optional.empty();
    }

    @Override
    public List<Object> words(String value) {
        return List.of(value);
    }

    /** Tells whether the second text says all that the first one says. */
    boolean isWithin(String part, String whole) {
        String folded = fold(part);
        return folded.isEmpty() ? part.equals(whole) : holds(fold(whole), folded);
    }

    static boolean same(String one, String other) {
        String folded = fold(one);
        return folded.isEmpty() ? one.equals(other) : folded.equals(fold(other));
    }

    /** Tells whether two titles are those of one thing. */
    static boolean alike(String one, String other) {
        return NAME.together(one, other).isPresent() || Folded.of(one).isAlmost(Folded.of(other));
    }

    static String fold(String text) {
        return Folded.of(text).text();
    }

    /** Returns the lines of both, those that both have once. */
    static String lines(String mine, String theirs) {
        if (TITLE.isWithin(theirs, mine)) {
            return mine;
        }
        if (TITLE.isWithin(mine, theirs)) {
            return theirs;
        }
        StringBuilder all = new StringBuilder(mine);
        theirs.lines()
                .filter(line -> !line.isBlank() && !TITLE.isWithin(line, mine))
                .forEach(line -> all.append('\n').append(line));
        return all.toString();
    }
}

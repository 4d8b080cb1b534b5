package programmheft.jdbi;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.port.Search;

/**
 * How a database keeps words and finds them. Each gets them ready made and only tells them apart, so that both find the
 * same; no word holds a quotation mark or a blank.
 */
enum WordIndex {
    /** FTS5: words in one text, split at its blanks. */
    SQLITE("rowid", "?", "programme_word match :terms", " ", " AND ") {
        @Override
        String word(String word) {
            return word;
        }

        @Override
        String plain(String word) {
            return word;
        }

        @Override
        String term(Search.Term term) {
            return '"' + term.word() + '"' + (term.begins() ? "*" : "");
        }
    },
    /** tsvector, past the parser and the dictionaries. */
    POSTGRES("point_pk", "cast(? as tsvector)", "programme_word.words @@ cast(:terms as tsquery)", " ", " & ") {
        @Override
        String word(String word) {
            return "'" + word + "'";
        }

        @Override
        String plain(String word) {
            return word.substring(1, word.length() - 1);
        }

        @Override
        String term(Search.Term term) {
            return "'" + term.word() + "'" + (term.begins() ? ":*" : "");
        }
    };

    private final String key;
    private final String value;
    private final String condition;
    private final String between;
    private final String and;

    WordIndex(String key, String value, String condition, String between, String and) {
        this.key = key;
        this.value = value;
        this.condition = condition;
        this.between = between;
        this.and = and;
    }

    /** Returns the column with the key of the point. */
    String key() {
        return key;
    }

    /** Returns the condition on the parameter {@code terms}. */
    String condition() {
        return condition;
    }

    /** Adds the words of a point: its key, its words. */
    String insert() {
        return "insert into programme_word(" + key + ", words) values (?, " + value + ")";
    }

    String delete() {
        return "delete from programme_word where " + key + " = ?";
    }

    String words(Collection<String> words) {
        return words.stream().sorted().map(this::word).collect(Collectors.joining(between));
    }

    /** Returns the words of a point as the database gives them back. */
    Set<String> read(String text) {
        return Stream.of(text.split(" ", -1)).map(this::plain).collect(Collectors.toSet());
    }

    /** Returns what to look for; there is one term at least. */
    String terms(List<Search.Term> terms) {
        return terms.stream().map(this::term).collect(Collectors.joining(and));
    }

    abstract String word(String word);

    abstract String plain(String word);

    abstract String term(Search.Term term);
}

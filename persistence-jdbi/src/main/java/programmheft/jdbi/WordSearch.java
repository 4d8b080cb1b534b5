package programmheft.jdbi;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import programmheft.port.Search;

/**
 * Which of the words asked for are looked up. FTS5 collects all points of a word and of what begins with it before it
 * compares: so a word that is often there is looked for in what the others find, if these are seldom there.
 */
final class WordSearch {
    /** A word in so many points is there often. */
    private static final int OFTEN = 1_000;

    private final WordIndex words;
    private final List<Search.Term> lookedUp;
    private final List<Search.Term> compared;

    private WordSearch(WordIndex words, List<Search.Term> lookedUp, List<Search.Term> compared) {
        this.words = words;
        this.lookedUp = lookedUp;
        this.compared = compared;
    }

    static WordSearch of(List<Search.Term> terms, WordIndex words, Handle handle) {
        List<Search.Term> seldom = new ArrayList<>();
        List<Search.Term> often = new ArrayList<>();
        if (words == WordIndex.SQLITE && terms.size() > 1) {
            terms.forEach(term -> (isOften(term, words, handle) ? often : seldom).add(term));
        }
        return seldom.isEmpty() ? new WordSearch(words, terms, List.of()) : new WordSearch(words, seldom, often);
    }

    /** Counts a whole word without all that begins with it: that many are counted as quickly as found. */
    private static boolean isOften(Search.Term term, WordIndex words, Handle handle) {
        return handle.createQuery("select count(*) from (select 1 from programme_word where " + words.condition()
                                + " limit " + OFTEN + ")")
                        .bind("terms", words.term(new Search.Term(term.word(), false)))
                        .map((row, context) -> row.getInt(1))
                        .one()
                == OFTEN;
    }

    /** Returns the condition, of which {@link #bind} knows the parameters. */
    String condition() {
        StringBuilder condition = new StringBuilder(words.condition());
        for (int i = 0; i < compared.size(); i++) {
            condition
                    .append(" and instr(' ' || programme_word.words || ' ', :word")
                    .append(i)
                    .append(") > 0");
        }
        return condition.toString();
    }

    Query bind(Query query) {
        for (int i = 0; i < compared.size(); i++) {
            Search.Term term = compared.get(i);
            query.bind("word" + i, " " + term.word() + (term.begins() ? "" : " "));
        }
        return query.bind("terms", words.terms(lookedUp));
    }
}

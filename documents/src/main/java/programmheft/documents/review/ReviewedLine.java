package programmheft.documents.review;

import java.util.List;

/**
 * A line of a document.
 *
 * @param number from 1
 * @param text as it stands in the document
 * @param facts those that begin in this line
 */
public record ReviewedLine(int number, String text, Fate fate, List<ReviewedFact> facts) {
    public ReviewedLine {
        facts = List.copyOf(facts);
    }
}

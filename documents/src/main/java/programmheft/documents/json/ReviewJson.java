package programmheft.documents.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.check.Position;
import programmheft.documents.review.Fate;
import programmheft.documents.review.Review;
import programmheft.documents.review.ReviewedFact;
import programmheft.documents.review.ReviewedLine;
import programmheft.model.Event;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/**
 * Writes what checks found in a document, and what became of each line of it, as a JSON object: file, event, counts,
 * findings, lines, assumed.
 */
public final class ReviewJson {
    private ReviewJson() {}

    /**
     * Returns it as JSON, several lines without a line break at the end.
     *
     * @param file the name of the document
     * @param places where in the document things stand
     * @param review nothing for a document that is no text
     */
    public static String of(
            String file,
            Event event,
            List<Finding> findings,
            Provenance places,
            Optional<Review> review,
            Messages messages) {
        ToJson document = new ToJson()
                .text("format", "programmheft-review")
                .number("formatVersion", 1)
                .text("file", file)
                .text("event", event.id())
                .text("title", event.title())
                .list("findings", findings, finding -> finding(finding, places, messages))
                .optionalObject("counts", review, ReviewJson::counts)
                .list("lines", review.map(Review::lines).orElse(List.of()), ReviewJson::line)
                .list("assumed", review.map(Review::assumed).orElse(List.of()), ReviewJson::fact);
        try {
            return JsonWriter.pretty(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that cannot be written", impossible);
        }
    }

    private static ToJson counts(Review review) {
        return new ToJson()
                .number("read", review.count(Fate.READ))
                .number("derived", review.count(Fate.DERIVED))
                .number("kept", review.count(Fate.KEPT))
                .number("notRead", review.count(Fate.NOT_READ));
    }

    private static ToJson finding(Finding finding, Provenance places, Messages messages) {
        return new ToJson()
                .text("code", finding.code())
                .word("level", finding.level())
                .optionalNumber("line", line(finding, places))
                .optionalNumber("column", finding.position().map(Position::column))
                .texts("items", finding.items(), Object::toString)
                .text("sentence", messages.sentence(finding))
                .optionalText("wayOut", messages.wayOut(finding));
    }

    /** A check knows no lines: there the first item it names tells where. */
    private static Optional<Integer> line(Finding finding, Provenance places) {
        return finding.position()
                .map(Position::line)
                .or(() -> finding.items().stream()
                        .flatMap(item -> places.linesOf(item).stream())
                        .map(SourceLines::first)
                        .findFirst());
    }

    private static ToJson line(ReviewedLine line) {
        return new ToJson()
                .number("line", line.number())
                .word("fate", line.fate())
                .text("text", line.text())
                .list("facts", line.facts(), ReviewJson::fact);
    }

    private static ToJson fact(ReviewedFact fact) {
        return new ToJson()
                .text("fact", fact.fact().path())
                .word("kind", fact.kind())
                .optionalText("rule", fact.rule());
    }
}

package programmheft.cli;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.agenda.Agenda;
import programmheft.documents.review.Fate;
import programmheft.documents.review.Review;
import programmheft.documents.review.ReviewedFact;
import programmheft.documents.review.ReviewedLine;
import programmheft.model.Event;
import programmheft.port.Origin;

/** Writes what became of each line of a document: its number, a mark, its text, and what was taken from it. */
final class ReviewLines {
    private static final int WIDTH = 60;
    private static final Map<Fate, String> MARKS =
            Map.of(Fate.READ, "+", Fate.DERIVED, "=", Fate.KEPT, " ", Fate.NOT_READ, "-");

    private final Labels labels;

    ReviewLines(Labels labels) {
        this.labels = labels;
    }

    Stream<String> of(Document document, Review review) {
        Event event = document.event();
        String head = labels.text(
                "review.head",
                document.source().name(),
                event.id().value(),
                labels.text(
                        "items", event.items().count(), Agenda.of(event).slots().size()),
                review.lines().size() - review.count(Fate.NOT_READ) - review.count(Fate.KEPT),
                review.lines().size(),
                review.count(Fate.KEPT),
                review.count(Fate.NOT_READ));
        int digits = review.lines().stream()
                .mapToInt(line -> String.valueOf(line.number()).length())
                .max()
                .orElse(1);
        return Stream.of(
                        Stream.of(head, "  " + labels.text("review.legend")),
                        review.lines().stream().map(line -> line(line, digits)),
                        review.assumed().stream().map(fact -> "  " + " ".repeat(digits) + " ? " + fact(fact)))
                .flatMap(lines -> lines)
                .map(line -> line.replaceAll("\\p{Cntrl}", " ").stripTrailing());
    }

    private static String line(ReviewedLine line, int digits) {
        String number = String.valueOf(line.number());
        String text = line.text().replaceAll("\\h{3,}", "  ").strip();
        String shown = text.codePointCount(0, text.length()) <= WIDTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDTH - 1)) + "…";
        String facts = line.facts().stream().map(ReviewLines::fact).collect(Collectors.joining(", "));
        return "  " + " ".repeat(digits - number.length()) + number + " " + MARKS.get(line.fate()) + " "
                + Columns.padded(shown, WIDTH) + "  " + facts;
    }

    private static String fact(ReviewedFact fact) {
        return fact.fact().path()
                + (fact.kind() == Origin.Kind.STATED
                        ? ""
                        : fact.rule().map(rule -> " (" + rule + ")").orElse(""));
    }
}

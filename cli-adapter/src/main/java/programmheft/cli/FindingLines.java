package programmheft.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.check.Position;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/** Writes findings for people and editors: {@code FILE:LINE:COLUMN: level code: sentence}, and below it the way out. */
final class FindingLines {
    private final Labels labels;
    private final Messages messages;

    FindingLines(Labels labels, Messages messages) {
        this.labels = labels;
        this.messages = messages;
    }

    /**
     * Returns the lines of the findings by their place in the file, those without one first. A check knows no lines:
     * there the first item it names tells where, if its reader noted that.
     */
    Stream<String> of(String file, List<Finding> findings, Provenance provenance) {
        return findings.stream()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> line(finding, provenance).orElse(0))
                        .thenComparingInt(finding ->
                                finding.position().map(Position::column).orElse(0))
                        .thenComparing(Finding::code))
                .flatMap(finding ->
                        of(document(file, finding, provenance), finding, line(finding, provenance)).stream());
    }

    /** Returns the lines of what has no place but perhaps a position of its own. */
    List<String> of(String file, Finding finding) {
        return of(file, finding, Optional.empty());
    }

    private List<String> of(String file, Finding finding, Optional<Integer> line) {
        String place = finding.position()
                .map(position -> ":" + position.line() + ":" + position.column())
                .or(() -> line.map(number -> ":" + number))
                .orElse("");
        List<String> lines = new ArrayList<>();
        lines.add(oneLine("%s%s: %s %s: %s"
                .formatted(file, place, messages.word(finding.level()), finding.code(), messages.sentence(finding))));
        messages.wayOut(finding)
                .map(way -> oneLine("  = %s: %s".formatted(labels.text("way-out"), way)))
                .ifPresent(lines::add);
        return lines;
    }

    /** Returns the document that holds what the finding is about; an event may come from several. */
    private static String document(String file, Finding finding, Provenance provenance) {
        return finding.position().isPresent()
                ? file
                : finding.items().stream()
                        .flatMap(item -> provenance.linesOf(item).stream())
                        .map(SourceLines::source)
                        .findFirst()
                        .orElse(file);
    }

    private static Optional<Integer> line(Finding finding, Provenance provenance) {
        return finding.position()
                .map(Position::line)
                .or(() -> finding.items().stream()
                        .flatMap(item -> provenance.linesOf(item).stream())
                        .map(SourceLines::first)
                        .findFirst());
    }

    /** Names of files may hold line breaks and what terminals obey. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}

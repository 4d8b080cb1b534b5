package programmheft.cli;

import java.util.List;
import java.util.stream.Stream;
import programmheft.change.Change;
import programmheft.change.ChangeSentences;

/** Tells changes one a line. */
final class ChangeLines {
    /** More than a screen of them says less than their number. */
    static final int MOST = 20;

    private final Labels labels;
    private final ChangeSentences sentences;

    ChangeLines(Labels labels) {
        this.labels = labels;
        sentences = ChangeSentences.in(labels.language());
    }

    /** Returns the first ones, and how many more there are. */
    Stream<String> first(List<Change> changes) {
        Stream<String> lines = changes.stream().limit(MOST).map(this::line);
        return changes.size() <= MOST
                ? lines
                : Stream.concat(lines, Stream.of("  " + labels.text("changes.more", changes.size() - MOST)));
    }

    private String line(Change change) {
        return "  " + sentences.sentence(change).replaceAll("\\p{Cntrl}", " ");
    }
}

package programmheft.cli;

import java.util.List;
import java.util.stream.Stream;
import programmheft.change.Change;
import programmheft.change.ChangeSentences;
import programmheft.change.Changes;
import programmheft.documents.json.ChangesJson;

/** Tells changes in one of the forms that the user can ask for. */
interface ChangeReport {
    String TEXT = "text";
    String MARKDOWN = "markdown";
    String JSON = "json";

    Stream<String> lines(Changes changes);

    static ChangeReport of(String form, Labels labels) {
        ChangeSentences sentences = ChangeSentences.in(labels.language());
        return switch (form) {
            case TEXT -> changes -> text(changes, sentences, labels);
            case MARKDOWN -> changes -> markdown(changes, sentences, labels);
            case JSON -> changes -> Stream.of(ChangesJson.of(changes, labels.language()));
            default -> throw Failure.usage("unknown-format", form, String.join(", ", TEXT, MARKDOWN, JSON));
        };
    }

    private static Stream<String> text(Changes changes, ChangeSentences sentences, Labels labels) {
        return changes.isEmpty()
                ? Stream.of(labels.text("changes.none"))
                : changes.all().stream().map(sentences::sentence).map(ChangeReport::oneLine);
    }

    private static Stream<String> markdown(Changes changes, ChangeSentences sentences, Labels labels) {
        List<Change> all = changes.all();
        String heading = "## " + escaped(changes.after().title());
        Stream<String> lines = all.isEmpty()
                ? Stream.of(labels.text("changes.none"))
                : all.stream()
                        .map(change -> "- **" + escaped(oneLine(sentences.subject(change))) + "**: "
                                + escaped(oneLine(sentences.what(change))));
        return Stream.concat(Stream.of(heading, ""), lines);
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}

package programmheft.documents.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;
import programmheft.change.Change;
import programmheft.change.ChangeSentences;
import programmheft.change.Changes;

/** Writes what changed as a JSON object: event, changes; each with kind, what it is about, values and a sentence. */
public final class ChangesJson {
    private ChangesJson() {}

    /** Returns the changes as JSON, several lines without a line break at the end. */
    public static String of(Changes changes, Locale language) {
        ChangeSentences sentences = ChangeSentences.in(language);
        ToJson document = new ToJson()
                .text("format", "programmheft-changes")
                .number("formatVersion", 1)
                .text("event", changes.after().id())
                .number("count", changes.all().size())
                .list("changes", changes.all(), change -> change(change, sentences));
        try {
            return JsonWriter.pretty(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that cannot be written", impossible);
        }
    }

    private static ToJson change(Change change, ChangeSentences sentences) {
        Change.Subject subject = change.subject();
        ToJson json = new ToJson()
                .word("kind", change.kind())
                .word("of", subject.of())
                .text("id", subject.id());
        json.text("title", subject.title())
                .texts("people", subject.people(), name -> name)
                .optionalText("when", subject.when())
                .optionalText("room", subject.room());
        if (!change.fact().isEmpty()) {
            json.text("fact", change.fact());
        }
        return json.texts("before", change.before(), ChangesJson::print)
                .texts("after", change.after(), ChangesJson::print)
                .text("sentence", sentences.sentence(change));
    }

    private static String print(Object value) {
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        return value instanceof Change.Person person
                ? person.name() + " (" + Words.of(person.role()) + ")"
                : value.toString();
    }
}

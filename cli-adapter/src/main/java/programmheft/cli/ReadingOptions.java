package programmheft.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import programmheft.documents.json.JsonReader;
import programmheft.documents.text.PublishedTextReader;
import programmheft.documents.tidy.TidyReader;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** Which reader reads a document; without an option its content decides. */
final class ReadingOptions {
    @Option(names = "--tidy")
    private boolean tidy;

    @Option(names = "--free")
    private boolean free;

    @Option(names = "--json")
    private boolean json;

    Taken read(Source source) {
        if (isJson(source)) {
            return Taken.of(new JsonReader().readWithPlaces(source));
        }
        boolean strict = tidy || (!free && TidyReader.looksTidy(source));
        return Taken.of((strict ? new TidyReader() : new PublishedTextReader()).read(source));
    }

    /** Reads as {@link #read} does, but names all the faults that keep a document from being read, not the first alone. */
    Taken readOrTellAllFaults(Source source) {
        try {
            return read(source);
        } catch (UnreadableProgramme unreadable) {
            throw Failure.unreadable(
                    unreadable, isJson(source) ? new JsonReader().faults(source) : List.of(unreadable.finding()));
        }
    }

    /** Refuses two of them at once. */
    void check(Session session) {
        List<String> given = new ArrayList<>();
        addIf(tidy, "--tidy", given);
        addIf(free, "--free", given);
        addIf(json, "--json", given);
        if (given.size() > 1) {
            throw Failure.usage(
                    "bad-value", given.get(0), given.get(1), session.labels().text("way-out.one-notation"));
        }
    }

    private boolean isJson(Source source) {
        return json || (!tidy && !free && JsonReader.looksLikeJson(source));
    }

    private static void addIf(boolean is, String option, List<String> given) {
        if (is) {
            given.add(option);
        }
    }
}

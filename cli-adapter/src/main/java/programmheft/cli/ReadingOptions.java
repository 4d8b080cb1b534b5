package programmheft.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import programmheft.check.Finding;
import programmheft.check.Level;
import programmheft.documents.html.HtmlReader;
import programmheft.documents.json.JsonReader;
import programmheft.documents.tidy.TidyReader;
import programmheft.ical.IcalLint;
import programmheft.ical.IcalReader;
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

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--strict")
    private boolean strict;

    Taken read(Source source) {
        Taken taken = readAny(source);
        return strict ? taken.with(ReadingOptions::strictly) : taken;
    }

    /** A time in a line that was not read is where an item may be missing. */
    private static Finding strictly(Finding remark) {
        return remark.code().equals("clock-not-read") ? remark.withLevel(Level.ERROR) : remark;
    }

    private Taken readAny(Source source) {
        if (isJson(source)) {
            return Taken.of(new JsonReader().readWithPlaces(source));
        }
        if (isCalendar(source)) {
            return Taken.of(new IcalReader().readWithHistory(source));
        }
        if (isHtml(source)) {
            return Taken.of(new HtmlReader(TextReaders.published(year)).read(source));
        }
        boolean isTidy = tidy || (!free && year == null && TidyReader.looksTidy(source));
        return Taken.of((isTidy ? new TidyReader() : TextReaders.published(year)).read(source));
    }

    /** Reads as {@link #read} does, but names all faults of a document, not only the first that keeps it from being read. */
    Taken readOrTellAllFaults(Source source) {
        try {
            Taken taken = read(source);
            return isCalendar(source) ? taken.with(new IcalLint().of(source)) : taken;
        } catch (UnreadableProgramme unreadable) {
            throw Failure.unreadable(unreadable, faults(source, unreadable));
        }
    }

    /** Refuses two of them at once. */
    void check(Session session) {
        List<String> given = new ArrayList<>();
        addIf(tidy, "--tidy", given);
        addIf(free, "--free", given);
        addIf(json, "--json", given);
        addIf(year != null && !free, "--year", given);
        if (given.size() > 1) {
            throw Failure.usage(
                    "bad-value", given.get(0), given.get(1), session.labels().text("way-out.one-notation"));
        }
    }

    private List<Finding> faults(Source source, UnreadableProgramme unreadable) {
        if (isJson(source)) {
            return new JsonReader().faults(source);
        }
        List<Finding> faults = isCalendar(source) ? new IcalLint().of(source) : List.of();
        return faults.isEmpty() ? List.of(unreadable.finding()) : faults;
    }

    /** The name counts, too: a broken calendar is one that is broken, not a strange programme. */
    private boolean isCalendar(Source source) {
        return !tidy
                && !free
                && !isJson(source)
                && (source.name().toLowerCase(Locale.ROOT).endsWith(".ics")
                        || (beginsWithB(source) && IcalReader.looksLikeCalendar(source)));
    }

    private boolean isHtml(Source source) {
        return !tidy && !isJson(source) && HtmlReader.looksLikeHtml(source);
    }

    /** Tells whether it can begin a calendar, without loading what reads calendars for each text. */
    private static boolean beginsWithB(Source source) {
        for (byte octet : source.bytes()) {
            if (octet > ' ') {
                return octet == 'B' || octet == 'b';
            }
        }
        return false;
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

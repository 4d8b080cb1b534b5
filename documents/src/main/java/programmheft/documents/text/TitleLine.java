package programmheft.documents.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Status;

/**
 * The line that names an item, taken apart into title, format, people and notes.
 *
 * @param format told by a format word before the title, or by the title itself
 * @param word the format word as printed before the title, where it is not the plain name
 */
record TitleLine(
        String title, Format format, Optional<String> word, List<Person> people, boolean optional, Status status) {
    private static final Pattern PREFIX = Pattern.compile("^([\\p{L}& -]{2,30}?)\\s*(?::|\\s[–-]\\s)\\s*(\\S.*)$");
    private static final Pattern OPTIONAL = Pattern.compile(
            "(?i)\\s*\\(?\\b(?:optional|fakultativ|bei bedarf|freiwillig)\\b(?:,\\s*ca\\.[^()]*)?\\)?:?\\s*$");
    private static final Pattern STATE = Pattern.compile(
            "(?iu)\\s*[(\\[–-]*\\s*\\b(abgesagt|entfällt|fällt aus|cancelled|canceled|ausgebucht|fully booked|angefragt|vorläufig|tentative|verschoben|postponed)!?\\b[)\\]]?\\s*$");
    private static final Pattern STATE_FIRST = Pattern.compile(
            "(?iu)^[(\\[]?\\s*(abgesagt|entfällt|fällt aus|cancelled|canceled|ausgebucht|fully booked|verschoben|postponed)!?[)\\]]?\\s*[:–-]\\s*(?=\\S)");
    private static final Pattern BY = Pattern.compile("^(.*?\\S)\\s+(?:durch|mit|von|by|with)\\s+(\\S.*)$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.*\\S)\\s*\\(([^()]+(?:\\([^()]*\\))?)\\)$");
    private static final Pattern CUT = Pattern.compile("\\s[–-]\\s|,\\s");
    private static final Pattern QUOTED = Pattern.compile("^[„\"“»]([^„“”\"«»]+)[“”\"«]$");

    /** The formats whose word stands as a label before a title: "Vortrag: …". "Pause: …" is a title by itself. */
    private static final Set<Format> LABELS = EnumSet.of(
            Format.KEYNOTE,
            Format.TALK,
            Format.IMPULSE,
            Format.PANEL,
            Format.DISCUSSION,
            Format.WORKSHOP,
            Format.SESSION,
            Format.GREETING,
            Format.OPENING,
            Format.FILM,
            Format.TOUR,
            Format.EXCURSION);

    static TitleLine of(String text) {
        if (text.length() > Line.LONGEST) {
            return new TitleLine(text, Format.OTHER, Optional.empty(), List.of(), false, Status.PLANNED);
        }
        String rest = text;
        Matcher optional = OPTIONAL.matcher(rest);
        boolean isOptional = optional.find();
        rest = isOptional ? rest.substring(0, optional.start()) : rest;
        Matcher state = STATE.matcher(rest);
        Status status = state.find() ? status(state.group(1)) : Status.PLANNED;
        rest = status != Status.PLANNED && state.start() > 0 ? rest.substring(0, state.start()) : rest;
        Matcher stateFirst = STATE_FIRST.matcher(rest);
        if (status == Status.PLANNED && stateFirst.find()) {
            status = status(stateFirst.group(1));
            rest = rest.substring(stateFirst.end());
        }
        isOptional |= rest.matches("(?iU)^(?:optional|fakultativ)\\w*\\b.*");
        TitleLine named = named(rest.strip(), isOptional, status);
        return named.title().isBlank() ? named.called(text) : named;
    }

    private TitleLine called(String other) {
        return new TitleLine(other.strip(), format, word, people, optional, status);
    }

    private static TitleLine named(String text, boolean optional, Status status) {
        Matcher prefix = PREFIX.matcher(text);
        if (prefix.matches()) {
            Optional<Format> format = FormatWords.ofWord(prefix.group(1));
            List<Person> all = format.isPresent() ? People.in(prefix.group(2), People.Confidence.STRICT) : List.of();
            if (format.isPresent() && !all.isEmpty()) {
                return new TitleLine(prefix.group(1).strip(), format.get(), Optional.empty(), all, optional, status);
            }
            if (format.isPresent() && LABELS.contains(format.get())) {
                Split split = split(prefix.group(2));
                return new TitleLine(
                        unquoted(split.title()),
                        format.get(),
                        word(prefix.group(1).strip(), format.get()),
                        split.people(),
                        optional,
                        status);
            }
        }
        Split split = split(text);
        return new TitleLine(
                unquoted(split.title()),
                FormatWords.ofTitle(split.title()),
                Optional.empty(),
                split.people(),
                optional,
                status);
    }

    private record Split(String title, List<Person> people) {}

    private static Split split(String text) {
        return byWord(text)
                .or(() -> brackets(text))
                .or(() -> colon(text))
                .or(() -> tail(text))
                .orElseGet(() -> whole(text));
    }

    /** "Begrüßung durch Gisela Hartung, MdL". */
    private static Optional<Split> byWord(String text) {
        Matcher by = BY.matcher(text);
        if (!by.matches() || !People.beginsWithPerson(by.group(2))) {
            return Optional.empty();
        }
        List<Person> people = People.in(by.group(2), People.Confidence.STRICT);
        // "Gespräch mit Anna Berg": a bare word would be no title
        String title =
                by.group(1).contains(" ") || FormatWords.ofWord(by.group(1)).isEmpty() ? by.group(1) : text;
        boolean greeted = FormatWords.ofTitle(by.group(1)) == Format.GREETING;
        return people.isEmpty() ? Optional.empty() : Optional.of(new Split(greeted ? by.group(1) : title, people));
    }

    /** "Titel (Dr. Anna Berg, Institut)". */
    private static Optional<Split> brackets(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        return brackets.matches() && People.beginsWithPerson(brackets.group(2))
                ? Optional.of(brackets.group(1))
                        .filter(before -> !People.beginsWithPerson(before))
                        .map(before -> new Split(before, People.in(brackets.group(2), People.Confidence.STRICT)))
                        .filter(split -> !split.people().isEmpty())
                : Optional.empty();
    }

    /** "Titel: Petra Lohrengel, Sprecherzieherin", "P. Schön: „Alte Siebtücher“". */
    private static Optional<Split> colon(String text) {
        List<Integer> colons = new ArrayList<>();
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            colons.add(at);
        }
        if (colons.isEmpty()) {
            return Optional.empty();
        }
        int last = colons.get(colons.size() - 1);
        List<Person> after = People.in(text.substring(last + 1), People.Confidence.STRICT);
        if (!after.isEmpty() && last > 0) {
            return Optional.of(new Split(text.substring(0, last).strip(), after));
        }
        int first = colons.get(0);
        List<Person> before = People.in(text.substring(0, first), People.Confidence.STRICT);
        String title = text.substring(first + 1).strip();
        return before.isEmpty() || title.isEmpty() ? Optional.empty() : Optional.of(new Split(title, before));
    }

    /** "Titel, Dr. Anna Berg, Institut", "Titel – Anna Berg". */
    private static Optional<Split> tail(String text) {
        Matcher cut = CUT.matcher(text);
        while (cut.find()) {
            String after = text.substring(cut.end());
            if (People.beginsWithPerson(after) && !People.beginsWithPerson(text)) {
                List<Person> people = People.in(after, People.Confidence.STRICT);
                if (!people.isEmpty()) {
                    return Optional.of(new Split(text.substring(0, cut.start()).strip(), people));
                }
            }
        }
        return Optional.empty();
    }

    private static Split whole(String text) {
        return new Split(text, List.of());
    }

    private static Optional<String> word(String printed, Format format) {
        return printed.equalsIgnoreCase(FormatWords.name(format, Locale.GERMAN))
                ? Optional.empty()
                : Optional.of(printed);
    }

    private static String unquoted(String title) {
        Matcher quoted = QUOTED.matcher(title.strip());
        String plain =
                quoted.matches() ? quoted.group(1).strip() : title.strip().replaceAll("(?<![\\s|:,;])[\\s|:,;]+$", "");
        return plain.isEmpty() ? title.strip() : plain;
    }

    private static Status status(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("ausg") || lower.startsWith("fully")) {
            return Status.FULLY_BOOKED;
        }
        if (lower.startsWith("ang") || lower.startsWith("vorl") || lower.startsWith("tent")) {
            return Status.TENTATIVE;
        }
        return lower.startsWith("ver") || lower.startsWith("post") ? Status.POSTPONED : Status.CANCELLED;
    }
}

package programmheft.documents.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import programmheft.model.Access;

/**
 * Reads how one gets in: whether one registers, until when and where, whether one must be invited, or whether everybody may
 * come. What is told in a wrapped sentence is read like what stands in one line.
 */
final class Entry {
    private static final Pattern DEADLINE = Pattern.compile(
            "(?iU)anmeld|anzumelden|regist|sign up|melden sie|akkredit|rsvp|frist|zusage|replies|jetzt bewerben|please book|bookings?\\b|ticket requests|ticket sales|\\bsales\\b|antwort wird gebeten|a\\. w\\. g|bescheid|rückmeld|anmeldekarte|beiliegende karte");
    private static final String UNTIL =
            "(?:bis|until|by|before|anmeldeschluss|frist|deadline|closes?|closing|ends?|nlt|due)";
    private static final Pattern BEFORE_THE_DATE = Pattern.compile("(?iU).*\\b" + UNTIL + "\\b\\D{0,30}");
    /** "1. September 2027   Anmeldeschluss". */
    private static final Pattern BEHIND_THE_DATE = Pattern.compile(
            "(?iU)^(?:,?\\s\\d{1,2}(?:[.:]\\d{2})?\\sUhr)?[\\s:–-]+(?:anmeldeschluss|ende der anmeldung|registration (?:closes|deadline)|deadline for registration)\\b.*");
    /** Until when one may cancel or order a lunch is no deadline. */
    private static final Pattern NO_DEADLINE = Pattern.compile(
            "(?iU)\\b(?:storn\\w*|rücktritt\\w*|abmeld\\w*|cancel\\w*|refund\\w*|can['’]?t make it|cannot make it|free (?:up )?your (?:spot|place|seat)|(?:anmeldung )?(?:ist )?(?:nicht|keine) (?:nötig|notwendig|erforderlich|anmeldung))\\b");

    private static final Pattern REGISTRATION = Pattern.compile(
            "(?iU)anmeldung\\w*\\s(?!(?:ist |sind )?nicht\\b).*(?:erforderlich|möglich|erbeten|notwendig|nötig|bitte|unter|per|hier|bis)|anmelden\\b|anzumelden\\b|melden sie (?:sich|ihre teilnahme)|please register|to register,? (?:visit|go|please|see)|registration (?:is )?(?:required|open)|um anmeldung|anmeldung:|anmeldung über|\\[register\\]|jetzt bewerben|akkredit\\w+ (?:bis|unter)|\\brsvp\\b|anmeldung nötig|need a ticket");
    private static final Pattern INVITED = Pattern.compile(
            "(?iU)einladung erforderlich|geschlossene veranstaltung|nur (?:mit|auf) (?:persönlicher )?einladung|persönliche einladung vorweist|by invitation");
    private static final Pattern OPEN = Pattern.compile(
            "(?iU)eintritt (?:ist )?frei|eintritt wird nicht erhoben|offen für alle|keine anmeldung|ohne anmeldung|anmeldung ist nicht|eine anmeldung (?:ist )?nicht|no need to book|just (?:drop in|come)|no registration|gäste sind (?:herzlich )?willkommen|free admission|alle sind willkommen|open to all|eintritt ist kostenlos");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>()\"„“]+[^\\s<>()\"„“.,;:]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final int MOST_LINES = 3;

    private final List<Line> lines;
    private final YearFinder years;

    /**
     * Begins to read.
     *
     * @param around the lines around the agenda, blank ones too
     * @param years knows the year of a deadline without one
     */
    Entry(List<Line> around, YearFinder years) {
        this.lines = around.stream()
                .filter(line -> line.text().length() <= Line.LONGEST)
                .toList();
        this.years = years;
    }

    Optional<HeadFacts.At<Access>> read() {
        Optional<HeadFacts.At<LocalDate>> deadline = deadline();
        Optional<HeadFacts.At<String>> registration = first(REGISTRATION);
        Optional<HeadFacts.At<String>> invited = first(INVITED);
        Optional<HeadFacts.At<String>> open = first(OPEN);
        Optional<Integer> line = Stream.of(deadline, invited, registration, open)
                .flatMap(Optional::stream)
                .map(HeadFacts.At::line)
                .findFirst();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> at = registration
                .flatMap(found -> address(found.fact()))
                .or(() -> deadline.flatMap(found -> at(found.line()).flatMap(Entry::address)));
        Optional<Access.Registration> how = deadline.isPresent() || registration.isPresent()
                ? Optional.of(new Access.Registration(deadline.map(HeadFacts.At::fact), at))
                : Optional.empty();
        Access access = new Access(invited.isEmpty() && open.isPresent(), invited.isPresent(), how);
        return Optional.of(new HeadFacts.At<>(access, line.get()));
    }

    private Optional<String> at(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .map(Line::text)
                .findFirst();
    }

    private Optional<HeadFacts.At<LocalDate>> deadline() {
        for (int most = 1; most <= MOST_LINES; most++) {
            for (int i = 0; i < lines.size(); i++) {
                int line = lines.get(i).number();
                Optional<HeadFacts.At<LocalDate>> found =
                        deadline(joined(i, most)).map(date -> new HeadFacts.At<>(date, line));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the line with those that follow without a blank one, if there are so many. */
    private String joined(int first, int most) {
        List<String> texts = new ArrayList<>();
        for (int i = first; i < lines.size() && texts.size() < most; i++) {
            boolean next =
                    i == first || lines.get(i).number() == lines.get(i - 1).number() + 1;
            if (!next || lines.get(i).blank() || (i > first && lines.get(i).bullet())) {
                break;
            }
            texts.add(lines.get(i).text());
        }
        return texts.size() == most ? String.join(" ", texts) : "";
    }

    private Optional<LocalDate> deadline(String text) {
        return text.length() > Line.LONGEST
                ? Optional.empty()
                : DateMention.in(text).stream()
                        .filter(date -> isDeadline(date, text))
                        .flatMap(date -> full(date).stream())
                        .findFirst();
    }

    private static boolean isDeadline(DateMention date, String text) {
        String sentence = date.around(text);
        boolean asked = DEADLINE.matcher(sentence).find() && !NO_DEADLINE.isIn(sentence);
        return asked
                && (BEFORE_THE_DATE.matcher(text.substring(0, date.start())).matches()
                        || BEHIND_THE_DATE.matcher(text.substring(date.end())).matches());
    }

    private Optional<LocalDate> full(DateMention date) {
        return date.date()
                .or(() -> date.day()
                        .flatMap(day -> years.yearOf(date)
                                .map(found -> day.atYear(found.year().getValue()))));
    }

    private Optional<HeadFacts.At<String>> first(Pattern pattern) {
        return lines.stream()
                .filter(line -> pattern.matcher(line.text()).find())
                .findFirst()
                .map(line -> new HeadFacts.At<>(line.text(), line.number()));
    }

    private static Optional<String> address(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find() ? Optional.of(address.group()) : Optional.empty();
    }
}

package programmheft.documents.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Role;

/** Finds the people in the line that names an item: behind the title, before it, or in the middle. */
final class TitlePeople {
    private static final Pattern BY = Pattern.compile(
            "(?iU)\\s+[–-]?\\s*(durch|mit|von|by|with|guided by|led by|presented by|introduced by|hosted by|chaired by|given by|geleitet von|gehalten von|moderiert von|moderated by)\\s+(?:(?:der|dem|den|die|herrn|frau|the|our|unserer|unserem)\\s+(?-i:\\p{Ll}{4,}\\s)?(?-i:(?=\\p{Lu})))?");
    private static final Pattern KEEPS_WITH = Pattern.compile(
            "(?iU).*(?:gespräch|talk|interview|diskussion|konferenz|begegnung|dialog|debatte|dating|conversation|chat|meeting|meet|discussion|kaffee|tee|frühstück|klatsch|evening|abend|afternoon|nachmittag|matinee|breakfast|lunch|tea|spaziergang|walk|party)$");
    static final Pattern SPEECH = Pattern.compile(
            "(?iU).*(?:vortrag|rede|ansprache|predigt|lesung|grußwort|grußworte|begrüßung|begrüssung|eröffnung|einführung|moderation|musik|konzert|beitrag|film|statement|input|impuls|keynote|referat|bericht|vorstellung|präsentation|talk|address|lecture|remarks|welcome|presentation|speech|performance|führung|konzept|geleitet|reading|introduction|leitung)$");
    private static final Pattern TOPIC = Pattern.compile("(?iU)\\s+(?:on|about|über|zu|zum thema|zur|zum)\\s+");
    private static final Pattern ROLE = Pattern.compile(
            "(?iU)\\s*[–,;|.-]\\s+(moderation|moderator(?:in)?|mod\\.|leitung|ltg\\.|kursleitung|chair|referent(?:in)?|gesprächsleitung|führung|guide|gastgeber(?:in)?|host)\\s*:?\\s+(?=\\S)");
    private static final Pattern JUDGED =
            Pattern.compile("(?U),\\s(?:judged|led|given|presented|hosted|performed|introduced)$");
    private static final Pattern BEHIND =
            Pattern.compile("(?U)^(.{4,160}?[\\p{L}“”\"»)][.?!])\\s+(\\p{Lu}[\\p{L} /-]{1,25}):\\s+(.{4,160})$");
    private static final Pattern NEXT_LABEL = Pattern.compile("(?U)[,;.]?\\s+\\p{Lu}[\\p{L}/-]{1,25}:\\s+");
    private static final Pattern TELLS = Pattern.compile(
            "(?U)^(\\p{Lu}.{4,120}?)\\s(?:on|about|über|zu|zum Thema|erzählt|erzählen|liest|lesen|spricht|sprechen|talks|reads|plays|spielt|spielen|zeigt|zeigen|presents|in conversation|im Gespräch)\\b.{3,}$");
    static final Pattern CUT = Pattern.compile("\\s[–—-]\\s|,\\s|\\s\\|\\s|\\s/\\s");
    private static final Pattern KIND_BEHIND = Pattern.compile(
            "(?U)^(.{4,}?(?:[?!.“”\"»’)]|\\s[–-]|[,:]))\\s+(?:(?:eine?|a|an)\\s)?(\\p{L}[\\p{L}-]{2,})$");
    private static final Set<Format> KINDS = EnumSet.of(
            Format.KEYNOTE,
            Format.TALK,
            Format.IMPULSE,
            Format.PANEL,
            Format.DISCUSSION,
            Format.WORKSHOP,
            Format.FILM,
            Format.TOUR,
            Format.EXCURSION,
            Format.CONCERT);
    private static final Pattern QUOTED_FIRST = Pattern.compile(
            "^[„\"“«»‘]([^„“”\"«»]{4,160})[“”\"»«’]\\s*[,:–-]?\\s+(?:(?:mit|von|by|with)\\s+)?(\\p{Lu}.{3,160})$");
    // "Wie geht es weiter? Ausblick" before "von Anna Berg"
    private static final Pattern QUESTION_AND_NOUN = Pattern.compile("(?U)^(.{6,}[?!])\\s+\\p{Lu}[\\p{L}-]{3,}$");
    private static final int LONGEST = 260;

    private final People people;
    private final PeopleBehind behind;
    private final Remembered<Split> splits = new Remembered<>(this::look, Memory.places());

    TitlePeople(People people) {
        this.people = people;
        this.behind = new PeopleBehind(people);
    }

    /** A title, and who was named beside it. */
    record Split(String title, List<Draft.Named> people, Optional<Format> kind) {
        Split(String title, List<Draft.Named> people) {
            this(title, people, Optional.empty());
        }
    }

    /** Tells whether somebody is named first and behind them, in quotation marks, what they speak about. */
    boolean quoted(String text) {
        return QuotedTalk.of(text, people).isPresent();
    }

    List<Person> people(String text) {
        return people.in(text, People.Confidence.STRICT);
    }

    Split split(String text) {
        return splits.of(text);
    }

    private Split look(String text) {
        if (text.length() > LONGEST) {
            return nobody(text);
        }
        return quotedFirst(text)
                .or(() -> QuotedTalk.of(text, people))
                .or(() -> withModerator(text))
                .or(() -> TellsBehind.of(text, people))
                .or(() -> labelled(text))
                .or(() -> moderated(text))
                .or(() -> first(text))
                .or(() -> tells(text))
                .or(() -> byWord(text))
                .or(() -> colon(text))
                .or(() -> behind.tail(text))
                .or(() -> behind.office(text))
                .or(() -> behind.trailing(text))
                .orElseGet(() -> nobody(text));
    }

    /** "„Was der Rumpf erzählt“ – Dr. Anna Berg über die Grabung": the quotation is the title, whatever is told of who speaks. */
    private Optional<Split> quotedFirst(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        Matcher quoted = "„\"“«»‘".indexOf(first) < 0 ? null : QUOTED_FIRST.matcher(text);
        if (quoted == null || !quoted.matches()) {
            return Optional.empty();
        }
        List<Person> named = people.in(quoted.group(2), People.Confidence.STRICT);
        List<Person> told = named.isEmpty()
                ? Mention.in(quoted.group(2)).stream()
                        .filter(mention -> mention.start() == 0)
                        .map(Mention::person)
                        .toList()
                : named;
        return found(quoted.group(1), told, Optional.empty());
    }

    /** "Wer zahlt? – Anna Berg, Dr. Udo Ried; Moderation: Ilse Tann". */
    private Optional<Split> withModerator(String text) {
        Matcher cut = CUT.matcher(text.indexOf(';') < 0 && text.indexOf('.') < 0 ? "" : text);
        while (cut.find()) {
            Optional<WithModerator.Named> named = cut.group().indexOf(',') >= 0
                    ? Optional.empty()
                    : WithModerator.of(text.substring(cut.end()), people);
            if (named.isPresent() && cut.start() > 0) {
                return Optional.of(new Split(
                        text.substring(0, cut.start()).strip(), named.get().all(Optional.of(Role.PANELIST))));
            }
        }
        return Optional.empty();
    }

    private static Split nobody(String text) {
        return new Split(text, List.of());
    }

    static Optional<Split> found(String whole, List<Person> people, Optional<Role> role) {
        String title = JUDGED.matcher(whole).replaceFirst("");
        return title.isBlank() || people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Split(
                        title.strip(),
                        people.stream()
                                .map(person -> new Draft.Named(person, role))
                                .toList()));
    }

    /** "Orgelmusik zum Feierabend. An der Orgel: Sybille Ranft", "… beim Skipper? Pro: Dr. Ulm, Contra: F. Au". */
    private Optional<Split> labelled(String text) {
        Matcher behind = BEHIND.matcher(text);
        if (!behind.matches()) {
            return Optional.empty();
        }
        Optional<RoleLine> role = RoleLine.labelled(behind.group(2) + ": " + behind.group(3));
        List<Person> all = new ArrayList<>();
        for (String names : NEXT_LABEL.split(behind.group(3), -1)) {
            List<Person> named = people.in(names, People.Confidence.EXPECTED);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(named);
        }
        return found(
                behind.group(1).replaceFirst("\\.$", ""),
                all,
                role.map(RoleLine::role).or(() -> all.size() > 1 ? Optional.of(Role.PANELIST) : Optional.empty()));
    }

    /** "Dr. Fergus Lyle (Pest Unit) on the Asian hornet" is one title, and names who speaks. */
    private Optional<Split> tells(String text) {
        Matcher tells = TELLS.matcher(text);
        return tells.matches() && people.beginsWith(text)
                ? found(text, people.in(tells.group(1), People.Confidence.STRICT), Optional.of(Role.SPEAKER))
                : Optional.empty();
    }

    /** "Vorträge - Moderation Dr. Anna Berg": the role is told, so the name need not be known. */
    private Optional<Split> moderated(String text) {
        Matcher role = ROLE.matcher(text);
        if (!role.find() || role.start() == 0) {
            return Optional.empty();
        }
        List<Person> named = people.in(text.substring(role.end()), People.Confidence.EXPECTED);
        return found(
                split(text.substring(0, role.start())).title(),
                named,
                RoleLine.labelled(role.group(1) + ": x").map(RoleLine::role));
    }

    /** "Begrüßung durch Gisela Hart, MdL", "Keynote by Judith Ark on small things". */
    private Optional<Split> byWord(String text) {
        Matcher by = BY.matcher(text);
        while (by.find()) {
            String before = text.substring(0, by.start());
            String after = text.substring(by.end());
            Optional<Split> topic = topic(before, after);
            if (topic.isPresent()) {
                return topic;
            }
            // "Die Werke von Thomas Mann" are not by a speaker, "Vortrag von …" is
            if (!BesideTitle.isOutside(text, by.start())) {
                continue;
            }
            boolean told = (!by.group(1).equalsIgnoreCase("von") && !by.group(1).equalsIgnoreCase("an"))
                    || SPEECH.matcher(before).matches()
                    || QUESTION_AND_NOUN.matcher(before).matches()
                    || Label.of(before).format() != Format.OTHER;
            Optional<WithModerator.Named> round = told ? WithModerator.of(after, people) : Optional.empty();
            if (round.isPresent() && by.start() > 0) {
                Optional<Split> kind = kindBehind(before, round.get().guests());
                return Optional.of(new Split(
                        kind.map(Split::title).orElse(before.strip()),
                        round.get().all(Optional.of(Role.PANELIST)),
                        kind.flatMap(Split::kind)));
            }
            Optional<Split> whole = told ? withMore(text, after) : Optional.empty();
            if (whole.isPresent()) {
                return whole;
            }
            List<Person> named = told ? behind(by.group(1), before, after) : List.of();
            if (!named.isEmpty()) {
                return named(text, before, by.group(1), named);
            }
        }
        return Optional.empty();
    }

    /** "Grußwort von Anna Berg und Festessen" is one title: something else follows the person. */
    private Optional<Split> withMore(String text, String after) {
        int and = after.lastIndexOf(" und ");
        return and > 0 && FormatWords.ofTitle(after.substring(and + 5)) != Format.OTHER && people.beginsWith(after)
                ? found(text, people.in(after.substring(0, and), People.Confidence.STRICT), Optional.empty())
                : Optional.empty();
    }

    /** Behind "by" and "durch" a name need not be known; "Führung durch" leads through something. */
    private List<Person> behind(String word, String before, String some) {
        int comma = some.indexOf(", ");
        // "by the Mayor, Anna Berg"
        boolean office = comma > 0 && some.lastIndexOf(' ', comma) < 0 && OnePerson.isOffice(some.substring(0, comma));
        String after = office ? some.substring(comma + 2) : some;
        if (people.beginsWith(after)) {
            return people.in(after, People.Confidence.STRICT);
        }
        boolean expected = word.matches("(?iU).*\\bby") || (word.equalsIgnoreCase("durch") && isWelcome(before));
        return expected ? people.in(after, People.Confidence.EXPECTED) : List.of();
    }

    private static boolean isWelcome(String before) {
        Format format = FormatWords.ofTitle(before);
        return format == Format.GREETING || format == Format.OPENING;
    }

    private static Optional<Split> named(String text, String before, String word, List<Person> named) {
        Optional<Split> kind = kindBehind(before, named);
        if (kind.isPresent()) {
            return kind;
        }
        boolean kept =
                word.matches("(?i)mit|with") && KEEPS_WITH.matcher(before).matches();
        boolean moderates = word.matches("(?iU)(?:moder|led|geleitet|hosted|chaired).*");
        Optional<Role> role = kept
                ? Optional.of(Role.SPEAKER)
                : word.matches("(?i)guided.*")
                        ? Optional.of(Role.GUIDE)
                        : moderates ? Optional.of(Role.MODERATOR) : Optional.empty();
        return found(kept ? text : before, named, role);
    }

    /** "Wie alt ist das Silber? Führung" before "mit Anna Berg": the last word tells the kind, the title stands before it. */
    private static Optional<Split> kindBehind(String before, List<Person> named) {
        Matcher kind = KIND_BEHIND.matcher(before.length() > LONGEST ? "" : before);
        Optional<Format> format = kind.matches() ? FormatWords.ofWord(kind.group(2)) : Optional.empty();
        boolean tells = kind.matches()
                && (format.filter(KINDS::contains).isPresent()
                        || QUESTION_AND_NOUN.matcher(before).matches()
                        || SPEECH.matcher(kind.group(2)).matches());
        return tells
                ? Optional.of(new Split(
                        kind.group(1).replaceFirst("[\\s,.:–-]+$", ""),
                        named.stream()
                                .map(person -> new Draft.Named(person, Optional.empty()))
                                .toList(),
                        format.filter(KINDS::contains)))
                : Optional.empty();
    }

    /** What follows the person after "on" or "über" is the title, the words before are the label. */
    private Optional<Split> topic(String before, String after) {
        Matcher topic = TOPIC.matcher(after);
        if (FormatWords.ofTitle(before) == Format.OTHER || !topic.find()) {
            return Optional.empty();
        }
        List<Person> named = people.in(after.substring(0, topic.start()), People.Confidence.STRICT);
        return named.isEmpty() || after.length() - topic.end() < 6
                ? Optional.empty()
                : found(before + ": " + after.substring(topic.end()), named, Optional.empty());
    }

    /** "Titel: Petra Lohr, Sprecherzieherin", "P. Schön: „Alte Siebtücher“". */
    private Optional<Split> colon(String text) {
        int last = text.lastIndexOf(':');
        if (last < 0) {
            return Optional.empty();
        }
        List<Person> after = people.in(text.substring(last + 1), People.Confidence.STRICT);
        if (!after.isEmpty() && last > 0) {
            return found(text.substring(0, last), after, Optional.empty());
        }
        int first = text.indexOf(':');
        List<Person> before = people.in(text.substring(0, first), People.Confidence.STRICT);
        return found(text.substring(first + 1), before, Optional.empty());
    }

    /** "Dr. Anton Rieb - Bühnengespräch mit Doris Kep": behind a dash a format word begins the title. */
    Optional<Split> first(String text) {
        Matcher cut = CUT.matcher(text);
        while (cut.find()) {
            String after = text.substring(cut.end());
            boolean title = FormatWords.ofTitle(after) != Format.OTHER || after.matches("^[„\"“«»‘].*");
            if (title && people.beginsWith(text)) {
                List<Person> named = people.in(text.substring(0, cut.start()), People.Confidence.STRICT);
                if (!named.isEmpty()) {
                    Split rest = split(after);
                    List<Draft.Named> all = new ArrayList<>();
                    named.forEach(person -> all.add(new Draft.Named(person, Optional.of(Role.SPEAKER))));
                    all.addAll(rest.people());
                    return Optional.of(new Split(rest.title(), all));
                }
            }
        }
        return Optional.empty();
    }
}

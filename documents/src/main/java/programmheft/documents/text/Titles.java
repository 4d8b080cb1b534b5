package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.Role;
import programmheft.model.Status;

/** Takes the line that names an item apart: first what stands behind the title, then its people, then its label. */
final class Titles {
    private static final Pattern PAGE =
            Pattern.compile("(?i)\\s*\\((?:S\\.|Seite|p\\.|page)\\s?\\d{1,4}\\s?(?:ff?\\.)?\\)");
    private static final Pattern SEE = Pattern.compile(
            "(?i)[,;]?\\s+(?:s\\.\\s(?:o\\.|u\\.|\\p{Lu}\\S*)|siehe|vgl\\.|see(?=\\s(?:p\\.|page|below|next|our|the|abstract|above|overleaf)))(?:\\s\\S.{0,60})?$");
    private static final Pattern OPTIONAL = Pattern.compile(
            "(?i)\\s*\\(?\\b(?:optional|fakultativ|bei bedarf|auf wunsch|freiwillig)\\b(?:,\\s*ca\\.[^()]*)?\\)?:?\\s*$");
    private static final Pattern OPTIONAL_FIRST =
            Pattern.compile("(?i)^[(\\[]?(?:optional|fakultativ|bei bedarf|auf wunsch)[:)\\]]+\\s*");
    private static final Pattern OPTIONAL_WORD = Pattern.compile("(?iU)^(?:optional|fakultativ)\\w*\\b.*");
    private static final Pattern QUOTED = Pattern.compile("^[„\"“»«‘‚']([^„“”\"«»]+)[“”\"«»’‘']$");
    private static final Pattern SINGLE = Pattern.compile("(?<=[,:–-] )(['‘](\\S[^‘]{3,200})['’])(?=$|\\s[(\\[–-])");
    private static final Pattern WITHOUT_END = Pattern.compile("(?<![\\s|:,;–—-])[\\s|:,;–—-]+$");

    private static final Pattern HELPED = Pattern.compile(
            "(?iU)(?:[,.]|\\s[–—-])?\\s(?:assisted|supported|accompanied|begleitet|unterstützt|musikalisch begleitet|sung|performed|played|conducted|commented|kommentiert|gespielt|gesungen|aufgeführt|dirigiert)\\s(?:by|von|durch)\\s.*$");

    /** "Schluss, danach Spaziergang": what follows has no clock. */
    private static final Pattern LATER = Pattern.compile(
            "(?iU)[,;]\\s+(?:danach|anschl\\.|anschließend(?:e[rns]?)?|anschliessend|im anschluss|hinterher|followed by|then|afterwards|treffpunkt:?|zwei gruppen|drei gruppen|in gruppen|max\\.|maximal)\\b.*$");

    /** "Registrierung im Haus Seeblick" tells the room, and stays whole. */
    private static final Pattern IN_ROOM = Pattern.compile(
            "(?U)\\s(?:im|in der|in den|auf dem|in the|at the|in)\\s+(?:\\p{Ll}+en\\s)?(\\p{Lu}.{2,50})$");

    /** "Morning Break refreshments provided": what is served is no people. */
    private static final Pattern SERVED = Pattern.compile(
            "(?U)^(.{2,60}?\\p{Lu}\\p{L}+)\\s((?:\\p{Ll}[\\p{L}-]*\\s){1,5}(?:provided|included|served|available))$");

    private static final Pattern LEFT_OVER = Pattern.compile("(?<=\\))\\.$|\\s+[–—-]$");

    private final TitlePeople people;
    private final Brackets brackets;
    private final Remembered<TitleLine> lines = new Remembered<>(this::look, Memory.places());
    private final BesideTitle beside;

    Titles(People people) {
        this.people = new TitlePeople(people);
        this.brackets = new Brackets(people);
        this.beside = new BesideTitle(people);
    }

    TitleLine read(String text) {
        return lines.of(text);
    }

    private TitleLine look(String text) {
        if (text.length() > Line.LONGEST) {
            return plain(text);
        }
        Work work = new Work(inUsualQuotes(PAGE.matcher(text).replaceAll("").strip()));
        work.rest = LEFT_OVER.matcher(SEE.matcher(work.rest).replaceFirst("")).replaceFirst("");
        Matcher helped = HELPED.matcher(work.rest);
        if (helped.find()) {
            work.notes.add(helped.group().strip());
            named(helped.group()).forEach(person -> work.named.add(new Draft.Named(person, Optional.empty())));
            work.rest = work.rest.substring(0, helped.start());
        }
        Matcher later = LATER.matcher(work.rest);
        if (later.find() && later.start() > 3) {
            work.notes.add(later.group().replaceFirst("^[,;]\\s+", ""));
            work.rest = work.rest.substring(0, later.start());
        }
        takeOptional(work);
        StateWords.take(work.rest).ifPresent(state -> {
            work.status = state.status();
            work.rest = state.rest();
        });
        beside.takeFirst(work);
        beside.takeLast(work);
        brackets.take(work);
        BesideTitle.takeHouse(work);
        takeOptional(work);
        takePeople(work);
        takeRoom(work);
        takeMore(work);
        return work.line(text);
    }

    private List<Person> named(String helped) {
        return people.people(helped.replaceFirst("(?U)^.*?\\s(?:by|von|durch)\\s", ""));
    }

    /** Tells whether the line names a person first and then, behind a dash, the title. */
    boolean beginsWithSpeaker(String text) {
        return text.length() <= Line.LONGEST && (people.first(text).isPresent() || people.quoted(inUsualQuotes(text)));
    }

    private void takePeople(Work work) {
        TitlePeople.Split split = people.split(work.rest);
        work.named.addAll(split.people());
        work.rest = split.title();
        work.kind = work.kind.or(split::kind);
    }

    /** What stood behind a moderator, a bracket or a room may hide another of them. */
    private void takeMore(Work work) {
        if (work.named.stream().allMatch(named -> named.role().equals(Optional.of(Role.MODERATOR)))) {
            takePeople(work);
        }
        brackets.takeBehind(work);
        brackets.take(work);
        takeRoom(work);
        brackets.take(work);
    }

    private static void takeRoom(Work work) {
        RoomWords.atTheEnd(work.rest).ifPresent(tail -> {
            work.room = work.room.or(() -> Optional.of(tail.room()));
            work.rest = tail.text();
        });
        Matcher inside = IN_ROOM.matcher(work.rest);
        if (work.room.isEmpty() && inside.find() && RoomWords.isRoom(inside.group(1))) {
            work.room = Optional.of(inside.group(1));
        }
        Matcher served = SERVED.matcher(work.rest);
        if (served.matches()) {
            work.notes.add(served.group(2));
            work.rest = served.group(1);
        }
    }

    private static TitleLine plain(String text) {
        return new TitleLine(
                text, Format.OTHER, Optional.empty(), List.of(), false, Status.PLANNED, Optional.empty(), List.of());
    }

    private static void takeOptional(Work work) {
        Matcher last = OPTIONAL.matcher(work.rest);
        if (last.find()) {
            work.optional = true;
            work.rest = work.rest.substring(0, last.start()).strip();
        }
        Matcher first = OPTIONAL_FIRST.matcher(work.rest);
        if (first.find()) {
            work.optional = true;
            work.rest = work.rest.substring(first.end()).strip();
        }
        work.optional |= OPTIONAL_WORD.matcher(work.rest).matches();
    }

    /** "Anna Berg (Au), 'Small Worlds'" as with other quotation marks, which are no apostrophes. */
    private static String inUsualQuotes(String text) {
        Matcher single = text.indexOf('\'') < 0 && text.indexOf('’') < 0 ? null : SINGLE.matcher(text);
        return single != null && single.find()
                ? text.substring(0, single.start(1)) + "“" + single.group(2) + "”" + text.substring(single.end())
                : text;
    }

    static String unquoted(String title) {
        String whole = title.strip();
        if (whole.isEmpty() || Character.isLetterOrDigit(whole.charAt(whole.length() - 1))) {
            return whole;
        }
        Matcher quoted = QUOTED.matcher(whole);
        String plain = quoted.matches()
                ? quoted.group(1).strip()
                : WITHOUT_END.matcher(whole).replaceFirst("");
        return plain.isEmpty() ? whole : plain;
    }

    /** What is left of the line, and what was found so far. */
    static final class Work {
        final List<Draft.Named> named = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
        Optional<String> room = Optional.empty();
        boolean optional;
        Status status = Status.PLANNED;
        String rest;

        /** The format that was told behind the title: "… Lesung mit Anna Berg". */
        Optional<Format> kind = Optional.empty();

        private Work(String rest) {
            this.rest = rest;
        }

        private TitleLine line(String whole) {
            Label label = Label.of(rest);
            String title = unquoted(label.title());
            boolean nothing = title.isBlank() && !optional;
            return new TitleLine(
                    nothing ? whole.strip() : title,
                    label.format() != Format.OTHER ? label.format() : kind.orElseGet(() -> TitleFormat.of(rest)),
                    label.word(),
                    List.copyOf(named),
                    optional,
                    status,
                    room.or(label::room),
                    List.copyOf(notes));
        }
    }
}

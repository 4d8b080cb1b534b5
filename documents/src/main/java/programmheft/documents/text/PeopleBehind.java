package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Role;

/** Finds the people behind a title: behind a dash or a comma, behind an office, or with nothing between. */
final class PeopleBehind {
    private static final Pattern OFFICE_TAIL =
            Pattern.compile("(?U)^(.*\\b(?:der|des)\\s+(\\p{Lu}[\\p{L}-]+))\\s+(\\S.*)$");
    private static final Pattern NO_NAME_AFTER = Pattern.compile(
            "(?iU).*(?:\\b(?:von|vom|der|des|die|das|den|dem|für|und|oder|an|am|im|in|zu|zur|zum|bei|mit|nach|über|um|ohne|of|the|for|and|or|at|by|with|on|to|in|from|above|below|around|near|between|under|beyond|along|across|through|behind|beside|inside|outside|about|into|into|unter|hinter|neben|vor|zwischen|auf|your|my|our|aus|als|wie|ist|sind|hat|lebt|gegen|dr|prof|pd|ra|frau|herr|herrn)\\.?|[&/:„\"«»(–-])$");
    private static final Pattern TALKS_WITH =
            Pattern.compile("(?iU).*(?:gespräch|interview|talk|diskussion|conversation)\\s+(?:mit|with)\\b.*");
    // "Quiz night with quizmaster" before a name, "Produce show, judged by" before one
    private static final Pattern WITH_SOMEBODY = Pattern.compile(
            "(?U),?\\s(?:(?:with|mit|by)\\s(?:(?:the|guest|dem|der|den|our|local|unserem|unserer)\\s)?(?:\\p{L}[\\p{L}-]+\\s){0,2}\\p{L}[\\p{L}-]+\\.?|(?:durch|von)\\s(?:(?:dem|der|den|unserem|unserer)\\s)?\\p{Ll}+|(?:judged|led|given|presented|hosted|performed|introduced|vorgestellt|gehalten|geleitet)(?:\\s(?:by|von))?)$");
    private static final Pattern DANGLING = Pattern.compile(
            "(?U)(?:[:,]|\\s[–—-])\\s(?:(?:a|an|ein|eine)\\s(?:\\p{Ll}+\\s)?(\\p{L}+)|(\\p{Lu}[\\p{L}-]{4,}))$");
    private static final Pattern BODY =
            Pattern.compile("(?U)\\p{Lu}\\S*(?:\\s(?:für|der|des|und|am|im|of|for|and|\\p{Lu}\\S*)){0,3}");
    /** More than the longest word that no name follows. */
    private static final int TAIL = 12;

    private final People people;

    PeopleBehind(People people) {
        this.people = people;
    }

    /** "Titel, Dr. Anna Berg, Institut", "Titel – Anna Berg". */
    Optional<TitlePeople.Split> tail(String text) {
        if (people.beginsWith(text)) {
            return Optional.empty();
        }
        Matcher cut = TitlePeople.CUT.matcher(text);
        while (cut.find()) {
            String after = text.substring(cut.end());
            if (!BesideTitle.isOutside(text, cut.start())) {
                continue;
            }
            List<Person> likely = people.likely(after);
            if (likely.isEmpty() && cut.group().strip().matches("[–—-]") && people.standsBehindDash()) {
                likely = people.usual(after);
            }
            if (people.beginsWith(after) || !likely.isEmpty()) {
                List<Person> known = people.in(after, People.Confidence.STRICT);
                Optional<TitlePeople.Split> found = TitlePeople.found(
                        withoutBody(text.substring(0, cut.start()), cut.group()),
                        known.isEmpty() ? likely : known,
                        Optional.empty());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "Pegel für alle – Deichverband Au" before ", Anna Berg": the body stands between title and person. */
    private static String withoutBody(String before, String cut) {
        int dash = Math.max(before.lastIndexOf(" – "), before.lastIndexOf(" - "));
        boolean body = dash > 3
                && cut.startsWith(",")
                && BODY.matcher(before.substring(dash + 3)).matches();
        return body ? before.substring(0, dash) : before;
    }

    /** "Rede der Ministerin Dr. Eva Ort": the office stays in the title, which would be a bare word without it. */
    Optional<TitlePeople.Split> office(String text) {
        Matcher office = OFFICE_TAIL.matcher(text);
        if (!office.matches()
                || !OnePerson.isOffice(office.group(2))
                || (FormatWords.ofTitle(text) == Format.OTHER
                        && !TitlePeople.SPEECH.matcher(firstWord(text)).matches())) {
            return Optional.empty();
        }
        List<Person> named = people.in(office.group(2) + " " + office.group(3), People.Confidence.STRICT);
        return TitlePeople.found(office.group(1), named, Optional.empty());
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** "Abschluss der Tagung Katja Lüd and Albert Nis": nothing stands between title and people. */
    Optional<TitlePeople.Split> trailing(String text) {
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            String before = text.substring(0, blank);
            String after = text.substring(blank + 1);
            if (NO_NAME_AFTER.matches(before.substring(Math.max(0, before.length() - TAIL)))
                    || after.isEmpty()
                    || !Character.isUpperCase(after.codePointAt(0))
                    || !BesideTitle.isOutside(text, blank)) {
                continue;
            }
            if (after.indexOf(' ') > 0 && people.beginsWith(after)) {
                List<Person> named = people.in(after, People.Confidence.STRICT);
                if (!named.isEmpty()) {
                    boolean kept = TALKS_WITH.matcher(before).matches();
                    return TitlePeople.found(
                            kept ? text : withoutAgent(before),
                            named,
                            kept ? Optional.of(Role.SPEAKER) : Optional.empty());
                }
            }
        }
        return Optional.empty();
    }

    /** "Mappe und Mut – Theaterpädagoge" before a name, "„Unter dem Platz“: a talk by college archaeologist" before one. */
    private static String withoutAgent(String before) {
        String title = WITH_SOMEBODY.matcher(before).replaceFirst("");
        Matcher dangling = DANGLING.matcher(title);
        boolean agent = dangling.find()
                && dangling.start() > 3
                && (dangling.group(1) != null
                        ? FormatWords.ofWord(dangling.group(1)).isPresent()
                        : FormatWords.ofWord(dangling.group(2)).isEmpty());
        return agent ? title.substring(0, dangling.start()) : title;
    }
}

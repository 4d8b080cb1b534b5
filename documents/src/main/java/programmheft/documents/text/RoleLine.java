package programmheft.documents.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.Role;

/**
 * A line that says in which role the people stand who are named on it or below: {@code Moderation: …},
 * {@code Diskussionsrunde mit}.
 *
 * @param format the format that the line gives to the item, if any
 * @param names what follows on the same line, perhaps nothing
 */
record RoleLine(Role role, Optional<Format> format, String names) {
    private static final Pattern WITH_COLON = Pattern.compile(
            "(?iU)^(moderation|moderator(?:in)?|mod\\.|ltg\\.|laudatio|laudator(?:in)?|jury|diskutant(?:in|en|innen)?|mitwirkende|panel members?|on the panel|auf (?:den|dem) [\\p{L} ]{3,30}|durch den tag führt|tagesmoderation|experten?|expertin(?:nen)?|moderiert von|moderated by|chair|es moderier(?:t|en)|leitung|gesprächsleitung"
                    + "|podium|podiumsgäste|auf dem podium|mit|teilnehmende|diskutierende|es diskutieren|gäste|panel|panelists|panellists"
                    + "|referent(?:in|innen|en)?|referierende|vortragende[r]?|sprecher(?:in|innen)?|speakers?|vortrag|impuls|impulse|input|keynote|predigt|lesung|orgel"
                    + "|grußworte?|grussworte?|grußadresse|grussadresse|begrüßung durch|vorsitz|sitzungsleitung|session chair|chairs?|moderators?|facilitator|facilitation|discussants?|commentators?|commentary|comment|respondents?|response|regie|hosts?|hosted by|guests?|with|(?:your |our |ihr |ihre )?guides?|stadtführer(?:in)?|kursleitung|seminarleitung|workshopleitung|operateur(?:in)?|solist(?:in|en|innen)?|am klavier|am flügel|an der orgel|es singt|es singen|es liest|es lesen|es spricht|es sprechen|dirigent(?:in)?|musikalische leitung|presenters?|presented by|trainer(?:in)?|coach|dozent(?:in)?|gastgeber(?:in|innen)?|führung|musik|musikalische begleitung|es spielt|es spielen|host)(?:\\s(?:\\d{1,2}|[A-H]))?\\s*:\\s*(.*)$");
    private static final Pattern DISCUSSION_WITH = Pattern.compile(
            "(?iU)^((?:podiums|experten|abschluss)?(?:diskussion(?:srunde)?|gespräch(?:srunde)?|talk(?:runde)?|runde)|podium|panel)\\s+mit:?\\s*(.*)$");
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("tagesmod", Role.MODERATOR),
            Map.entry("gesamtmod", Role.MODERATOR),
            Map.entry("orgel", Role.PERFORMER),
            Map.entry("mod", Role.MODERATOR),
            Map.entry("ltg", Role.MODERATOR),
            Map.entry("durch den tag", Role.MODERATOR),
            Map.entry("on the panel", Role.PANELIST),
            Map.entry("cha", Role.MODERATOR),
            Map.entry("es mod", Role.MODERATOR),
            Map.entry("lei", Role.MODERATOR),
            Map.entry("gesprächs", Role.MODERATOR),
            Map.entry("pod", Role.PANELIST),
            Map.entry("auf", Role.PANELIST),
            Map.entry("teil", Role.PANELIST),
            Map.entry("disk", Role.PANELIST),
            Map.entry("es disk", Role.PANELIST),
            Map.entry("gäste", Role.PANELIST),
            Map.entry("pan", Role.PANELIST),
            Map.entry("gru", Role.GREETING),
            Map.entry("begr", Role.GREETING),
            Map.entry("gast", Role.HOST),
            Map.entry("vorsitz", Role.MODERATOR),
            Map.entry("sitzungs", Role.MODERATOR),
            Map.entry("session chair", Role.MODERATOR),
            Map.entry("facil", Role.MODERATOR),
            Map.entry("discuss", Role.PANELIST),
            Map.entry("guest", Role.PANELIST),
            Map.entry("guide", Role.GUIDE),
            Map.entry("your guide", Role.GUIDE),
            Map.entry("our guide", Role.GUIDE),
            Map.entry("ihr guide", Role.GUIDE),
            Map.entry("stadtführer", Role.GUIDE),
            Map.entry("solist", Role.PERFORMER),
            Map.entry("am ", Role.PERFORMER),
            Map.entry("an der", Role.PERFORMER),
            Map.entry("es sing", Role.PERFORMER),
            Map.entry("dirigent", Role.PERFORMER),
            Map.entry("host", Role.HOST),
            Map.entry("führ", Role.GUIDE),
            Map.entry("mus", Role.PERFORMER),
            Map.entry("es spiel", Role.PERFORMER));

    private static final Question<Optional<RoleLine>> LABELLED = new Question<>(RoleLine::look);

    private static final Pattern LED_BY = Pattern.compile(
            "(?iU)^(?:\\p{L}+\\s){0,2}(led|facilitated|moderated|chaired|hosted|geleitet|moderiert|begleitet)\\s+(?:by|von|durch):?\\s+(.+)$");

    private static final Pattern WITHOUT_COLON = Pattern.compile(
            "(?iU)^((?:gesamt|tages)?moderation(?: \\p{L}+ \\p{L}+)?(?: durch| von)?|moderator(?:in)?|mod\\.|ltg\\.|chair|leitung|gesprächsleitung|gastgeber(?:in)?|host|laudator(?:in)?|laudatio)\\s+(?=\\p{Lu})(.+)$");

    /** Reads a label with a colon, such as stands in brackets, too. */
    static Optional<RoleLine> labelled(String text) {
        return LABELLED.of(text);
    }

    private static Optional<RoleLine> look(String text) {
        Matcher colon = WITH_COLON.matcher(text.length() > Line.LONGEST ? "" : text);
        return colon.matches()
                ? Optional.of(new RoleLine(
                        role(colon.group(1)), Optional.empty(), colon.group(2).strip()))
                : Optional.empty();
    }

    static Optional<RoleLine> of(String text, People people) {
        if (text.length() > Line.LONGEST) {
            return Optional.empty();
        }
        Optional<RoleLine> labelled = labelled(text);
        if (labelled.isPresent()) {
            return labelled;
        }
        Matcher bare = WITHOUT_COLON.matcher(text);
        if (bare.matches() && people.beginsWith(bare.group(2))) {
            return Optional.of(new RoleLine(
                    role(bare.group(1)), Optional.empty(), bare.group(2).strip()));
        }
        Matcher led = LED_BY.matcher(text);
        if (led.matches() && people.beginsWith(led.group(2))) {
            return Optional.of(
                    new RoleLine(Role.MODERATOR, Optional.empty(), led.group(2).strip()));
        }
        Matcher with = DISCUSSION_WITH.matcher(text);
        return with.matches()
                ? Optional.of(new RoleLine(
                        Role.PANELIST,
                        Optional.of(
                                with.group(1).toLowerCase(Locale.ROOT).startsWith("p")
                                        ? Format.PANEL
                                        : Format.DISCUSSION),
                        with.group(2).strip()))
                : Optional.empty();
    }

    private static Role role(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ROLES.entrySet().stream()
                .filter(entry -> lower.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
                .map(Map.Entry::getValue)
                .orElse(Role.SPEAKER);
    }
}

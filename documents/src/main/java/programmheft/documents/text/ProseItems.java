package programmheft.documents.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import programmheft.model.Format;
import programmheft.model.Role;

/**
 * Finds points of the programme and the people in them in sentences: "Die erste Keynote hält …", "Eine
 * Podiumsdiskussion mit … sowie … findet im Anschluss statt", "Moderiert wird die Runde von …". A sentence that only
 * reports what somebody said gives nothing; a wrong item is worse than a missing one.
 */
final class ProseItems {
    private static final Pattern SAYS = Pattern.compile(
            "(?iU)\\b(?:sagt|sagte|betont|betonte|unterstrich|lobte|freut sich|freute sich|dankte|resümierte|says|said|added)\\b|,\\s+so\\s+(?:der|die|\\p{Lu})"
                    + "|\\b(?:erklärt|erklärte)\\b(?!,? (?:wie|warum|weshalb|was|welche))(?=.*[„“\"]|\\s+[\\p{Lu}])");
    private static final Pattern MODERATION = Pattern.compile(
            "(?iU)moderier|moderation|gesprächsleitung|moderated|(?:führt|führte|führen|leitet|leitete)\\b.*\\b(?:durch|gespräch|runde|diskussion)|durch(?:s| den| das| die)\\b.*\\b(?:führ|begleit|geleit)");
    private static final Pattern WHOLE = Pattern.compile(
            "(?iU)durch(?:s| den| das| die) (?:tag|abend|programm|veranstaltung|tagung|konferenz|nachmittag|vormittag)");
    private static final Pattern PANEL = Pattern.compile(
            "(?iU)(\\b(?:abschließende[nr]?\\s+)?(?:podiumsdiskussion|podiumsgespräch|podiumsrunde|podium|talkrunde|gesprächsrunde|diskussionsrunde|panel(?:\\s?discussion)?)\\b)|\\b(?:diskutieren|diskutierten|stritten|streiten|talkrunde|discuss(?:ed)?)\\b");
    private static final Pattern KEYNOTE = Pattern.compile(
            "(?iU)\\b((?:(?:erste|zweite|dritte)[nr]?\\s+)?(?:key\\s?notes?|hauptvortrag|festvortrag|eröffnungsvortrag|festrede))\\b");
    private static final Pattern IMPULSE =
            Pattern.compile("(?iU)\\b(impulsvortrag|impulsreferat|impulse?|kurzvortrag|einführungsvortrag)\\b");
    private static final Pattern GREETING = Pattern.compile(
            "(?iU)\\b(grußworte?)\\b|\\b(?:begrüßt|begrüßte|begrüßen|begrüßten|willkommen|eröffnet|eröffnete|eröffnen|opened|welcomes)\\b");
    private static final Pattern TALK = Pattern.compile(
            "(?iU)\\b(vortrag|referat|beitrag|lesung|talk|lecture)\\b|\\b(?:spricht|sprach|sprechen|berichtet|berichtete|referiert|referierte|beschäftigt(?:e)? sich|knüpfte|zeigte|zeigt|räumte|erzählt|erzählte|erläutert|erläuterte|widmet sich|widmete sich|führt(?:e)? ein|gab|gibt|informiert|informierte|präsentiert|präsentierte|hält|hielt|blickt|erzählte?|erklärt|erklärte|ordnet|ordnete|nimmt|nahm|antwortet|antwortete|folgt|ran|kicked|led|warb|las|tells|shows|showed|spoke|gave|opened|presented|explained|beleuchtet|beleuchtete|schildert|schilderte|speaks|presents)\\b|\\bstell(?:t|te)\\b.*\\bvor\\b|\\bgeht\\b.*\\bnach\\b");
    private static final Pattern TOPIC = Pattern.compile(
            "(?U)^(?:Über|Zu|Zum Thema)\\s+(?:(?:die|das|den|der|dem)\\s+)?(.+?)\\s+(?:wird|spricht|sprach|referiert|referierte|informiert|berichtet|berichtete)\\b");
    private static final Pattern WELCOME_BY = Pattern.compile(
            "(?iU)\\b(?:(?:nach|neben)\\s+)?(?:(?:der|den|einer|einem)\\s+)?(begrüßung|grußworten?|eröffnung)\\s+(?:durch|von)\\s+(?:die |den |der )?");
    private static final Pattern WORKSHOP = Pattern.compile(
            "(?iU)\\b(workshop(?: [A-H]\\b| \\d)?|werkstatt(?: [A-H]\\b| \\d)?|praxisforum(?: \\d)?)\\b");
    private static final Pattern TALK_WITH = Pattern.compile(
            "(?iU)\\b([\\p{L}-]*gespräch|fishbowl[\\p{L}-]*|diskussion)\\b.*\\bmit\\b|\\bins (gespräch)\\b");
    private static final Pattern INSTEAD_OF =
            Pattern.compile("(?iU)\\b(?:statt|anstatt|anstelle|instead of)\\b(?:\\s+[\\p{L}.]+){0,3}\\s*$");
    private static final Pattern QUOTE = Pattern.compile("[„\"“»]([^„“”\"«»]{3,160})[“”\"«]");
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "(?iU)\\b(?:motto|projekts?|kampagne|reihe|vorhabens?|zeitung|zeitschrift|initiative|modellprojekts?|programms?|plattform|beim|des)\\s*$");
    private static final Pattern AFTER =
            Pattern.compile("(?iU)\\b(?:im anschluss|anschließend\\w*|danach|afterwards|followed by)\\b");
    private static final Pattern NETWORKING = Pattern.compile(
            "(?iU)\\b((?:zeit|gelegenheit|raum) (?:für|zum) (?:den )?(?:persönlichen |fachlichen )?(?:austausch|vernetz)[^.,;]*?)(?:\\s+(?:geben|besteht|bleibt|bieten))?$");
    private static final Pattern MAIN_SPEAKERS =
            Pattern.compile("(?iU)hauptredner|keynote-speaker|den vortragenden|den referent");

    private final List<Draft> items = new ArrayList<>();
    private final List<Draft.Named> forTheEvent = new ArrayList<>();
    private final List<Draft> after = new ArrayList<>();
    private final Set<Draft> dated = new HashSet<>();
    private final BitSet read = new BitSet();
    private @Nullable Draft lastRound;
    private int paragraphOfLastRound;

    /**
     * Reads the sentences; points that stand in lists are put where they belong by their lines.
     *
     * @param listed what was read from lists already
     */
    ProseItems(List<Sentence> sentences, ListedPoints listed) {
        List<Draft> toCome = new ArrayList<>(listed.items());
        for (Sentence sentence : sentences) {
            while (!toCome.isEmpty()
                    && toCome.get(0).firstLine.number() <= sentence.line().number()) {
                items.add(toCome.remove(0));
            }
            if (!listed.read().get(sentence.line().number()) && read(sentence)) {
                read.set(sentence.line().number());
            }
        }
        items.addAll(toCome);
    }

    List<Draft> items() {
        return items;
    }

    /** Returns the items that the text places after the one before them. */
    List<Draft> after() {
        return after;
    }

    /** Returns the items whose sentence names a date of its own. */
    Set<Draft> dated() {
        return dated;
    }

    /** Returns who moderates the whole event. */
    List<Draft.Named> forTheEvent() {
        return forTheEvent;
    }

    BitSet read() {
        return read;
    }

    private boolean read(Sentence sentence) {
        List<Mention> all = Mention.in(sentence.text()).stream()
                .filter(mention -> !INSTEAD_OF
                        .matcher(sentence.text().substring(0, mention.start()))
                        .find())
                .toList();
        if (all.isEmpty()) {
            return readNetworking(sentence);
        }
        if (sentence.says(SAYS)) {
            return false;
        }
        List<Mention> mentions = withoutWelcome(sentence, all);
        return mentions.isEmpty() || readOthers(sentence, mentions) || mentions.size() < all.size();
    }

    /** "Nach der Begrüßung durch A und B stellt C … vor": reads the welcome and returns the others. */
    private List<Mention> withoutWelcome(Sentence sentence, List<Mention> mentions) {
        Matcher welcome = WELCOME_BY.matcher(sentence.text());
        if (!welcome.find()) {
            return mentions;
        }
        List<Mention> others = new ArrayList<>();
        Draft item = item(sentence, Format.GREETING, capital(welcome.group(1).replaceFirst("(?<=worte)n$", "")));
        int from = welcome.end();
        for (Mention mention : mentions) {
            boolean welcomes = mention.start() >= welcome.end() - 1
                    && mention.start() - from < 35
                    && !sentence.text()
                            .substring(Math.min(from, mention.start()), mention.start())
                            .matches("(?U).*\\b(?:hält|hielt|stellt|spricht|sprach|zeigt|gibt)\\b.*");
            if (welcomes) {
                item.add(mention.person(), Optional.of(Role.GREETING));
                from = mention.end();
            } else {
                others.add(mention);
            }
        }
        if (item.people.isEmpty()) {
            return mentions;
        }
        add(item, sentence);
        return others;
    }

    private boolean readOthers(Sentence sentence, List<Mention> mentions) {
        Matcher panel = PANEL.matcher(sentence.text());
        Matcher moderation = MODERATION.matcher(sentence.text());
        boolean isPanel = panel.find();
        if (moderation.find() && (!isPanel || isOnlyAboutTheModerator(sentence, mentions, moderation))) {
            return readModerator(sentence, mentions);
        }
        if (isPanel) {
            return readPanel(sentence, mentions, panel);
        }
        return readTalk(sentence, mentions);
    }

    /** "Die Podiumsdiskussion moderiert …" belongs to a panel that is known already. */
    private boolean isOnlyAboutTheModerator(Sentence sentence, List<Mention> mentions, Matcher moderation) {
        return mentions.size() == 1
                && lastRound != null
                && paragraphOfLastRound == sentence.paragraph()
                && quote(sentence, mentions).isEmpty()
                && moderation.start() >= 0;
    }

    private boolean readModerator(Sentence sentence, List<Mention> mentions) {
        Draft round = lastRound;
        boolean ofTheRound = round != null && paragraphOfLastRound == sentence.paragraph() && !sentence.says(WHOLE);
        for (Mention mention : mentions) {
            if (ofTheRound && round != null) {
                round.add(mention.person(), Optional.of(Role.MODERATOR));
                round.lastLine = sentence.line().number();
            } else {
                forTheEvent.add(new Draft.Named(mention.person(), Optional.of(Role.MODERATOR)));
            }
        }
        return true;
    }

    private boolean readPanel(Sentence sentence, List<Mention> mentions, Matcher panel) {
        String noun = Optional.ofNullable(panel.group(1)).orElse("Podiumsdiskussion");
        Draft item = item(sentence, Format.PANEL, quote(sentence, mentions).orElse(capital(noun)));
        if (sentence.says(MAIN_SPEAKERS)) {
            items.stream()
                    .filter(earlier -> earlier.format == Format.KEYNOTE || earlier.format == Format.TALK)
                    .flatMap(earlier -> earlier.people.stream())
                    .forEach(named ->
                            item.add(named.person().withAffiliation(Optional.empty()), Optional.of(Role.PANELIST)));
        }
        Matcher moderation = MODERATION.matcher(sentence.text());
        int from = moderation.find() ? moderation.start() : Integer.MAX_VALUE;
        for (Mention mention : mentions) {
            item.add(mention.person(), Optional.of(mention.start() > from ? Role.MODERATOR : Role.PANELIST));
        }
        add(item, sentence);
        lastRound = item;
        paragraphOfLastRound = sentence.paragraph();
        return true;
    }

    private boolean readTalk(Sentence sentence, List<Mention> mentions) {
        Matcher keynote = KEYNOTE.matcher(sentence.text());
        Matcher impulse = IMPULSE.matcher(sentence.text());
        Matcher greeting = GREETING.matcher(sentence.text());
        Matcher workshop = WORKSHOP.matcher(sentence.text());
        Matcher talkWith = TALK_WITH.matcher(sentence.text());
        Matcher talk = TALK.matcher(sentence.text());
        Optional<String> quote = quote(sentence, mentions);
        Draft item;
        if (keynote.find()) {
            item = item(sentence, Format.KEYNOTE, quote.orElse(capital(keynote.group(1))));
        } else if (impulse.find()) {
            item = item(sentence, Format.IMPULSE, quote.orElse(capital(impulse.group(1))));
        } else if (greeting.find()) {
            item = item(
                    sentence, Format.GREETING, greeting.group(1) == null ? "Begrüßung" : capital(greeting.group(1)));
        } else if (workshop.find()) {
            item = item(sentence, Format.WORKSHOP, quote.orElse(capital(workshop.group(1))));
        } else if (talkWith.find()) {
            item = item(
                    sentence,
                    Format.DISCUSSION,
                    quote.orElse(capital(Optional.ofNullable(talkWith.group(1)).orElse("Gespräch"))));
        } else if (talk.find()) {
            Matcher topic = TOPIC.matcher(sentence.text());
            String named =
                    topic.find() ? topic.group(1) : mentions.get(0).person().name();
            item = item(sentence, Format.TALK, quote.orElse(named));
        } else {
            return false;
        }
        mentions.forEach(mention -> item.add(mention.person(), Optional.empty()));
        add(item, sentence);
        return true;
    }

    private boolean readNetworking(Sentence sentence) {
        Matcher networking = NETWORKING.matcher(sentence.text());
        if (!networking.find() || !sentence.text().matches("(?iU).*\\b(?:geben|besteht|bleibt|bietet)\\b.*")) {
            return false;
        }
        add(item(sentence, Format.NETWORKING, capital(networking.group(1))), sentence);
        return true;
    }

    private static Draft item(Sentence sentence, Format format, String title) {
        Draft item = Draft.part(sentence.line());
        item.title = title.strip();
        item.format = format;
        return item;
    }

    private void add(Draft item, Sentence sentence) {
        if (!items.isEmpty() && sentence.says(AFTER)) {
            after.add(item);
        }
        if (!DateMention.in(sentence.text()).isEmpty()) {
            dated.add(item);
        }
        items.add(item);
    }

    /** The first quotation that is no motto and no name of something else, outside what belongs to a person. */
    private static Optional<String> quote(Sentence sentence, List<Mention> mentions) {
        Matcher quote = QUOTE.matcher(sentence.text());
        while (quote.find()) {
            int at = quote.start();
            boolean ofAPerson = mentions.stream().anyMatch(mention -> mention.start() < at && at < mention.end());
            if (!ofAPerson
                    && !NOT_A_TITLE.matcher(sentence.text().substring(0, at)).find()) {
                return Optional.of(quote.group(1).strip());
            }
        }
        return Optional.empty();
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }
}

package programmheft.documents.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Attendance;
import programmheft.model.Contact;
import programmheft.model.Event;
import programmheft.model.Link;
import programmheft.model.Series;
import programmheft.port.Fact;

/** Facts about the event that stand in sentences: motto, series, attendance, recordings, contacts. */
final class AboutTheEvent {
    private static final Pattern MOTTO = Pattern.compile(
            "(?iU)\\b(?:motto|leitthema|leitmotiv)\\b[^„\"“»]{0,40}[„\"“»]([^„“”\"«»]{3,160})[“”\"«]|[„\"“»]([^„“”\"«»]{3,160})[“”\"«]\\s+(?:ist|lautet|war|lautete)\\s+das\\s+motto|^(?:motto|leitthema):\\s*([^„\"“]{3,160})$");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("erste", 1),
            Map.entry("zweite", 2),
            Map.entry("dritte", 3),
            Map.entry("vierte", 4),
            Map.entry("fünfte", 5),
            Map.entry("sechste", 6),
            Map.entry("siebte", 7),
            Map.entry("achte", 8),
            Map.entry("neunte", 9),
            Map.entry("zehnte", 10),
            Map.entry("elfte", 11),
            Map.entry("zwölfte", 12));
    private static final String KIND =
            "[\\p{L}-]*(?:[Tt]ag|[Dd]ialog|[Ff]orum|[Kk]ongress|[Dd]iskurs|[Tt]agung|[Tt]reffen|[Ss]ymposium|[Kk]onferenz|[Gg]espräche?|[Ww]erkstatt|[Gg]ipfel|[Cc]amp|[Aa]kademie|[Mm]esse|[Kk]onvent)";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?U)(?:\\b(erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte)[nrsm]?|(?<![\\d.])(\\d{1,2})\\.)\\s+(?:(?:bundesweite[nrm]?|landesweite[nrm]?|digitale[nrm]?|jährliche[nrm]?)\\s+)?("
                    + KIND + ")\\b(?!\\s+(?:im|am|des Jahres))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?iU)\\b(mehr als|über|rund|etwa|ca\\.|circa|knapp|gut|fast|nahezu|bis zu|insgesamt|more than|about|over|some|nearly)?\\s*\\b(\\d{1,3}(?:[.]\\d{3})|\\d{2,5})\\s+(?:[\\p{L}-]+(?:e|er|en)\\s+)?(?:teilnehm\\w+|teilnahmen|gäste\\w*|besucher\\w*|interessierte\\w*|personen|menschen|fachleute\\w*|akteur\\w*|zuschauer\\w*|\\p{Lu}[\\p{L}-]{3,}(?:en|innen|er)|leute|köpfe|eltern|participants|people|guests|attendees|visitors)");
    private static final Pattern PAST = Pattern.compile(
            "(?iU)\\b(?:zählte|getroffen|eingeladen|geladen|beim|kamen|nahmen|diskutierten|folgten|waren|wurde|wurden|hatten|begrüßten|trafen|tauschten|war|verfolgten|besuchten|came|attended|took|joined|met|gathered|discussed|were)\\b");
    private static final Pattern RECORDED = Pattern.compile(
            "(?iU)(?:(?:die|alle|der|das|sämtliche)\\s+)?(?:([\\p{L}\\s-]{3,60}?)\\s+(?:wurden?|sind|ist|haben wir)\\s+(?:komplett\\s+|vollständig\\s+)?(?:aufgezeichnet|mitgeschnitten))|\\b(aufzeichnung(?:en)?|mitschnitte?|videos?|recordings?)\\b");
    private static final Pattern SUBTITLES = Pattern.compile("(?iU)untertitel|subtitle");
    private static final Pattern NO_RECORDING = Pattern.compile("(?iU)\\b(?:keine|nicht|no|not)\\b");
    private static final Pattern SLIDES = Pattern.compile("(?iU)\\b(?:(vortrags)?folien|präsentationen|slides)\\b");
    private static final Pattern PROGRAMME = Pattern.compile(
            "(?iU)\\bprogramm\\w*\\b.*\\bpdf\\b|\\bpdf\\b.*\\bprogramm|\\bprogramm\\w*\\b.*(?:finden sie|herunterladen|download|unter)");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>()\"„“]+[^\\s<>()\"„“.,;:]");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final List<Sentence> sentences;
    private final BitSet read = new BitSet();

    AboutTheEvent(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    BitSet read() {
        return read;
    }

    /** Puts all facts that the sentences tell into the event, each with its line. */
    void writeInto(Event.Builder event, Findings findings) {
        motto().ifPresent(motto -> {
            event.motto(motto.fact());
            findings.stated(Fact.event("motto"), motto.line());
        });
        series().ifPresent(series -> {
            event.series(series.fact());
            findings.derived(Fact.event("series"), "number-in-sentence", series.line());
        });
        attendance().ifPresent(many -> {
            event.attendance(many.fact());
            findings.stated(Fact.event("attendance"), many.line());
        });
        links().forEach(link -> {
            event.link(link.fact());
            findings.stated(Fact.event("links"), link.line());
        });
        contacts().forEach(contact -> {
            event.contact(contact.fact());
            findings.derived(Fact.event("contacts"), "role-from-words", contact.line());
        });
    }

    Optional<HeadFacts.At<String>> motto() {
        for (Sentence sentence : sentences) {
            Matcher motto = MOTTO.matcher(sentence.text());
            if (motto.find()) {
                String found = motto.group(1) != null
                        ? motto.group(1)
                        : motto.group(2) != null ? motto.group(2) : motto.group(3);
                return Optional.of(at(found.strip(), sentence));
            }
        }
        return Optional.empty();
    }

    /** Returns the series with its number: "Der zweite ZWK-Fachdiskurs". */
    Optional<HeadFacts.At<Series>> series() {
        for (Sentence sentence : sentences) {
            Matcher numbered = NUMBERED.matcher(sentence.text());
            if (numbered.find()) {
                int number = numbered.group(2) != null
                        ? Integer.parseInt(numbered.group(2))
                        : ORDINALS.get(numbered.group(1).toLowerCase(Locale.ROOT));
                if (number > 0 && Character.isUpperCase(numbered.group(3).codePointAt(0))) {
                    return Optional.of(at(Series.of(numbered.group(3), number), sentence));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns how many took part, from a sentence that looks back. */
    Optional<HeadFacts.At<Attendance>> attendance() {
        for (Sentence sentence : sentences) {
            Matcher many = ATTENDANCE.matcher(sentence.text());
            if (many.find() && sentence.says(PAST)) {
                int count = Integer.parseInt(many.group(2).replace(".", ""));
                return Optional.of(at(new Attendance(qualifier(many.group(1)), count), sentence));
            }
        }
        return Optional.empty();
    }

    private static Attendance.Qualifier qualifier(String word) {
        if (word == null) {
            return Attendance.Qualifier.EXACTLY;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "mehr als", "über", "gut", "more than", "over" -> Attendance.Qualifier.MORE_THAN;
            case "bis zu" -> Attendance.Qualifier.AT_MOST;
            case "insgesamt" -> Attendance.Qualifier.EXACTLY;
            default -> Attendance.Qualifier.ABOUT;
        };
    }

    /** Returns recordings, slides and the programme as a document, each once. */
    List<HeadFacts.At<Link>> links() {
        List<HeadFacts.At<Link>> links = new ArrayList<>();
        recording().ifPresent(links::add);
        first(SLIDES).ifPresent(sentence -> links.add(at(link(Link.Kind.SLIDES, sentence, "Folien"), sentence)));
        first(PROGRAMME)
                .ifPresent(sentence -> links.add(at(
                        link(
                                Link.Kind.PROGRAMME,
                                sentence,
                                sentence.text().contains("PDF") ? "als PDF" : "ausführlich"),
                        sentence)));
        return links;
    }

    private Optional<HeadFacts.At<Link>> recording() {
        boolean subtitles = sentences.stream().anyMatch(sentence -> sentence.says(SUBTITLES));
        for (Sentence sentence : sentences) {
            Matcher recorded = RECORDED.matcher(sentence.text());
            if (recorded.find() && !sentence.says(NO_RECORDING)) {
                String what = Optional.ofNullable(recorded.group(1)).orElse("Aufzeichnungen");
                Link link = link(Link.Kind.RECORDING, sentence, what.strip());
                return Optional.of(at(subtitles ? link.withSubtitles() : link, sentence));
            }
        }
        return Optional.empty();
    }

    private static Link link(Link.Kind kind, Sentence sentence, String what) {
        Matcher url = URL.matcher(sentence.text());
        Link known = Link.known(kind, what);
        try {
            return url.find() ? Link.to(kind, URI.create(url.group())).labelled(what) : known;
        } catch (IllegalArgumentException noAddress) {
            return known;
        }
    }

    /** Returns whom to turn to, by the words beside each mail address; each address once for each role. */
    List<HeadFacts.At<Contact>> contacts() {
        List<HeadFacts.At<Contact>> contacts = new ArrayList<>();
        String heading = "";
        for (Sentence sentence : sentences) {
            heading = sentence.text().endsWith(":") ? sentence.text() : heading;
            Matcher mail = MAIL.matcher(sentence.text());
            while (mail.find()) {
                Contact contact = Contact.of(role(sentence.text() + " " + heading), mail.group());
                if (contacts.stream().noneMatch(known -> known.fact().equals(contact))) {
                    contacts.add(at(contact, sentence));
                }
            }
        }
        return contacts;
    }

    private static String role(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("presse") || lower.contains("press ") || lower.contains("interview")) {
            return "Presse";
        }
        if (lower.matches("(?s).*(?:anmeld|melden sie|akkredit|regist|rsvp).*")) {
            return "Anmeldung";
        }
        return lower.contains("einladung") ? "Anfrage ohne Einladung" : "Information";
    }

    private Optional<Sentence> first(Pattern pattern) {
        return sentences.stream().filter(sentence -> sentence.says(pattern)).findFirst();
    }

    private <T> HeadFacts.At<T> at(T fact, Sentence sentence) {
        read.set(sentence.line().number());
        return new HeadFacts.At<>(fact, sentence.line().number());
    }
}

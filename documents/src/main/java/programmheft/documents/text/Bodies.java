package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Organiser;

/** Finds who stands behind an event, in lines such as "Veranstalter: …" and sentences such as "gefördert vom …". */
final class Bodies {
    private static final String NAME =
            "((?:\\p{Lu}[\\p{L}\\p{N}.&-]*|„[^“]{2,60}“)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}.&-]*|für|und|der|des|die|den|dem|im|in|zur|am|an|von|vom|of|the|for|and|[-–]|e\\.\\s?V\\.|„[^“]{2,60}“)(?=\\s|$|[,;:.()])|(?<=Familie|Jugend|Frauen|Senioren),\\s+\\p{Lu}\\p{L}+)*(?:\\s+\\([\\p{Lu}\\d]{2,8}\\))?)";
    private static final Pattern ORGANISER = Pattern.compile(
            "(?U)(?:^(?i:veranstalter(?:in|innen)?|eine (?:gemeinsame )?veranstaltung (?:von|der|des)|organisation|organi[sz]er|ein projekt (?:von|der|des))\\s*:\\s*(\\S.+)$)"
                    + "|(?i:eine (?:gemeinsame )?veranstaltung|ein vorhaben) (?:von der|von|der|des|vom)\\s+" + NAME
                    + "|(?i:veranstaltet|ausgerichtet|organisiert) (?:wird |wurde )?(?:\\w+ )?(?:von der|von dem|von|vom)\\s+"
                    + NAME
                    + "|(?i:veranstalter(?:in|innen)? (?:ist|sind|war|waren)) (?:der|die|das)\\s+" + NAME
                    + "|(?:lädt|laden|lud|luden) (?:der|die|das)\\s+" + NAME
                    + "|(?:hat|hatten?|haben) (?:der|die|das)\\s+" + NAME
                    + "(?=.*\\b(?:ein)?geladen\\b)|[Ee]ingeladen hatten? (?:der|die|das)\\s+" + NAME
                    + "|(?:^|\\s)(?:[Dd]er|[Dd]ie|[Dd]as)\\s+" + NAME
                    + "\\s+(?:lädt|laden|lud|luden|veranstaltet|veranstaltete)\\b"
                    + "|im Rahmen des (?:\\p{L}+ ){0,2}\\p{L}*(?:projekts|vorhabens|programms)\\s+„([^“]{3,100})“"
                    + "|(?i:hosted|organi[sz]ed|run) by (?:the )?" + NAME);
    private static final Pattern FUNDER = Pattern.compile(
            "(?U)(?:^(?i:gefördert (?:vom|von|durch)|förderung|förderer|funded by|supported by)\\s*:\\s*(\\S.+)$)"
                    + "|(?i:gefördert|unterstützt|finanziert|ermöglicht) (?:wird |wurde |werden )?(?:\\w+ )?(?:von der|von dem|von|vom|durch die|durch das|durch den|durch|aus mitteln (?:der|des))\\s+(?:der|die|das|den|dem|dem)?\\s*"
                    + NAME
                    + "|(?:wird|wurde|werden)\\s+(?:von der|von|vom|durch die|durch das|durch den)\\s+" + NAME
                    + "\\s+(?:gefördert|finanziert|unterstützt)"
                    + "|(?i:mit (?:freundlicher |finanzieller )?unterstützung) (?:von der|von|vom|der|des)\\s+" + NAME
                    + "|(?i:funded|supported) by (?:the )?" + NAME);
    private static final int LONGEST = 160;

    private Bodies() {}

    /** Returns the bodies in the order of the text, each once. */
    static List<HeadFacts.At<Organiser>> in(List<Sentence> sentences) {
        List<HeadFacts.At<Organiser>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.text().length() <= Line.LONGEST) {
                find(ORGANISER, Organiser.Kind.ORGANISER, sentence, found);
                find(FUNDER, Organiser.Kind.FUNDER, sentence, found);
            }
        }
        return found;
    }

    private static void find(
            Pattern pattern, Organiser.Kind kind, Sentence sentence, List<HeadFacts.At<Organiser>> found) {
        boolean known = found.stream().anyMatch(body -> body.fact().kind() == kind);
        Matcher matcher = pattern.matcher(sentence.text());
        if (known || !matcher.find()) {
            return;
        }
        name(matcher)
                .filter(name -> Mention.in(name).isEmpty())
                .ifPresent(name -> found.add(new HeadFacts.At<>(
                        new Organiser(name, kind), sentence.line().number())));
    }

    private static Optional<String> name(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                String name = matcher.group(group)
                        .strip()
                        .replaceAll("[\\s,;:–-]+$", "")
                        .replaceAll("\\s+(?:und|der|des|für|in|im|von|zur|am|an|den|die|the|and|of)$", "");
                return name.length() < 3 || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }
}

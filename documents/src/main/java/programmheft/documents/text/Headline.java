package programmheft.documents.text;

import java.util.Optional;
import java.util.regex.Matcher;

/** A headline that tells of an event in a sentence: {@code „Mehr als Regale“: Bibliothekstag kommt nach Au}. */
final class Headline {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?U)^(?:[„\"“»«][^„“”\"«»]{3,80}[“”\"»«]:?\\s+)?(?:(?:Der|Die|Das|The)\\s)?((?:\\d{1,3}\\.\\s)?(?:\\p{Lu}[\\p{L}-]*\\s){0,3}\\p{Lu}[\\p{L}-]*)\\s"
                    + "(?:geht|kommt|findet|zieht|zeigt|startet|beginnt|öffnet|feiert|wird|steht|bringt|macht|rückt|widmet|kehrt|lockt|diskutiert|fragt|sucht|blickt|setzt|stellt|war|ist|bietet|tagt|wirbt|informiert|gibt|lädt|will|nimmt|dreht|returns|comes|goes|opens|starts|moves|celebrates|brings|looks|draws|is|was|will)\\s\\p{Ll}.*$");

    private Headline() {}

    /** Returns the event that does something in the headline. */
    static Optional<String> event(String text) {
        Matcher subject = SUBJECT.matcher(text);
        return subject.matches() && EventTitle.hasEventWord(subject.group(1))
                ? Optional.of(subject.group(1))
                : Optional.empty();
    }
}

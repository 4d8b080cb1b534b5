package programmheft.documents.tidy;

import java.util.Optional;
import programmheft.model.Speaker;

/**
 * A line {@code Key: value} or {@code Key (Kind): value}.
 *
 * @param word the key as printed, known or not
 * @param kind the kind of speaker that stands behind the key in brackets
 * @param value without surrounding blanks, escaped characters hidden
 * @param index where the value begins in the content of the line
 */
record Keyed(String word, Optional<Key> key, Optional<Speaker.Kind> kind, String value, int index) {
    private static final int LONGEST = 40;

    /** Returns what the line holds; nothing if it does not begin with at most two words and a colon. */
    static Optional<Keyed> of(String content) {
        int colon = content.indexOf(':');
        if (colon < 1 || colon > LONGEST || !Character.isLetter(content.charAt(0))) {
            return Optional.empty();
        }
        String word = content.substring(0, colon);
        String value = content.substring(colon + 1).strip();
        int index = value.isEmpty() ? colon : content.indexOf(value, colon + 1);
        Optional<Speaker.Kind> kind = Optional.empty();
        int bracket = word.indexOf(" (");
        if (bracket > 0 && word.endsWith(")") && takesKind(word.substring(0, bracket))) {
            kind = KindWord.of(word.substring(bracket + 2, word.length() - 1));
            word = kind.isPresent() ? word.substring(0, bracket) : word;
        }
        return Optional.of(new Keyed(word, Key.of(word), kind, value, index));
    }

    private static boolean takesKind(String word) {
        return Key.of(word)
                .filter(key -> key == Key.PERSON || Persons.role(key).isPresent())
                .isPresent();
    }

    boolean isRepeated() {
        return key.filter(Keyed::mayRepeat).isPresent();
    }

    private static boolean mayRepeat(Key key) {
        return switch (key) {
            case ORGANISER,
                    HOST,
                    FUNDER,
                    CONTACT,
                    PROGRAMME,
                    RECORDING,
                    SLIDES,
                    STREAM,
                    REGISTRATION_LINK,
                    PAGE,
                    WAIVER,
                    THEMED_ROOM,
                    PERSON,
                    INSTITUTION,
                    SPEAKER,
                    MODERATOR,
                    PANELIST,
                    GREETING,
                    GUIDE,
                    PERFORMER -> true;
            case ID,
                    SUBTITLE,
                    MOTTO,
                    SERIES,
                    PLACE,
                    ADDRESS,
                    FORM,
                    ACCESS,
                    REGISTRATION,
                    DATES,
                    BEGINS,
                    ENDS,
                    ZONE,
                    LANGUAGE,
                    ATTENDANCE,
                    STATUS,
                    NOTE,
                    ROOM,
                    GUIDING_QUESTION,
                    CAPACITY,
                    FORMAT,
                    OPTIONAL -> false;
        };
    }
}

package programmheft.documents.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** Knows a room by its word: {@code Saal PARKETT}, {@code Clara-Winter-Saal}, {@code Lantern Room A & B}, {@code STADTHAUS}. */
final class RoomWords {
    private static final WordList WORDS = WordList.of("room-words.txt");
    private static final WordList ENDS = WordList.of("room-ends.txt");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[a-z]?|[A-Z]|[IVX]{1,4}");
    private static final Splitter BLANKS =
            Splitter.on(CharMatcher.anyOf(" \t\n\u000b\f\r,:")).omitEmptyStrings();
    private static final Pattern TAIL = Pattern.compile("^(.*\\S)(?:\\s[–-]\\s|\\s\\|\\s|,\\s|:\\s)(.{2,60})$");
    private static final Pattern CAPITALS =
            Pattern.compile("(?U)^([\\p{Lu}\\P{L}]*\\p{Lu}{3,}[\\p{Lu}\\P{L}]*)\\s(\\p{Lu}{4,})$");
    private static final Pattern JOINING =
            Pattern.compile("(?iU).*\\b(?:im|in|am|an|der|die|das|dem|den|zum|zur|vom|von|und|für|of|the|at|and|aus)$");
    private static final Pattern STREET = Pattern.compile(
            "(?U)^.{3,80},\\s(?:\\p{Lu}[\\p{L}.-]*(?:straße|strasse|str\\.|gasse|weg|platz|allee|ring|markt|ufer|damm|graben|tor|berg|hof)|(?:Am|An der|An den|Im|In der|Auf der|Zum|Zur)\\s\\p{Lu}[\\p{L}-]+)\\s\\d{1,4}(?:\\s?[a-z]|/\\d+)?$");
    private static final int MOST_WORDS = 6;

    /** "Pellew foyer", "main hall". */
    private static final Pattern SMALL_ROOM = Pattern.compile(
            "(?U)^(?:[Tt]he )?(?:\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}[\\p{L}'’-]+ )?|[Mm]ain |[Gg]reat |[Ss]mall )(?:foyer|hall|room|theatre|lobby|library|chapel|marquee|lounge|gallery|auditorium|tent)$");

    private static final Pattern DREAM = Pattern.compile("(?iU)(?:alp|alb|wunsch|kinder|lebens)?traum");
    private static final Pattern NO_ROOM = Pattern.compile("[?!„“\"]|\\.(?!\\d)");
    private static final Pattern SMALL_WORD = Pattern.compile("am|im|an|der|des|und|of|the|zum|zur|[a-z]");
    private static final Question<Boolean> ROOM = new Question<>(RoomWords::look);

    private RoomWords() {}

    /** Tells whether the whole text is the name of a room. */
    static boolean isRoom(String text) {
        return ROOM.of(text);
    }

    private static boolean look(String text) {
        if (text.length() <= 70 && SMALL_ROOM.matches(text)) {
            return true;
        }
        if (text.length() > 70 || text.isBlank() || NO_ROOM.isIn(text)) {
            return false;
        }
        List<String> words = BLANKS.splitToList(text);
        boolean known = words.size() <= MOST_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && (words.stream()
                                .anyMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                        && WORDS.knows(word)
                                        && !DREAM.matches(word))
                        || endsLikeRoom(words));
        return known
                && !OnePerson.tellsOffice(text)
                && words.stream().noneMatch(RoomWords::isNoPartOfAName)
                && tellsNoFormat(text, words.get(0));
    }

    /** "Bühne Marktplatz" is a stage, whatever is beside it. */
    private static boolean tellsNoFormat(String text, String first) {
        return FormatWords.ofTitle(text) == Format.OTHER
                || (WORDS.knows(first) && FormatWords.ofWord(first).isEmpty());
    }

    /** "Signals Hut", "Dock 3": of at most three words the last, a number aside. */
    private static boolean endsLikeRoom(List<String> words) {
        int last = words.size() - 1;
        int word = last > 0 && NUMBER.matcher(words.get(last)).matches() ? last - 1 : last;
        return words.size() <= 3
                && Character.isUpperCase(words.get(word).codePointAt(0))
                && ENDS.knows(words.get(word))
                && !DREAM.matches(words.get(word));
    }

    private static boolean isNoPartOfAName(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && !SMALL_WORD.matches(word);
    }

    /** Tells whether the whole text is a house with its street. */
    static boolean isAddress(String text) {
        return text.length() <= 160 && STREET.matcher(text).matches();
    }

    /** A text and the room that stood behind it. */
    record InRoom(String text, String room) {}

    /** Takes a room off the end of a title: {@code Begrüßung - Atrium}, {@code ERÖFFNUNG STADTHAUS}. */
    static Optional<InRoom> atTheEnd(String title) {
        Matcher tail = TAIL.matcher(title);
        if (tail.matches()
                && isRoom(tail.group(2))
                && !JOINING.matcher(tail.group(1)).matches()) {
            return Optional.of(new InRoom(tail.group(1).strip(), tail.group(2).strip()));
        }
        Matcher capitals = CAPITALS.matcher(title);
        return capitals.matches()
                        && isRoom(capitals.group(2))
                        && !JOINING.matcher(capitals.group(1)).matches()
                ? Optional.of(new InRoom(capitals.group(1).strip(), capitals.group(2)))
                : Optional.empty();
    }
}

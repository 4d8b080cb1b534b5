package programmheft.documents.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** Tells what the lines below the title of a block are: who gives a talk, what it is called, what is told of either. */
final class TalkLines {
    private static final Pattern ASIDE = Pattern.compile("\\s*\\[[^\\[\\]]{2,40}]$");
    private static final Pattern NAME_AND_PLACE = Pattern.compile(
            "(?U)^(?:\\p{Lu}[\\p{L}'’.-]+\\s){1,3}\\p{Lu}[\\p{L}'’-]+(?:,?\\s(?:and|und|&)\\s(?:\\p{Lu}[\\p{L}'’.-]+\\s){1,3}\\p{Lu}[\\p{L}'’-]+)?\\s?\\([^()]{2,60}\\)$");
    private static final Pattern SAYS = Pattern.compile("(?U).*(?:[?:!„“\"»«]|\\s\\p{Ll}+\\s).*");
    private static final Splitter BLANKS = Splitter.on(CharMatcher.anyOf(" \t")).omitEmptyStrings();
    private static final CharMatcher DASHES = CharMatcher.anyOf(" –—-");
    private static final int WORDS_OF_A_TITLE = 4;

    private final People people;

    TalkLines(People people) {
        this.people = people;
    }

    /** What a line is. */
    enum Kind {
        /** Somebody whom the lists or the text know. */
        PERSON,
        /** Somebody, as the shape of the line tells. */
        LIKELY,
        /** Somebody with a role of their own: {@code Commentator: Anna Berg}. */
        ROLE,
        TITLE,
        /** The second line of a title. */
        GOES_ON,
        /** What somebody is and where they are from. */
        ABOUT,
        OTHER
    }

    /** Tells whether talks may stand below this title: not below a break, and below a panel stand its guests. */
    boolean mayHoldTalks(String title) {
        if (title.isEmpty()) {
            return false;
        }
        return switch (TitleFormat.of(title)) {
            case BREAK, MEAL, REGISTRATION, GREETING, OPENING, CLOSING, END_MARKER, PANEL, DISCUSSION, SOCIAL -> false;
            default -> people.in(title, People.Confidence.STRICT).isEmpty();
        };
    }

    /** Tells whether the words only say that there is one talk: what stands below is its title. */
    boolean isOneTalk(String title) {
        return switch (FormatWords.ofTitle(title)) {
            case KEYNOTE, TALK, IMPULSE -> true;
            default -> false;
        };
    }

    Kind of(Line line) {
        if (line.bullet() || line.cell() != Cell.NONE || line.text().length() > Block.LONGEST_TITLE) {
            return Kind.OTHER;
        }
        String text = plain(line.text());
        if (text.isEmpty()) {
            return Kind.OTHER;
        }
        if (RoleLine.of(text, people)
                .filter(role -> role.format().isEmpty() && !role.names().isEmpty())
                .isPresent()) {
            return Kind.ROLE;
        }
        if (!people.in(text, People.Confidence.STRICT).isEmpty()) {
            return Kind.PERSON;
        }
        if (NAME_AND_PLACE.matches(text) && !people.usual(text).isEmpty()) {
            return Kind.LIKELY;
        }
        if (People.institution(text).isPresent() || OnePerson.isFunction(text)) {
            return Kind.ABOUT;
        }
        if (RoomWords.isRoom(text) || Track.of(text).isPresent() || PointBelow.isLabelled(text)) {
            return Kind.OTHER;
        }
        int first = text.codePointAt(0);
        return Character.isLowerCase(first)
                ? Kind.GOES_ON
                : Character.isUpperCase(first) || Character.isDigit(first) || "„\"“«»‘'".indexOf(first) >= 0
                        ? Kind.TITLE
                        : Kind.OTHER;
    }

    /**
     * Tells whether the lines below the people are titles: below bare names short lines may tell where they are from.
     */
    boolean areTitles(List<String> titles, List<String> named) {
        boolean placed = named.stream().allMatch(text -> text.indexOf('(') > 0 || text.indexOf(',') > 0);
        long told = titles.stream().filter(TalkLines::tells).count();
        return placed || 2 * told > titles.size();
    }

    private static boolean tells(String title) {
        return SAYS.matches(title)
                || BLANKS.splitToList(title).size() >= WORDS_OF_A_TITLE
                || FormatWords.ofTitle(title) != Format.OTHER;
    }

    /** Returns the people without what is said besides: {@code [online]}, {@code – entfällt –}. */
    String plain(String text) {
        String told = text.endsWith("]") ? ASIDE.matcher(text).replaceFirst("") : text;
        String open = DASHES.trimTrailingFrom(told);
        return DASHES.trimTrailingFrom(
                StateWords.take(open).map(StateWords.State::rest).orElse(open));
    }

    /** Returns what the line says of the state of the talk, as it may stand behind a title. */
    String state(String text) {
        String open = DASHES.trimTrailingFrom(text);
        return StateWords.take(open)
                .filter(state -> open.startsWith(state.rest()))
                .map(state ->
                        " – " + DASHES.trimFrom(open.substring(state.rest().length())))
                .orElse("");
    }
}

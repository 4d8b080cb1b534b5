package programmheft.documents.text;

import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Status;

/**
 * A line that opens a parallel track: {@code Themenraum 2 „Neue Strukturen“: Untertitel}, {@code Workshop A: Titel}.
 *
 * @param word the word for the track as printed, such as {@code Forum}
 * @param number the number as printed, if there is one and it is a number
 * @param subtitle what follows the quoted title
 * @param status such as fully booked
 */
record Track(String word, Optional<Integer> number, String title, Optional<String> subtitle, Status status) {
    Track(String word, Optional<Integer> number, String title, Optional<String> subtitle) {
        this(word, number, title, subtitle, Status.PLANNED);
    }

    private static final String WORD =
            "(Themenraum|Fachforum|Themenforum|Forum|Raum|AG|Arbeitsgruppe|Workshop|Thementisch|Track|Panel|Session|WS)";
    private static final Question<Optional<Track>> TRACK = new Question<>(Track::look);
    private static final Pattern QUOTED = Pattern.compile(
            "^" + WORD + "\\s*(\\d{1,2}|[A-Z]|[IVX]{1,4})?\\s*[:.–-]?\\s*[„\"“»](.+?)[“\"”«]\\s*(?:[:–-]\\s*(.+))?$");
    private static final Pattern NUMBERED = Pattern.compile("^" + WORD
            + "\\s*(\\d{1,2}|[A-Z]|[IVX]{1,4})\\s*(?:\\(([^()]{2,40})\\)\\s*)?(?::|\\.|–|-|\\|)\\s*(\\S.*)$");

    Track called(String other) {
        return new Track(word, number, other, subtitle, status);
    }

    static Optional<Track> of(String text) {
        return TRACK.of(text);
    }

    private static Optional<Track> look(String text) {
        Optional<StateWords.State> state = text.length() > Line.LONGEST ? Optional.empty() : StateWords.take(text);
        return plain(state.map(StateWords.State::rest).orElse(text).strip())
                .map(track -> new Track(
                        track.word,
                        track.number,
                        track.title,
                        track.subtitle,
                        state.map(StateWords.State::status).orElse(Status.PLANNED)));
    }

    private static Optional<Track> plain(String text) {
        if (text.length() > Line.LONGEST) {
            return Optional.empty();
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return Optional.of(new Track(
                    quoted.group(1),
                    number(quoted.group(2)),
                    quoted.group(3).strip(),
                    Optional.ofNullable(quoted.group(4)).map(String::strip)));
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? Optional.of(new Track(
                        numbered.group(1),
                        number(numbered.group(2)),
                        numbered.group(4).strip(),
                        Optional.empty()))
                : Optional.empty();
    }

    /** Returns the room in brackets: "Track B (Mill Room): Insurance". */
    static Optional<String> room(String text) {
        Matcher numbered = NUMBERED.matcher(text.length() > Line.LONGEST ? "" : text);
        return numbered.matches() ? Optional.ofNullable(numbered.group(3)) : Optional.empty();
    }

    Format format() {
        return word.equals("AG") || word.equals("WS") || word.equals("Arbeitsgruppe") || word.equals("Workshop")
                ? Format.WORKSHOP
                : FormatWords.ofWord(word)
                        .filter(format -> format == Format.PANEL || format == Format.SESSION)
                        .orElse(Format.THEMED_ROOM);
    }

    private static Optional<Integer> number(String printed) {
        return Optional.ofNullable(printed)
                .filter(text -> text.matches("[1-9]\\d?"))
                .map(Integer::valueOf);
    }
}

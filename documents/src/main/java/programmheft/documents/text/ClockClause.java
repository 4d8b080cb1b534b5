package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Speaker;
import programmheft.model.Status;

/**
 * The part of a sentence around one clock.
 *
 * @param text the words before and behind the clock, with {@code @} in its place
 */
record ClockClause(Clocks.Found clock, String text) {
    private static final String HOUR = "\\d{1,2}(?:[.:]\\d{2})?";
    private static final String UNIT = "\\s?(?:Uhr|h\\b|[ap]\\.?m\\b\\.?)";
    private static final Pattern CLOCK =
            Pattern.compile("(?iU)\\b(?:(?:um|ab|von|from|at|gegen|ein|eine)\\s+)?(?:ca\\.\\s+)?(" + HOUR + "(?:" + UNIT
                    + ")?(?:\\s?(?:-|–|bis|to)\\s?" + HOUR + "(?:" + UNIT + ")?)?)(?=[\\s,.;–-]|$)");
    private static final Pattern TOLD = Pattern.compile("(?iU).*(?:Uhr|h|[ap]\\.?m\\.?|\\d[.:]\\d{2}.*)$");
    private static final Pattern ONLY_END = Pattern.compile("(?iU).*\\b(?:bis|until|till|to)\\s*$");
    private static final Pattern CUT = Pattern.compile(
            "(?iU),\\s*(?:followed by|gefolgt von|gefolgt vom)\\s|\\s+und\\s+(?=@)|\\s+und wenn\\s|;\\s");

    /** What stands at the clock. */
    record Subject(String title, Format format, Optional<Person> speaker) {}

    /** Returns the parts of the sentence that have one clock each. */
    static List<ClockClause> in(String sentence) {
        List<Clocks.Found> clocks = new ArrayList<>();
        StringBuilder marked = new StringBuilder();
        Matcher clock = CLOCK.matcher(sentence);
        int from = 0;
        while (clock.find()) {
            Optional<Clocks.Found> found = TOLD.matcher(clock.group(1)).matches()
                            && !ONLY_END.matcher(sentence.substring(0, clock.start()))
                                    .matches()
                    ? Clocks.find(clock.group(1))
                    : Optional.empty();
            if (found.isPresent()) {
                clocks.add(found.get());
                marked.append(sentence, from, clock.start()).append('@');
                from = clock.end();
            }
        }
        marked.append(sentence.substring(from));
        return clauses(clocks, marked.toString());
    }

    private static List<ClockClause> clauses(List<Clocks.Found> clocks, String marked) {
        List<ClockClause> clauses = new ArrayList<>();
        for (String part : CUT.split(marked, -1)) {
            long count = part.chars().filter(c -> c == '@').count();
            if (count == 1 && clauses.size() < clocks.size()) {
                clauses.add(new ClockClause(clocks.get(clauses.size()), part.strip()));
            } else if (count > 1) {
                return List.of();
            }
        }
        return clauses;
    }

    /** Returns what takes place, if the clause is of a known make. */
    Optional<Subject> subject() {
        for (Frame frame : Frame.ALL) {
            Matcher matcher = frame.shape().matcher(text);
            if (matcher.matches()) {
                return subject(frame, matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<Subject> subject(Frame frame, Matcher matcher) {
        Optional<Person> speaker = frame.shape().pattern().contains("<who>")
                ? Optional.of(new Person(
                        Speaker.Kind.PERSON, Optional.empty(), matcher.group("who"), Optional.empty(), Status.PLANNED))
                : Optional.empty();
        String title = Frame.plain(matcher.group("what"));
        Matcher talk = Frame.TALK_ON.matcher(title);
        if (talk.matches()) {
            return Optional.of(new Subject(talk.group(1).strip(), Format.TALK, speaker));
        }
        boolean usable = title.length() > 2 && title.split("\\s+", -1).length <= 9 && !title.contains("@");
        Format format = speaker.isPresent() ? Format.TALK : FormatWords.ofTitle(title);
        return usable ? Optional.of(new Subject(title, format, speaker)) : Optional.empty();
    }
}

package programmheft.documents.text;

import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** A part with a bullet or a number: {@code • Spatenprobe}, {@code 2. Die Baumschule}, {@code 1 Am Hahn. Eine Sammlung …}. */
final class PointBelow implements LineBelow {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?U)^(?:(\\d{1,2})(?:[.)]|\\s{1,2}(?=\\p{Lu}))|\\(?[a-h]\\)|[a-h]\\.\\s|\\((\\d{1,2})\\))\\s*(?=[\\p{Lu}„\"«»])");
    // "Tisch 2: Telemedizin", "Room 1: Piecing"
    private static final Pattern LABELLED = Pattern.compile(
            "(?U)^(?:(Raum|Room|Saal|Hall|Studio|Labor)|Tisch|Table|Gruppe|Group|Station|Ecke|WS|Kurs|Stand|Slot|Team)\\s?(\\d{1,3}|[A-Z]|[IVX]{1,4})(?:\\s*(?::|\\s[–-])\\s+(?=\\S)|\\s+(?=[„\"«»“]))");

    // "Hof: N.N." is a place without a point so far
    private static final Pattern OPEN =
            Pattern.compile("(?i)(?:[^:]{2,30}:\\s*)?(?:N\\.\\s?N\\.|TBA|TBD|offen|noch offen)");
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("(?U)^(.{4,90}?(?:\\p{Ll}{3}\\.|[?!]))\\s+(?=\\p{Lu})");

    private final Titles titles;

    PointBelow(Titles titles) {
        this.titles = titles;
    }

    @Override
    public boolean read(Line line, Block block) {
        Matcher number = NUMBERED.matcher(line.text());
        boolean numbered = number.find() && follows(number.group(1), line.text(), block);
        if (!line.bullet() && !numbered && !LABELLED.matcher(line.text()).find()) {
            return false;
        }
        String text = numbered ? line.text().substring(number.end()) : line.text();
        Matcher labelled = LABELLED.matcher(text);
        Optional<String> room = labelled.find() && labelled.group(1) != null
                ? Optional.of(text.substring(0, labelled.end(2)))
                : Optional.empty();
        text = labelled.replaceFirst("");
        Matcher sentence = FIRST_SENTENCE.matcher(text);
        boolean telling = numbered && sentence.find() && BesideTitle.isOutside(text, sentence.end(1));
        if (!telling && text.length() > Block.LONGEST_TITLE) {
            block.target.text.add(text);
            return true;
        }
        if (OPEN.matcher(text).matches() || FormatWords.ofTitle(text) == Format.BREAK) {
            block.target.text.add(text);
            return true;
        }
        if (isOnlyANote(text, block)) {
            return true;
        }
        Draft part = Draft.part(line);
        part.name(titles.read(telling ? sentence.group(1).replaceFirst("\\.$", "") : text));
        if (telling) {
            part.text.add(text.substring(sentence.end()));
        }
        part.room = part.room.or(() -> room);
        block.role = Optional.empty();
        block.openPoint(part);
        block.last = telling ? Block.Last.OTHER : Block.after(part);
        return true;
    }

    /** Tells whether the line begins with a small letter that counts: {@code a) …}, {@code (b) …}, {@code c. …}. */
    static boolean isCounted(String text) {
        return text.length() > 3
                && Character.toLowerCase(text.charAt(0)) == text.charAt(0)
                && NUMBERED.matcher(text).find();
    }

    /** Tells whether the line begins with a table, a group or a room, each with a number. */
    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).find();
    }

    /** "(optional)" alone is no part. */
    private boolean isOnlyANote(String text, Block block) {
        TitleLine named = titles.read(text);
        if (named.title().isBlank()) {
            block.target.optional |= named.optional();
            block.target.text.add(text);
        }
        return named.title().isBlank();
    }

    /** A number without a dot counts only where it follows the one before. */
    private static boolean follows(String number, String text, Block block) {
        if (number == null) {
            return true;
        }
        int value = Integer.parseInt(number);
        boolean next = value == block.lastNumber + 1;
        boolean marked = ".)".indexOf(text.charAt(number.length())) >= 0;
        if (next || marked) {
            block.lastNumber = value;
        }
        return next || marked;
    }
}

package programmheft.documents.text;

import java.util.Locale;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** A part that is told by its kind alone: {@code Ausklang mit Imbiss} below the end of a day. */
final class FormatBelow implements LineBelow {
    private static final int MOST_WORDS = 6;

    private final Titles titles;

    FormatBelow(Titles titles) {
        this.titles = titles;
    }

    /** A break without a clock is no part of anything. */
    private static boolean isKind(Format format) {
        return format != Format.OTHER && format != Format.BREAK && format != Format.MEAL;
    }

    /** "WERKSTATT" above talks is a heading. */
    private static boolean isHeading(String text) {
        return text.indexOf(' ') < 0 && text.toUpperCase(Locale.ROOT).equals(text);
    }

    @Override
    public boolean read(Line line, Block block) {
        String text = line.text();
        boolean tells = text.length() < 80
                && !text.matches(".*[.?:]$")
                && Character.isUpperCase(text.codePointAt(0))
                && isKind(FormatWords.ofTitle(text))
                && text.split("\\s+", -1).length <= MOST_WORDS;
        if (!tells || isHeading(text) || (block.target != block.item && block.target.track != null)) {
            return false;
        }
        if (block.item.word.filter(text::equalsIgnoreCase).isPresent()) {
            return true; // told twice
        }
        Draft part = Draft.part(line);
        part.name(titles.read(text));
        if (part.title.isBlank()) {
            return false;
        }
        block.open(part);
        block.last = Block.after(part);
        return true;
    }
}

package programmheft.documents.text;

import programmheft.model.Format;
import programmheft.model.FormatWords;

/** A part that is told by its kind alone: {@code Ausklang mit Imbiss} below the end of a day. */
final class FormatBelow implements LineBelow {
    private final Titles titles;

    FormatBelow(Titles titles) {
        this.titles = titles;
    }

    @Override
    public boolean read(Line line, Block block) {
        String text = line.text();
        boolean tells = text.length() < 80
                && !text.matches(".*[.?:]$")
                && Character.isUpperCase(text.codePointAt(0))
                && FormatWords.ofTitle(text) != Format.OTHER;
        if (!tells || (block.target != block.item && block.target.track != null)) {
            return false;
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

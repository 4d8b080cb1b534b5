package programmheft.documents.tidy;

import java.util.List;
import java.util.Optional;
import programmheft.model.Format;

/** The value of a line {@code Format: keynote[, printed word]}. */
record FormatText(Format format, Optional<String> word) {
    static FormatText parse(String read) {
        List<String> parts = Components.split(read, 2);
        Format format = FormatName.ofPlainName(parts.get(0)).orElseThrow(Misread::value);
        if (parts.size() == 1) {
            return new FormatText(format, Optional.empty());
        }
        String word = Escapes.plain(parts.get(1));
        if (word.isEmpty()) {
            throw Misread.value();
        }
        return new FormatText(format, Optional.of(word));
    }

    String print(boolean notStated) {
        return Shown.value(notStated, this, this::escaped, FormatText::parse);
    }

    private String escaped(Escape escape) {
        return FormatName.print(format)
                + word.map(some -> ", " + escape.of(some)).orElse("");
    }
}

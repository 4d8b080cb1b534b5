package programmheft.cli;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import programmheft.documents.text.PublishedTextReader;

/** Makes readers of texts; apart from the options, whose class picocli looks into even for {@code --help}. */
final class TextReaders {
    private TextReaders() {}

    /** Returns a reader of published texts that takes dates without a year to be in the given one, if any. */
    static PublishedTextReader published(@Nullable Integer year) {
        PublishedTextReader reader = new PublishedTextReader();
        return year == null ? reader : reader.inYear(Year.of(year));
    }
}

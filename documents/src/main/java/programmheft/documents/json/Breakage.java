package programmheft.documents.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where and why a text is no JSON. */
final class Breakage {
    private static final Pattern WORD = Pattern.compile("-?[\\p{L}\\p{Nd}_.]{1,20}");

    /** Jackson reports these from behind what it did not like. */
    private static final Pattern PASSED = Pattern.compile("Non-standard token '([^']*)'.*|Illegal character .*");

    private final String text;
    private final Positions positions;
    private final JsonParser parser;

    Breakage(String text, Positions positions, JsonParser parser) {
        this.text = text;
        this.positions = positions;
        this.parser = parser;
    }

    Fault of(JsonProcessingException broken) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        int offset = offset(broken);
        if (broken instanceof JsonEOFException || endsInAWord(offset)) {
            return Fault.at(positions.at(text.length()), "json-cut-off", pointer);
        }
        return Fault.at(positions.at(offset), "json-broken", pointer, found(offset), Shown.of(words(broken)));
    }

    /** Returns what Jackson says, without its advice for who programs with it. */
    private static String words(JsonProcessingException broken) {
        return broken.getOriginalMessage().replaceFirst("(: enable `| \\(not recognized as one).*", "");
    }

    private int offset(JsonProcessingException broken) {
        int offset =
                (int) Math.min(text.length(), Math.max(0, broken.getLocation().getCharOffset()));
        Matcher passed = PASSED.matcher(broken.getOriginalMessage());
        if (!passed.matches()) {
            return offset;
        }
        return Math.max(
                0, offset - (passed.group(1) == null ? 1 : passed.group(1).length()));
    }

    /** Tells whether the text ends in the middle of {@code true}, {@code false} or {@code null}. */
    private boolean endsInAWord(int offset) {
        String rest = text.substring(offset, Math.min(text.length(), offset + 5));
        return offset + rest.length() == text.length()
                && ("true".startsWith(rest) || "false".startsWith(rest) || "null".startsWith(rest));
    }

    private String found(int offset) {
        Matcher word = WORD.matcher(text).region(offset, text.length());
        return word.lookingAt() ? word.group() : Shown.character(text.codePointAt(offset));
    }
}

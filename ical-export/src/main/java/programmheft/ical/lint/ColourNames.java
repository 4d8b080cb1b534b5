package programmheft.ical.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.check.Finding;

/** Colours that are no name of CSS3: what RFC 7986, section 5.9, allows and nothing else. */
public final class ColourNames implements Rule {
    private static final Set<String> NAMES = Set.of(read().split("\\s+"));

    ColourNames() {}

    /** Tells whether it is one of these names, in capitals or not. */
    public static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(List.of("COLOR"))
                .filter(property -> !isOne(property.value()))
                .map(property -> Finding.at(property.position(0), "ical-bad-color", Shown.of(property.value())));
    }

    private static String read() {
        try (InputStream in = ColourNames.class.getResourceAsStream("css-colours.txt")) {
            if (in == null) {
                throw new IllegalStateException("the resource 'css-colours.txt' is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource 'css-colours.txt' cannot be read", failed);
        }
    }
}

package programmheft.ical.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;

/** Addresses that are none, such as one without a scheme. */
final class Addresses implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(Types.ADDRESSES)
                .filter(property -> Types.of(property).equals("URI") && !isUri(property.value()))
                .filter(property -> UnquotedParameters.cut(property).isEmpty())
                .map(property ->
                        Finding.at(property.position(0), "ical-bad-uri", property.name(), Shown.of(property.value())));
    }

    static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    static boolean holdsUri(ContentLine property) {
        return Types.ADDRESSES.contains(property.name()) && Types.of(property).equals("URI");
    }
}

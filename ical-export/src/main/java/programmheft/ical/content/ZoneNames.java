package programmheft.ical.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/** What calendars call the zones that the JDK knows. */
public final class ZoneNames {
    private static final Properties WINDOWS = read();
    private static final int LONGEST = 100;

    private ZoneNames() {}

    /**
     * Returns the zone of that name: one of the time zone database, also behind the name of a program as in
     * {@code /softwarestudio.org/Olson_20011030_5/Europe/Berlin}, or one of Windows.
     */
    public static Optional<ZoneId> zone(String tzid) {
        String name = tzid.strip();
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<ZoneId> zone = known(name);
        for (int slash = name.indexOf('/'); zone.isEmpty() && slash >= 0; slash = name.indexOf('/', slash + 1)) {
            zone = known(name.substring(slash + 1)).filter(one -> one.getId().contains("/"));
        }
        return zone.or(() -> Optional.ofNullable(WINDOWS.getProperty(name)).flatMap(ZoneNames::known));
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Properties read() {
        try (InputStream in = ZoneNames.class.getResourceAsStream("windows-zones.properties")) {
            if (in == null) {
                throw new IllegalStateException("the resource 'windows-zones.properties' is missing from the library");
            }
            Properties names = new Properties();
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource 'windows-zones.properties' cannot be read", failed);
        }
    }
}

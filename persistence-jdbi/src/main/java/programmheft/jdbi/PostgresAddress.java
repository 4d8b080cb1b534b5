package programmheft.jdbi;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL server has a store: {@code postgresql://name:password@host:port/database?parameters}, as its own
 * programs take it. The driver wants name and password apart, and messages want no password.
 */
final class PostgresAddress {
    private final URI uri;
    private final Errors errors;

    PostgresAddress(String given) {
        this.errors = new Errors(withoutPassword(given), PostgresCodes::of);
        try {
            this.uri = new URI(given);
        } catch (URISyntaxException wrong) {
            // no cause: its message holds the address with the password
            throw errors.of(Errors.UNREACHABLE, "this is no address: " + wrong.getReason());
        }
        if (!isOne(given) || uri.getHost() == null || uri.getRawPath().length() < 2) {
            throw errors.of(Errors.UNREACHABLE, "an address is postgresql://host/database");
        }
    }

    /** Tells whether that names a server, and not a file. */
    static boolean isOne(String place) {
        String begin = place.toLowerCase(Locale.ROOT);
        return begin.startsWith("postgresql://") || begin.startsWith("postgres://");
    }

    /** Returns the address as it can be shown to anybody. */
    static String withoutPassword(String given) {
        return given.replaceFirst("(?<=://)[^@/?]*@", "").replaceFirst("(?<=[?&]password=)[^&]*", "…");
    }

    Errors errors() {
        return errors;
    }

    /** Returns the address for the driver. */
    String url() {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
    }

    /** Returns what the driver must know beside the address. */
    Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("ApplicationName", "programmheft");
        settings.setProperty("connectTimeout", "10");
        settings.setProperty("reWriteBatchedInserts", "true");
        String who = uri.getRawUserInfo();
        if (who != null) {
            int colon = who.indexOf(':');
            set("user", colon < 0 ? who : who.substring(0, colon), settings);
            set("password", colon < 0 ? null : who.substring(colon + 1), settings);
        }
        return settings;
    }

    private static void set(String name, @Nullable String value, Properties settings) {
        if (value != null) {
            settings.setProperty(name, URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
    }
}

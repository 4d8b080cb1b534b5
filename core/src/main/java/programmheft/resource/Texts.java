package programmheft.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Reads properties files as UTF-8. {@link ResourceBundle#getBundle} would ask the default locale. */
public final class Texts {
    private Texts() {}

    /** Returns all texts of a properties file that lies beside the class. */
    public static Map<String, String> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource '%s' is missing from the library".formatted(name));
            }
            ResourceBundle bundle = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> all = new TreeMap<>();
            bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
            return Map.copyOf(all);
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource '%s' cannot be read".formatted(name), failed);
        }
    }
}

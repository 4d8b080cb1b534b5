package programmheft.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import programmheft.resource.Texts;

/** The codes of all findings with their levels, in one place for checks, readers and writers. */
public final class Catalogue {
    private static final Map<String, String> LEVELS = Texts.read(Messages.class, "catalogue.properties");

    private Catalogue() {}

    /** Returns all codes, sorted. */
    public static Set<String> codes() {
        return new TreeSet<>(LEVELS.keySet());
    }

    /**
     * Returns the level of a code.
     *
     * @throws IllegalArgumentException if the catalogue does not hold the code
     */
    public static Level levelOf(String code) {
        String level = LEVELS.get(code);
        if (level == null) {
            throw new IllegalArgumentException("the catalogue holds no code '%s'".formatted(code));
        }
        return Level.valueOf(level.toUpperCase(Locale.ROOT));
    }
}

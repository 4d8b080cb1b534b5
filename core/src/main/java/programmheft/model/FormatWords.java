package programmheft.model;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The German and English words of the formats: their plain names, and how programmes call them. */
public final class FormatWords {
    private static final FormatWords WORDS = new FormatWords();
    private static final Splitter NO_WORD = Splitter.on(
                    CharMatcher.anyOf(" \t\n\u000b\f\r\u00a0,;:.!?„“”\"»«()/").precomputed())
            .omitEmptyStrings();
    private static final Pattern ADJECTIVE = Pattern.compile("(?U)\\w{3,}(e|es|er|en|em|ed|al|ic|ve)");
    private static final Pattern NO_ADJECTIVE = Pattern.compile("(?iU)(neu|kein|unser|dies|welch|jed)(e|er|es|em|en)");
    // the second spelling is that of a real programme
    private static final Pattern CONTINUATION =
            Pattern.compile("(?iU)fortsetzung|forsetzung|continuation|optional|optionale[rs]?");
    private static final Set<String> AROUND_CONTINUATION =
            Set.of("der", "des", "die", "of", "the", "parallele", "parallelen", "parallel");

    private final Map<Format, String> german = new EnumMap<>(Format.class);
    private final Map<Format, String> english = new EnumMap<>(Format.class);
    private final Map<String, Format> exact = new HashMap<>();
    private final Map<String, Format> compounds = new HashMap<>();
    private int longestCompound;

    private FormatWords() {
        Properties properties = new Properties();
        try (InputStream in = FormatWords.class.getResourceAsStream("format-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("the resource 'format-words.properties' is missing from the library");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource 'format-words.properties' cannot be read", failed);
        }
        for (Format format : Format.values()) {
            add(format, properties.getProperty(format + ".de", ""), german);
            add(format, properties.getProperty(format + ".en", ""), english);
        }
    }

    /** Returns the plain name of the format, German for a German locale, otherwise English. */
    public static String name(Format format, Locale reader) {
        Map<Format, String> names = reader.getLanguage().equals("de") ? WORDS.german : WORDS.english;
        return names.getOrDefault(format, format.name());
    }

    /** Returns the format that the word means, alone or as the end of a compound; upper and lower case alike. */
    public static Optional<Format> ofWord(String word) {
        return WORDS.exact(word).or(() -> WORDS.compound(key(word)));
    }

    /** Returns the format that exactly these words mean, such as "panel discussion"; upper and lower case alike. */
    public static Optional<Format> ofExactly(String words) {
        return WORDS.exact(words);
    }

    /**
     * Returns the format that a title tells by itself: by its first words ("Kaffeepause und Vernetzung", "Coffee break"),
     * or by the second one in a title of at most five words that begins with an adjective ("Geführte Marktplatztouren").
     * {@link Format#OTHER} if it tells none.
     */
    public static Format ofTitle(String title) {
        List<String> words = words(title);
        return first(words).or(() -> described(words)).orElse(Format.OTHER);
    }

    /** Returns what the first three words mean together, otherwise the first two, otherwise the first. */
    private static Optional<Format> first(List<String> words) {
        for (int count = Math.min(3, words.size()); count > 1; count--) {
            Optional<Format> together = WORDS.exact(String.join(" ", words.subList(0, count)));
            if (together.isPresent()) {
                return together;
            }
        }
        return words.isEmpty() ? Optional.empty() : ofWord(words.get(0));
    }

    /** Returns what a short title means that begins with an adjective; what is "new" is a topic, not a kind of item. */
    private static Optional<Format> described(List<String> words) {
        return words.size() > 1
                        && words.size() <= 5
                        && ADJECTIVE.matcher(words.get(0)).matches()
                        && !NO_ADJECTIVE.matcher(words.get(0)).matches()
                ? ofWord(words.get(1)).filter(format -> format != Format.END_MARKER)
                : Optional.empty();
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>(NO_WORD.splitToList(title));
        // "Fortsetzung der parallelen Themenräume" is what goes on
        if (!words.isEmpty() && CONTINUATION.matcher(words.get(0)).matches()) {
            words.remove(0);
            words.removeIf(word -> AROUND_CONTINUATION.contains(word.toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private Optional<Format> exact(String words) {
        return Optional.ofNullable(exact.get(key(words)));
    }

    /** Returns the form in which words are compared: capitals know no ß. */
    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    private Optional<Format> compound(String word) {
        for (int from = Math.max(0, word.length() - longestCompound); from < word.length(); from++) {
            Format format = compounds.get(word.substring(from));
            if (format != null) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private void add(Format format, String line, Map<Format, String> names) {
        for (String word : line.split("\\|", -1)) {
            String plain = word.strip().replaceFirst("^\\*", "");
            if (plain.isEmpty()) {
                continue;
            }
            names.putIfAbsent(format, plain);
            exact.putIfAbsent(key(plain), format);
            if (word.strip().startsWith("*")) {
                compounds.putIfAbsent(key(plain), format);
                longestCompound = Math.max(longestCompound, key(plain).length());
            }
        }
    }
}

package programmheft.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Link;
import programmheft.model.Role;

/** The words that the calendar adds to what the programme says, German for a German locale, otherwise English. */
final class Labels {
    private static final Labels GERMAN = new Labels("labels.de.properties", Locale.GERMAN);
    private static final Labels ENGLISH = new Labels("labels.en.properties", Locale.ENGLISH);

    private final Map<String, String> words;
    private final Map<Format, String> formatNames = new EnumMap<>(Format.class);
    private final Map<String, Format> formats = new HashMap<>();
    private final Map<Link.Kind, String> links = new EnumMap<>(Link.Kind.class);
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final Map<Role, Phrase> roles = new EnumMap<>(Role.class);
    private final DescriptionWords description;
    private final Locale locale;

    private Labels(String resource, Locale locale) {
        this.locale = locale;
        this.words = read(resource);
        for (Format format : Format.values()) {
            formatNames.put(format, FormatWords.name(format, locale));
            formats.putIfAbsent(format(format), format);
        }
        words.forEach((key, pattern) -> phrases.put(key, Phrase.of(pattern)));
        for (Role role : Role.values()) {
            roles.put(role, phrase(key("role", role)));
        }
        for (Link.Kind kind : Link.Kind.values()) {
            links.put(kind, pattern(key("link", kind)));
        }
        description = new DescriptionWords(this);
    }

    private static Map<String, String> read(String resource) {
        try (InputStream in = Labels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource '%s' is missing from the library".formatted(resource));
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource '%s' cannot be read".formatted(resource), failed);
        }
    }

    static Labels in(Locale language) {
        return language.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    /** Returns the words for the key, the values filled in. */
    String of(String key, Object... values) {
        String pattern = pattern(key);
        return values.length == 0 ? pattern : filled(pattern, values);
    }

    /** Returns the pattern with a value for each {@code {0}}; any other brace stays. */
    private static String filled(String pattern, Object... values) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            if (pattern.startsWith("}", at + 2) && Character.digit(pattern.charAt(at + 1), 10) >= 0) {
                out.append(pattern, from, at).append(values[pattern.charAt(at + 1) - '0']);
                from = at + 3;
            }
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    /** Returns the words for the key with their gap, for whoever needs them often. */
    Phrase phrase(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw unknown(key);
        }
        return phrase;
    }

    /** Returns the words that tell who appears in the role. */
    Phrase phrase(Role role) {
        return Objects.requireNonNull(roles.get(role));
    }

    /** Returns the word for a role by itself, as it stands before a name. */
    String role(Role role) {
        String before = phrase(role).before().strip();
        return before.endsWith(":") ? before.substring(0, before.length() - 1) : before;
    }

    /** Returns the words by which one tells what a line of a description is. */
    DescriptionWords description() {
        return description;
    }

    /** Returns what was filled in for the only value, or nothing to be filled in; nothing if those are other words. */
    Optional<String> valueIn(String text, String key) {
        return phrase(key).valueIn(text);
    }

    /** Returns the word for a kind of link. */
    String link(Link.Kind kind) {
        return links.getOrDefault(kind, kind.name());
    }

    /** Returns the words for a constant: {@code role.speaker} for {@code SPEAKER}. */
    String of(String group, Enum<?> constant, Object... values) {
        return of(key(group, constant), values);
    }

    static String key(String group, Enum<?> constant) {
        return group + "." + constant.name().toLowerCase(Locale.ROOT);
    }

    private String pattern(String key) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw unknown(key);
        }
        return pattern;
    }

    private static IllegalStateException unknown(String key) {
        return new IllegalStateException("the labels hold no '%s'".formatted(key));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("date"), locale).format(date);
    }

    String format(Format format) {
        return formatNames.getOrDefault(format, "");
    }

    /** Returns the format of that plain name. */
    Optional<Format> formatNamed(String name) {
        return Optional.ofNullable(formats.get(name));
    }

    String language(Locale language) {
        return language.getDisplayName(locale);
    }
}

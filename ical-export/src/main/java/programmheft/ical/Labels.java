package programmheft.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** The words that the calendar adds to what the programme says, German for a German locale, otherwise English. */
final class Labels {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");
    private static final Labels GERMAN = new Labels("labels.de.properties", Locale.GERMAN);
    private static final Labels ENGLISH = new Labels("labels.en.properties", Locale.ENGLISH);

    private final Properties words = new Properties();
    private final Locale locale;

    private Labels(String resource, Locale locale) {
        this.locale = locale;
        try (InputStream in = Labels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource '%s' is missing from the library".formatted(resource));
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource '%s' cannot be read".formatted(resource), failed);
        }
    }

    static Labels in(Locale language) {
        return language.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** Returns the words for the key, the values filled in. */
    String of(String key, Object... values) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("the labels hold no '%s'".formatted(key));
        }
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(values[Integer.parseInt(match.group(1))].toString()));
    }

    /** Returns the words for a constant: {@code role.speaker} for {@code SPEAKER}. */
    String of(String group, Enum<?> constant, Object... values) {
        return of(group + "." + constant.name().toLowerCase(Locale.ROOT), values);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("date"), locale).format(date);
    }

    String format(Format format) {
        return FormatWords.name(format, locale);
    }

    String language(Locale language) {
        return language.getDisplayName(locale);
    }
}

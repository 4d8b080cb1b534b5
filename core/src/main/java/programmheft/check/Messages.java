package programmheft.check;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.agenda.When;
import programmheft.resource.Texts;

/** The sentences of findings and errors for people, in English or German. */
public final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

    private final Map<String, String> texts;
    private final Map<String, String> explanations;
    private final Supplier<Map<String, String>> calendarRules;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final Vocabulary vocabulary;

    private Messages(Locale locale) {
        this.texts = Texts.read(Messages.class, "messages." + locale.getLanguage() + ".properties");
        this.explanations = Texts.read(Messages.class, "explanations." + locale.getLanguage() + ".properties");
        this.calendarRules = Suppliers.memoize(
                () -> Texts.read(Messages.class, "calendar-rules." + locale.getLanguage() + ".properties"));
        this.locale = locale;
        this.dates = DateTimeFormatter.ofPattern(locale.equals(Locale.GERMAN) ? "d. MMMM uuuu" : "d MMMM uuuu", locale);
        this.vocabulary = new Vocabulary(texts, locale, dates);
    }

    /** Returns the German messages for any German locale, otherwise the English ones. */
    public static Messages in(Locale reader) {
        return reader.getLanguage().equals("de") ? German.MESSAGES : English.MESSAGES;
    }

    /** Read once, when first asked for. */
    private static final class German {
        private static final Messages MESSAGES = new Messages(Locale.GERMAN);
    }

    /** Read once, when first asked for. */
    private static final class English {
        private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    }

    /** Returns the sentence that says what was found; for a code that is not in the catalogue, the code and values. */
    public String sentence(Finding finding) {
        return Optional.ofNullable(texts.get(finding.code() + ".message"))
                .map(pattern -> fill(pattern, finding.values()))
                .orElseGet(() -> finding.code() + ": "
                        + String.join(
                                ", ", finding.values().stream().map(this::print).toList()));
    }

    /** Returns what to do about it. */
    public Optional<String> wayOut(Finding finding) {
        return Optional.ofNullable(texts.get(finding.code() + ".way-out"))
                .map(pattern -> fill(pattern, finding.values()));
    }

    /** Returns the sentence of a code with places such as <code>{0}</code> for what it names. */
    public Optional<String> pattern(String code) {
        return Optional.ofNullable(texts.get(code + ".message"));
    }

    /** Returns the way out of a code with places such as <code>{0}</code> for what it names. */
    public Optional<String> wayOutPattern(String code) {
        return Optional.ofNullable(texts.get(code + ".way-out"));
    }

    /**
     * Returns what a check looks for and what it leaves alone, or whence a rule for calendar files comes and why it
     * matters; nothing for any other code.
     */
    public Optional<String> explanation(String code) {
        return Optional.ofNullable((code.startsWith("ical-") ? calendarRules.get() : explanations).get(code));
    }

    /** Returns the level as a word. */
    public String word(Level level) {
        return texts.getOrDefault("level." + level.name().toLowerCase(Locale.ROOT), level.name());
    }

    private String fill(String pattern, List<Object> values) {
        return PLACEHOLDER.matcher(pattern).replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement(index < values.size() ? print(values.get(index)) : match.group());
        });
    }

    private String print(Object value) {
        if (value instanceof DayOfWeek weekday) {
            return weekday.getDisplayName(TextStyle.FULL, locale);
        }
        if (value instanceof LocalDate date) {
            return dates.format(date);
        }
        if (value instanceof When when) {
            return when.print(dates, ", ");
        }
        if (value instanceof Aspect aspect) {
            return vocabulary.print(aspect);
        }
        if (value instanceof Said said) {
            return vocabulary.print(said);
        }
        return value.toString();
    }
}

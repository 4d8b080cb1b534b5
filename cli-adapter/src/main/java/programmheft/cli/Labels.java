package programmheft.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The command's own words, German or English. What findings and errors say is in the core's messages. */
final class Labels {
    private final ResourceBundle texts;
    private final Locale language;

    private Labels(ResourceBundle texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    static Labels in(Locale language) {
        String name = "labels.%s.properties".formatted(language.getLanguage());
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource '%s' is missing".formatted(name));
            }
            return new Labels(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)), language);
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource '%s' cannot be read".formatted(name), failed);
        }
    }

    Locale language() {
        return language;
    }

    ResourceBundle bundle() {
        return texts;
    }

    /** Returns the text with its placeholders {@code {0}}, {@code {1}} filled. */
    String text(String key, Object... values) {
        String text = texts.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** Returns "1 item" or "3 items". */
    String count(String what, long many) {
        return text("count." + what + (many == 1 ? ".one" : ".many"), many);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("date"), language).format(date);
    }

    String dayAndMonth(MonthDay day) {
        return text(
                "date.year-open",
                DateTimeFormatter.ofPattern(text("date.month"), language).format(day));
    }

    String weekdayAndDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("date.weekday"), language).format(date);
    }
}

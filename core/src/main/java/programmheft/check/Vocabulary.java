package programmheft.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import programmheft.model.Attendance;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** Puts into words what sources say of a fact, in one language. */
final class Vocabulary {
    private final Map<String, String> texts;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter daysOfAnyYear;

    Vocabulary(Map<String, String> texts, Locale locale, DateTimeFormatter dates) {
        this.texts = texts;
        this.locale = locale;
        this.dates = dates;
        daysOfAnyYear = DateTimeFormatter.ofPattern(locale.equals(Locale.GERMAN) ? "d. MMMM" : "d MMMM", locale);
    }

    /** Returns the name of the fact, and what it is a fact of. */
    String print(Aspect aspect) {
        String fact = text("fact." + aspect.fact());
        return aspect.of()
                .map(name -> text("fact-of").replace("{0}", fact).replace("{1}", name))
                .orElse(fact);
    }

    /** Returns the words in quotes, and the place in brackets. */
    String print(Said said) {
        String[] around = text("said").split("\\{[01]}", -1);
        return around[0] + words(said.words()) + around[1] + said.place() + around[2];
    }

    private String words(List<Object> words) {
        StringBuilder all = new StringBuilder();
        String between = "";
        for (Object word : words) {
            if (word != Attendance.Qualifier.EXACTLY) {
                all.append(between).append(print(word));
                between = word instanceof Attendance.Qualifier || word == Said.Word.DAY ? " " : ", ";
            }
        }
        return all.toString();
    }

    private String print(Object word) {
        if (word instanceof LocalDate date) {
            return dates.format(date);
        }
        if (word instanceof MonthDay day) {
            return daysOfAnyYear.format(day);
        }
        if (word instanceof Format format) {
            return FormatWords.name(format, locale);
        }
        return word instanceof Enum<?> constant ? text("word." + constant.name()) : word.toString();
    }

    private String text(String key) {
        return texts.getOrDefault(key, key);
    }
}

package programmheft.change;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import programmheft.agenda.When;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.resource.Texts;

/** The sentences that tell people what changed, in English or German. */
public final class ChangeSentences {
    private final Map<String, String> texts;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter daysOfAnyYear;

    private ChangeSentences(Locale locale) {
        this.locale = locale;
        texts = Texts.read(ChangeSentences.class, "changes." + locale.getLanguage() + ".properties");
        dates = new DateTimeFormatterBuilder()
                .appendText(
                        ChronoField.DAY_OF_WEEK,
                        IntStream.rangeClosed(1, 7)
                                .boxed()
                                .collect(Collectors.toMap(Integer::longValue, this::weekday)))
                .appendPattern(locale.equals(Locale.GERMAN) ? " d. MMMM uuuu" : " d MMMM uuuu")
                .toFormatter(locale);
        daysOfAnyYear = DateTimeFormatter.ofPattern(locale.equals(Locale.GERMAN) ? "d. MMMM" : "d MMMM", locale);
    }

    /** Returns the German sentences for any German locale, otherwise the English ones. */
    public static ChangeSentences in(Locale reader) {
        return new ChangeSentences(reader.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH);
    }

    /** Returns one line: what it is about, with its people, its time and its room, and what is different. */
    public String sentence(Change change) {
        return subject(change) + ": " + what(change);
    }

    /** Returns what it is about: the title, and in brackets who, when and where. */
    public String subject(Change change) {
        Change.Subject subject = change.subject();
        List<String> around = new ArrayList<>();
        if (!subject.people().isEmpty()) {
            around.add(String.join(", ", subject.people()));
        }
        if (change.kind() != Change.Kind.MOVED) {
            subject.when().map(this::print).ifPresent(around::add);
        }
        if (change.kind() != Change.Kind.OTHER_ROOM) {
            subject.room().ifPresent(around::add);
        }
        String title = title(subject);
        return around.isEmpty() ? title : title + " (" + String.join("; ", around) + ")";
    }

    /** A title that is printed in quotation marks needs no others. */
    private String title(Change.Subject subject) {
        boolean quoted =
                !subject.title().isEmpty() && "„\"»“".indexOf(subject.title().charAt(0)) >= 0;
        boolean item = subject.of() == Change.Of.ITEM || subject.of() == Change.Of.PART;
        String name = subject.of() == Change.Of.DAY ? day(subject.id()) : subject.title();
        return item && quoted ? name : text("of." + subject.of().name(), name);
    }

    /** Returns what is different, without what it is about. */
    public String what(Change change) {
        return switch (change.kind()) {
            case NEW, BACK, VANISHED, CANCELLED, TEXT, ORDER ->
                text(change.kind().name());
            case MOVED, OTHER_ROOM, FORMAT, LINKS, STATUS, DETAIL -> changed(change);
            case RENAMED ->
                change.fact().equals("title") || change.fact().equals("name")
                        ? text("RENAMED", print(change.before()))
                        : changed(change);
            case PEOPLE -> change.fact().equals("appearances") ? people(change) : changed(change);
            case OPTIONAL -> text(change.after().contains(true) ? "OPTIONAL" : "OBLIGATORY");
        };
    }

    private String changed(Change change) {
        return text("CHANGED", text("fact." + change.fact()), orNothing(change.before()), orNothing(change.after()));
    }

    private String orNothing(List<Object> values) {
        return values.isEmpty() ? text("NOTHING") : print(values);
    }

    private String people(Change change) {
        String joined = change.after().isEmpty() ? "" : text("JOINED", print(change.after()));
        String left = change.before().isEmpty() ? "" : text("LEFT", print(change.before()));
        if (joined.isEmpty() && left.isEmpty()) {
            return text("ORDER");
        }
        return joined.isEmpty() || left.isEmpty() ? joined + left : joined + "; " + left;
    }

    private String day(String id) {
        if (id.startsWith("--")) {
            return daysOfAnyYear.format(MonthDay.parse(id));
        }
        return id.matches("[0-9]{4}-.*") ? dates.format(LocalDate.parse(id)) : id;
    }

    private String print(List<Object> values) {
        StringBuilder all = new StringBuilder();
        String between = "";
        for (Object value : values) {
            all.append(between).append(print(value));
            between = value instanceof Change.Word word && followed(word) ? " " : ", ";
        }
        return all.toString();
    }

    private static boolean followed(Change.Word word) {
        return switch (word) {
            case DAY, AFTER, INSIDE, UNTIL -> true;
            case ALL_DAY, WITH_WHOLE, NO_TIME, NO_DAY, ON_SITE, ONLINE, OPEN, INVITATION, REGISTRATION, SUBTITLES ->
                false;
        };
    }

    private String print(Object value) {
        if (value instanceof When when) {
            return when.print(dates, ", ");
        }
        if (value instanceof LocalDate date) {
            return dates.format(date);
        }
        if (value instanceof MonthDay day) {
            return daysOfAnyYear.format(day);
        }
        if (value instanceof Format format) {
            return FormatWords.name(format, locale);
        }
        if (value instanceof Enum<?> word) {
            return text(word.getDeclaringClass().getSimpleName() + "." + word.name());
        }
        if (value instanceof Change.Person person) {
            return person.name() + " (" + print(person.role())
                    + person.affiliation().map(from -> ", " + from).orElse("") + ")";
        }
        return value.toString();
    }

    private String weekday(int number) {
        return text("weekday." + number);
    }

    private String text(String key, Object... values) {
        String text = texts.getOrDefault(key, key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}

package programmheft.ical.notation;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Values that are no records: a plain word as it is, any other text in quotes, with what breaks a line in it as %0A. */
final class Scalars {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(boolean.class, Boolean::valueOf),
            Map.entry(Locale.class, Locale::forLanguageTag),
            Map.entry(URI.class, URI::create),
            Map.entry(ZoneId.class, ZoneId::of),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(MonthDay.class, MonthDay::parse),
            Map.entry(Year.class, Year::parse),
            Map.entry(Instant.class, Instant::parse));

    private Scalars() {}

    static String print(Object value) {
        String text = value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
        return isWord(text) ? text : '"' + encoded(text) + '"';
    }

    /** Returns the value of that type; reads what stood in quotes without them. */
    static Object read(String text, Class<?> type) {
        if (type.isEnum()) {
            return constant(text, type);
        }
        Function<String, Object> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("the notation knows no " + type);
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException(noTime);
        }
    }

    static String decoded(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static boolean isWordChar(int c) {
        return c < 0x7F && (Character.isLetterOrDigit(c) || ":+._/~-".indexOf(c) >= 0);
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWordChar(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && !text.equals(Notation.EMPTY);
    }

    private static boolean isPlain(int c) {
        boolean plain = c >= ' ' && c != '"' && c != '%' && c != 0xFEFF && !Character.isISOControl(c);
        return plain && c != 0x2028 && c != 0x2029;
    }

    private static String encoded(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0xD800 && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            }
        });
        return out.toString();
    }

    private static Object constant(String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (constant.toString().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'%s' is no %s".formatted(text, type.getSimpleName()));
    }
}

package programmheft.documents.tidy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Attendance;
import programmheft.model.Contact;
import programmheft.model.Item;
import programmheft.model.Series;
import programmheft.model.Waiver;

/** Values of the head that take a line or two to read. */
final class SmallTexts {
    private static final Pattern NUMBERED = Pattern.compile(", *([0-9]{1,10})$");
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?:(mehr als|über|more than)|(ca\\.|etwa|about)|(höchstens|maximal|at most))? *([0-9]{1,10})");

    private SmallTexts() {}

    static String line(String read) {
        String plain = Escapes.plain(read);
        if (plain.isEmpty()) {
            throw Misread.value();
        }
        return plain;
    }

    /** Returns an id, which holds no blanks. */
    static String id(String read) {
        String plain = line(read);
        if (plain.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw Misread.value();
        }
        return plain;
    }

    static Series series(String read) {
        Matcher number = NUMBERED.matcher(read);
        return number.find()
                ? Series.of(line(read.substring(0, number.start())), Numbers.count(number.group(1)))
                : new Series(line(read), Optional.empty());
    }

    static String series(Series series, Escape escape) {
        return escape.of(series.name())
                + series.number().map(some -> ", " + some).orElse("");
    }

    static Contact contact(String read) {
        List<String> parts = Components.split(read, 2);
        return new Contact(line(parts.get(0)), parts.size() > 1 ? Optional.of(line(parts.get(1))) : Optional.empty());
    }

    static String contact(Contact contact, Escape escape) {
        return escape.of(contact.role())
                + contact.address().map(some -> ", " + escape.of(some)).orElse("");
    }

    static Attendance attendance(String read) {
        Matcher matcher = ATTENDANCE.matcher(read);
        if (!matcher.matches()) {
            throw Misread.value();
        }
        Attendance.Qualifier qualifier = matcher.group(1) != null
                ? Attendance.Qualifier.MORE_THAN
                : matcher.group(2) != null
                        ? Attendance.Qualifier.ABOUT
                        : matcher.group(3) != null ? Attendance.Qualifier.AT_MOST : Attendance.Qualifier.EXACTLY;
        return new Attendance(qualifier, Numbers.parse(matcher.group(4)));
    }

    static String attendance(Attendance attendance) {
        return switch (attendance.qualifier()) {
                    case EXACTLY -> "";
                    case ABOUT -> "ca. ";
                    case MORE_THAN -> "mehr als ";
                    case AT_MOST -> "höchstens ";
                }
                + attendance.count();
    }

    static Waiver waiver(String read) {
        List<String> parts = Components.split(read, 3);
        if (parts.size() < 3) {
            throw Misread.value();
        }
        String item = parts.get(1);
        return new Waiver(
                id(parts.get(0)),
                item.equals("*") ? Optional.empty() : Optional.of(new Item.Id(id(item))),
                line(parts.get(2)));
    }

    static String waiver(Waiver waiver, Escape escape) {
        String item = waiver.item().map(some -> escape.of(some.value())).orElse("*");
        return escape.of(waiver.code()) + ", " + item + ", " + escape.of(waiver.reason());
    }

    static ZoneId zone(String read) {
        try {
            return ZoneId.of(Escapes.plain(read));
        } catch (DateTimeException none) {
            throw Misread.value();
        }
    }

    static boolean yes(String read) {
        return switch (read) {
            case "ja", "yes" -> true;
            case "nein", "no" -> false;
            default -> throw Misread.value();
        };
    }
}

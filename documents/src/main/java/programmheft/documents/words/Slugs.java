package programmheft.documents.words;

import java.text.Normalizer;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import programmheft.model.Event;

/** Makes ids of words: lower-case ASCII with dashes, umlauts written out. */
public final class Slugs {
    private static final int LONGEST = 48;

    /** With the year an event's id has at most 40 characters, so that calendar UIDs can hold it as it is. */
    private static final int LONGEST_OF_EVENT = 35;

    private Slugs() {}

    /** Returns the slug of a text, at most 48 characters; the given one if nothing is left of the text. */
    public static String of(String text, String otherwise) {
        String spelled = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String slug = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? otherwise : cut(slug, LONGEST);
    }

    /** Cuts between words where there are any. */
    private static String cut(String slug, int longest) {
        return slug.length() <= longest ? slug : slug.substring(0, longest).replaceAll("(?<=.)-[^-]*$", "");
    }

    /** Returns the id of an event that states none: the slug of its title, and the year of its first day if known. */
    public static Event.Id eventId(String title, Optional<Year> year) {
        String slug = cut(of(title, "event"), LONGEST_OF_EVENT);
        return new Event.Id(year.map(Year::toString)
                .filter(digits -> !slug.endsWith(digits))
                .map(digits -> slug + "-" + digits)
                .orElse(slug));
    }

    /** Returns the slug, with {@code -2}, {@code -3} and so on if it is taken. */
    public static String unique(String slug, Predicate<String> taken) {
        String candidate = slug;
        for (int n = 2; taken.test(candidate); n++) {
            candidate = slug + "-" + n;
        }
        return candidate;
    }
}

package programmheft.ical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * The UIDs of one event's calendar: {@code <item id>@<event id>}, at most 64 ASCII characters. An item id with other
 * characters, or one that is too long, is told by its hash. What is no item begins with an underscore and a word that
 * no hash can be, so that it never meets an item.
 */
final class Uids {
    private static final int LONGEST = 64;
    private static final int LONGEST_EVENT = 40;

    private final String ofEvent;

    Uids(Event.Id event) {
        ofEvent = "@" + (event.value().length() <= LONGEST_EVENT ? event.value() : hash(event.value()));
    }

    String of(Item.Id item) {
        return (tells(item) ? item.value() : hash(item.value())) + ofEvent;
    }

    /** Tells whether the UID of the item tells its id as it is: letters, digits, dots and dashes, first a letter or digit. */
    boolean tells(Item.Id item) {
        String id = item.value();
        if (id.length() + ofEvent.length() > LONGEST || !isLetterOrDigit(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /** Returns the id of the event that each UID tells: its own, or its hash. */
    Event.Id ofEvent() {
        return eventOf(ofEvent.substring(1));
    }

    private static Event.Id eventOf(String told) {
        return new Event.Id(told.startsWith("_") ? "event" + told : told);
    }

    /** Returns the id that an entry's UID tells: the item's own, or its hash. A UID of another event is an id itself. */
    Item.Id item(String uid) {
        boolean ours = uid.endsWith(ofEvent) && uid.length() > ofEvent.length();
        return new Item.Id(ours ? uid.substring(0, uid.length() - ofEvent.length()) : uid);
    }

    /** Tells whether an id that a UID told is that of the event itself or of a day of it. */
    static boolean isNoItem(Item.Id told) {
        String id = told.value();
        return id.startsWith("_") && (id.equals("_event") || id.matches("_day-[0-9]+"));
    }

    String calendar() {
        return "_calendar" + ofEvent;
    }

    /** Returns the UID of the calendar of some items, by what it is called: the items in it may change. */
    String selection(String label) {
        return "_feed-" + hash(label).substring(1, 17) + ofEvent;
    }

    /** Returns the UID of somebody or some place in an entry, the same in each. */
    String within(String kind, String id) {
        return "_" + kind + "-" + hash(id).substring(1, 17) + ofEvent;
    }

    String event() {
        return "_event" + ofEvent;
    }

    /**
     * Returns the UID of a day's overview.
     *
     * @param number which programme day, from 1
     */
    String day(int number) {
        return "_day-" + number + ofEvent;
    }

    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return "_" + HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

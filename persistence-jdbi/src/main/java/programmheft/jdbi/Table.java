package programmheft.jdbi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that hold what an edition says, with the columns that tell their rows apart and those that say something.
 * The columns of the history (event_pk, since_edition, until_edition) are the same in all of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists made once that cannot change
enum Table {
    ANNOUNCEMENT(
            by(),
            "title subtitle? motto? series_name? series_number#? begins_time? begins_days#? ends_time? ends_days#? zone"
                    + " place_kind? venue? address? place_link? access_open#? access_invitation#?"
                    + " access_registration#? register_until? register_at? attendance_qualifier? attendance_count#?"
                    + " status"),
    EVENT_DATE(by("ordinal#"), "date_kind date_text? date_number#?"),
    EVENT_LANGUAGE(by("ordinal#"), "language"),
    ORGANISER(by("ordinal#"), "name kind"),
    CONTACT(by("ordinal#"), "role address?"),
    SPEAKER(by("id"), "ordinal# kind name academic_title? affiliation?"),
    EVENT_APPEARANCE(by("ordinal#"), "speaker role affiliation? project? status"),
    THEMED_ROOM(by("id"), "ordinal# number#? title subtitle? guiding_question? text? room?"),
    DAY(by("number#"), "date_kind date_text? date_number#? begins_time? begins_days#? ends_time? ends_days#?"),
    ITEM(
            by("id"),
            "ordinal# day#? parent? title subtitle? text? format format_word? timing_kind after_item? from_time?"
                    + " from_days#? until_time? until_days#? precision? themed_room? room? optional# status language?"
                    + " capacity#?"),
    ITEM_APPEARANCE(by("item", "ordinal#"), "speaker role affiliation? project? status"),
    ITEM_LINK(by("item", "ordinal#"), "kind address? label? language? subtitles#"),
    EVENT_LINK(by("ordinal#"), "kind address? label? language? subtitles#"),
    WAIVER(by("ordinal#"), "code item? reason"),
    PROVENANCE(by("fact"), "ordinal# kind source? line_step#? more_lines#? rule?");

    static final String ORDINAL = "ordinal";

    private final List<String> key;
    private final List<String> columns;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final boolean[] numbers;
    private final boolean[] optional;

    /** Takes columns of texts; one of whole numbers ends in {@code #}, and one that can be empty in {@code ?}. */
    Table(List<String> key, String content) {
        List<String> all =
                Stream.concat(key.stream(), Stream.of(content.split(" ", -1))).toList();
        this.key = key.stream().map(Table::name).toList();
        this.columns = all.stream().map(Table::name).toList();
        columns.forEach(column -> indexes.put(column, indexes.size()));
        numbers = new boolean[columns.size()];
        optional = new boolean[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = all.get(i).contains("#");
            optional[i] = all.get(i).endsWith("?");
        }
    }

    private static String name(String column) {
        return column.replace("#", "").replace("?", "");
    }

    /** Returns all columns but those of the history, the key first. */
    List<String> columns() {
        return columns;
    }

    List<String> key() {
        return key;
    }

    /** Tells whether the rows are told apart by something else than their place, which may then be kept. */
    boolean keepsOrdinals() {
        return columns.contains(ORDINAL) && !key.contains(ORDINAL);
    }

    int indexOf(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("the table '%s' has no column '%s'".formatted(sqlName(), column));
        }
        return index;
    }

    /** Tells whether the column holds whole numbers; all others hold texts. */
    boolean isNumber(int index) {
        return numbers[index];
    }

    /** Tells whether the column may hold nothing. */
    boolean isOptional(int index) {
        return optional[index];
    }

    int[] indexesOf(List<String> some) {
        return some.stream().mapToInt(this::indexOf).toArray();
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the rows of one edition; those that keep their ordinals in any order, for they are sorted faster afterwards. */
    String select(String cells) {
        return "select %s from %s where event_pk = :event and since_edition <= :edition".formatted(cells, sqlName())
                + " and (until_edition is null or until_edition > :edition)"
                + orderBy();
    }

    /** Reads the rows that an edition was the first to have, in any order. */
    String selectNew() {
        return "select %s from %s where event_pk = :event and since_edition = :edition"
                .formatted(String.join(", ", columns), sqlName());
    }

    /** Reads these columns of the rows of all editions, by key, and then since and until when the rows last. */
    String selectAll(List<String> some) {
        return "select %s, since_edition, until_edition from %s where event_pk = :event order by %s"
                .formatted(String.join(", ", some), sqlName(), String.join(", ", key));
    }

    /** Ends a row of the newest edition: edition, event, key. */
    String close() {
        return "update %s set until_edition = ? where event_pk = ? and until_edition is null".formatted(sqlName())
                + key.stream().map(column -> " and " + column + " = ?").collect(Collectors.joining());
    }

    /** Adds a row to the newest edition: event, edition, columns. */
    String insert() {
        return "insert into %s(event_pk, since_edition, %s) values (?, ?%s)"
                .formatted(sqlName(), String.join(", ", columns), ", ?".repeat(columns.size()));
    }

    private String orderBy() {
        return keepsOrdinals() || key.isEmpty() ? "" : " order by " + String.join(", ", key);
    }

    private static List<String> by(String... columns) {
        return List.of(columns);
    }
}

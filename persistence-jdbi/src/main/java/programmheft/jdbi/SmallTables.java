package programmheft.jdbi;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The tables with a few rows for each event, all numbered by an ordinal, read with one query: on a server each query is a
 * journey.
 */
final class SmallTables {
    static final Set<Table> ALL = EnumSet.of(
            Table.EVENT_DATE,
            Table.EVENT_LANGUAGE,
            Table.ORGANISER,
            Table.CONTACT,
            Table.EVENT_APPEARANCE,
            Table.EVENT_LINK,
            Table.WAIVER);

    private static final String SELECT =
            ALL.stream().map(SmallTables::select).collect(Collectors.joining(" union all ")) + " order by 1, 2";

    private SmallTables() {}

    /**
     * Adds the rows of an edition in their order.
     *
     * @return whether that was possible; otherwise nothing is added, and they must be read cell by cell
     */
    static boolean read(Handle handle, long event, int edition, Rows rows) {
        List<Optional<Row>> all = handle.createQuery(SELECT)
                .bind("event", event)
                .bind("edition", edition)
                .map((result, context) -> Packed.row(Table.valueOf(result.getString(1)), result.getString(3)))
                .list();
        boolean told = all.stream().allMatch(Optional::isPresent);
        if (told) {
            all.stream().map(Optional::orElseThrow).forEach(row -> rows.put(row.table(), row));
        }
        return told;
    }

    private static String select(Table table) {
        return "select '%s', %s, %s from %s where event_pk = :event and since_edition <= :edition"
                        .formatted(table.name(), Table.ORDINAL, Packed.sql(table), table.sqlName())
                + " and (until_edition is null or until_edition > :edition)";
    }
}

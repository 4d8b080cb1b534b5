package programmheft.jdbi;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Brings the schema that a connection uses to the newest version. All missing steps happen in one transaction; there is
 * no copy before them, which is the business of who keeps the server.
 */
final class PostgresMigrations {
    private final Errors errors;
    private final List<Step> steps;

    /** Makes the migrations to the version of the last step. */
    PostgresMigrations(Errors errors, List<Step> steps) {
        this.errors = errors;
        this.steps = steps;
    }

    /** Takes the missing steps, if there are any; returns the version reached. Within a transaction. */
    int bringToNewest(Handle handle) {
        if (version(handle) < newest()) {
            PostgresConnections.lock("", handle);
            // looks again: another process may have been faster
            int version = version(handle);
            requireSteps(version, handle);
            steps.stream().filter(step -> step.version() > version).forEach(step -> step.take(handle));
            if (version > 0 && newest() >= PointTable.SINCE) {
                new PointTable(handle, WordIndex.POSTGRES).makeUp(errors);
            }
        }
        return requireNewest(handle);
    }

    /** Refuses a store of another version, and one that was made by other steps than these. */
    int requireNewest(Handle handle) {
        int version = version(handle);
        if (version == 0) {
            throw errors.of(Errors.MISSING, "there are no tables of it");
        }
        if (version < newest()) {
            throw errors.older(version, newest());
        }
        requireSteps(version, handle);
        return version;
    }

    private int newest() {
        return steps.size();
    }

    /** Returns the version, 0 for a schema without tables; refuses a newer one, and tables of somebody else. */
    private int version(Handle handle) {
        requireUtf8(handle);
        if (number("select count(*) from pg_tables where schemaname = current_schema()", handle) == 0) {
            return 0;
        }
        if (number("select count(to_regclass(quote_ident(current_schema()) || '.schema_step'))", handle) == 0) {
            throw errors.of(Errors.FOREIGN, "its schema has tables, but none of this program");
        }
        int version = number("select coalesce(max(version), 0) from schema_step", handle);
        if (version > newest()) {
            throw errors.of(Errors.NEWER, "it is version " + version + ", this program knows " + newest());
        }
        return version;
    }

    private void requireUtf8(Handle handle) {
        String encoding = handle.createQuery("show server_encoding")
                .map((row, context) -> row.getString(1))
                .one();
        if (!encoding.equals("UTF8")) {
            throw errors.of(Errors.FOREIGN, "its encoding is " + encoding + ", not UTF8");
        }
    }

    private void requireSteps(int version, Handle handle) {
        if (version > 0 && !Step.taken(steps, version, handle)) {
            throw errors.of(Errors.FOREIGN, "its tables were made by other steps than those of this program");
        }
    }

    private static int number(String query, Handle handle) {
        return handle.createQuery(query).map((row, context) -> row.getInt(1)).one();
    }
}

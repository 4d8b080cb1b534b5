package programmheft.jdbi;

import java.util.Locale;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * What the header of a file says, read without a lock and without making a journal beside it, so that a file which is
 * none of ours stays as it is.
 *
 * @param tables whether there are any; only looked for in a file that does not say whose it is
 */
record Inspection(StoreFile file, int applicationId, int version, boolean tables) {
    /** "PGMH" in the header of a file says that it is a store. */
    static final int APPLICATION_ID = 0x50474D48;

    /**
     * Refuses what {@link #check(int)} refuses. A file whose writer was cut off may not be readable before its journal is
     * taken in: then whoever does that has to look.
     */
    static void check(StoreFile file, int newest) {
        Inspection header;
        try {
            header = of(file);
        } catch (JdbiException damaged) {
            if (!file.isWhole()) {
                return;
            }
            throw damaged;
        }
        header.check(newest);
    }

    private static Inspection of(StoreFile file) {
        return Jdbi.create(() -> Connections.connect(file.url("immutable=1"), new Properties()))
                .withHandle(handle -> of(file, handle));
    }

    static Inspection of(StoreFile file, Handle handle) {
        int application = number(handle, "pragma application_id");
        return new Inspection(
                file,
                application,
                number(handle, "pragma user_version"),
                application == 0 && number(handle, "select count(*) from sqlite_schema") > 0);
    }

    /** Refuses a database of somebody else and one of a newer version. */
    void check(int newest) {
        if (tables || (applicationId != 0 && applicationId != APPLICATION_ID)) {
            throw file.errors()
                    .of(Errors.FOREIGN, String.format(Locale.ROOT, "its application_id is 0x%08X", applicationId));
        }
        if (applicationId == APPLICATION_ID && version > newest) {
            throw file.errors().of(Errors.NEWER, "it is version " + version + ", this program knows " + newest);
        }
    }

    private static int number(Handle handle, String query) {
        return handle.createQuery(query).map((row, context) -> row.getInt(1)).one();
    }
}

package programmheft.jdbi;

import programmheft.port.StoreException;

/**
 * Keeps editions in a schema of a PostgreSQL server. Any number of processes may use it at once; one that writes waits
 * five seconds for another that writes the same event. All that goes wrong is a {@link StoreException}.
 */
public final class PostgresEventStore extends JdbiEventStore {
    /** Makes a store over connections that are closed with it. */
    PostgresEventStore(PostgresConnections connections) {
        super(connections);
    }

    /** Tells whether that is the address of a server, as {@link #open} takes it, and not the name of a file. */
    public static boolean isAddress(String place) {
        return PostgresAddress.isOne(place);
    }

    /** Returns the address as it can be shown to anybody: without name and password. */
    public static String shown(String address) {
        return PostgresAddress.withoutPassword(address);
    }

    /**
     * Opens the store for reading and writing; makes its tables if there are none, and brings those of an older version
     * to the newest one.
     *
     * @param address {@code postgresql://name:password@host:port/database}; parameters of the driver may follow, such as
     *     {@code ?currentSchema=programmes} or {@code ?sslmode=verify-full}
     * @throws StoreException if the server cannot be reached, or what is there is no store; it is left as it was
     */
    public static PostgresEventStore open(String address) {
        return new PostgresEventStore(PostgresConnections.open(new PostgresAddress(address)));
    }

    /**
     * Opens the store for reading; makes and changes nothing.
     *
     * @throws StoreException if the server cannot be reached, or what is there is no store or one of another version
     */
    public static PostgresEventStore openReadOnly(String address) {
        return new PostgresEventStore(PostgresConnections.openReadOnly(new PostgresAddress(address)));
    }
}

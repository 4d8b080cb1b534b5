package programmheft.jdbi;

import java.sql.SQLException;
import java.util.Optional;

/** What the result codes of SQLite mean for a store, see sqlite.org/rescode.html. */
final class SqliteCodes {
    private SqliteCodes() {}

    static Optional<String> of(SQLException failed) {
        return failed.getErrorCode() == 0 ? Optional.empty() : Optional.of(primary(failed.getErrorCode() & 0xFF));
    }

    private static String primary(int result) {
        return switch (result) {
            case 1, 11, 20, 24 ->
                Errors.DAMAGED; // ERROR: our SQL is right, so the tables are not; CORRUPT, MISMATCH, FORMAT
            case 3, 8, 14, 23 -> Errors.READ_ONLY; // PERM, READONLY, CANTOPEN, AUTH
            case 5, 6, 15 -> Errors.LOCKED; // BUSY, LOCKED, PROTOCOL
            case 13 -> Errors.FULL;
            case 26 -> Errors.NO_DATABASE; // NOTADB
            default -> Errors.FAILED;
        };
    }
}

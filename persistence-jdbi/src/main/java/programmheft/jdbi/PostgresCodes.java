package programmheft.jdbi;

import java.sql.SQLException;
import java.util.Optional;

/** What the states of PostgreSQL mean for a store, see appendix A of its manual. */
final class PostgresCodes {
    private PostgresCodes() {}

    static Optional<String> of(SQLException failed) {
        String state = failed.getSQLState();
        return state == null || state.length() != 5 ? Optional.empty() : Optional.of(code(state));
    }

    private static String code(String state) {
        return switch (state) {
            case "25006", "42501" -> Errors.READ_ONLY; // a reading transaction, no right to write
            case "40001", "40P01", "55P03" ->
                Errors.LOCKED; // not in any order, deadlock, the wait for a lock was too long
            case "3D000", "3F000" -> Errors.MISSING; // no such database, no such schema
            case "57P01", "57P02", "57P03" -> Errors.UNREACHABLE; // the server goes or comes
            case "42P01", "42703" -> Errors.DAMAGED; // no such table, no such column: our SQL is right
            default -> ofClass(state.substring(0, 2));
        };
    }

    private static String ofClass(String first) {
        return switch (first) {
            case "08", "28" -> Errors.UNREACHABLE; // connection, authorisation
            case "53" -> Errors.FULL;
            case "XX" -> Errors.DAMAGED;
            default -> Errors.FAILED;
        };
    }
}

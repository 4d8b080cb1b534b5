package programmheft.jdbi;

/**
 * A row and the editions it belongs to.
 *
 * @param until the first edition it no longer belongs to
 */
record Lasting(Row row, int since, int until) {
    boolean isIn(int edition) {
        return since <= edition && edition < until;
    }
}

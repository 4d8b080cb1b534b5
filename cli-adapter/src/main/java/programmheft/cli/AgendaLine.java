package programmheft.cli;

/**
 * A line of an agenda.
 *
 * @param span when, in a column of its own; empty below such a line
 * @param across whether the line has no such column, as a heading
 */
record AgendaLine(String span, String text, boolean across) {
    static AgendaLine across(String text) {
        return new AgendaLine("", text, true);
    }

    static AgendaLine at(String span, String text) {
        return new AgendaLine(span, text, false);
    }

    static AgendaLine below(String text) {
        return new AgendaLine("", text, false);
    }

    int spanWidth() {
        return span.codePointCount(0, span.length());
    }

    /** Returns the line with a column of that width. */
    String with(int spanWidth) {
        return across ? text : "  " + Columns.padded(span, spanWidth) + "  " + text;
    }
}

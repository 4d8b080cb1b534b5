package programmheft.documents.tidy;

/**
 * A value, and whether it stands in brackets: then the document did not state it.
 *
 * @param value without the brackets, escaped characters hidden
 */
record Stated(String value, boolean bracketed) {
    static Stated of(String read) {
        return isBracketed(read)
                ? new Stated(read.substring(1, read.length() - 1).strip(), true)
                : new Stated(read, false);
    }

    private static boolean isBracketed(String read) {
        if (!read.startsWith("(")
                || !read.endsWith(")")
                || read.substring(1, read.length() - 1).isBlank()) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < read.length() - 1; i++) {
            depth += read.charAt(i) == '(' ? 1 : read.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return depth == 1;
    }
}

package programmheft.documents.tidy;

/** How much of a text is escaped, from what is nicest to read to what can never be misread. */
enum Escape {
    /** Only what any line needs: backslashes that would escape something, and slashes that would begin a remark. */
    LIGHT(""),
    OPENING(""),
    COMMAS(","),
    MARKS(",():[]|<"),
    ALL(Escapes.SPECIAL);

    private final String escaped;

    Escape(String escaped) {
        this.escaped = escaped;
    }

    String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (needsBackslash(text, i)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private boolean needsBackslash(String text, int at) {
        char c = text.charAt(at);
        return escaped.indexOf(c) >= 0
                || (c == '\\' && (at + 1 == text.length() || Escapes.SPECIAL.indexOf(text.charAt(at + 1)) >= 0))
                || (c == '(' && at == 0 && this != LIGHT)
                || Escapes.startsRemark(text, at);
    }
}

package programmheft.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a script into its statements, because the driver runs the first one of several and is silent about the others.
 * Knows quoted texts and names and both kinds of comments; triggers it does not know, and there are none.
 */
final class SqlScript {
    private static final Pattern TOKEN =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|;|[^-/'\";]+|.", Pattern.DOTALL);

    private SqlScript() {}

    /** Returns the statements without comments and without their semicolons. */
    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher tokens = TOKEN.matcher(script);
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals(";")) {
                add(statement, statements);
            } else if (token.startsWith("--") || token.startsWith("/*")) {
                statement.append(' ');
            } else {
                statement.append(token);
            }
        }
        add(statement, statements);
        return statements;
    }

    private static void add(StringBuilder statement, List<String> statements) {
        String text = statement.toString().strip();
        statement.setLength(0);
        if (!text.isEmpty()) {
            statements.add(text);
        }
    }
}

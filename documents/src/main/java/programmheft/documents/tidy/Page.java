package programmheft.documents.tidy;

import java.util.function.Function;
import programmheft.port.Fact;
import programmheft.port.Provenance;

/** The page that is written, line by line. */
final class Page {
    static final int STEP = 4;

    private final StringBuilder out = new StringBuilder();
    private final Provenance provenance;

    Page(Provenance provenance) {
        this.provenance = provenance;
    }

    boolean notStated(Fact fact) {
        return provenance.isNotStated(fact);
    }

    void line(int indent, String content) {
        out.append(" ".repeat(indent)).append(content).append('\n');
    }

    void blank() {
        out.append('\n');
    }

    void key(int indent, Key key, String shown) {
        line(indent, key.word() + ": " + shown);
    }

    /** Writes a text behind a key, in brackets if it was not stated. */
    void text(int indent, Key key, Fact fact, String text) {
        value(indent, key, fact, text, escape -> escape.of(text), SmallTexts::line);
    }

    /** Writes a value behind a key, in brackets if it was not stated, escaped until it reads back. */
    <T> void value(int indent, Key key, Fact fact, T value, Function<Escape, String> print, Function<String, T> parse) {
        key(indent, key, Shown.value(notStated(fact), value, print, parse));
    }

    /** Writes a value whose printed form needs no escapes, in brackets if it was not stated. */
    void plain(int indent, Key key, Fact fact, String printed) {
        key(indent, key, notStated(fact) ? "(" + printed + ")" : printed);
    }

    void description(int indent, String text) {
        text.lines().forEach(line -> line(indent, Description.print(line)));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

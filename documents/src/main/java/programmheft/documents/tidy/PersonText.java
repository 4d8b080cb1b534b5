package programmheft.documents.tidy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import programmheft.documents.words.AcademicTitles;
import programmheft.model.Speaker;
import programmheft.model.Status;

/**
 * A person's line: {@code [title ]name[, affiliation][ (für project)][ (angefragt)][ [id]]}. Where the title cannot be
 * told from the name, both are parted by a bar: {@code title | name}.
 */
record PersonText(
        Optional<String> title,
        String name,
        Optional<String> affiliation,
        Optional<String> project,
        Status status,
        Optional<String> id) {
    static PersonText parse(String read, Speaker.Kind kind) {
        Brackets tail = new Brackets(read);
        Optional<String> id = tail.takeId();
        Optional<Status> status = tail.takeRound().flatMap(StatusWord::find);
        status.ifPresentOrElse(some -> tail.keep(), tail::putBack);
        Optional<String> project = tail.takeRound().filter(PersonText::isProject);
        project.ifPresentOrElse(some -> tail.keep(), tail::putBack);
        List<String> parts = Components.split(tail.rest(), 2);
        AcademicTitles.Split split = split(parts.get(0), kind);
        if (split.name().isEmpty()) {
            throw Misread.value();
        }
        return new PersonText(
                split.title(),
                split.name(),
                parts.size() > 1 ? Optional.of(SmallTexts.line(parts.get(1))) : Optional.empty(),
                project.map(some -> Escapes.plain(some.substring(4))),
                status.orElse(Status.PLANNED),
                id.map(Escapes::plain));
    }

    private static boolean isProject(String read) {
        return (read.startsWith("für ") || read.startsWith("for "))
                && !Escapes.plain(read.substring(4)).isEmpty();
    }

    private static AcademicTitles.Split split(String read, Speaker.Kind kind) {
        int bar = read.indexOf('|');
        if (bar >= 0) {
            String title = Escapes.plain(read.substring(0, bar));
            return new AcademicTitles.Split(
                    title.isEmpty() ? Optional.empty() : Optional.of(title), Escapes.plain(read.substring(bar + 1)));
        }
        String plain = Escapes.plain(read);
        return kind == Speaker.Kind.PERSON
                ? AcademicTitles.split(plain)
                : new AcademicTitles.Split(Optional.empty(), plain);
    }

    String print(boolean notStated, Speaker.Kind kind) {
        List<Function<Escape, String>> forms = List.of(this::natural, this::explicit);
        return Shown.value(notStated, this, forms, read -> parse(read, kind));
    }

    private String natural(Escape escape) {
        return title.map(some -> escape.of(some) + " ").orElse("") + escape.of(name) + rest(escape);
    }

    private String explicit(Escape escape) {
        return title.map(some -> escape.of(some) + " ").orElse("") + "| " + escape.of(name) + rest(escape);
    }

    private String rest(Escape escape) {
        return affiliation.map(some -> ", " + escape.of(some)).orElse("")
                + project.map(some -> " (für " + escape.of(some) + ")").orElse("")
                + (status == Status.PLANNED ? "" : " (" + StatusWord.print(status) + ")")
                + id.map(some -> " [" + escape.of(some) + "]").orElse("");
    }
}

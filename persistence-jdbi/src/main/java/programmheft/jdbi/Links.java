package programmheft.jdbi;

import programmheft.model.Link;

/** A link of an item or of the whole event: the same columns in both tables. */
final class Links {
    private Links() {}

    static void write(Link link, Row row) {
        row.constant("kind", link.kind())
                .address("address", link.address())
                .text("label", link.label())
                .language("language", link.language())
                .flag("subtitles", link.subtitles());
    }

    static Link read(Row row) {
        return new Link(
                row.constant("kind", Link.Kind.class),
                row.address("address"),
                row.text("label"),
                row.language("language"),
                row.flag("subtitles"));
    }
}

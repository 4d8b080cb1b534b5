package programmheft.documents.json;

import java.util.Locale;
import programmheft.model.Link;

/** Something to open. */
final class LinkJson {
    private LinkJson() {}

    static ToJson write(Link link) {
        return new ToJson()
                .word("kind", link.kind())
                .optionalText("address", link.address())
                .optionalText("label", link.label())
                .optionalText("language", link.language().map(Locale::toLanguageTag))
                .flag("subtitles", link.subtitles());
    }

    static Link read(FromJson in) {
        return new Link(
                in.word("kind", Link.Kind.class),
                in.optionalText("address", TextForm.LINK),
                in.optionalText("label"),
                in.optionalText("language", TextForm.LANGUAGE),
                in.flag("subtitles"));
    }
}

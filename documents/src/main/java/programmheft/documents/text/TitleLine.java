package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.Status;

/**
 * The line that names an item, taken apart into title, format, people and notes.
 *
 * @param format told by a format word before the title, or by the title itself
 * @param word the format word as printed before the title, where it is not the plain name
 * @param notes what stands in brackets behind the title and is no part of it
 */
record TitleLine(
        String title,
        Format format,
        Optional<String> word,
        List<Draft.Named> people,
        boolean optional,
        Status status,
        Optional<String> room,
        List<String> notes) {}

package programmheft.ical;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.Link;

/** Reads the lines in which {@link Links} tells what there is to open. */
final class LinkLines {
    private static final String LABELLED = " – ";
    private static final List<Link.Kind> KINDS = List.of(Link.Kind.values());

    private LinkLines() {}

    /** Returns the links of an item; the lines that every entry of the event has are none of its own. */
    static List<Link> read(List<String> lines, Context context) {
        List<String> ofEvent = context.links().inEachEntry();
        int own = lines.size() - ofEvent.size();
        boolean told = own >= 0 && lines.subList(own, lines.size()).equals(ofEvent);
        List<Link> links = new ArrayList<>();
        lines.subList(0, told ? own : lines.size())
                .forEach(line -> link(line, context.labels()).ifPresent(links::add));
        return links;
    }

    private static Optional<Link> link(String line, Labels labels) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            return Optional.empty();
        }
        String name = line.substring(0, colon);
        for (Link.Kind kind : KINDS) {
            String word = labels.link(kind);
            if (name.startsWith(word) && (name.length() == word.length() || name.startsWith(LABELLED, word.length()))) {
                return uri(line.substring(colon + 2)).map(address -> labelled(Link.to(kind, address), name, word));
            }
        }
        return Optional.empty();
    }

    private static Link labelled(Link link, String name, String kind) {
        return Texts.line(name.substring(Math.min(name.length(), kind.length() + LABELLED.length())))
                .map(link::labelled)
                .orElse(link);
    }

    /** Returns an address that leads somewhere by itself; nothing if the text is none. */
    static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text)).filter(URI::isAbsolute);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}

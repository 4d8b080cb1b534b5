package programmheft.change;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What pretalx's own feed tells of one released version, by the codes of the sessions.
 *
 * @param fresh which are new
 * @param moved which have another time
 * @param elsewhere which have another room
 * @param cancelled the titles of those that are not there any more
 */
record Feed(Set<String> fresh, Set<String> moved, Set<String> elsewhere, Set<String> cancelled) {
    private static final Pattern PARTS = Pattern.compile(
            "<p>\\s*(We have (?:a )?new|We sadly|We had to move|We have moved)(.*?)(?=<p>\\s*We |\\z)", Pattern.DOTALL);
    private static final Pattern SESSION =
            Pattern.compile("/talk/(\\w+)/\">.*?</a>(?:\\s*\\((.*? → .*?\\))\\s*(?:\\.|</li>|</p>))?", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("“(.*?)”");
    private static final Pattern DATE = Pattern.compile("\\w+ \\d+, \\d{4}, [\\d:]+ [ap]\\.m\\.");

    /** Returns what it tells of each version, by its number. */
    static Map<String, Feed> read(String atom) {
        Map<String, Feed> versions = new LinkedHashMap<>();
        NodeList entries = parsed(atom).getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            String title = text(entry, "title");
            versions.put(title.replaceAll(".*\\((.*)\\)", "$1"), of(text(entry, "summary")));
        }
        return versions;
    }

    private static Element parsed(String atom) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(atom)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Feed of(String html) {
        Feed feed = new Feed(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Matcher part = PARTS.matcher(html); part.find(); ) {
            if (part.group(1).contains("sadly")) {
                TITLE.matcher(part.group(2)).results().forEach(title -> feed.cancelled.add(title.group(1)));
            } else if (part.group(1).contains("new")) {
                SESSION.matcher(part.group(2)).results().forEach(session -> feed.fresh.add(session.group(1)));
            } else {
                SESSION.matcher(part.group(2)).results().forEach(s -> feed.addMove(s.group(1), s.group(2)));
            }
        }
        return feed;
    }

    private void addMove(String code, String fromTo) {
        if (DATE.matcher(fromTo).find()) {
            moved.add(code);
        }
        if (!DATE.matcher(fromTo).replaceAll("").matches("[\\s,→)]*")) {
            elsewhere.add(code);
        }
    }

    static Feed nothing() {
        return new Feed(Set.of(), Set.of(), Set.of(), Set.of());
    }

    boolean tells(Change change) {
        String id = change.subject().id();
        return switch (change.kind()) {
            case NEW -> fresh.contains(id);
            case MOVED -> moved.contains(id);
            case OTHER_ROOM -> elsewhere.contains(id);
            case VANISHED -> cancelled.contains(change.subject().title());
            default -> false;
        };
    }
}

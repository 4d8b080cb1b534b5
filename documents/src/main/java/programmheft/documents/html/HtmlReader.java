package programmheft.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.documents.text.PublishedTextReader;
import programmheft.port.ProgrammeReader;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/**
 * Reads programmes from web pages as they were saved from a browser. What the page shows becomes lines, headings, lists
 * and tables as somebody would copy them, and is read like any published text; all places are lines and columns of the
 * page. Menus, buttons, dialogues and the foot of the page are left out, which a remark says. The page's own word on its encoding
 * holds; without one it must be UTF-8.
 */
public final class HtmlReader implements ProgrammeReader {
    /** A page with its pictures inside; the text in it is bounded by the reader of texts. */
    private static final int LARGEST_MIB = 16;

    /** Where a page tells what it is. */
    private static final int HEAD = 1024;

    private static final List<String> BEGINNINGS = List.of("<!doctype html", "<html", "<head", "<body");

    /** Byte order marks, byte for byte; what XML says first; comments. */
    private static final Pattern BEFORE =
            Pattern.compile("(?s)\\A(?:ï»¿|ÿþ|þÿ|\\s|<\\?xml[^>]{0,200}>|<!--.{0,900}?-->)*");

    private final PublishedTextReader texts;

    /** Makes a reader that reads the text of a page as {@link PublishedTextReader} does by itself. */
    public HtmlReader() {
        this(new PublishedTextReader());
    }

    /** Makes a reader that has the text of a page read by another one. */
    public HtmlReader(PublishedTextReader texts) {
        this.texts = texts;
    }

    /** Tells whether a document begins as web pages do, perhaps after a comment or what XML says first. */
    public static boolean looksLikeHtml(Source source) {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .replace("\0", "") // of UTF-16
                .toLowerCase(Locale.ROOT);
        String start = BEFORE.matcher(head).replaceFirst("");
        return BEGINNINGS.stream().anyMatch(start::startsWith);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableProgramme if the page is longer than 16 MiB or not in the encoding it says, if it shows no text,
     *     or a text that is no programme
     */
    @Override
    public Reading read(Source source) {
        if (source.bytes().length > LARGEST_MIB << 20) {
            throw new UnreadableProgramme(Finding.at(new Position(1, 1), "too-large", source.name(), LARGEST_MIB));
        }
        Page page = Page.of(source);
        try {
            Reading reading = texts.read(Source.ofText(source.name(), page.text()));
            List<Finding> remarks = Stream.concat(
                            page.leftOut().stream(), reading.remarks().stream().map(page::onThePage))
                    .toList();
            return new Reading(reading.event(), page.onThePage(reading.provenance()), remarks);
        } catch (UnreadableProgramme unreadable) {
            throw new UnreadableProgramme(page.onThePage(unreadable.finding()));
        }
    }
}

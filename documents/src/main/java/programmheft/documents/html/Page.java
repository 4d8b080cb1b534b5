package programmheft.documents.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.Source;
import programmheft.port.SourceLines;

/** A web page as lines of text, each with its place on the page. */
final class Page {
    private static final int SHOWN = 60;

    /** What browsers write in the place of what they cannot decode. */
    private static final char UNDECODED = '\uFFFD';

    private final List<PageLines.Line> lines;
    private final List<PageLines.Line> leftOut;

    private Page(PageLines lines) {
        this.lines = lines.lines();
        this.leftOut = lines.leftOut();
    }

    static Page of(Source source) {
        Document document = parsed(source);
        PageLines lines = new PageLines();
        Element whole = document.body();
        Element shown =
                Optional.ofNullable(whole.selectFirst("main, [role=main]")).orElse(whole);
        if (shown.selectFirst("h1") == null) {
            document.select("head > title").forEach(lines::add);
        }
        lines.add(shown);
        return new Page(lines);
    }

    private static Document parsed(Source source) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "", parser);
            if (document.outerHtml().indexOf(UNDECODED) >= 0) {
                String unused =
                        source.text(); // says where, unless the page has another encoding or holds the sign itself
            }
            return document;
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be read", impossible);
        }
    }

    /** Returns the lines; where the page shows no text, the empty text. */
    String text() {
        return lines.stream().map(PageLines.Line::text).collect(Collectors.joining("\n"));
    }

    /** Returns a remark on the parts of the page that were not looked at, if there are any. */
    Optional<Finding> leftOut() {
        return leftOut.stream().findFirst().map(first -> {
            String text = first.text().strip();
            String begin = text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
            return Finding.at(first.position(), "page-parts-left-out", leftOut.size(), begin);
        });
    }

    Finding onThePage(Finding finding) {
        Optional<Position> position = finding.position().map(this::onThePage);
        List<Object> values = new ArrayList<>(finding.values());
        if (finding.code().equals("lines-not-read")) {
            values.replaceAll(value -> value instanceof Integer last
                    ? (Object) line(last).position().line()
                    : value);
        }
        return new Finding(finding.code(), finding.level(), finding.items(), values, position);
    }

    Provenance onThePage(Provenance provenance) {
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        provenance
                .origins()
                .forEach((fact, origin) -> origins.put(
                        fact, new Origin(origin.kind(), origin.lines().map(this::onThePage), origin.rule())));
        return new Provenance(origins);
    }

    private SourceLines onThePage(SourceLines text) {
        int first = line(text.first()).position().line();
        int last = line(text.last()).position().line();
        return new SourceLines(text.source(), first, Math.max(first, last));
    }

    private Position onThePage(Position text) {
        return lines.isEmpty() ? text : line(text.line()).position();
    }

    private PageLines.Line line(int number) {
        return lines.get(number - 1);
    }
}

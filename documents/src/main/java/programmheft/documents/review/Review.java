package programmheft.documents.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import programmheft.check.Finding;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/**
 * What became of each line of a document, and what no line says. Everything comes from the provenance and the remarks
 * of the reading.
 *
 * @param lines those that are not blank, in their order
 * @param assumed the facts that no line of this document tells, in the order in which they were read
 */
public record Review(List<ReviewedLine> lines, List<ReviewedFact> assumed) {
    private static final List<String> NOT_READ = List.of("line-not-read", "lines-not-read", "clock-not-read");

    /** What shows nothing, such as the no-break spaces of web pages. */
    private static final Pattern BLANK = Pattern.compile("[\\h\\p{Cntrl}\\p{Cf}]*");

    public Review {
        lines = List.copyOf(lines);
        assumed = List.copyOf(assumed);
    }

    /**
     * Reviews a reading of a document.
     *
     * @param reading with the places in that very document as its provenance
     */
    public static Review of(Source source, Reading reading) {
        Provenance provenance = reading.provenance();
        Map<Integer, List<ReviewedFact>> facts = new TreeMap<>();
        BitSet within = new BitSet();
        List<ReviewedFact> assumed = new ArrayList<>();
        provenance.origins().forEach((fact, origin) -> {
            ReviewedFact reviewed = new ReviewedFact(fact, origin.kind(), origin.rule());
            origin.lines()
                    .filter(lines -> lines.source().equals(source.name()))
                    .ifPresentOrElse(
                            lines -> {
                                facts.computeIfAbsent(lines.first(), none -> new ArrayList<>())
                                        .add(reviewed);
                                within.set(lines.first(), lines.last() + 1);
                            },
                            () -> assumed.add(reviewed));
        });
        BitSet unread = unread(reading.remarks());
        List<ReviewedLine> lines = new ArrayList<>();
        int number = 0;
        for (String text : textOf(source).split("\r\n|\n|\r", -1)) {
            number++;
            if (!BLANK.matcher(text).matches()) {
                List<ReviewedFact> told = facts.getOrDefault(number, List.of());
                lines.add(new ReviewedLine(number, text, fate(number, told, within, unread), told));
            }
        }
        return new Review(lines, assumed);
    }

    /** Returns how many lines ended in one way. */
    public int count(Fate fate) {
        return (int) lines.stream().filter(line -> line.fate() == fate).count();
    }

    private static Fate fate(int number, List<ReviewedFact> told, BitSet within, BitSet unread) {
        if (unread.get(number) && told.isEmpty()) {
            return Fate.NOT_READ;
        }
        if (told.isEmpty()) {
            return within.get(number) ? Fate.READ : Fate.KEPT;
        }
        return told.stream().allMatch(fact -> fact.kind() == Origin.Kind.STATED) ? Fate.READ : Fate.DERIVED;
    }

    /** It was read, so it is some text; what is no UTF-8 shows its letters at least. */
    private static String textOf(Source source) {
        try {
            return source.text();
        } catch (UnreadableProgramme other) {
            return new String(source.bytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static BitSet unread(List<Finding> remarks) {
        BitSet unread = new BitSet();
        remarks.stream().filter(remark -> NOT_READ.contains(remark.code())).forEach(remark -> {
            int first = remark.position().orElseThrow().line();
            int last = remark.code().equals("lines-not-read")
                    ? (Integer) remark.values().get(1)
                    : first;
            unread.set(first, last + 1);
        });
        return unread;
    }
}

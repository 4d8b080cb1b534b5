package programmheft.ical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.model.Item;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/** What comes up while a calendar is read, beside the event itself. */
final class Notes {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
            finding -> finding.position().orElse(new Position(1, 1)),
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column));

    private final String source;
    private final List<Finding> remarks = new ArrayList<>();
    private final Map<Fact, Origin> origins = new LinkedHashMap<>();

    Notes(String source) {
        this.source = source;
    }

    void remark(Finding finding) {
        remarks.add(finding);
    }

    void stated(Fact fact, ContentLine line) {
        origins.putIfAbsent(
                fact, Origin.stated(lines(line.line().first(), line.line().last())));
    }

    void stated(Fact fact, Component component) {
        origins.putIfAbsent(fact, Origin.stated(lines(component.first(), component.last())));
    }

    void assumed(Fact fact, String rule) {
        origins.putIfAbsent(fact, Origin.assumed(rule));
    }

    /** Returns where the item stands; the first line if that is nowhere. */
    Position position(Item.Id item) {
        return Optional.ofNullable(origins.get(Fact.item(item)))
                .flatMap(Origin::lines)
                .map(lines -> new Position(lines.first(), 1))
                .orElseGet(() -> new Position(1, 1));
    }

    Provenance provenance() {
        return new Provenance(origins);
    }

    /** Returns the remarks by place, none twice. */
    List<Finding> remarks() {
        return remarks.stream().distinct().sorted(BY_PLACE).toList();
    }

    private SourceLines lines(int first, int last) {
        return new SourceLines(source, first, Math.max(first, last));
    }
}

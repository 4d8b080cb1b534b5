package programmheft.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.agenda.Agenda;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.model.Event;
import programmheft.model.Speaker;
import programmheft.port.Provenance;

/** Tells what was read from a document, what was assumed, and what the checks found. */
final class Summary {
    private static final int LABEL_WIDTH = 13;
    private static final List<String> ASSUMING = List.of("assumed-", "derived-", "implied-");

    private final Document document;
    private final List<Finding> findings;
    private final Labels labels;
    private final Messages messages;

    Summary(Document document, List<Finding> findings, Labels labels, Messages messages) {
        this.document = document;
        this.findings = findings;
        this.labels = labels;
        this.messages = messages;
    }

    static String line(String label, String text) {
        return "  " + Columns.padded(label, LABEL_WIDTH) + " " + text;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String file = document.source().name();
        Provenance places = document.places();
        lines.add(file);
        whatWasRead(lines);
        List<Finding> assumed = findings.stream().filter(Summary::isAssumption).toList();
        List<Finding> found =
                findings.stream().filter(finding -> !isAssumption(finding)).toList();
        whatWasAssumed(assumed, lines);
        String counts = Counts.of(found, labels);
        lines.add(
                line(labels.text("summary.found"), assumed.isEmpty() ? counts : labels.text("found.besides", counts)));
        FindingLines writer = new FindingLines(labels, messages);
        writer.of(file, assumed, places).forEach(lines::add);
        writer.of(file, found, places).forEach(lines::add);
        return lines;
    }

    private void whatWasRead(List<String> lines) {
        Event event = document.event();
        lines.add(line(labels.text("summary.title"), event.title()));
        lines.add(line(labels.text("summary.event"), event.id().value()));
        lines.add(line(labels.text("summary.days"), days(event)));
        lines.add(line(
                labels.text("summary.items"),
                labels.text(
                        "items", event.items().count(), Agenda.of(event).slots().size())));
        lines.add(line(labels.text("summary.people"), people(event)));
        lines.add(line(
                labels.text("summary.rooms"), String.valueOf(event.themedRooms().size())));
    }

    private void whatWasAssumed(List<Finding> assumed, List<String> lines) {
        boolean idMadeUp = document.idMadeUp();
        if (assumed.isEmpty() && !idMadeUp) {
            lines.add(line(labels.text("summary.assumed"), labels.text("nothing")));
            return;
        }
        String things = labels.count("assumption", assumed.size() + (idMadeUp ? 1 : 0));
        lines.add(line(
                labels.text("summary.assumed"),
                assumed.isEmpty() ? things : things + labels.count("assumption-below", assumed.size())));
        if (idMadeUp) {
            lines.add(line("", labels.text("assumed.id", document.event().id())));
        }
    }

    private String days(Event event) {
        int many = event.days().isEmpty() ? event.dates().size() : event.days().size();
        Optional<LocalDate> first = event.firstDate();
        Optional<LocalDate> last = event.lastDate();
        if (first.isEmpty() || last.isEmpty()) {
            return many + ", " + labels.text("days.no-date");
        }
        return first.equals(last)
                ? many + ", " + labels.date(first.get())
                : many + ", " + labels.text("days.range", labels.date(first.get()), labels.date(last.get()));
    }

    private String people(Event event) {
        long people = of(Speaker.Kind.PERSON, event);
        long institutions = of(Speaker.Kind.INSTITUTION, event);
        return institutions == 0 ? String.valueOf(people) : people + ", " + labels.count("institution", institutions);
    }

    private static long of(Speaker.Kind kind, Event event) {
        return event.speakers().stream()
                .filter(speaker -> speaker.kind() == kind)
                .count();
    }

    private static boolean isAssumption(Finding finding) {
        return ASSUMING.stream().anyMatch(finding.code()::startsWith);
    }
}

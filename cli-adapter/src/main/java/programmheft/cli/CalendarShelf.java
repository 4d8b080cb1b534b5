package programmheft.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.change.CalendarFold;
import programmheft.change.CanonicalForm;
import programmheft.check.Finding;
import programmheft.ical.CalendarReading;
import programmheft.ical.IcalReader;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.NextEdition;
import programmheft.port.Provenance;
import programmheft.port.Publication;
import programmheft.port.Source;

/** Continues the calendar that was published last, where no store keeps the editions, and writes its forms in a folder. */
final class CalendarShelf implements Shelf {
    private final String file;
    private final CalendarFold calendar;
    private final Edition last;
    private final EditionOptions options;
    private final Outlet outlet;
    private final Instant now;
    private final Session session;

    private CalendarShelf(
            Source previous,
            CalendarFold calendar,
            Edition last,
            EditionOptions options,
            Outlet outlet,
            Instant now,
            Session session) {
        this.file = previous.name();
        this.calendar = calendar;
        this.last = last;
        this.options = options;
        this.outlet = outlet;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.session = session;
    }

    static CalendarShelf of(String file, EditionOptions options, Outlet outlet, Instant now, Session session) {
        Source source = Input.read(file, session).source();
        CalendarReading read = new IcalReader().readWithHistory(source);
        if (!read.whole()) {
            throw Failure.input(null, "previous-not-ours", file);
        }
        CalendarFold calendar = read.calendar(options.cancelAfter());
        Event newest = calendar.newest();
        Edition.Head head = new Edition.Head(
                newest.id(),
                calendar.edition(),
                calendar.history().event().changed(),
                newest.title(),
                CanonicalForm.digest(newest),
                file,
                source.digest(),
                Optional.empty(),
                Optional.empty(),
                options.cancelAfter());
        return new CalendarShelf(
                source, calendar, new Edition(head, newest, Provenance.none()), options, outlet, now, session);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Document named(Document document) {
        Event.Id id = last.head().event();
        if (document.idMadeUp()) {
            return document.named(id);
        }
        if (!document.event().id().equals(id)) {
            throw Failure.input(
                    null,
                    "previous-other-event",
                    file,
                    id.value(),
                    document.event().id().value());
        }
        return document;
    }

    @Override
    public NextEdition next(Document document) {
        return options.confirmed(NextEdition.continuing(document.reading(), last, calendar));
    }

    @Override
    public void keep(NextEdition next, Document document, List<Finding> findings) {
        ToldChanges.of(next, session);
        int number = calendar.edition();
        if (options.refuses(findings)) {
            say("continued.refused", number);
            session.raise(ExitCode.STORE);
        } else if (options.dryRun()) {
            say(next.isNew() ? "continued.dry-run" : "continued.unchanged", next.isNew() ? number + 1 : number);
        } else {
            CalendarFold fold = next.isNew() ? calendar.then(document.event(), now) : calendar;
            say(next.isNew() ? "continued.new" : "continued.unchanged", fold.edition());
            Locale language = session.languageFor(document.event());
            Provenance provenance = document.reading().provenance();
            outlet.write(
                    new Publication(fold.shown(), fold.history(), provenance, language),
                    new Publication(document.event(), fold.history(), provenance, language));
        }
    }

    @Override
    public void close() {}

    private void say(String text, int edition) {
        session.out()
                .line(Summary.line(
                        session.labels().text("summary.edition"),
                        session.labels().text(text, edition, file)));
    }
}

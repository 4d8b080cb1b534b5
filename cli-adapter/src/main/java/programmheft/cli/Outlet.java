package programmheft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import programmheft.check.Finding;
import programmheft.model.Event;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;

/** The folder for what is published: of each event a calendar and a JSON document. */
final class Outlet {
    private final String folder;
    private final Session session;
    private final Set<Path> inputs = new HashSet<>();

    Outlet(String folder, List<String> inputs, Session session) {
        this.folder = folder;
        this.session = session;
        inputs.forEach(input -> place(input).ifPresent(this.inputs::add));
    }

    /** Writes each form that the event can be written in, and says so. */
    void write(Publication calendar, Publication document) {
        boolean written = write(Form.CALENDAR, "calendar", calendar);
        write(Form.JSON, "document", document);
        if (written) {
            feeds(calendar);
        }
    }

    private void feeds(Publication calendar) {
        Event event = calendar.event();
        List<Feeds.Feed> feeds = Feeds.of(event, calendar.language());
        String shown = folder.equals(".")
                ? event.id().value()
                : Path.of(folder, event.id().value()).toString();
        FeedFolder place = new FeedFolder(folder(shown).resolve(event.id().value()), shown, session);
        ProgrammeWriter writer = Form.writer(Form.CALENDAR);
        feeds.forEach(feed -> place.write(feed.name(), Form.bytes(writer, calendar.only(feed.selection()))));
        int removed = place.removeOthers();
        say(
                "feeds",
                session.labels().text("feeds.written", feeds.size(), shown)
                        + (removed == 0 ? "" : session.labels().text("feeds.removed", removed)));
    }

    /** Tells whether there is such a form of it, be it written now or not. */
    private boolean write(String form, String what, Publication publication) {
        ProgrammeWriter writer = Form.writer(form);
        Optional<Finding> refusal = writer.refusal(publication);
        if (refusal.isPresent()) {
            say(what, session.labels().text(what + ".none"));
            tell(refusal.get());
            return false;
        }
        String name = publication.event().id() + "." + writer.fileExtension();
        String shown = folder.equals(".") ? name : Path.of(folder, name).toString();
        if (isInput(shown)) {
            say(what, session.labels().text("output.is-input", shown));
            return true;
        }
        byte[] bytes = Form.bytes(writer, publication);
        Destination.write(folder(shown).resolve(name), shown, bytes, session);
        say(what, shown);
        Form.doubt(writer, bytes).ifPresent(this::tell);
        return true;
    }

    private void tell(Finding finding) {
        session.out().line(Summary.line("", session.messages().sentence(finding)));
        session.messages()
                .wayOut(finding)
                .ifPresent(way ->
                        session.out().line(Summary.line("", session.labels().text("way-out") + ": " + way)));
    }

    /** A document must not be lost to the tidier one that it gives, which lacks the fields that mean nothing to us. */
    private boolean isInput(String shown) {
        return place(shown).filter(inputs::contains).isPresent();
    }

    private Path folder(String shown) {
        Path place = session.world().folder().resolve(folder);
        try {
            return Files.isDirectory(place) ? place : Files.createDirectories(place);
        } catch (IOException failed) {
            throw Failure.store(failed, "cannot-write", shown, Reason.of(failed, session.labels()));
        }
    }

    private Optional<Path> place(String name) {
        try {
            return Optional.of(session.world().folder().resolve(name).toRealPath());
        } catch (IOException | InvalidPathException nothingThere) {
            return Optional.empty();
        }
    }

    private void say(String what, String text) {
        session.out().line(Summary.line(session.labels().text("summary." + what), text));
    }
}

package programmheft.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The folder with the calendars of the parts of one programme. Files in it that bear other names are left alone. */
final class FeedFolder {
    private static final Pattern OURS = Pattern.compile("(?:day|room|themed-room|format|speaker)-[a-z0-9-]+\\.ics");

    private final Path folder;
    private final String shown;
    private final Session session;
    private final Set<String> written = new HashSet<>();

    FeedFolder(Path folder, String shown, Session session) {
        this.folder = folder;
        this.shown = shown;
        this.session = session;
    }

    void write(String name, byte[] calendar) {
        String file = name + ".ics";
        written.add(file);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException failed) {
            throw Failure.store(failed, "cannot-write", shown, Reason.of(failed, session.labels()));
        }
        Destination.write(folder.resolve(file), Path.of(shown, file).toString(), calendar, session);
    }

    /** Removes the calendars of what the programme does not have any more: left there, they would not be true. */
    int removeOthers() {
        int removed = 0;
        if (!Files.isDirectory(folder)) {
            return removed;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (OURS.matcher(name).matches() && !written.contains(name)) {
                    Files.delete(file);
                    removed++;
                }
            }
        } catch (IOException failed) {
            throw Failure.store(failed, "cannot-write", shown, Reason.of(failed, session.labels()));
        }
        return removed;
    }
}

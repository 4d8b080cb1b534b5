package programmheft.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings a store to the newest version, in numbered steps that are never changed once they were released. All missing
 * steps happen in one transaction; a store that holds something is copied beside itself first.
 */
final class Migrations {
    private static final List<Step> STEPS = Step.all("sqlite");

    private final StoreFile file;
    private final List<Step> steps;

    /** Makes the migrations of a file to the version of the last step. */
    Migrations(StoreFile file, List<Step> steps) {
        this.file = file;
        this.steps = steps;
    }

    static Migrations standard(StoreFile file) {
        return new Migrations(file, STEPS);
    }

    static List<Step> steps() {
        return STEPS;
    }

    int newest() {
        return steps.size();
    }

    /** Takes the missing steps, if there are any; returns the version reached. */
    int bringToNewest(Handle handle) {
        Inspection now = Inspection.of(file, handle);
        if (now.applicationId() != Inspection.APPLICATION_ID || now.version() != newest()) {
            handle.useTransaction(this::takeMissingSteps);
        }
        return requireNewest(handle);
    }

    /** Refuses a store of another version, and one that was made by other steps than these. */
    int requireNewest(Handle handle) {
        Inspection now = Inspection.of(file, handle);
        now.check(newest());
        if (now.version() < newest()) {
            throw file.errors().older(now.version(), newest());
        }
        requireChecksums(handle, newest());
        return newest();
    }

    /** Looks again at the version: another process may have been faster. */
    private void takeMissingSteps(Handle handle) {
        Inspection now = Inspection.of(file, handle);
        now.check(newest());
        int version = now.applicationId() == 0 ? 0 : now.version();
        if (version == newest()) {
            return;
        }
        if (version > 0) {
            requireChecksums(handle, version);
            copyBefore(handle);
        }
        steps.stream().filter(step -> step.version() > version).forEach(step -> step.take(handle));
        if (version > 0 && newest() >= PointTable.SINCE) {
            new PointTable(handle, WordIndex.SQLITE).makeUp(file.errors());
        }
        handle.execute("pragma application_id = " + Inspection.APPLICATION_ID);
        handle.execute("pragma user_version = " + newest());
    }

    private void requireChecksums(Handle handle, int version) {
        if (!Step.taken(steps, version, handle)) {
            throw file.errors().of(Errors.FOREIGN, "its tables were made by other steps than those of this program");
        }
    }

    /** Copies the store over a second connection: this one holds the lock, so nobody changes anything meanwhile. */
    private void copyBefore(Handle handle) {
        if (handle.createQuery("select count(*) from edition")
                        .mapTo(Integer.class)
                        .one()
                == 0) {
            return;
        }
        Path copy = file.beside(".before-v" + newest());
        try {
            Files.deleteIfExists(copy);
        } catch (IOException failed) {
            throw file.errors().of(failed, copy);
        }
        Jdbi.create(() -> Connections.connect(file.url("mode=ro"), new Properties()))
                .useHandle(second -> second.execute("vacuum into ?", copy.toString()));
    }
}

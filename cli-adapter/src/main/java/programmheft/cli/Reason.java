package programmheft.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written: Java's own exceptions often hold no more than the path. */
final class Reason {
    private Reason() {}

    static String of(IOException failed, Labels labels) {
        if (failed instanceof AccessDeniedException) {
            return labels.text("reason.denied");
        }
        if (failed instanceof NoSuchFileException) {
            return labels.text("reason.no-folder");
        }
        if (failed instanceof FileAlreadyExistsException || failed instanceof NotDirectoryException) {
            return labels.text("reason.no-directory");
        }
        if (failed instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason().equals("Not a directory") ? labels.text("reason.no-directory") : named.getReason();
        }
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}

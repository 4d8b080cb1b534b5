package programmheft.cli;

import java.util.List;
import programmheft.check.Finding;
import programmheft.port.NextEdition;

/** Keeps what is published. */
interface Shelf extends AutoCloseable {
    /** Tells whether it could be opened; that happens with the first edition. */
    boolean isOpen();

    /** Returns the document under the id of the event that it continues. */
    Document named(Document document);

    /** Returns what was read as the next edition of its event. */
    NextEdition next(Document document);

    /** Keeps the edition and writes its forms, and says so; unless it lacks too much, or nothing is to be done. */
    void keep(NextEdition next, Document document, List<Finding> findings);

    @Override
    void close();
}

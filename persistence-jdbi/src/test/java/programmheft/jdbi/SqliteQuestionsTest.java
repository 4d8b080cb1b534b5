package programmheft.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import programmheft.port.EventStore;
import programmheft.port.contract.StoreQuestionsContract;

final class SqliteQuestionsTest extends StoreQuestionsContract {
    @TempDir
    private Path folder;

    @Override
    protected EventStore emptyStore() {
        return SqliteEventStore.open(folder.resolve("store.db"));
    }
}

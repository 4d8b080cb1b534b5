package programmheft.jdbi;

import org.junit.jupiter.api.AfterEach;
import programmheft.port.EventStore;
import programmheft.port.contract.StoreQuestionsContract;

final class PostgresQuestionsTest extends StoreQuestionsContract {
    private final PostgresSchema schema = new PostgresSchema();

    @Override
    protected EventStore emptyStore() {
        return PostgresEventStore.open(schema.address());
    }

    @AfterEach
    void dropSchema() {
        schema.close();
    }
}

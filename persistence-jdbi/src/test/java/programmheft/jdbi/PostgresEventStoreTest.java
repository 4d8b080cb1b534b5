package programmheft.jdbi;

import org.junit.jupiter.api.AfterEach;
import programmheft.port.EventStore;
import programmheft.port.contract.EventStoreContract;

final class PostgresEventStoreTest extends EventStoreContract {
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

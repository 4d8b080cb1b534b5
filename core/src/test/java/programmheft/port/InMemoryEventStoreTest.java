package programmheft.port;

import programmheft.port.contract.EventStoreContract;

final class InMemoryEventStoreTest extends EventStoreContract {
    @Override
    protected EventStore emptyStore() {
        return new InMemoryEventStore();
    }
}

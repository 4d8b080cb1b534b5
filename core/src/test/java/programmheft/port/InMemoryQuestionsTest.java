package programmheft.port;

import programmheft.port.contract.StoreQuestionsContract;

class InMemoryQuestionsTest extends StoreQuestionsContract {
    @Override
    protected EventStore emptyStore() {
        return new InMemoryEventStore();
    }
}

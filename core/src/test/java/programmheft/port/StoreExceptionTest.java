package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.check.Finding;

class StoreExceptionTest {
    @Test
    void says_in_english_what_is_wrong_and_keeps_its_finding_and_cause() {
        IllegalStateException cause = new IllegalStateException("SQLITE_BUSY");

        StoreException locked = new StoreException("store-locked", "programme.db", "SQLITE_BUSY", cause);

        assertThat(locked)
                .hasMessage("the store \"programme.db\" is in use by another program: SQLITE_BUSY")
                .hasCause(cause);
        assertThat(locked.finding()).isEqualTo(Finding.of("store-locked", List.of(), "programme.db", "SQLITE_BUSY"));
    }
}

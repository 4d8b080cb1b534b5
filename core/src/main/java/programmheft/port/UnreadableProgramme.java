package programmheft.port;

import java.util.Locale;
import programmheft.check.Finding;
import programmheft.check.Messages;

/** A document from which no programme can be taken at all. What is only doubtful is a remark of the reading instead. */
public final class UnreadableProgramme extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** Makes an error whose message is the finding's English sentence. */
    public UnreadableProgramme(Finding finding) {
        super(Messages.in(Locale.ENGLISH).sentence(finding));
        this.finding = finding;
    }

    /** Returns what is wrong, with its place and values, to be said in any language. */
    public Finding finding() {
        return finding;
    }
}

package programmheft.check;

import java.util.List;

/** Looks for one kind of doubt in a programme. It never throws for a doubtful programme and never changes anything. */
public interface Check {
    /** Returns the stable kebab-case code of its findings. */
    String code();

    /** Returns what it found; the order does not matter, {@link Checks} sorts. */
    List<Finding> run(Programme programme);
}

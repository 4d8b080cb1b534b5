package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A programme day while its lines are being read.
 *
 * @param heading the heading that began it, with its line; none if the agenda begins without one
 */
record DayDraft(Optional<DayHeading> heading, Optional<Line> line, List<Draft> items) {
    static DayDraft begun(DayHeading heading, Line line) {
        return new DayDraft(Optional.of(heading), Optional.of(line), new ArrayList<>());
    }

    static DayDraft withoutHeading() {
        return new DayDraft(Optional.empty(), Optional.empty(), new ArrayList<>());
    }
}

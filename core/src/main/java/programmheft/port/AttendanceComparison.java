package programmheft.port;

import java.util.List;
import java.util.Optional;
import programmheft.model.Attendance;

/** "More than 125" and 130 are no contradiction, 125 and 130 are. An exact number counts more than any other. */
final class AttendanceComparison implements Comparison<Attendance> {
    /** Within a tenth of it a number is still "about" so many. */
    private static final int A_TENTH = 10;

    @Override
    public Optional<Attendance> together(Attendance mine, Attendance theirs) {
        if (mine.equals(theirs) || covers(theirs, mine)) {
            return Optional.of(mine);
        }
        return covers(mine, theirs) ? Optional.of(theirs) : Optional.empty();
    }

    private static boolean covers(Attendance vague, Attendance exact) {
        if (exact.qualifier() != Attendance.Qualifier.EXACTLY) {
            return false;
        }
        int more = exact.count() - vague.count();
        return switch (vague.qualifier()) {
            case EXACTLY -> more == 0;
            case ABOUT -> Math.abs((long) more) * A_TENTH <= vague.count();
            case MORE_THAN -> more > 0;
            case AT_MOST -> more <= 0;
        };
    }

    @Override
    public List<Object> words(Attendance many) {
        return List.of(many.qualifier(), many.count());
    }
}

package programmheft.change;

import java.util.Set;

/** Gives ids that nothing else has. */
final class FreeIds {
    private static final int DIGITS = 15;

    private final Set<String> taken;
    private long greatest;

    /** Begins with those that are taken; what is given is added to them. */
    FreeIds(Set<String> taken) {
        this.taken = taken;
        greatest = taken.stream()
                .filter(FreeIds::isNumber)
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    /** Returns the wanted id if nobody has it; for a number the next greater one than all, else with a number behind. */
    String like(String wanted) {
        String given = wanted;
        for (int n = 2; taken.contains(given); n++) {
            given = isNumber(wanted) ? String.valueOf(++greatest) : wanted + "-" + n;
        }
        taken.add(given);
        if (isNumber(given)) {
            greatest = Math.max(greatest, Long.parseLong(given));
        }
        return given;
    }

    private static boolean isNumber(String id) {
        return id.length() <= DIGITS && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

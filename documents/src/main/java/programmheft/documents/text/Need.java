package programmheft.documents.text;

import java.util.Comparator;
import java.util.List;

/** What a text must hold so that a regular expression can match somewhere in it. */
interface Need {
    /** Nothing. */
    Need NOTHING = new All(new Need[0]);

    /** Tells whether the text may hold it; if not, it does not for sure. */
    boolean isIn(Glance glance);

    /** Returns how many strings have to be looked for at most. */
    int work();

    /** Needs all of them. */
    static Need all(List<Need> needs) {
        Need[] all = needs.stream()
                .filter(need -> need != NOTHING)
                .sorted(Comparator.comparingInt(Need::work))
                .toArray(Need[]::new);
        return all.length == 0 ? NOTHING : all.length == 1 ? all[0] : new All(all);
    }

    /** Needs one of them at least. */
    static Need any(List<Need> needs) {
        return needs.contains(NOTHING) ? NOTHING : new Any(needs.toArray(Need[]::new));
    }

    /** Needs one of the strings at least. */
    static Need oneOf(List<Needle> needles) {
        return needles.size() == 1 ? needles.get(0) : new OneOf(needles.toArray(Needle[]::new));
    }

    /** Each of several. */
    final class All implements Need {
        private final Need[] needs;

        private All(Need[] needs) {
            this.needs = needs;
        }

        @Override
        public boolean isIn(Glance glance) {
            for (Need need : needs) {
                if (!need.isIn(glance)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int work() {
            return List.of(needs).stream().mapToInt(Need::work).sum();
        }
    }

    /** One of several. */
    final class Any implements Need {
        private final Need[] needs;

        private Any(Need[] needs) {
            this.needs = needs;
        }

        @Override
        public boolean isIn(Glance glance) {
            for (Need need : needs) {
                if (need.isIn(glance)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int work() {
            return List.of(needs).stream().mapToInt(Need::work).sum();
        }
    }

    /** One of several strings, most of which are ruled out by their first triple of signs. */
    final class OneOf implements Need {
        private final Needle[] needles;
        private final int[] firsts;

        private OneOf(Needle[] needles) {
            this.needles = needles;
            this.firsts = List.of(needles).stream().mapToInt(Needle::first).toArray();
        }

        @Override
        public boolean isIn(Glance glance) {
            for (int i = 0; i < firsts.length; i++) {
                if (glance.has(firsts[i]) && needles[i].isIn(glance)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int work() {
            return needles.length;
        }
    }
}

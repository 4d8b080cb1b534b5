package programmheft.documents.text;

/** A string that a text must hold, in folded signs: it is looked for only where all of its triples of signs are. */
final class Needle implements Need {
    private final String folded;
    private final int[] grams;

    Needle(String folded) {
        this.folded = joined(folded);
        this.grams = grams(this.folded);
    }

    /** Returns the first of its triples. */
    int first() {
        return grams[0];
    }

    @Override
    public int work() {
        return 1;
    }

    @Override
    public boolean isIn(Glance glance) {
        for (int gram : grams) {
            if (!glance.has(gram)) {
                return false;
            }
        }
        return glance.folded().contains(folded);
    }

    private static String joined(String signs) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < signs.length(); i++) {
            if (i == 0 || !Glance.runs(signs.charAt(i), signs.charAt(i - 1))) {
                joined.append(signs.charAt(i));
            }
        }
        return joined.toString();
    }

    private static int[] grams(String signs) {
        if (signs.length() == 1) {
            return new int[] {single(signs.charAt(0))};
        }
        if (signs.length() == 2) {
            return new int[] {pair(signs.charAt(0), signs.charAt(1))};
        }
        int[] grams = new int[signs.length() - 2];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = triple(signs.charAt(i), signs.charAt(i + 1), signs.charAt(i + 2));
        }
        return grams;
    }

    static int single(char sign) {
        return mixed(sign + 7);
    }

    static int pair(char first, char second) {
        return mixed(first * 31 + second + 0x10000);
    }

    static int triple(char first, char second, char third) {
        return mixed(first * 961 + second * 31 + third + 0x200000);
    }

    private static int mixed(int gram) {
        return (gram * 0x9E3779B1) >>> 14;
    }
}

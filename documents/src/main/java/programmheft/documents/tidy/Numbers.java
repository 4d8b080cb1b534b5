package programmheft.documents.tidy;

/** Whole numbers from 0. */
final class Numbers {
    private Numbers() {}

    static int parse(String read) {
        if (!isNumber(read)) {
            throw Misread.value();
        }
        try {
            return Integer.parseInt(read);
        } catch (NumberFormatException tooLarge) {
            throw Misread.value();
        }
    }

    /** Returns a number that counts from 1. */
    static int count(String read) {
        int number = parse(read);
        if (number < 1) {
            throw Misread.value();
        }
        return number;
    }

    static boolean isCount(String read) {
        return isNumber(read) && Long.parseLong(read) >= 1 && Long.parseLong(read) <= Integer.MAX_VALUE;
    }

    private static boolean isNumber(String read) {
        return !read.isEmpty() && read.length() <= 10 && read.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

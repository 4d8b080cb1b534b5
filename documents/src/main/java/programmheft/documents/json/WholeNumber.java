package programmheft.documents.json;

/** Whole numbers, as far as an {@code int} goes. */
final class WholeNumber {
    private WholeNumber() {}

    static int of(Node node) {
        Node.Scalar number = FromJson.scalar(node, "number");
        if (!number.text().matches("-?[0-9]+")) {
            throw Fault.at(node.spot(), "json-no-whole-number", Shown.of(number.text()));
        }
        try {
            return Integer.parseInt(number.text());
        } catch (NumberFormatException tooLarge) {
            throw Fault.at(
                    node.spot(),
                    "json-number-out-of-range",
                    Shown.of(number.text()),
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE);
        }
    }
}

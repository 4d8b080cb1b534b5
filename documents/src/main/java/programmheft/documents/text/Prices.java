package programmheft.documents.text;

/** Knows what an item costs: {@code £12}, {@code 5 €}, {@code Eintritt frei}. */
final class Prices {
    private static final Pattern PRICE = Pattern.compile(
            "(?iU)^(?:(?:eintritt|kosten|preis|vvk|ak|tickets?)\\b[: ].{1,40}|(?:£|€|\\$|CHF|EUR|USD|GBP|Fr\\.)\\s?\\d.{0,30}|\\d{1,4}(?:[.,](?:\\d\\d|-|–))?\\s?(?:€|euro|eur|chf|£).{0,30}"
                    + "|(?:free|frei|eintritt frei|kostenlos|kostenfrei|gratis|free entry|free admission)\\b.{0,20})$");

    private Prices() {}

    static boolean isPrice(String text) {
        return text.length() <= 60 && PRICE.matcher(text).matches();
    }
}

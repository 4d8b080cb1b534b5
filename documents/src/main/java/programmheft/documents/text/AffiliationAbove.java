package programmheft.documents.text;

/** What a person is, on the line between the name and the title: it is known by its words, or by how the name's line ends. */
final class AffiliationAbove {
    boolean takes(String text, Draft item) {
        boolean tells = People.institution(text).isPresent() || OnePerson.isFunction(text);
        return tells && item.affiliateLast(text, false);
    }
}

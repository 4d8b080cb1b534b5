package programmheft.documents.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the elements of a page are for. */
final class Parts {
    private static final Set<String> HIDDEN =
            Set.of("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "head", "datalist");
    private static final Set<String> AROUND = Set.of("nav", "button", "select", "textarea", "dialog");
    private static final Set<String> AROUND_ROLES =
            Set.of("navigation", "search", "contentinfo", "dialog", "alertdialog", "menu", "menubar");
    private static final Set<String> APART = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "ul",
            "ol",
            "dl",
            "pre",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "hr",
            "figure",
            "details",
            "title");

    private Parts() {}

    /** Tells whether a browser does not show the element. */
    static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return HIDDEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    /** Tells whether it belongs to the site and not to what the page tells. */
    static boolean isAround(Element element) {
        return AROUND.contains(element.normalName())
                || AROUND_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isFootOfThePage(element);
    }

    private static boolean isFootOfThePage(Element element) {
        return element.normalName().equals("footer") && element.closest("article, section, main") == null;
    }

    /** Tells whether a browser begins a line with it, and another one after it. */
    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    /** Tells whether a browser leaves space around it. */
    static boolean standsApart(Element element) {
        return APART.contains(element.normalName());
    }

    /** Tells whether line breaks within it count. */
    static boolean isPreformatted(Node node) {
        return node.parent() instanceof Element parent && parent.closest("pre") != null;
    }
}

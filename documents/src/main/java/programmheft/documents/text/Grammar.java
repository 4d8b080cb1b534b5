package programmheft.documents.text;

import java.util.List;

/** What is needed to read the lines of an agenda. */
record Grammar(People people, Titles titles, List<LineBelow> below, Columns columns) {
    static Grammar with(People people) {
        Titles titles = new Titles(people);
        Columns columns = new Columns(people);
        return new Grammar(people, titles, LineBelow.all(people, titles, columns), columns);
    }
}

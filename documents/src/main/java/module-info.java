/** Reads and writes programmes as documents. */
module programmheft.documents {
    exports programmheft.documents.facts;
    exports programmheft.documents.html;
    exports programmheft.documents.json;
    exports programmheft.documents.review;
    exports programmheft.documents.text;
    exports programmheft.documents.tidy;
    exports programmheft.documents.words;

    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires org.jsoup;
    requires static transitive org.jspecify;
    requires transitive programmheft.core;
}

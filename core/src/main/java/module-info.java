/** Models, checks and compares the programmes of conferences; knows no file format, no database and no calendar. */
module programmheft.core {
    exports programmheft.agenda;
    exports programmheft.change;
    exports programmheft.check;
    exports programmheft.model;
    exports programmheft.port;

    requires com.google.common;
    requires static transitive com.google.errorprone.annotations;
    requires static transitive org.jspecify;
}

/** Keeps editions in a database. */
module programmheft.jdbi {
    requires transitive programmheft.core;
    requires java.sql;
    requires org.jdbi.v3.core;
    requires static org.jspecify;
    // Jdbi is an automatic module: it cannot say itself what it needs at run time (NoClassDefFoundError)
    requires io.leangen.geantyref;
    requires org.slf4j;

    exports programmheft.jdbi;
}

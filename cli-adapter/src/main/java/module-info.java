/** The command programmheft. */
module programmheft.cli {
    requires info.picocli;
    requires programmheft.core;
    requires programmheft.documents;
    requires programmheft.ical;
    requires programmheft.jdbi;
    requires static org.jspecify;

    // picocli sets annotated fields
    opens programmheft.cli to
            info.picocli;
}

package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SqlScriptTest {
    @Test
    void statements_end_at_semicolons_and_the_last_one_needs_none() {
        assertThat(SqlScript.statements("create table a(x);\n\ninsert into a values (1) ; select 1"))
                .containsExactly("create table a(x)", "insert into a values (1)", "select 1");
    }

    @Test
    void semicolons_in_texts_names_and_comments_end_nothing() {
        assertThat(SqlScript.statements("select ';', 'it''s;', \"a;b\" -- no; end\n from t /* here; \n either; */;"))
                .singleElement()
                .asString()
                .startsWith("select ';', 'it''s;', \"a;b\"")
                .doesNotContain("end", "either")
                .endsWith("from t");
    }

    @Test
    void signs_that_only_look_like_comments_are_kept() {
        assertThat(SqlScript.statements("select 4 - -3 / 2, '--', '/*'"))
                .containsExactly("select 4 - -3 / 2, '--', '/*'");
    }

    @Test
    void a_script_of_comments_has_no_statements() {
        assertThat(SqlScript.statements("-- nothing;\n/* at all; */ ;; \n")).isEmpty();
    }
}

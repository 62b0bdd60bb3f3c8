package judge.grade.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SafeNameTest {
    private final SafeName names = new SafeName();

    @Test
    void letters_of_every_script_stay() {
        assertEquals("Jos\u00e9 \u5f20\u4f1f", names.of("Jose\u0301 \u5f20\u4f1f"));
        assertEquals("ada+x@example.org", names.of("ada+x@example.org"));
    }

    @Test
    void what_is_no_name_anywhere_is_replaced() {
        assertEquals("a_b", names.of("a/b"));
        assertEquals("a_b-2", names.of("a:\u0000b"));
        assertEquals("only", names.of("-only"));
        assertEquals("rf", names.of("--rf"));
        assertEquals("hidden", names.of("...hidden. "));
        assertEquals("unnamed", names.of("\u202E"));
        assertEquals("nul_", names.of("nul"));
        assertEquals("com1.txt_", names.of("com1.txt"));
    }

    @Test
    void no_two_are_the_same_where_case_and_width_are() {
        assertEquals("Ada", names.of("Ada"));
        assertEquals("ada-2", names.of("ada"));
        assertEquals("ADA-3", names.of("ADA"));
        assertEquals("\uff21da-4", names.of("\uff21da"));
        assertEquals("stra\u00dfe", names.of("stra\u00dfe"));
        assertEquals("STRASSE-2", names.of("STRASSE"));
    }

    @Test
    void long_names_are_cut_and_still_differ() {
        assertEquals("x".repeat(60), names.of("x".repeat(1000)));
        assertEquals("x".repeat(60) + "-2", names.of("x".repeat(999)));
    }
}

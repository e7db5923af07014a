package io.zhengtu.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CascadeTableTest {

    private static CascadeTable read(String csv) throws IOException {
        return CascadeTable.read(new StringReader(csv), null);
    }

    @Test
    void columnsAreRecognisedInAnyOrderAndCase() throws IOException {
        String[] tables = {
            "Statenam,policy,adopt_year,note\nOhio,lottery,1973,x\n",
            "event_time,cascade_id,node_name\n1973,lottery,Ohio\n",
            "\"measure\",\"date\",\"region\"\nlottery,1973,Ohio\n"
        };
        for (String table : tables) {
            Cascades cascades = read(table).cascades(DateChoice.EARLIEST, 1);
            assertThat(cascades.nodeNames()).containsExactly("Ohio");
            assertThat(cascades.cascadeNames()).containsExactly("lottery");
            assertThat(cascades.time(0)).isEqualTo(1973);
        }
        CascadeTable named = CascadeTable.read(
                new StringReader("who,what,when\nOhio,lottery,1973\n"),
                new CascadeTable.Columns("who", "what", "when"));
        assertThat(named.cascades(DateChoice.EARLIEST, 1).nodeNames()).containsExactly("Ohio");
        assertThatThrownBy(() -> read("who,what,when\n"))
                .hasMessageContaining("who,what,when")
                .hasMessageContaining("region,measure,date");
    }

    @Test
    void uncertainDatesStandForTheDayThatIsAskedFor() throws IOException {
        String csv = "region,measure,date\na,m,2020\nb,m,2020-02\nc,m,2020-03-05\nd,m,2019/2021\n";
        long newYear = LocalDate.of(2020, 1, 1).toEpochDay();

        Cascades earliest = read(csv).cascades(DateChoice.EARLIEST, 1);
        assertThat(earliest.nodeNames().get(earliest.node(0))).isEqualTo("d");
        assertThat(earliest.time(1)).isEqualTo(newYear);
        Cascades latest = read(csv).cascades(DateChoice.LATEST, 1);
        assertThat(latest.nodeNames().get(latest.node(0))).isEqualTo("b");
        assertThat(latest.time(0)).isEqualTo(newYear + 59);

        Cascades sampled = read(csv).cascades(DateChoice.SAMPLED, 7);
        Cascades again = read(csv).cascades(DateChoice.SAMPLED, 7);
        for (int e = 0; e < sampled.size(); e++) {
            assertThat(again.time(e)).isEqualTo(sampled.time(e));
            if (sampled.nodeNames().get(sampled.node(e)).equals("b")) {
                assertThat(sampled.time(e)).isBetween(newYear + 31.0, newYear + 59.0);
            }
        }
    }

    @Test
    void whatCannotBeReadIsNamedByLine() throws IOException {
        CascadeTable table = read("region,measure,date\na,m,3\n,m,4\nb,m,soon\nb,m\na,m,2\n\nb,m,9\n");

        Cascades cascades = table.cascades(DateChoice.EARLIEST, 1);

        assertThat(cascades.size()).isEqualTo(2);
        assertThat(cascades.time(0)).isEqualTo(2);
        assertThat(table.malformed()).extracting(CascadeTable.Malformed::line).containsExactly(3L, 4L, 5L, 6L);
        assertThat(table.malformed().get(1).reason()).contains("“soon” 不是数字");
    }
}

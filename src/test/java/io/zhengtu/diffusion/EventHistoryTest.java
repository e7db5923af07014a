package io.zhengtu.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.diffusion.EventHistory.Row;
import io.zhengtu.diffusion.EventHistory.Subject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventHistoryTest {

    private static final LocalDate Y2010 = LocalDate.of(2010, 6, 1);

    @Test
    void aRegionIsAtRiskUntilItAdopts() {
        List<Row> rows = new EventHistory(
                        List.of(
                                new Subject("长沙", "湖南", Y2010),
                                new Subject("株洲", "湖南", LocalDate.of(2012, 1, 1)),
                                new Subject("南昌", "江西", null)),
                        Map.of("湖南", LocalDate.of(2011, 3, 1)),
                        Period.YEAR)
                .rows(LocalDate.of(2013, 12, 31))
                .toList();

        assertThat(rows)
                .containsExactly(
                        new Row("长沙", "2010", 0, 1, true, 0, 0, 0, 0.0, false),
                        new Row("株洲", "2010", 0, 1, false, 0, 0, 0, 0.0, false),
                        new Row("株洲", "2011", 1, 2, false, 1, 0.5, 1, 1.0, false),
                        new Row("株洲", "2012", 2, 3, true, 1, 0.5, 1, 1.0, true),
                        new Row("南昌", "2010", 0, 1, false, 0, 0, 0, null, null),
                        new Row("南昌", "2011", 1, 2, false, 1, 0.5, 0, null, null),
                        new Row("南昌", "2012", 2, 3, false, 1, 0.5, 0, null, null),
                        new Row("南昌", "2013", 3, 4, false, 2, 1.0, 0, null, null));
    }

    @Test
    void withoutAnAdoptionNobodyIsAtRisk() {
        assertThat(new EventHistory(List.of(new Subject("a", null, null)), Map.of(), Period.MONTH).rows(null))
                .isEmpty();
    }

    /** As the definition says: rows up to adoption or the end, exactly one event for who adopted, none for who did not. */
    @Property(tries = 200)
    void everyAdopterHasOneEventAndItIsItsLastRow(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -1, max = 30) Integer> months) {
        List<Subject> subjects = java.util.stream.IntStream.range(0, months.size())
                .mapToObj(i -> new Subject("r" + i, null, months.get(i) < 0 ? null : Y2010.plusMonths(months.get(i))))
                .toList();
        Map<String, List<Row>> rows = new EventHistory(subjects, Map.of(), Period.MONTH)
                .rows(null)
                .collect(Collectors.groupingBy(Row::region));
        if (months.stream().allMatch(month -> month < 0)) {
            assertThat(rows).isEmpty();
            return;
        }
        int first = Collections.min(months.stream().filter(month -> month >= 0).toList());
        int last = Collections.max(months);
        Function<Integer, Integer> length = month -> (month < 0 ? last : month) - first + 1;
        for (int i = 0; i < months.size(); i++) {
            List<Row> own = rows.get("r" + i);
            assertThat(own).hasSize(length.apply(months.get(i)));
            assertThat(own.subList(0, own.size() - 1)).noneMatch(Row::adopted);
            assertThat(own.get(own.size() - 1).adopted()).isEqualTo(months.get(i) >= 0);
            for (Row row : own) {
                assertThat((long) row.adoptersBefore())
                        .isEqualTo(months.stream()
                                .filter(month -> month >= 0 && month < first + row.start())
                                .count());
            }
        }
    }
}

package io.zhengtu.cli;

import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.EventHistory;
import io.zhengtu.diffusion.EventHistory.Subject;
import io.zhengtu.diffusion.Period;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The region-period table of event history analysis. */
@Command(
        name = "table",
        header = "事件史表：每地区每时期一行，供 R、Stata / event-history table for R or Stata, a row a region and period",
        description = {
            "风险集是同级的全部地区（用 --cascades 时为表中出现的地区），自首次采用起，到采用或观察结束为止。",
            "At risk are all regions of an adopter's level (with --cascades those in the table), from the first adoption on.",
            "没有写明日期的采用者不在表内。/ Adopters without a stated date are left out."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "R: survival::coxph(Surv(start, stop, adopted) ~ share_before + parent_before + strata(measure), data)"
        })
final class TableCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of(
            "measure",
            "region_code",
            "region",
            "level",
            "period",
            "start",
            "stop",
            "adopted",
            "adopters_before",
            "share_before",
            "siblings_before",
            "sibling_share_before",
            "parent_before");

    private final Assembly assembly;

    @Mixin
    private AdoptionOptions options;

    @Mixin
    private ResultOutput output;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            defaultValue = "year",
            description = "时期 / ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Period period;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "观察到哪天，缺省为最后一次采用 / last day of observation")
    private LocalDate until;

    @Option(
            names = "--dates",
            paramLabel = "CHOICE",
            defaultValue = "earliest",
            description = "不确定的日期取哪一天 / which day of an uncertain date: ${COMPLETION-CANDIDATES}")
    private DateChoice dates;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "--dates sampled 的随机种子 / its seed")
    private long seed;

    TableCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AdoptionOptions.Loaded> loaded = options.load(assembly, true);
        if (loaded.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        AdoptionOptions.Loaded all = loaded.get();
        long undated = all.adoptions().adoptions().stream()
                .filter(adoption -> !adoption.dated())
                .count();
        if (undated > 0) {
            assembly.console()
                    .err()
                    .println("%d 个采用者没有写明日期，不在表内 / %d adopters without a stated date are left out"
                            .formatted(undated, undated));
        }
        SplittableRandom random = new SplittableRandom(seed);
        Stream<List<Object>> rows = all.adoptions().byMeasure().entrySet().stream()
                .flatMap(each ->
                        rows(all.adoptions().names().get(each.getKey()), each.getValue(), all.population(), random));
        new Rows(HEADER, rows).writeTo(output, assembly.console());
        return all.status();
    }

    /** Levels apart: only regions of one level are alike in being at risk. */
    private Stream<List<Object>> rows(
            String measure, List<Adoption> adoptions, List<Region> population, SplittableRandom random) {
        Map<String, LocalDate> days = new HashMap<>();
        adoptions.forEach(adoption -> days.put(
                adoption.region().code(),
                adoption.dated() ? LocalDate.ofEpochDay(dates.day(adoption.stated(), random)) : null));
        return adoptions.stream()
                .map(adoption -> Optional.ofNullable(adoption.region().level()))
                .distinct()
                .sorted(java.util.Comparator.comparing(
                        (Optional<Level> level) -> level.map(Level::rank).orElse(Integer.MAX_VALUE)))
                .flatMap(level -> {
                    List<Region> alike = population.stream()
                            .filter(region -> region.level() == level.orElse(null))
                            .filter(region -> !days.containsKey(region.code()) || days.get(region.code()) != null)
                            .toList();
                    Map<String, Region> byCode =
                            alike.stream().collect(Collectors.toMap(Region::code, Function.identity()));
                    return new EventHistory(
                                    alike.stream()
                                            .map(region -> new Subject(
                                                    region.code(), region.parentCode(), days.get(region.code())))
                                            .toList(),
                                    parents(alike, days),
                                    period)
                            .rows(until)
                            .map(row -> row(measure, byCode.get(row.region()), row));
                });
    }

    /** Every parent is known about: it adopted on a day, or it did not as far as is known. */
    private static Map<String, LocalDate> parents(List<Region> regions, Map<String, LocalDate> days) {
        Map<String, LocalDate> parents = new HashMap<>();
        regions.stream()
                .map(Region::parentCode)
                .filter(Objects::nonNull)
                .forEach(parent -> parents.put(parent, days.get(parent)));
        return parents;
    }

    private static List<Object> row(String measure, Region region, EventHistory.Row row) {
        return Rows.row(
                measure,
                region.code(),
                region.path(),
                region.level(),
                row.period(),
                row.start(),
                row.stop(),
                row.adopted() ? 1 : 0,
                row.adoptersBefore(),
                row.shareBefore(),
                row.siblingsBefore(),
                row.siblingShareBefore(),
                row.parentBefore() == null ? null : row.parentBefore() ? 1 : 0);
    }
}

package io.zhengtu.cli;

import io.zhengtu.adoption.AdoptionTable;
import io.zhengtu.claim.Statement;
import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.When;
import io.zhengtu.diffusion.store.StoredAdoptions;
import io.zhengtu.diffusion.store.StoredAdoptions.Adoptions;
import io.zhengtu.graph.Store;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which adoptions an analysis is of: those in the store, or those in a table. */
final class AdoptionOptions {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    @Option(
            names = "--cascades",
            paramLabel = "FILE.csv",
            description = "用此表而不用库，表头含 region,measure,date / this table in place of the store, with these columns")
    private Path file;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "只要这项举措：名称、别名或标识 / only this measure, by name, alias or id")
    private String measure;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "只要这一级的地区 / only regions of this level: ${COMPLETION-CANDIDATES}")
    private Level level;

    /**
     * What an analysis is of.
     *
     * @param adoptions of the measures and the level that were asked for
     * @param population regions that could adopt: those in the store, or those in the table
     * @param malformed how many rows of the table could not be read
     */
    record Loaded(Adoptions adoptions, List<Region> population, int malformed) {

        int status() {
            return malformed == 0 ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
        }
    }

    /**
     * Reads; what is wrong goes to standard error.
     *
     * @param population whether the regions that could adopt are needed
     * @return empty where there is nothing to analyse
     */
    Optional<Loaded> load(Assembly assembly, boolean population) {
        Optional<Loaded> all = file == null ? stored(assembly, population) : table(assembly);
        Optional<Loaded> chosen = all.map(this::ofLevel);
        if (chosen.isPresent() && chosen.get().adoptions().adoptions().isEmpty()) {
            assembly.console()
                    .err()
                    .println("没有符合条件的采用 / no adoption meets the conditions"
                            + (measure == null ? "" : ": --measure " + measure));
            return Optional.empty();
        }
        return chosen;
    }

    private Loaded ofLevel(Loaded all) {
        if (level == null) {
            return all;
        }
        List<Adoption> adoptions = all.adoptions().adoptions().stream()
                .filter(adoption -> adoption.region().level() == level)
                .toList();
        Set<String> left = adoptions.stream().map(Adoption::measure).collect(Collectors.toSet());
        Map<String, String> names =
                new java.util.LinkedHashMap<>(all.adoptions().names());
        names.keySet().retainAll(left);
        return new Loaded(
                new Adoptions(names, adoptions),
                all.population().stream()
                        .filter(region -> region.level() == level)
                        .toList(),
                all.malformed());
    }

    private Optional<Loaded> stored(Assembly assembly, boolean population) {
        try (Store store = assembly.openStore()) {
            StoredAdoptions stored = new StoredAdoptions(store.driver(), store.database(), TIMEOUT);
            Adoptions adoptions;
            if (measure == null) {
                adoptions = stored.all();
            } else {
                adoptions = stored.measure(measure).map(stored::of).orElseGet(() -> new Adoptions(Map.of(), List.of()));
            }
            return Optional.of(new Loaded(adoptions, population ? stored.regions(level) : List.of(), 0));
        }
    }

    private Optional<Loaded> table(Assembly assembly) {
        Console console = assembly.console();
        try {
            AdoptionTable.Adoptions read = assembly.adoptionTable().read(file);
            read.malformed()
                    .forEach(row -> console.failed(
                            file.toString(),
                            "第 %d 行 / line %d".formatted(row.line(), row.line()),
                            row.reason(),
                            row.remedy()));
            Map<List<String>, Adoption> first = new TreeMap<>(java.util.Comparator.comparing(Objects::toString));
            for (var claim : read.extraction().claims()) {
                Statement statement = claim.statement();
                if (measure == null || measure.equals(statement.object())) {
                    first.merge(
                            List.of(statement.object(), statement.region().code()),
                            new Adoption(
                                    statement.region(),
                                    statement.object(),
                                    statement.date() == null ? null : When.of(statement.date()),
                                    null,
                                    Set.of(),
                                    Set.of()),
                            AdoptionOptions::earlier);
                }
            }
            List<Adoption> adoptions = new ArrayList<>(first.values());
            Map<String, String> names = new TreeMap<>();
            adoptions.forEach(adoption -> names.put(adoption.measure(), adoption.measure()));
            List<Region> population = read.extraction().claims().stream()
                    .map(claim -> claim.statement().region())
                    .distinct()
                    .toList();
            return Optional.of(new Loaded(
                    new Adoptions(names, adoptions),
                    population,
                    read.malformed().size()));
        } catch (IllegalArgumentException e) {
            console.failed(file.toString(), "表头 / header", e.getMessage(), "补上这一列 / add the column");
        } catch (IOException e) {
            console.failed(
                    file.toString(),
                    "整个文件 / whole file",
                    "读不了 / cannot be read (" + e + ")",
                    "检查路径和权限 / check path and permissions");
        }
        return Optional.empty();
    }

    /** Of two dates for the same adoption the one that begins earlier. */
    private static Adoption earlier(Adoption one, Adoption other) {
        if (!one.dated() || !other.dated()) {
            return one.dated() ? one : other;
        }
        return other.stated().earliest() < one.stated().earliest() ? other : one;
    }
}

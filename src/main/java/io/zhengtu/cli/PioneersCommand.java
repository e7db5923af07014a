package io.zhengtu.cli;

import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.Innovativeness;
import io.zhengtu.diffusion.Pioneers;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who leads: in a measure, or over all measures. */
@Command(
        name = "pioneers",
        header = "谁领先：各举措的先行者；--regions 则为地区创新性排名 / who leads: in each measure; with --regions over all measures",
        description = {
            "每行一个有日期的采用者，最早的在前；first_claims 是“率先”的说法与日期相较的结果。",
            "A row a dated adopter, the earliest first; first_claims says how claims to be first stand against the dates.",
            "--regions: Walker 1969, Boehmke & Skinner 2012."
        },
        mixinStandardHelpOptions = true)
final class PioneersCommand implements Callable<Integer> {

    private static final List<String> ADOPTERS = List.of(
            "measure",
            "region_code",
            "region",
            "level",
            "earliest",
            "latest",
            "surely_before",
            "undecided",
            "first_claims",
            "dated",
            "dates",
            "note");
    private static final List<String> REGIONS = List.of(
            "region_code", "region", "level", "score", "measures", "adopted", "rate", "rank", "rank_in_province");

    private final Assembly assembly;

    @Mixin
    private AdoptionOptions options;

    @Mixin
    private ResultOutput output;

    @Option(names = "--regions", description = "按地区的创新性排名 / regions by innovativeness")
    private boolean regions;

    PioneersCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AdoptionOptions.Loaded> loaded = options.load(assembly, false);
        if (loaded.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        if (regions) {
            Innovativeness ranking = Innovativeness.of(loaded.get().adoptions().adoptions());
            assembly.console().restsOn(ranking.basis());
            new Rows(REGIONS, ranking.regions().stream().map(PioneersCommand::region))
                    .writeTo(output, assembly.console());
        } else {
            Stream<List<Object>> rows = loaded.get().adoptions().byMeasure().entrySet().stream()
                    .flatMap(each -> {
                        Pioneers pioneers = Pioneers.of(each.getValue());
                        String name = loaded.get().adoptions().names().get(each.getKey());
                        return rows(name, each.getValue(), pioneers);
                    });
            new Rows(ADOPTERS, rows).writeTo(output, assembly.console());
        }
        return loaded.get().status();
    }

    /** Dated adopters in order, then who claims to be first without a date. */
    private static Stream<List<Object>> rows(String name, List<Adoption> adoptions, Pioneers pioneers) {
        Stream<List<Object>> dated = pioneers.adopters().stream()
                .map(each -> adopter(name, each.adoption(), each.surelyBefore(), each.undecided(), pioneers));
        Stream<List<Object>> undated = adoptions.stream()
                .filter(adoption -> !adoption.dated())
                .map(adoption -> adopter(name, adoption, null, null, pioneers));
        return Stream.concat(dated, undated);
    }

    private static List<Object> adopter(
            String name, Adoption adoption, Integer before, Integer undecided, Pioneers pioneers) {
        Region region = adoption.region();
        String claims = pioneers.claims().stream()
                .filter(claim -> claim.region().equals(region))
                .map(claim -> (claim.scope() + " " + claim.standing()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
        return Rows.row(
                name,
                region.code(),
                region.path(),
                region.level(),
                adoption.dated()
                        ? LocalDate.ofEpochDay(adoption.stated().earliest()).toString()
                        : null,
                adoption.dated()
                        ? LocalDate.ofEpochDay(adoption.stated().latest()).toString()
                        : null,
                before,
                undecided,
                claims,
                pioneers.basis().datedEvents(),
                pioneers.basis().dates(),
                String.join("; ", pioneers.basis().assumptions()));
    }

    private static List<Object> region(Innovativeness.Score each) {
        return Rows.row(
                each.region().code(),
                each.region().path(),
                each.region().level(),
                each.score(),
                each.measures(),
                each.adopted(),
                each.rate(),
                each.rank(),
                each.rankInProvince());
    }
}

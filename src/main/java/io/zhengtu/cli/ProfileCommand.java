package io.zhengtu.cli;

import io.zhengtu.diffusion.Direction;
import io.zhengtu.diffusion.DirectionProfile;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From where in the hierarchy measures came. */
@Command(
        name = "profile",
        header = "扩散方向：自上而下、自下而上、平行 / top-down, bottom-up or horizontal",
        description = {
            "每项举措一行；加 --adopters 则每次采用一行，列出确定更早的上级、下级与同级。",
            "A row a measure; with --adopters a row an adoption, with who was surely earlier above, below and beside."
        },
        mixinStandardHelpOptions = true)
final class ProfileCommand implements Callable<Integer> {

    private static final List<String> MEASURES = List.of(
            "measure",
            "adoptions",
            "dated",
            "dates",
            "top_down",
            "bottom_up",
            "horizontal",
            "origins",
            "unknown",
            "note");
    private static final List<String> ADOPTERS = List.of(
            "measure",
            "region_code",
            "region",
            "earliest",
            "latest",
            "above",
            "below",
            "beside",
            "signs",
            "directions");

    private final Assembly assembly;

    @Mixin
    private AdoptionOptions options;

    @Mixin
    private ResultOutput output;

    @Option(names = "--adopters", description = "每次采用一行 / a row an adoption")
    private boolean adopters;

    ProfileCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AdoptionOptions.Loaded> loaded = options.load(assembly, false);
        if (loaded.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        Map<String, String> names = loaded.get().adoptions().names();
        Stream<List<Object>> rows = loaded.get().adoptions().byMeasure().entrySet().stream()
                .flatMap(each -> {
                    DirectionProfile profile = DirectionProfile.of(each.getValue());
                    String name = names.get(each.getKey());
                    return adopters
                            ? profile.adoptions().stream().map(placed -> adopter(name, placed))
                            : Stream.of(measure(name, profile));
                });
        new Rows(adopters ? ADOPTERS : MEASURES, rows).writeTo(output, assembly.console());
        return loaded.get().status();
    }

    private static List<Object> measure(String name, DirectionProfile profile) {
        return Rows.row(
                name,
                profile.basis().events(),
                profile.basis().datedEvents(),
                profile.basis().dates(),
                profile.shares().get(Direction.TOP_DOWN),
                profile.shares().get(Direction.BOTTOM_UP),
                profile.shares().get(Direction.HORIZONTAL),
                profile.origins(),
                profile.unknown(),
                String.join("; ", profile.basis().assumptions()));
    }

    private static List<Object> adopter(String name, DirectionProfile.Placed placed) {
        Region region = placed.adoption().region();
        return Rows.row(
                name,
                region.code(),
                region.path(),
                placed.adoption().dated()
                        ? java.time.LocalDate.ofEpochDay(
                                        placed.adoption().stated().earliest())
                                .toString()
                        : null,
                placed.adoption().dated()
                        ? java.time.LocalDate.ofEpochDay(
                                        placed.adoption().stated().latest())
                                .toString()
                        : null,
                paths(placed.above()),
                paths(placed.below()),
                paths(placed.beside()),
                words(placed.adoption().signs().stream().sorted()),
                words(placed.directions().stream()));
    }

    private static String paths(List<Region> regions) {
        return regions.stream().map(Region::path).collect(Collectors.joining("; "));
    }

    private static String words(Stream<? extends Enum<?>> values) {
        return values.map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("; "));
    }
}

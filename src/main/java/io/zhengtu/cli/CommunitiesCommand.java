package io.zhengtu.cli;

import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.Basis;
import io.zhengtu.diffusion.Communities;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups of regions that adopt the same measures. */
@Command(
        name = "communities",
        header = "共同采用的社群（Leiden）及其特征举措 / regions that adopt the same measures (Leiden), and which those are",
        description = "不看日期 / dates do not matter.",
        mixinStandardHelpOptions = true)
final class CommunitiesCommand implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("region_code", "region", "level", "community", "size", "defining_measures");

    private final Assembly assembly;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AdoptionOptions options;

    @Mixin
    private ResultOutput output;

    @Option(
            names = "--resolution",
            paramLabel = "R",
            defaultValue = "1",
            description = "大于 1 则社群更多更小 / above 1 for more and smaller communities (${DEFAULT-VALUE})")
    private double resolution;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "随机种子 / seed of what is drawn")
    private long seed;

    CommunitiesCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        if (!(resolution > 0)) {
            throw new ParameterException(spec.commandLine(), "--resolution 须大于 0 / must be above 0");
        }
        Optional<AdoptionOptions.Loaded> loaded = options.load(assembly, false);
        if (loaded.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        Map<String, Region> regions = new HashMap<>();
        Map<String, Set<String>> measures = new HashMap<>();
        for (Adoption adoption : loaded.get().adoptions().adoptions()) {
            regions.put(adoption.region().code(), adoption.region());
            measures.computeIfAbsent(adoption.region().code(), none -> new TreeSet<>())
                    .add(loaded.get().adoptions().names().get(adoption.measure()));
        }
        assembly.console().restsOn(Basis.of(loaded.get().adoptions().adoptions()));
        Communities found = Communities.of(measures, resolution, seed);
        assembly.console()
                .err()
                .println(
                        "%d 个社群，%d 个地区独处；模块度 %.3f，%d 项举措有两个以上采用者 / %d communities, %d regions alone; modularity %.3f, %d measures of two adopters at least"
                                .formatted(
                                        found.communities().size(),
                                        found.alone().size(),
                                        found.modularity(),
                                        found.sharedMeasures(),
                                        found.communities().size(),
                                        found.alone().size(),
                                        found.modularity(),
                                        found.sharedMeasures()));
        new Rows(
                        HEADER,
                        IntStream.range(0, found.communities().size())
                                .boxed()
                                .flatMap(number -> found.communities().get(number).regions().stream()
                                        .map(code -> row(
                                                regions.get(code),
                                                number + 1,
                                                found.communities().get(number)))))
                .writeTo(output, assembly.console());
        return loaded.get().status();
    }

    private static List<Object> row(Region region, int number, Communities.Community community) {
        return Rows.row(
                region.code(),
                region.path(),
                region.level(),
                number,
                community.regions().size(),
                community.measures().stream()
                        .map(Communities.DefiningMeasure::measure)
                        .collect(Collectors.joining("; ")));
    }
}

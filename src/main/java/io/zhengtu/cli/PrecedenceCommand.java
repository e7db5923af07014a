package io.zhengtu.cli;

import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.Basis;
import io.zhengtu.diffusion.Cascades;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.Precedence;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who is regularly before whom. */
@Command(
        name = "precedence",
        header = "两两先后与置换检验 / who is regularly before whom, with a permutation test",
        description = "adjusted_p_value 对所有配对一并成立 / holds for all pairs together.",
        mixinStandardHelpOptions = true)
final class PrecedenceCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of(
            "leader_code",
            "leader",
            "follower_code",
            "follower",
            "before",
            "after",
            "tied",
            "p_value",
            "adjusted_p_value");

    private final Assembly assembly;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AdoptionOptions options;

    @Mixin
    private ResultOutput output;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            defaultValue = "3",
            description = "至少几项举措分得出先后才比较 / measures with an order that a pair needs (${DEFAULT-VALUE})")
    private int minimum;

    @Option(
            names = "--permutations",
            paramLabel = "N",
            defaultValue = "999",
            description = "置换次数 / permutations (${DEFAULT-VALUE})")
    private int permutations;

    @Option(
            names = "--dates",
            paramLabel = "CHOICE",
            defaultValue = "earliest",
            description = "不确定的日期取哪一天 / which day of an uncertain date: ${COMPLETION-CANDIDATES}")
    private DateChoice dates;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "随机种子 / seed of what is drawn")
    private long seed;

    PrecedenceCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        if (minimum < 1 || permutations < 1) {
            throw new ParameterException(spec.commandLine(), "--minimum 与 --permutations 须至少为 1 / must be 1 at least");
        }
        Optional<AdoptionOptions.Loaded> loaded = options.load(assembly, false);
        if (loaded.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        Map<String, Region> regions = loaded.get().adoptions().adoptions().stream()
                .map(Adoption::region)
                .distinct()
                .collect(Collectors.toMap(Region::code, region -> region, (one, same) -> one));
        Cascades cascades = Cascades.of(loaded.get().adoptions().adoptions(), dates, seed);
        assembly.console().restsOn(Basis.of(loaded.get().adoptions().adoptions()));
        List<Precedence.Pair> pairs = new Precedence(cascades, minimum).pairs(permutations, seed);
        if (pairs.isEmpty()) {
            assembly.console()
                    .err()
                    .println(
                            "没有配对在 %d 项举措上分得出先后：日期证据不足 / not enough dated evidence: no pair has an order in %d measures"
                                    .formatted(minimum, minimum));
        }
        new Rows(HEADER, pairs.stream().map(pair -> row(pair, regions))).writeTo(output, assembly.console());
        return loaded.get().status();
    }

    private static List<Object> row(Precedence.Pair pair, Map<String, Region> regions) {
        return Rows.row(
                pair.leader(),
                regions.get(pair.leader()).path(),
                pair.follower(),
                regions.get(pair.follower()).path(),
                pair.before(),
                pair.after(),
                pair.tied(),
                pair.pValue(),
                pair.adjustedPValue());
    }
}

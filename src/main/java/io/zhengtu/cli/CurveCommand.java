package io.zhengtu.cli;

import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.AdoptionCurve;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.GrowthFit;
import io.zhengtu.diffusion.Period;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast measures spread. */
@Command(
        name = "curve",
        header = "累计曲线与拟合：多快 / curves of adoption and their fits: how fast",
        description = {
            "每时段一行，各级合计在前（level 为空），然后逐级；加 --fits 则每个参数一行。JSON 含全部。",
            "A row a period, all levels together first (level empty), then each; with --fits a row a parameter. JSON has it all."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu diffusion curve --measure 河长制 --level prefecture",
            "  zhengtu diffusion curve --cascades events.csv --fits",
            "  zhengtu diffusion curve --period month --format json -o curves.json"
        })
final class CurveCommand implements Callable<Integer> {

    private static final List<String> POINTS = List.of(
            "measure", "level", "period", "adopters", "cumulative", "possible", "share", "known_by", "events", "dated");
    private static final List<String> FITS = List.of(
            "measure",
            "level",
            "model",
            "parameter",
            "value",
            "low",
            "high",
            "r2",
            "aic",
            "period",
            "events",
            "dated",
            "note");

    /** A curve in JSON. */
    private record Named(String measure, AdoptionCurve curve) {}

    private final Assembly assembly;

    @Mixin
    private AdoptionOptions options;

    @Mixin
    private ResultOutput output;

    @Option(names = "--fits", description = "拟合的参数与 95%% 区间 / parameters of the fits with intervals of 95%%")
    private boolean fits;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "按此单位计，缺省按时间跨度选 / unit of time, by the span of dates if not given: ${COMPLETION-CANDIDATES}")
    private Period period;

    @Option(
            names = "--dates",
            paramLabel = "CHOICE",
            defaultValue = "earliest",
            description = "不确定的日期取哪一天 / which day of an uncertain date: ${COMPLETION-CANDIDATES}")
    private DateChoice dates;

    CurveCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AdoptionOptions.Loaded> loaded = options.load(assembly, true);
        if (loaded.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        Map<Level, Long> possible = loaded.get().population().stream()
                .filter(region -> region.level() != null)
                .collect(Collectors.groupingBy(Region::level, Collectors.counting()));
        List<Named> curves = new ArrayList<>();
        loaded.get().adoptions().byMeasure().forEach((id, adoptions) -> {
            String name = loaded.get().adoptions().names().get(id);
            curves(adoptions, possible).forEach(curve -> curves.add(new Named(name, curve)));
        });
        output.write(
                assembly.console(),
                fits ? FITS : POINTS,
                curves.stream()
                        .flatMap(each -> fits ? fits(each) : points(each))
                        .toList(),
                curves);
        return loaded.get().status();
    }

    /** One of all levels where there are several, and one of each. */
    private List<AdoptionCurve> curves(List<Adoption> adoptions, Map<Level, Long> possible) {
        List<Level> levels = adoptions.stream()
                .map(adoption -> adoption.region().level())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        boolean oneLevel = levels.size() == 1
                && adoptions.stream().allMatch(adoption -> adoption.region().level() != null);
        Stream<AdoptionCurve> together =
                oneLevel ? Stream.of() : Stream.of(AdoptionCurve.of(adoptions, null, null, period, dates));
        return Stream.concat(
                        together,
                        levels.stream()
                                .map(level -> AdoptionCurve.of(
                                        adoptions.stream()
                                                .filter(adoption ->
                                                        adoption.region().level() == level)
                                                .toList(),
                                        level,
                                        possible.getOrDefault(level, 0L).intValue(),
                                        period,
                                        dates)))
                .toList();
    }

    private static Stream<List<Object>> points(Named named) {
        AdoptionCurve curve = named.curve();
        return curve.points().stream()
                .map(point -> Rows.row(
                        named.measure(),
                        curve.level(),
                        point.period(),
                        point.adopters(),
                        point.cumulative(),
                        curve.possibleAdopters(),
                        point.share(),
                        point.knownBy(),
                        curve.basis().events(),
                        curve.basis().datedEvents()));
    }

    /** Where there is no fit, one row that says why. */
    private static Stream<List<Object>> fits(Named named) {
        AdoptionCurve curve = named.curve();
        if (curve.fits().isEmpty()) {
            return Stream.of(Rows.row(
                    named.measure(),
                    curve.level(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    curve.period(),
                    curve.basis().events(),
                    curve.basis().datedEvents(),
                    curve.fitNote()));
        }
        return curve.fits().stream()
                .flatMap(fit -> fit.parameters().stream().map(parameter -> row(named, fit, parameter)));
    }

    private static List<Object> row(Named named, GrowthFit fit, GrowthFit.Parameter parameter) {
        AdoptionCurve curve = named.curve();
        return Rows.row(
                named.measure(),
                curve.level(),
                fit.model(),
                parameter.name(),
                parameter.value(),
                parameter.low(),
                parameter.high(),
                fit.r2(),
                fit.aic(),
                curve.period(),
                curve.basis().events(),
                curve.basis().datedEvents(),
                null);
    }
}

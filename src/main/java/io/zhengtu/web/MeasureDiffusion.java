package io.zhengtu.web;

import io.zhengtu.diffusion.AdopterCategory;
import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.AdoptionCurve;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.DirectionProfile;
import io.zhengtu.diffusion.Period;
import io.zhengtu.diffusion.Pioneers;
import io.zhengtu.query.ComputedField;
import io.zhengtu.query.ComputedPage;
import io.zhengtu.query.NodeRef;
import io.zhengtu.region.Level;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What there is to say of the spread of one measure.
 *
 * @param level as asked for, {@code null} for all
 * @param adoptions of all levels: what came before is sought among all
 * @param wanted which of them are of the level
 * @param period {@code null} for one that suits
 * @param possible how many regions of a level there are
 */
record MeasureDiffusion(
        String measure,
        String level,
        List<Adoption> adoptions,
        Predicate<Adoption> wanted,
        Period period,
        DateChoice dates,
        ToIntFunction<Level> possible) {

    Map<String, Object> fields() {
        List<Adoption> chosen = adoptions.stream().filter(wanted).toList();
        Level one = chosen.isEmpty() || level == null
                ? null
                : chosen.get(0).region().level();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("measure", new NodeRef("Measure", measure));
        fields.put("level", level);
        fields.put("basis", computed(() -> curve(chosen, one, null).basis()));
        fields.put("curve", computed(() -> DiffusionValues.curve(curve(chosen, one, count(one)))));
        fields.put("curvesByLevel", computed(() -> chosen.stream()
                .map(adoption -> adoption.region().level())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(each -> DiffusionValues.curve(curve(
                        chosen.stream()
                                .filter(adoption -> adoption.region().level() == each)
                                .toList(),
                        each,
                        count(each))))
                .toList()));
        fields.put("profile", computed(() -> DiffusionValues.profile(profile())));
        fields.put("adopters", (ComputedField) request -> {
            Map<String, AdopterCategory> categories = AdopterCategory.of(chosen);
            List<Map<String, Object>> adopters = profile().adoptions().stream()
                    .sorted(Comparator.comparingLong(MeasureDiffusion::order)
                            .thenComparing(placed -> placed.adoption().region().code()))
                    .map(placed -> DiffusionValues.adopter(
                            placed, categories.get(placed.adoption().region().code())))
                    .toList();
            return ComputedPage.of(adopters, adopter -> DiffusionValues.id(adopter.get("region")), request);
        });
        fields.put("pioneers", computed(() -> Pioneers.of(chosen).adopters().stream()
                .filter(ranked -> ranked.surelyBefore() == 0)
                .map(DiffusionValues::pioneer)
                .toList()));
        fields.put("firstClaims", computed(() -> Pioneers.of(chosen).claims().stream()
                .map(DiffusionValues::firstClaim)
                .toList()));
        return fields;
    }

    private static ComputedField computed(java.util.function.Supplier<?> value) {
        return request -> value.get();
    }

    private static long order(DirectionProfile.Placed placed) {
        return placed.adoption().dated() ? placed.adoption().stated().earliest() : Long.MAX_VALUE;
    }

    private Integer count(Level of) {
        return of == null ? null : possible.applyAsInt(of);
    }

    private AdoptionCurve curve(List<Adoption> chosen, Level of, Integer possibleAdopters) {
        return AdoptionCurve.of(chosen, of, possibleAdopters, period, dates);
    }

    private DirectionProfile profile() {
        return DirectionProfile.of(adoptions, wanted);
    }
}

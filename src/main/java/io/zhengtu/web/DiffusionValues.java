package io.zhengtu.web;

import io.zhengtu.diffusion.AdopterCategory;
import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.AdoptionCurve;
import io.zhengtu.diffusion.Communities;
import io.zhengtu.diffusion.DiffusionNetwork;
import io.zhengtu.diffusion.DirectionProfile;
import io.zhengtu.diffusion.GrowthFit;
import io.zhengtu.diffusion.Inference;
import io.zhengtu.diffusion.Innovativeness;
import io.zhengtu.diffusion.Pioneers;
import io.zhengtu.diffusion.Precedence;
import io.zhengtu.diffusion.When;
import io.zhengtu.query.NodeRef;
import io.zhengtu.region.Region;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The results of analyses as values of the interface: regions and measures become nodes of the graph. */
final class DiffusionValues {

    private DiffusionValues() {}

    static String id(Object node) {
        return ((NodeRef) node).id();
    }

    static Map<String, Object> curve(AdoptionCurve curve) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("level", curve.level());
        fields.put("possibleAdopters", curve.possibleAdopters());
        fields.put("period", curve.period());
        fields.put("points", curve.points());
        fields.put(
                "fits",
                curve.fits().stream()
                        .map(fit -> fit(fit, curve.points().size()))
                        .toList());
        fields.put("fitNote", curve.fitNote());
        fields.put("milestones", curve.milestones());
        fields.put("basis", curve.basis());
        return fields;
    }

    static Map<String, Object> inference(Inference inference) {
        return Map.of(
                "model",
                inference.model().name(),
                "parameters",
                inference
                        .network()
                        .map(network -> network.transmission().parameters())
                        .orElse(List.of()),
                "possibleEdges",
                inference
                        .network()
                        .map(network -> (int) Math.min(network.possibleEdges(), Integer.MAX_VALUE))
                        .orElse(0),
                "edges",
                inference.edges().stream().map(DiffusionValues::edge).toList(),
                "basis",
                inference.basis());
    }

    private static Map<String, Object> edge(DiffusionNetwork.Edge edge) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("origin", new NodeRef("Region", edge.origin()));
        fields.put("destination", new NodeRef("Region", edge.destination()));
        fields.put("improvement", edge.improvement());
        fields.put("pValue", Double.isNaN(edge.pValue()) ? null : edge.pValue());
        return fields;
    }

    private static Map<String, Object> fit(GrowthFit fit, int periods) {
        return Map.of(
                "model", fit.model(),
                "parameters", fit.parameters(),
                "fitted", fit.fitted(periods),
                "r2", fit.r2(),
                "aic", fit.aic());
    }

    static Map<String, Object> profile(DirectionProfile profile) {
        return Map.of(
                "shares",
                profile.shares().entrySet().stream()
                        .map(share -> Map.of("direction", share.getKey(), "share", share.getValue()))
                        .toList(),
                "origins",
                profile.origins(),
                "unknown",
                profile.unknown(),
                "basis",
                profile.basis());
    }

    /** @param category {@code null} where no order can be read */
    static Map<String, Object> adopter(DirectionProfile.Placed placed, AdopterCategory category) {
        Adoption adoption = placed.adoption();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("region", region(adoption.region()));
        fields.put("date", date(adoption.stated()));
        fields.put("by", adoption.bound() == null ? null : date(new When(adoption.bound(), adoption.bound())));
        fields.put("category", category);
        fields.put("directions", placed.directions());
        fields.put("signs", adoption.signs());
        fields.put("above", regions(placed.above()));
        fields.put("below", regions(placed.below()));
        fields.put("beside", regions(placed.beside()));
        return fields;
    }

    static Map<String, Object> pioneer(Pioneers.Ranked ranked) {
        return Map.of(
                "region", region(ranked.adoption().region()),
                "date", date(ranked.adoption().stated()),
                "undecided", ranked.undecided());
    }

    static Map<String, Object> firstClaim(Pioneers.FirstClaim claim) {
        return Map.of(
                "region", region(claim.region()),
                "scope", claim.scope(),
                "standing", claim.standing(),
                "earlier", regions(claim.earlier()));
    }

    static Map<String, Object> score(Innovativeness.Score score) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("region", region(score.region()));
        fields.put("score", score.score());
        fields.put("measures", score.measures());
        fields.put("adopted", score.adopted());
        fields.put("rate", score.rate());
        fields.put("rank", score.rank());
        fields.put("rankInProvince", score.rankInProvince());
        return fields;
    }

    static Map<String, Object> pair(Precedence.Pair pair) {
        return Map.of(
                "leader", new NodeRef("Region", pair.leader()),
                "follower", new NodeRef("Region", pair.follower()),
                "before", pair.before(),
                "after", pair.after(),
                "tied", pair.tied(),
                "pValue", pair.pValue(),
                "adjustedPValue", pair.adjustedPValue());
    }

    static Map<String, Object> communities(Communities found) {
        return Map.of(
                "communities",
                found.communities().stream().map(DiffusionValues::community).toList(),
                "alone",
                found.alone().size(),
                "modularity",
                found.modularity(),
                "sharedMeasures",
                found.sharedMeasures());
    }

    private static Map<String, Object> community(Communities.Community community) {
        return Map.of(
                "regions",
                community.regions().stream()
                        .map(code -> new NodeRef("Region", code))
                        .toList(),
                "measures",
                community.measures().stream()
                        .map(measure -> Map.of(
                                "measure", new NodeRef("Measure", measure.measure()),
                                "inside", measure.inside(),
                                "adopters", measure.adopters(),
                                "lift", measure.lift(),
                                "pValue", measure.pValue()))
                        .toList());
    }

    private static NodeRef region(Region region) {
        return new NodeRef("Region", region.code());
    }

    private static List<NodeRef> regions(Collection<Region> regions) {
        return regions.stream().map(DiffusionValues::region).toList();
    }

    /** As EDTF; {@code null} for none. */
    private static String date(When when) {
        return when == null ? null : when.edtf().toString();
    }
}

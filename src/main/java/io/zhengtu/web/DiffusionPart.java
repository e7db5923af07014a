package io.zhengtu.web;

import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.Basis;
import io.zhengtu.diffusion.Cascades;
import io.zhengtu.diffusion.Communities;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.Inference;
import io.zhengtu.diffusion.Innovativeness;
import io.zhengtu.diffusion.Period;
import io.zhengtu.diffusion.Precedence;
import io.zhengtu.diffusion.TransmissionModel;
import io.zhengtu.diffusion.store.StoredAdoptions;
import io.zhengtu.query.ComputedField;
import io.zhengtu.query.ComputedPage;
import io.zhengtu.query.FieldRequest;
import io.zhengtu.query.QueryException;
import io.zhengtu.query.SchemaPart;
import io.zhengtu.region.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The analyses of diffusion as fields of the interface. */
final class DiffusionPart implements SchemaPart {

    private static final String ELSEWHERE = "OTHER";
    private static final int MOST_PERMUTATIONS = 10_000;
    /** The same question has the same answer. */
    private static final long SEED = 1;

    private final StoredAdoptions store;

    DiffusionPart(StoredAdoptions store) {
        this.store = store;
    }

    @Override
    public List<String> documents() {
        return List.of("diffusion.graphqls");
    }

    @Override
    public Map<String, ComputedField> queries() {
        return Map.of(
                "diffusion", this::diffusion,
                "diffusionNetwork", this::network,
                "innovativeness", this::innovativeness,
                "precedence", this::precedence,
                "adoptionCommunities", this::communities);
    }

    private Object diffusion(FieldRequest request) {
        String key = request.argument("measure");
        String id = read(() -> store.measure(key))
                .orElseThrow(() -> request.badInput(
                        "measure: 图中没有做法“%s”，请用 measures 或 search 查找 / the graph has no measure of this id or name; find it by measures or search"
                                .formatted(key)));
        String period = request.argument("period");
        return new MeasureDiffusion(
                        id,
                        request.argument("level"),
                        read(() -> store.of(id)).adoptions(),
                        ofLevel(request),
                        period == null ? null : Period.valueOf(period),
                        dates(request),
                        level -> read(() -> store.regions(level)).size())
                .fields();
    }

    private Object network(FieldRequest request) {
        int edges = request.<Integer>argument("edges");
        if (edges < 1 || edges > request.limits().first()) {
            throw request.badInput("edges 须在 1 到 %d 之间 / edges must be from 1 to %d"
                    .formatted(request.limits().first(), request.limits().first()));
        }
        return DiffusionValues.inference(Inference.of(
                adoptions(request), TransmissionModel.valueOf(request.argument("model")), dates(request), edges));
    }

    private Object innovativeness(FieldRequest request) {
        String within = request.argument("within");
        List<Adoption> adoptions = adoptions(request);
        List<Innovativeness.Score> scores = Innovativeness.of(adoptions).regions();
        if (within != null) {
            String path = read(() -> store.regions(null)).stream()
                    .filter(region -> region.code().equals(within))
                    .findFirst()
                    .orElseThrow(() -> request.badInput(
                            "within: 没有代码为 %s 的地区 / there is no region of this code".formatted(within)))
                    .path();
            scores = scores.stream()
                    .filter(score -> score.region().path().startsWith(path + "/"))
                    .toList();
        }
        return resting(
                adoptions,
                ComputedPage.of(
                        scores.stream().map(DiffusionValues::score).toList(),
                        score -> DiffusionValues.id(score.get("region")),
                        request));
    }

    private Object precedence(FieldRequest request) {
        int minimum = request.<Integer>argument("minimum");
        int permutations = request.<Integer>argument("permutations");
        if (minimum < 1) {
            throw request.badInput("minimum 至少为 1 / minimum must be 1 at least");
        }
        if (permutations < 1 || permutations > MOST_PERMUTATIONS) {
            throw request.badInput("permutations 须在 1 到 %d 之间 / permutations must be from 1 to %d"
                    .formatted(MOST_PERMUTATIONS, MOST_PERMUTATIONS));
        }
        List<Adoption> adoptions = adoptions(request);
        List<Precedence.Pair> pairs =
                new Precedence(Cascades.of(adoptions, DateChoice.EARLIEST, SEED), minimum).pairs(permutations, SEED);
        return resting(
                adoptions,
                ComputedPage.of(
                        pairs.stream().map(DiffusionValues::pair).toList(),
                        pair -> DiffusionValues.id(pair.get("leader")) + " " + DiffusionValues.id(pair.get("follower")),
                        request));
    }

    /** A result with what it rests on. */
    private static Map<String, Object> resting(List<Adoption> adoptions, Map<String, Object> result) {
        Map<String, Object> told = new HashMap<>(result);
        told.put("basis", Basis.of(adoptions));
        return told;
    }

    private Object communities(FieldRequest request) {
        double resolution = request.<Number>argument("resolution").doubleValue();
        if (!(resolution > 0)) {
            throw request.badInput("resolution 须大于 0 / resolution must be above 0");
        }
        Map<String, Set<String>> measures = new HashMap<>();
        List<Adoption> adoptions = adoptions(request);
        for (Adoption adoption : adoptions) {
            measures.computeIfAbsent(adoption.region().code(), none -> new TreeSet<>())
                    .add(adoption.measure());
        }
        return resting(adoptions, DiffusionValues.communities(Communities.of(measures, resolution, SEED)));
    }

    private List<Adoption> adoptions(FieldRequest request) {
        return read(store::all).adoptions().stream().filter(ofLevel(request)).toList();
    }

    private static Predicate<Adoption> ofLevel(FieldRequest request) {
        String level = request.argument("level");
        if (level == null) {
            return any -> true;
        }
        Level wanted = level.equals(ELSEWHERE) ? null : Level.valueOf(level);
        return adoption -> adoption.region().level() == wanted;
    }

    private static DateChoice dates(FieldRequest request) {
        return DateChoice.valueOf(request.argument("dates"));
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new QueryException(
                    QueryException.Code.STORE_UNAVAILABLE,
                    "连不上 Neo4j，请确认它在运行后重试 / Neo4j cannot be reached; make sure it runs, then try again");
        }
    }
}

package io.zhengtu.diffusion.store;

import io.zhengtu.claim.Edtf;
import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.When;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/** The adoptions in the store. Every method is one read, of bounded time. */
public final class StoredAdoptions {

    private static final String ELSEWHERE = "OTHER";

    private final Driver driver;
    private final SessionConfig session;
    private final TransactionConfig transaction;

    /**
     * @param database name of the database, {@code null} for the user's home database
     * @param timeout after which the server stops a read
     */
    public StoredAdoptions(Driver driver, String database, Duration timeout) {
        this.driver = driver;
        SessionConfig.Builder builder = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        this.session = database == null
                ? builder.build()
                : builder.withDatabase(database).build();
        this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
    }

    /**
     * Adoptions of one or all measures.
     *
     * @param names names of the measures, by id, in the order of names
     * @param adoptions of these
     */
    public record Adoptions(Map<String, String> names, List<Adoption> adoptions) {

        /** The adoptions of each measure by its id, in the order of names. */
        public Map<String, List<Adoption>> byMeasure() {
            Map<String, List<Adoption>> byMeasure = new LinkedHashMap<>();
            names.keySet().forEach(id -> byMeasure.put(id, new ArrayList<>()));
            adoptions.forEach(adoption -> byMeasure.get(adoption.measure()).add(adoption));
            return byMeasure;
        }
    }

    /** The id of a measure by its id, name or alias. */
    public Optional<String> measure(String key) {
        return read(DiffusionStatement.DIFFUSION_MEASURE, Map.of("key", key)).stream()
                .findFirst()
                .map(row -> row.get("id").asString());
    }

    /** The adoptions of a measure by its id; none where there is no such measure. */
    public Adoptions of(String measure) {
        return adoptions(measure);
    }

    /** All adoptions. */
    public Adoptions all() {
        return adoptions(null);
    }

    private Adoptions adoptions(String measure) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("measure", measure);
        Map<String, String> names = new HashMap<>();
        List<Adoption> adoptions = new ArrayList<>();
        for (Record row : read(DiffusionStatement.DIFFUSION_ADOPTIONS, parameters)) {
            names.put(row.get("measure").asString(), row.get("measureName").asString());
            adoptions.add(adoption(row));
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return new Adoptions(ordered, List.copyOf(adoptions));
    }

    /** The regions of a level; all regions where it is {@code null}. */
    public List<Region> regions(Level level) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("level", level == null ? null : level.name());
        return read(DiffusionStatement.DIFFUSION_REGIONS, parameters).stream()
                .map(StoredAdoptions::region)
                .toList();
    }

    private List<Record> read(DiffusionStatement statement, Map<String, Object> parameters) {
        try (Session open = driver.session(session)) {
            return open.run(statement.cypher(), parameters, transaction).list();
        }
    }

    private static Adoption adoption(Record row) {
        Set<Adoption.Sign> signs = EnumSet.noneOf(Adoption.Sign.class);
        if (row.get("piloted").asBoolean()) {
            signs.add(Adoption.Sign.PILOT);
        }
        if (row.get("implementing").asBoolean()) {
            signs.add(Adoption.Sign.IMPLEMENTS);
        }
        if (row.get("spread").asBoolean()) {
            signs.add(Adoption.Sign.SPREAD);
        }
        When stated = row.get("since").isNull()
                ? null
                : When.of(Edtf.parse(row.get("since").asString()));
        return new Adoption(
                region(row),
                row.get("measure").asString(),
                stated,
                stated == null ? day(row.get("latest")) : null,
                signs,
                row.get("firsts").asList(Value::asString).stream()
                        .map(Level::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static Region region(Record row) {
        String level = row.get("level").asString(ELSEWHERE);
        return new Region(
                row.get("code").asString(),
                row.get("name").asString(),
                row.get("path").asString(),
                level.equals(ELSEWHERE) ? null : Level.valueOf(level),
                row.get("parent").asString(null));
    }

    /** From {@code yyyymmdd}. */
    private static Long day(Value value) {
        return value.isNull()
                ? null
                : LocalDate.parse(Integer.toString(value.asInt()), DateTimeFormatter.BASIC_ISO_DATE)
                        .toEpochDay();
    }
}

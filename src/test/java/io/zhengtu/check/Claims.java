package io.zhengtu.check;

import io.zhengtu.claim.Edtf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;

/** Claims for a test, stored among eight regions of {@code check/graph.cypher}; each gets the next id, c1, c2, …. */
public final class Claims {

    private final List<Map<String, Object>> rows = new ArrayList<>();

    /**
     * @param more pairs of {@code within}, {@code date}, {@code published}, {@code holder}, {@code batch}, {@code status},
     *     {@code rank} and their values
     */
    public Claims add(String type, String region, String object, Object... more) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", "c" + (rows.size() + 1));
        row.put("type", type);
        row.put("region", region);
        row.put("object", object);
        for (int i = 0; i < more.length; i += 2) {
            row.put((String) more[i], more[i + 1]);
        }
        if (row.get("date") != null) {
            Edtf date = Edtf.parse((String) row.get("date"));
            row.put("earliest", number(date.earliest()));
            row.put("latest", number(date.latest()));
        }
        if (row.get("published") != null) {
            row.put("publishedDay", number(LocalDate.parse((String) row.get("published"))));
        }
        rows.add(row);
        return this;
    }

    public void store(Driver driver) throws IOException {
        driver.executableQuery(read("graph")).execute();
        driver.executableQuery(read("claims"))
                .withParameters(Map.of("claims", rows))
                .execute();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Claims.class.getResourceAsStream("/check/" + name + ".cypher"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int number(LocalDate day) {
        return Integer.parseInt(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
}

package io.zhengtu.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the gazetteer's files from the class path folder {@code ingest/gazetteer}; see its README.md. */
final class GazetteerReader {

    private static final String FOLDER = "/ingest/gazetteer/";
    private static final String REGIONS = "regions.tsv";
    private static final String NAMES = "names.tsv";

    private GazetteerReader() {}

    static BufferedReader open(String file) {
        InputStream in = GazetteerReader.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + FOLDER + file);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    /** All regions by code, each after the region it is part of. */
    static Map<String, Region> regions() {
        Map<String, Region> regions = new LinkedHashMap<>(1 << 16);
        // ascending codes put 110000 before 110101 and that before 110101001; 100000 stands first
        for (String[] field : rows(REGIONS, 2)) {
            Region region = region(field[0], field[1], regions);
            if (regions.put(region.code(), region) != null) {
                throw new IllegalArgumentException(REGIONS + ": code " + region.code() + " stands there twice");
            }
        }
        return regions;
    }

    private static Region region(String code, String name, Map<String, Region> known) {
        if (code.equals(Region.NATION_CODE)) {
            return new Region(code, name, name, Level.NATION, null);
        }
        Region parent = parent(code, known);
        String path = parent.level() == Level.NATION ? name : parent.path() + "/" + name;
        return new Region(code, name, path, level(code), parent.code());
    }

    private static Level level(String code) {
        if (code.length() == 9) {
            return Level.TOWNSHIP;
        }
        if (code.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    /** The nearest region above by code; units that only structure the code, such as 市辖区, are not in the file. */
    private static Region parent(String code, Map<String, Region> known) {
        String county = code.substring(0, 6);
        String prefecture = code.substring(0, 4) + "00";
        String province = code.substring(0, 2) + "0000";
        for (String above : List.of(county, prefecture, province, Region.NATION_CODE)) {
            Region parent = above.equals(code) ? null : known.get(above);
            if (parent != null) {
                return parent;
            }
        }
        throw new IllegalArgumentException(REGIONS + ": code " + code + " stands before the region it is part of");
    }

    /** The names that rules cannot make. */
    static List<RegionName> names(Map<String, Region> regions) {
        List<RegionName> names = new ArrayList<>();
        for (String[] field : rows(NAMES, 4)) {
            Region region = regions.get(field[0]);
            if (region == null || !region.name().equals(field[1])) {
                throw new IllegalArgumentException(
                        NAMES + ": code " + field[0] + " is not that of " + field[1] + " in " + REGIONS);
            }
            for (String name : field[3].split("\\|", -1)) {
                names.add(new RegionName(name, kind(name, field[2]), region));
            }
        }
        return names;
    }

    private static NameKind kind(String name, String column) {
        if (!name.matches(".+(省|市|县|区|旗|州|盟|镇|兵团|师)")) {
            return NameKind.BARE;
        }
        return column.equals("former") ? NameKind.FORMER : NameKind.SHORTENED;
    }

    private static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            int number = 1;
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] field = line.split("\t", -1);
                if (field.length != columns) {
                    throw new IllegalArgumentException(file + ", line " + number + ": expected " + columns
                            + " tab-separated fields, found " + field.length);
                }
                rows.add(field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return rows;
    }
}

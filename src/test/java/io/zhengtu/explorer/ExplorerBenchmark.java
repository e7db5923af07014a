package io.zhengtu.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How fast the explorer is in a headless Chromium, against a running service: what the first view weighs and when it can be
 * used, how long a measure's page takes once its data is there, and how many frames a second a large network moves at.
 *
 * <pre>java -cp … io.zhengtu.explorer.ExplorerBenchmark http://localhost:8080 [measure] [centre of a large network]</pre>
 */
public final class ExplorerBenchmark {

    private static final int RUNS = 7;
    /** Notes when something first stands on the page, by the page's own clock. */
    private static final String WATCH =
            """
            window.seen = {};
            new MutationObserver(() => {
              for (const [name, css] of Object.entries({home: '.home .search input', measure: 'article.measure h1', map: '.map .canvas[data-drawn]'})) {
                if (!(name in window.seen) && document.querySelector(css)) {
                  window.seen[name] = null;
                  requestAnimationFrame(() => setTimeout(() => { window.seen[name] = performance.now(); }));
                }
              }
            }).observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-drawn']});
            """;
    /** Drags the picture to and fro, one step a frame, and gives the milliseconds of each frame; none if it did not move. */
    private static final String DRAG =
            """
            const canvas = document.querySelector('.network canvas');
            const box = canvas.getBoundingClientRect();
            const at = (type, dx, dy) => canvas.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true, button: 0, buttons: 1,
              clientX: box.left + box.width / 2 + dx, clientY: box.top + box.height / 2 + dy}));
            return new Promise(done => {
              const frames = [];
              const before = canvas.toDataURL();
              let last = null;
              const end = performance.now() + 5000;
              at('mousedown', 0, 0);
              const step = now => {
                if (last !== null) frames.push(now - last);
                last = now;
                const turn = frames.length / 20;
                at('mousemove', 60 + 60 * Math.sin(turn), 60 + 60 * Math.cos(turn));
                if (now < end) requestAnimationFrame(step);
                else {
                  at('mouseup', 0, 0);
                  done(canvas.toDataURL() === before ? [] : frames);
                }
              };
              requestAnimationFrame(step);
            });
            """;

    private final String home;

    private ExplorerBenchmark(String home) {
        this.home = home;
    }

    public static void main(String[] arguments) {
        ExplorerBenchmark benchmark = new ExplorerBenchmark(arguments[0].replaceAll("/$", ""));
        benchmark.firstView();
        benchmark.measure(arguments.length > 1 ? arguments[1] : "一件事一次办");
        benchmark.network(arguments.length > 2 ? arguments[2] : "100000");
    }

    private void firstView() {
        List<Double> usable = new ArrayList<>();
        long bytes = 0;
        for (int run = 0; run < RUNS; run++) {
            try (Browser fresh = Browser.start(home, 1440, 1000)) {
                fresh.beforeEachPage(WATCH);
                fresh.open("/");
                usable.add(seen(fresh, "home"));
                bytes = fresh.transferred();
            }
        }
        System.out.printf("first view: %,d bytes over the wire%n", bytes);
        System.out.printf("first view usable: %s, fresh browser%n", spread(usable));
    }

    private void measure(String name) {
        List<Double> page = new ArrayList<>();
        List<Double> map = new ArrayList<>();
        try (Browser browser = Browser.start(home, 1440, 1000)) {
            browser.beforeEachPage(WATCH);
            browser.open("/");
            String id = (String) browser.script(
                    "return fetch('/graphql', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify("
                            + "{query: 'query M($n: String) { measure(name: $n) { id } }', variables: {n: arguments[0]}})})"
                            + ".then(r => r.json()).then(r => r.data.measure.id)",
                    name);
            for (int run = 0; run < RUNS; run++) {
                browser.open("/measure/" + id);
                browser.see(".map .canvas[data-drawn]");
                double shown = seen(browser, "measure");
                double drawn = seen(browser, "map");
                double data = ((Number) browser.script(
                                "return Math.max(...performance.getEntriesByType('resource').filter(e => e.name.endsWith('/graphql') && e.responseEnd <= arguments[0]).map(e => e.responseEnd))",
                                shown))
                        .doubleValue();
                page.add(shown - data);
                map.add(drawn - data);
            }
        }
        System.out.printf("measure page %s, after its data: shown %s; map drawn %s%n", name, spread(page), spread(map));
    }

    private void network(String centre) {
        try (Browser browser = Browser.start(home, 1440, 1000)) {
            browser.open("/network?depth=3&limit=2000&center=" + URLEncoder.encode(centre, StandardCharsets.UTF_8));
            browser.see(".canvas[data-drawn]");
            String size = browser.text(browser.see("[role=status]"));
            List<?> frames = (List<?>) browser.script(DRAG);
            List<Double> times =
                    frames.stream().map(frame -> ((Number) frame).doubleValue()).toList();
            if (times.isEmpty()) {
                throw new IllegalStateException("the picture did not move");
            }
            double seconds = times.stream().mapToDouble(Double::doubleValue).sum() / 1000;
            System.out.printf(
                    "network around %s (%s): %.0f frames a second while dragged; a frame takes %s%n",
                    centre, size, times.size() / seconds, spread(times));
        }
    }

    private static double seen(Browser browser, String what) {
        for (int i = 0; i < 100; i++) {
            Object at = ((Map<?, ?>) browser.script("return window.seen")).get(what);
            if (at instanceof Number time) {
                return time.doubleValue();
            }
            browser.script("return new Promise(done => setTimeout(done, 50))");
        }
        throw new IllegalStateException(what + " was never seen");
    }

    private static String spread(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "median %.0f ms, worst %.0f ms".formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }
}

package io.zhengtu.web;

import io.smallrye.common.annotation.Blocking;
import io.zhengtu.export.GraphFormat;
import io.zhengtu.export.GraphView;
import io.zhengtu.export.InvalidViewException;
import io.zhengtu.export.StoredGraph;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** The graph, or the view of it that the parameters name, as a file: {@code /export/graph.gexf} and so on. */
@Path("/export")
@Blocking
public class ExportResource {

    /** Most exports at once: each keeps a thread and a read open for as long as its client takes. */
    private static final int MOST = 8;

    private final StoredGraph graph;
    private final Semaphore places = new Semaphore(MOST);

    ExportResource(StoredGraph graph) {
        this.graph = graph;
    }

    @GET
    @Path("/graph.{extension}")
    public Response export(
            @PathParam("extension") String extension,
            @QueryParam("center") String centre,
            @QueryParam("measure") String measure,
            @QueryParam("depth") String depth,
            @QueryParam("types") List<String> types,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("confidence") String confidence,
            @QueryParam("limit") String limit) {
        Optional<GraphFormat> format = Arrays.stream(GraphFormat.values())
                .filter(f -> f.extension().equals(extension))
                .findFirst();
        if (format.isEmpty()) {
            String all = Arrays.stream(GraphFormat.values())
                    .map(f -> "graph." + f.extension())
                    .collect(Collectors.joining(", "));
            return refusal(
                    Response.Status.NOT_FOUND, "没有这种格式，可用：%s / no such format; there are: %s".formatted(all, all));
        }
        try {
            GraphView view = GraphView.of(
                    centre,
                    measure,
                    number("depth", depth, Integer::valueOf),
                    types,
                    from,
                    to,
                    number("confidence", confidence, Double::valueOf),
                    number("limit", limit, Integer::valueOf));
            StoredGraph.Export export = graph.export(view, format.get());
            StreamingOutput body = out -> {
                if (!places.tryAcquire()) {
                    throw new WebApplicationException(busy());
                }
                try {
                    export.writeTo(out);
                } finally {
                    places.release();
                }
            };
            return Response.ok(body, format.get().mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"zhengtu." + extension + "\"")
                    .build();
        } catch (InvalidViewException e) {
            return refusal(Response.Status.BAD_REQUEST, e.getMessage());
        }
    }

    private interface Parser<T> {
        T parse(String text);
    }

    private static <T> T number(String parameter, String text, Parser<T> parser) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parser.parse(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidViewException("%s: “%s” 不是数字 / is not a number".formatted(parameter, text));
        }
    }

    private static Response busy() {
        String message = "同时进行的导出已达上限 %d，请稍后再试 / as many exports are running as may at once, %d; try again shortly"
                .formatted(MOST, MOST);
        return Response.fromResponse(refusal(Response.Status.TOO_MANY_REQUESTS, message))
                .header(HttpHeaders.RETRY_AFTER, 1)
                .build();
    }

    private static Response refusal(Response.Status status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .entity(Map.of("errors", List.of(Map.of("message", message))))
                .build();
    }
}

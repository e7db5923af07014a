package io.zhengtu.web;

import io.smallrye.common.annotation.Blocking;
import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.Inference;
import io.zhengtu.diffusion.TransmissionModel;
import io.zhengtu.diffusion.store.StoredAdoptions;
import io.zhengtu.export.GraphFormat;
import io.zhengtu.export.GraphView;
import io.zhengtu.export.InferredGraph;
import io.zhengtu.export.InvalidViewException;
import io.zhengtu.export.StoredGraph;
import io.zhengtu.query.Limits;
import io.zhengtu.region.Level;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * The graph, or the view of it that the parameters name, as a file: {@code /export/graph.gexf} and so on; and the network
 * that is inferred from its adoptions: {@code /export/diffusion.gexf}.
 */
@Path("/export")
@Blocking
public class ExportResource {

    /** Most exports at once: each keeps a thread and a read open for as long as its client takes. */
    private static final int MOST = 8;

    private static final int USUAL_EDGES = 50;

    private final StoredGraph graph;
    private final StoredAdoptions adoptions;
    private final Semaphore places = new Semaphore(MOST);

    ExportResource(StoredGraph graph, StoredAdoptions adoptions) {
        this.graph = graph;
        this.adoptions = adoptions;
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
        GraphFormat format = format("graph", extension, EnumSet.allOf(GraphFormat.class));
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
            StoredGraph.Export export = graph.export(view, format);
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
            return file(body, "zhengtu", format);
        } catch (InvalidViewException e) {
            return new RefusedException(400, "BAD_INPUT", e.getMessage())
                    .response()
                    .build();
        }
    }

    /** The network of {@code diffusionNetwork}: inferred anew, and small enough to be made before it is sent. */
    @GET
    @Path("/diffusion.{extension}")
    public Response diffusion(
            @PathParam("extension") String extension,
            @QueryParam("edges") String edges,
            @QueryParam("model") String model,
            @QueryParam("level") String level,
            @QueryParam("dates") String dates)
            throws IOException {
        GraphFormat format = format("diffusion", extension, GraphFormat.ofNetworks());
        try {
            int most = Optional.ofNullable(number("edges", edges, Integer::valueOf))
                    .orElse(USUAL_EDGES);
            if (most < 1 || most > Limits.DEFAULT.first()) {
                throw InvalidViewException.outside("edges", most, "1–" + Limits.DEFAULT.first());
            }
            TransmissionModel chosen =
                    named("model", model, TransmissionModel.class).orElse(TransmissionModel.EXPONENTIAL);
            Optional<Level> only = named("level", level, Level.class);
            DateChoice day = named("dates", dates, DateChoice.class).orElse(DateChoice.EARLIEST);
            if (!places.tryAcquire()) {
                return busy();
            }
            try {
                List<Adoption> all = adoptions.all().adoptions().stream()
                        .filter(adoption -> only.isEmpty() || adoption.region().level() == only.get())
                        .toList();
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                InferredGraph.of(Inference.of(all, chosen, day, most), all).writeTo(body, format);
                return file(body.toByteArray(), "zhengtu-diffusion", format);
            } finally {
                places.release();
            }
        } catch (InvalidViewException e) {
            return new RefusedException(400, "BAD_INPUT", e.getMessage())
                    .response()
                    .build();
        }
    }

    /** @throws WebApplicationException where no format of that name is among these */
    private static GraphFormat format(String file, String extension, Set<GraphFormat> formats) {
        return formats.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> {
                    String all = formats.stream()
                            .map(format -> file + "." + format.extension())
                            .collect(Collectors.joining(", "));
                    return new WebApplicationException(new RefusedException(
                                    404,
                                    "BAD_INPUT",
                                    "没有这种格式，可用：%s / no such format; there are: %s".formatted(all, all))
                            .response()
                            .build());
                });
    }

    private static Response file(Object body, String name, GraphFormat format) {
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, format.extension()))
                .build();
    }

    private static <E extends Enum<E>> Optional<E> named(String parameter, String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            String all = EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.joining(", "));
            throw new InvalidViewException(
                    "%s: 没有“%s”，可用：%s / there is no \"%s\"; there are: %s".formatted(parameter, text, all, text, all));
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
        return new RefusedException(
                        429,
                        "RETRY",
                        "同时进行的导出已达上限 %d，请稍后再试 / as many exports are running as may at once, %d; try again shortly"
                                .formatted(MOST, MOST))
                .response()
                .build();
    }
}

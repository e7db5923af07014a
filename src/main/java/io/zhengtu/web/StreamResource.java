package io.zhengtu.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.zhengtu.query.Access;
import io.zhengtu.query.Answered;
import io.zhengtu.query.QueryService;
import io.zhengtu.query.Request;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * GraphQL over server-sent events, in the distinct connections mode of the protocol of graphql-sse: each answer is an event
 * {@code next}, the end an event {@code complete}. A subscription is looked at several times a second, and told again when
 * what it selects has changed. A client that does not read is not written for: the next look waits until it took the last.
 */
@Path("/graphql/stream")
public class StreamResource {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final QueryService service;
    private final PersistedQueries persisted;
    private final GraphQlSettings settings;
    private final IngestSettings bounds;
    private final ObjectMapper json;
    private final Semaphore places;

    StreamResource(
            QueryService service,
            PersistedQueries persisted,
            GraphQlSettings settings,
            IngestSettings bounds,
            ObjectMapper json) {
        this.service = service;
        this.persisted = persisted;
        this.settings = settings;
        this.bounds = bounds;
        this.json = json;
        this.places = new Semaphore(bounds.followers());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> post(byte[] body, @Context Sse sse) {
        return answers(() -> GraphQlRequest.ofBody(body, settings.requestBytes(), json), sse);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> get(
            @QueryParam("query") String query,
            @QueryParam("operationName") String operationName,
            @QueryParam("variables") String variables,
            @QueryParam("extensions") String extensions,
            @Context Sse sse) {
        return answers(() -> GraphQlRequest.ofParameters(query, operationName, variables, extensions, json), sse);
    }

    private Multi<OutboundSseEvent> answers(Supplier<GraphQlRequest> sent, Sse sse) {
        GraphQlRequest request;
        try {
            request = persisted.resolve(sent.get());
            if (!places.tryAcquire()) {
                throw new RefusedException(
                        429,
                        "RETRY",
                        "同时跟踪的客户已达上限 followers = %d，请稍后再试 / as many clients as the limit followers = %d follow something; try again later"
                                .formatted(bounds.followers(), bounds.followers()));
            }
        } catch (MalformedRequestException e) {
            throw refusal(new RefusedException(400, "BAD_INPUT", e.getMessage()));
        } catch (RefusedException e) {
            throw refusal(e);
        }
        // Nothing is changed by this way: a connection that breaks off could not tell whether it was.
        Request asked = new Request(Access.SAFE, false, false, settings.introspection(), true);
        Multi<OutboundSseEvent> next = Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> service.execute(request.input(), asked))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(LOOK)
                .whilst(answered -> !answered.ended())
                .select()
                .first(bounds.follow())
                .map(this::text)
                .skip()
                .repetitions()
                .map(data -> event(sse, "next", data));
        return Multi.createBy()
                .concatenating()
                .streams(next, Multi.createFrom().item(() -> event(sse, "complete", "")))
                .onTermination()
                .invoke(places::release);
    }

    private String text(Answered answered) {
        try {
            return json.writeValueAsString(answered.result().toSpecification());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what GraphQL answers with is always JSON", e);
        }
    }

    private static OutboundSseEvent event(Sse sse, String name, String data) {
        return sse.newEventBuilder().name(name).data(data).build();
    }

    private static WebApplicationException refusal(RefusedException refused) {
        return new WebApplicationException(
                refused.getMessage(), refused.response().build());
    }
}

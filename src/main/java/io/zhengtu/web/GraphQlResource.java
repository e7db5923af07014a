package io.zhengtu.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import io.zhengtu.query.Access;
import io.zhengtu.query.Answered;
import io.zhengtu.query.QueryService;
import io.zhengtu.query.Request;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * GraphQL over HTTP: {@code POST} with a JSON body, {@code GET} with parameters. What was asked before and is brief takes no
 * thread of its own: each change of threads costs as much as Neo4j takes to look up a key.
 */
@Path("/graphql")
@NonBlocking
public class GraphQlResource {

    private final QueryService service;
    private final WriteToken token;
    private final PersistedQueries persisted;
    private final GraphQlSettings settings;
    private final ObjectMapper json;
    private final Deliveries deliveries;
    private final Semaphore places;
    private final EntityTag tags = new EntityTag();

    GraphQlResource(
            QueryService service,
            WriteToken token,
            PersistedQueries persisted,
            GraphQlSettings settings,
            ObjectMapper json,
            Deliveries deliveries) {
        this.service = service;
        this.token = token;
        this.persisted = persisted;
        this.settings = settings;
        this.json = json;
        this.deliveries = deliveries;
        this.places = new Semaphore(settings.concurrent());
    }

    @POST
    public Uni<Response> post(
            byte[] body,
            @QueryParam("explain") String explain,
            @Context HttpHeaders headers,
            @Context HttpServerRequest connection) {
        return answer(headers, media -> {
            MediaType type = headers.getMediaType();
            if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                throw new RefusedException(
                        415, "BAD_INPUT", "Content-Type 应为 application/json / Content-Type must be application/json");
            }
            GraphQlRequest request = persisted.resolve(GraphQlRequest.ofBody(body, settings.requestBytes(), json));
            Request asked = asked(token.access(headers), explain, false);
            return respond(request, asked, media, connection);
        });
    }

    @GET
    public Uni<Response> get(
            @QueryParam("query") String query,
            @QueryParam("operationName") String operationName,
            @QueryParam("variables") String variables,
            @QueryParam("extensions") String extensions,
            @QueryParam("explain") String explain,
            @Context HttpHeaders headers,
            @Context HttpServerRequest connection) {
        return answer(headers, media -> {
            GraphQlRequest request =
                    persisted.resolve(GraphQlRequest.ofParameters(query, operationName, variables, extensions, json));
            String seen = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            Request asked = asked(Access.SAFE, explain, true);
            if (seen == null) {
                return respond(request, asked, media, connection);
            }
            return inPlace(byWorker(service::version))
                    .chain(version -> tags.matches(seen, version)
                            ? Uni.createFrom()
                                    .item(varied(Response.notModified())
                                            .tag(seen)
                                            .build())
                            : respond(request, asked, media, connection));
        });
    }

    private interface Answer {
        Uni<Response> in(GraphQlMediaType media);
    }

    private Uni<Response> answer(HttpHeaders headers, Answer answer) {
        Optional<GraphQlMediaType> accepted = GraphQlMediaType.accepted(headers.getAcceptableMediaTypes());
        return Uni.createFrom()
                .deferred(() -> answer.in(accepted.orElseThrow(() -> new RefusedException(
                        406,
                        "BAD_INPUT",
                        "Accept 应含 application/graphql-response+json 或 application/json / Accept must allow"
                                + " application/graphql-response+json or application/json"))))
                .onFailure(MalformedRequestException.class)
                .transform(e -> new RefusedException(400, "BAD_INPUT", e.getMessage()))
                .onFailure(RefusedException.class)
                .recoverWithItem(e -> refusal((RefusedException) e, accepted));
    }

    private Request asked(Access access, String explain, boolean versioned) {
        boolean explained = explain != null && !"false".equals(explain) && settings.developer();
        return new Request(access, explained, versioned, settings.introspection(), false);
    }

    private Uni<Response> respond(
            GraphQlRequest request, Request asked, GraphQlMediaType media, HttpServerRequest connection) {
        Uni<Answered> worked = byWorker(() -> service.execute(request.input(), asked));
        Uni<Answered> answered = Uni.createFrom()
                .completionStage(() -> service.soon(request.input(), asked))
                .chain(soon -> soon.map(Uni.createFrom()::item).orElse(worked));
        return inPlace(answered.map(whole -> written(whole, media, connection)));
    }

    private static <T> Uni<T> byWorker(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Response written(Answered answered, GraphQlMediaType media, HttpServerRequest connection) {
        ExecutionResult result = answered.result();
        BoundedOutput body = new BoundedOutput(settings.answerBytes());
        try {
            json.writeValue(body, result.toSpecification());
        } catch (IOException e) {
            if (e.getCause() instanceof RefusedException tooLong) {
                throw tooLong;
            }
            throw new UncheckedIOException("what GraphQL answers with is always JSON", e);
        }
        deliveries.watch(connection, body.size());
        AnswerStatus status = AnswerStatus.of(result, media);
        Response.ResponseBuilder response =
                varied(Response.status(status.code())).type(media.type()).entity(body.toByteArray());
        if (status == AnswerStatus.METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, "POST");
        }
        if (answered.version() != null && result.getErrors().isEmpty()) {
            response.tag(tags.of(answered.version())).header(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        return response.build();
    }

    /** Carries out at most so many operations at once; who comes beyond that is asked to come again. */
    private <T> Uni<T> inPlace(Uni<T> operation) {
        return Uni.createFrom().deferred(() -> {
            if (!places.tryAcquire()) {
                throw new RefusedException(
                        429,
                        "RETRY",
                        "同时进行的查询已达上限 concurrent = %d，请稍后再试 / as many operations as the limit concurrent = %d are at work; try again shortly"
                                .formatted(settings.concurrent(), settings.concurrent()));
            }
            return operation.onTermination().invoke(places::release);
        });
    }

    private static Response.ResponseBuilder varied(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private Response refusal(RefusedException refused, Optional<GraphQlMediaType> accepted) {
        GraphQlMediaType media = accepted.orElse(GraphQlMediaType.RESPONSE);
        // The protocol's clients read the body of a 200, and some of them of nothing else.
        boolean known = media == GraphQlMediaType.JSON && "PERSISTED_QUERY_NOT_FOUND".equals(refused.code());
        Response.ResponseBuilder response =
                varied(Response.status(known ? 200 : refused.status())).type(media.type());
        try {
            return refused.retried(response)
                    .entity(json.writeValueAsBytes(refused.answer()))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a refusal is always JSON", e);
        }
    }
}

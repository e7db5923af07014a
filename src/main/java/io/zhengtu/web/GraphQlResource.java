package io.zhengtu.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.smallrye.common.annotation.Blocking;
import io.zhengtu.query.QueryException;
import io.zhengtu.query.QueryService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** GraphQL over HTTP: {@code POST} with a JSON body, {@code GET} with parameters. */
@Path("/graphql")
@Blocking
public class GraphQlResource {

    private final QueryService service;
    private final WriteToken token;
    private final ObjectMapper json;

    GraphQlResource(QueryService service, WriteToken token, ObjectMapper json) {
        this.service = service;
        this.token = token;
        this.json = json;
    }

    @POST
    public Response post(byte[] body, @Context HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return refusal(
                    Response.Status.UNSUPPORTED_MEDIA_TYPE,
                    GraphQlMediaType.RESPONSE,
                    "Content-Type 应为 application/json / Content-Type must be application/json");
        }
        return answer(() -> GraphQlRequest.ofBody(body, json), headers);
    }

    @GET
    public Response get(
            @QueryParam("query") String query,
            @QueryParam("operationName") String operationName,
            @QueryParam("variables") String variables,
            @QueryParam("extensions") String extensions,
            @Context HttpHeaders headers) {
        return answer(() -> GraphQlRequest.ofParameters(query, operationName, variables, extensions, json), headers);
    }

    private Response answer(Supplier<GraphQlRequest> request, HttpHeaders headers) {
        Optional<GraphQlMediaType> accepted = GraphQlMediaType.accepted(headers.getAcceptableMediaTypes());
        if (accepted.isEmpty()) {
            return refusal(
                    Response.Status.NOT_ACCEPTABLE,
                    GraphQlMediaType.RESPONSE,
                    "Accept 应含 application/graphql-response+json 或 application/json / Accept must allow"
                            + " application/graphql-response+json or application/json");
        }
        GraphQlMediaType media = accepted.get();
        try {
            ExecutionResult result = service.execute(request.get().input(), token.access(headers));
            return respond(status(result, media), media, result.toSpecification());
        } catch (MalformedRequestException e) {
            return refusal(Response.Status.BAD_REQUEST, media, e.getMessage());
        }
    }

    /** With {@code application/json} every request that was understood is a 200, errors or not. */
    private static Response.Status status(ExecutionResult result, GraphQlMediaType media) {
        if (media == GraphQlMediaType.JSON || result.isDataPresent()) {
            return Response.Status.OK;
        }
        return result.getErrors().stream()
                .map(error -> error.getExtensions() == null
                        ? null
                        : error.getExtensions().get("code"))
                .map(GraphQlResource::status)
                .filter(status -> status != Response.Status.BAD_REQUEST)
                .findFirst()
                .orElse(Response.Status.BAD_REQUEST);
    }

    private static Response.Status status(Object code) {
        if (QueryException.Code.STORE_UNAVAILABLE.name().equals(code)) {
            return Response.Status.SERVICE_UNAVAILABLE;
        }
        if (QueryException.Code.TIMEOUT.name().equals(code)) {
            return Response.Status.GATEWAY_TIMEOUT;
        }
        if (QueryException.Code.FORBIDDEN.name().equals(code)) {
            return Response.Status.FORBIDDEN;
        }
        return QueryException.Code.INTERNAL.name().equals(code)
                ? Response.Status.INTERNAL_SERVER_ERROR
                : Response.Status.BAD_REQUEST;
    }

    private Response refusal(Response.Status status, GraphQlMediaType media, String message) {
        return respond(status, media, Map.of("errors", List.of(Map.of("message", message))));
    }

    private Response respond(Response.Status status, GraphQlMediaType media, Map<String, Object> body) {
        try {
            return Response.status(status)
                    .type(media.type())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .entity(json.writeValueAsBytes(body))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what GraphQL answers with is always JSON", e);
        }
    }
}

package io.zhengtu.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that is not carried out. The message, in Chinese and English, goes to the caller. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    RefusedException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** The same for programs. */
    String code() {
        return code;
    }

    /** The refusal as GraphQL answers: {@code {"errors": [{"message": …, "extensions": {"code": …}}]}}. */
    Map<String, Object> answer() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", getMessage());
        error.put("extensions", Map.of("code", code));
        return Map.of("errors", List.of(error));
    }

    /** An answer that carries the refusal as JSON. */
    Response.ResponseBuilder response() {
        return retried(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .entity(answer()));
    }

    /** The same response, which says when to come again where that helps. */
    Response.ResponseBuilder retried(Response.ResponseBuilder response) {
        return status == 429 ? response.header(HttpHeaders.RETRY_AFTER, 1) : response;
    }
}

package io.zhengtu.web;

import graphql.ExecutionResult;
import io.zhengtu.query.QueryException;
import java.util.Optional;

/** The HTTP status of an answer. */
enum AnswerStatus {
    OK(200),
    BAD_REQUEST(400),
    FORBIDDEN(403),
    METHOD_NOT_ALLOWED(405),
    INTERNAL(500),
    UNAVAILABLE(503),
    TIMEOUT(504);

    private final int code;

    AnswerStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /**
     * With {@code application/json} every request that was understood is a 200, errors or not, unless the caller may not
     * do what was asked at all.
     */
    static AnswerStatus of(ExecutionResult result, GraphQlMediaType media) {
        if (result.isDataPresent()) {
            return OK;
        }
        AnswerStatus worst = result.getErrors().stream()
                .map(error -> error.getExtensions() == null
                        ? null
                        : error.getExtensions().get("code"))
                .map(AnswerStatus::of)
                .filter(status -> status != BAD_REQUEST)
                .findFirst()
                .orElse(BAD_REQUEST);
        boolean always = worst == FORBIDDEN || worst == METHOD_NOT_ALLOWED;
        return media == GraphQlMediaType.JSON && !always ? OK : worst;
    }

    private static AnswerStatus of(Object code) {
        Optional<QueryException.Code> known = Optional.ofNullable(code).flatMap(AnswerStatus::code);
        return known.map(each -> switch (each) {
                    case FORBIDDEN -> FORBIDDEN;
                    case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
                    case STORE_UNAVAILABLE -> UNAVAILABLE;
                    case TIMEOUT -> TIMEOUT;
                    case INTERNAL -> INTERNAL;
                    case BAD_INPUT, LIMIT_EXCEEDED -> BAD_REQUEST;
                })
                .orElse(BAD_REQUEST);
    }

    private static Optional<QueryException.Code> code(Object name) {
        for (QueryException.Code code : QueryException.Code.values()) {
            if (code.name().equals(name)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}

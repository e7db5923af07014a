package io.zhengtu.query;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * A request that gets no data. The message, in Chinese and English, is for the caller and never holds Cypher or a stack
 * trace; {@code extensions.code} tells programs the same.
 */
public final class QueryException extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final List<SourceLocation> locations;

    /** What went wrong, for programs. */
    public enum Code {
        /** An argument cannot be used. */
        BAD_INPUT,
        /** The caller may not do this. */
        FORBIDDEN,
        /** The request's method may change nothing. */
        METHOD_NOT_ALLOWED,
        /** The operation is deeper, wider or longer than allowed. */
        LIMIT_EXCEEDED,
        /** The store cannot be reached. */
        STORE_UNAVAILABLE,
        /** The store took longer than allowed. */
        TIMEOUT,
        /** The fault is ours; the log says more. */
        INTERNAL
    }

    /** @param message in Chinese and English, for the caller */
    public QueryException(Code code, String message) {
        this(code, message, List.of());
    }

    QueryException(Code code, String message, List<SourceLocation> locations) {
        super(message);
        this.code = code;
        this.locations = List.copyOf(locations);
    }

    /** A refusal that says the limit and how to ask for less, in Chinese and in English. */
    static QueryException limit(String chinese, String english) {
        return new QueryException(Code.LIMIT_EXCEEDED, chinese + " / " + english);
    }

    static QueryException internal() {
        return new QueryException(Code.INTERNAL, "服务内部出错，详情见服务日志 / internal error; the log of the service says more");
    }

    public Code code() {
        return code;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations.isEmpty() ? null : locations;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }

    @Override
    public List<GraphQLError> getUnderlyingErrors() {
        return List.of();
    }
}

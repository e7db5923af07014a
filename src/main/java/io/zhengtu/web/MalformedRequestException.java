package io.zhengtu.web;

/** A request that is no GraphQL request. The message, in Chinese and English, goes to the caller. */
final class MalformedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedRequestException(String message) {
        super(message);
    }
}

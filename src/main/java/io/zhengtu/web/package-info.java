/** HTTP: GraphQL over HTTP and what serves its explorer. Thin; what is answered is decided in {@link io.zhengtu.query}. */
package io.zhengtu.web;

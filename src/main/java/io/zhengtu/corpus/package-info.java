/**
 * Files become articles: formats and encodings, splitting an anthology by its contents page, cleaning (watermarks, page
 * breaks, page chrome). What leaves this package is clean text; every offset that is spoken of later counts in it.
 */
package io.zhengtu.corpus;

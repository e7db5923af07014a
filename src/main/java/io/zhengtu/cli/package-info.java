/** The command line: one class a command, put together in {@link io.zhengtu.cli.Assembly}. */
package io.zhengtu.cli;

/** What was read, in the forms that other tools take: facts and articles as JSON Lines. */
package io.zhengtu.export;

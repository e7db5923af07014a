/** Which articles tell one story: near-duplicates under other titles, found by what their texts share. */
package io.zhengtu.story;

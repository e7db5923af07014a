// Asks a service the questions of graphql-http's server audit and prints a line for each: "ok" or "not ok", level and name.
// Usage: node audit.mjs http://localhost:8080/graphql
// Exit status 1 where a MUST or a SHOULD is not met.
import { serverAudits } from 'graphql-http';

const results = await Promise.all(serverAudits({ url: process.argv[2] }).map((audit) => audit.fn()));
let unmet = 0;
for (const result of results) {
    const [level] = result.name.split(' ', 1);
    const met = result.status === 'ok';
    unmet += !met && (level === 'MUST' || level === 'SHOULD') ? 1 : 0;
    console.log(`${met ? 'ok' : 'not ok'} ${result.id} ${result.name}${met ? '' : `: ${result.reason}`}`);
}
console.log(`${results.length} audits, ${unmet} of MUST and SHOULD not met`);
process.exitCode = unmet > 0 ? 1 : 0;

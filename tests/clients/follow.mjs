// Follows deals with each client of the guide in this one process, and prints what each shows: [name, cursor].
// A line of standard input is a new token; its end is the end.
import { createInterface } from "node:readline";
import WebSocket from "ws";

globalThis.WebSocket = WebSocket; // as in browsers, and in later versions of Node
const later = globalThis.setTimeout;
globalThis.setTimeout = (go, ms, ...rest) => later(go, ms / 40, ...rest); // the waits between attempts are shortened

const { url, after, clients, ...given } = JSON.parse(process.argv[2]);
let token = given.token;
const freshToken = async () => token;
const say = (...told) => process.stdout.write(`${JSON.stringify(told)}\n`);

// What a component asks of Relay's network; its text is made by Relay's compiler.
const throughRelay = (network) => ({ after, show, ...rest }) => {
  const text = "subscription($after: String) { dealStageChanged(after: $after) { cursor deal { title } } }";
  const operation = { operationKind: "subscription", name: null, id: null, cacheID: "moves", metadata: {}, text };
  const next = ({ data }) => show(data.dealStageChanged);
  network(rest).execute(operation, { after }, {}).subscribe({ next, error: console.error });
};

for (const [name, file] of clients) {
  const client = await import(file);
  const follow = client.follow ?? throughRelay(client.network);
  const speaks = /graphql-sse|urql|eventsource/.test(name) ? url : url.replace("http", "ws");
  const started = await follow({ url: speaks, after, freshToken, show: (event) => say(name, event.cursor) });
  if (name === "urql") {
    const { data, error } = await started.query("{ me { name } }", {}).toPromise();
    say("asked", data?.me.name ?? String(error));
  }
}
createInterface({ input: process.stdin }).on("line", (line) => {
  token = line;
  say("renewed", "token");
}).on("close", () => process.exit(0));

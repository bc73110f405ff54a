// Drives graphql-ws as it comes, save for shorter waits, into the server's closes, and prints [case, "opened"], [case, code] and, at its end, [case, "over"].
// A line of standard input is a new token for a case: [case, token]; its end is the end.
import { createInterface } from "node:readline";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const later = globalThis.setTimeout;
globalThis.setTimeout = (go, ms, ...rest) => later(go, ms / 40, ...rest);

const { url, tokens, patience } = JSON.parse(process.argv[2]);
const say = (...told) => process.stdout.write(`${JSON.stringify(told)}\n`);
const query = "subscription { dealStageChanged { cursor } }";
const does = {
  late: { connecting: () => new Promise((go) => later(go, patience)) }, // before connection_init, the first time
  nonsense: { opened: (socket) => socket.send("[]") },
  twice: { opened: (socket) => socket.send('{"type":"connection_init"}') },
  same: { opened: (socket) => [1, 2].forEach(() => socket.send(JSON.stringify({ id: "x", type: "subscribe", payload: { query } }))) },
  large: { opened: (socket) => socket.send(JSON.stringify({ type: "ping", payload: "x".repeat(100_000) })) },
};

for (const name of Object.keys(tokens)) {
  let attempts = 0;
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 20,
    connectionParams: async () => {
      if (attempts++ === 0) await does[name]?.connecting?.();
      return { token: tokens[name] };
    },
    on: {
      connected: (socket) => {
        say(name, "opened");
        if (attempts === 1) does[name]?.opened?.(socket);
      },
      closed: ({ code }) => say(name, code),
    },
  });
  client.subscribe({ query }, { next: () => {}, error: () => say(name, "over"), complete: () => say(name, "over") });
}
createInterface({ input: process.stdin }).on("line", (line) => {
  const [name, token] = JSON.parse(line);
  tokens[name] = token;
  say("renewed", name);
}).on("close", () => process.exit(0));

const element = id => document.getElementById(id);
const kept = { get: name => sessionStorage.getItem('voronka-' + name) || '', set: (name, value) => sessionStorage.setItem('voronka-' + name, value) };
const fromHash = new URLSearchParams(location.hash.slice(1)).get('token');
if (fromHash) { enter(fromHash); history.replaceState(null, '', location.pathname); }

// Who asks: a person who has signed in, whose pair of tokens is renewed as it runs out, or whoever has a token.
function enter(token, refresh = '', who = '') { kept.set('token', token); kept.set('refresh', refresh); kept.set('who', who); }
async function auth(path, body) {
  const response = await fetch('/auth/' + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.errors[0].message);
  return answer;
}
async function renew() {
  const refreshToken = kept.get('refresh');
  if (!refreshToken) return false;
  try {
    const pair = await auth('refresh', { refreshToken });
    enter(pair.accessToken, pair.refreshToken, kept.get('who'));
    return true;
  } catch { return false; }
}
function onSubmit(id, handle) {
  element(id).addEventListener('submit', async event => {
    event.preventDefault();
    try { await handle(); location.reload(); } catch (problem) { element('state').textContent = problem.message; }
  });
}
onSubmit('sign-in', async () => {
  const pair = await auth('sign-in', { email: element('email').value, password: element('password').value });
  enter(pair.accessToken, pair.refreshToken, element('email').value);
});
onSubmit('token', () => enter(element('secret').value.trim()));
onSubmit('signed', async () => {
  const refreshToken = kept.get('refresh');
  enter('');
  if (refreshToken) await auth('sign-out', { refreshToken });
});
element('sign-in').hidden = element('token').hidden = Boolean(kept.get('token'));
element('signed').hidden = !kept.get('token');
element('who').textContent = kept.get('who') || kept.get('token').slice(0, 12) + '…';

const headers = () => ({ Authorization: 'Bearer ' + kept.get('token') });
const socketUrl = location.origin.replace(/^http/, 'ws') + '/graphql';

// A small graphql-transport-ws client: one socket for each subscription.
function follow(params) {
  return {
    subscribe(observer) {
      const socket = new WebSocket(socketUrl, 'graphql-transport-ws');
      socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init', payload: headers() }));
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(data);
        if (message.type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: params }));
        if (message.type === 'ping') socket.send('{"type":"pong"}');
        if (message.type === 'next') observer.next(message.payload);
        if (message.type === 'error') observer.error({ errors: message.payload });
        if (message.type === 'complete') observer.complete();
      };
      socket.onclose = event => { if (event.code !== 1000) observer.error({ message: event.reason || 'closed: ' + event.code }); };
      return { unsubscribe() { socket.close(1000); } };
    },
  };
}

const send = params => fetch('/graphql', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json', ...headers() },
  body: JSON.stringify(params),
});

async function fetcher(params) {
  if (/^\s*subscription\b/m.test(params.query) && (!params.operationName || new RegExp('subscription\\s+' + params.operationName).test(params.query))) return follow(params);
  let response = await send(params);
  if (response.status === 401 && await renew()) response = await send(params);
  element('state').textContent = response.status === 401 ? 'Sign in, or enter a token, to begin.' : '';
  return response.json();
}

ReactDOM.createRoot(element('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: EXAMPLES[0], defaultTabs: EXAMPLES.map(query => ({ query })), shouldPersistHeaders: false }));

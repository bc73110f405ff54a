const secret = document.getElementById('secret');
const fromHash = new URLSearchParams(location.hash.slice(1)).get('token');
if (fromHash) { sessionStorage.setItem('voronka-token', fromHash); history.replaceState(null, '', location.pathname); }
secret.value = sessionStorage.getItem('voronka-token') || '';
document.getElementById('token').addEventListener('submit', event => {
  event.preventDefault();
  sessionStorage.setItem('voronka-token', secret.value.trim());
  location.reload();
});
const headers = () => ({ Authorization: 'Bearer ' + (sessionStorage.getItem('voronka-token') || '') });
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

async function fetcher(params) {
  if (/^\s*subscription\b/m.test(params.query) && (!params.operationName || new RegExp('subscription\\s+' + params.operationName).test(params.query))) return follow(params);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json', ...headers() },
    body: JSON.stringify(params),
  });
  document.getElementById('state').textContent = response.status === 401 ? 'Enter a token to begin.' : '';
  return response.json();
}

const first = `# Ask for a client's card by phone, written in any way.
query Card {
  contactByPhone(phone: "8 (916) 000-00-01") {
    name
    owner { name }
    openDealsTotal { amount currency }
    deals(first: 5, filter: { status: { eq: OPEN } }) { nodes { title stage { name } amount { amount } } }
    interactions(first: 5) { nodes { startedAt direction call { disposition talkSeconds } } }
  }
}
`;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: first, shouldPersistHeaders: false }));

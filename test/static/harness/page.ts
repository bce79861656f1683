import { createRequire } from 'node:module';

const load = createRequire(__filename);
const theme = (name: string): string =>
  (load(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`) as { default: string }).default;

/** The token sheets that Jira supplies to an app's page. */
export const tokens = (): string => ['light', 'dark', 'spacing', 'typography', 'shape'].map(theme).join('\n');

/** A stand-in for the host's side of the bridge: the same commands, answered over HTTP. */
export const BRIDGE = `
(() => {
  const query = new URLSearchParams(location.search);
  const listeners = {};
  window.__caregate = { opened: [], closed: [], emitted: [], fire: (event) => (listeners[event] ?? []).forEach((f) => f()), finish: () => {} };
  const commands = {
    enableTheming: async () => undefined,
    getContext: async () => ({
      accountId: 'jonas-weber', cloudId: 'local-cloud-id', localId: 'local', moduleKey: 'compliance-panel',
      siteUrl: location.origin, locale: 'en_GB', timezone: 'Europe/Berlin', environmentId: 'e', environmentType: 'DEVELOPMENT',
      extension: { type: 'jira:issuePanel', issue: { id: '10042', key: 'TELE-142' }, project: { id: '10000', key: 'TELE' }, modal: query.get('modal') ? JSON.parse(query.get('modal')) : undefined, ...JSON.parse(query.get('extension') ?? '{}') },
    }),
    invoke: async ({ functionKey, payload }) => {
      if (window.__caregate.offline) throw new TypeError('Failed to fetch');
      const reply = await fetch('/invoke/' + query.get('session'), {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ functionKey, payload }) });
      if (!reply.ok) throw new Error('HTTP ' + reply.status);
      return reply.json();
    },
    fetchProduct: async () => ({ body: JSON.stringify({ displayName: query.get('name') ?? 'Dr. Amara Okafor' }), headers: { 'content-type': 'application/json' }, status: 200, statusText: 'OK' }),
    on: async ({ event, callback }) => { (listeners[event] ??= []).push(callback); return { unsubscribe: () => { listeners[event] = listeners[event].filter((f) => f !== callback); } }; },
    emit: async ({ event }) => { window.__caregate.emitted.push(event); },
    openModal: async (options) => { window.__caregate.opened.push(options.context); window.__caregate.finish = () => options.onClose({}); return true; },
    setWorkflowRuleConfigurationCallback: async ({ data }) => { window.__caregate.configure = data.onConfigure; return true; },
    navigate: async (to) => { window.__caregate.opened.push(to); },
    close: async (payload) => { window.__caregate.closed.push(payload); },
  };
  window.__bridge = { callBridge: async (name, data) => {
    const command = commands[name];
    if (!command) throw new Error('No such command: ' + name);
    return command(data);
  } };
  document.documentElement.dataset.theme = 'light:light dark:dark spacing:spacing typography:typography shape:shape';
  document.documentElement.dataset.colorMode = query.get('theme') ?? 'light';
})();
`;

/** Puts the host's tags first into a built page, as Forge does. */
export const withHost = (html: string): string =>
  html.replace(
    '<head>',
    '<head><link rel="stylesheet" href="/tokens.css"><script src="/bridge.js"></script>',
  );

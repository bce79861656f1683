import { invoke, Modal, realtime, router, showFlag, view } from '@forge/bridge';
import { by, onClick, say } from './page';

/** A page for any place: says where it is, and does what pages do there. */
let history;

async function start() {
  await view.theme.enable();
  const { extension } = await view.getContext();
  by('place').textContent = JSON.stringify(extension);
  history = await view.createHistory();
  const show = (location) => {
    by('path').textContent = location.pathname + location.search;
  };
  history.listen(show);
  show(history.location);
  let heard = 0;
  await realtime.subscribeGlobal('fixture', (payload) => {
    heard += 1;
    by('events').textContent = `${heard} heard ${JSON.stringify(payload)}`;
  });
}

const values = { 'gate-state': { state: 'Blocked', missing: 2 }, 'gate-page': 'on its own page' };
const app = '11111111-0000-4000-8000-000000000002';

onClick('resolver', async () => say(JSON.stringify((await invoke('context')).extension)));
onClick('write', async () => {
  const statuses = Object.entries(values).map(([key, value]) => {
    const field = `ari:cloud:ecosystem::extension/${app}/local-environment/static/${key}`;
    return invoke('writeField', { field, value });
  });
  say(`wrote ${await Promise.all(statuses)}`);
});
onClick('push', () => history.push('/deep/page?tab=2'));
onClick('replace', () => history.replace('/replaced'));
onClick('back', () => history.goBack());
onClick('title', () => view.changeWindowTitle('Named by the app'));
onClick('flag', () => {
  showFlag({ id: 'gone', title: 'Gone in a moment', type: 'info', isAutoDismiss: true });
});
const open = (parts) =>
  new Modal({
    size: 'small',
    onClose: (payload) => say(`closed with ${JSON.stringify(payload)}`),
    ...parts,
  }).open();
onClick('modal', () => open({ resource: 'ui/place', context: { nested: true } }));
onClick('stubborn', () =>
  open({ size: { width: '480px', height: '360px' }, closeOnEscape: false, closeOnOverlayClick: false }),
);
onClick('close', () => view.close({ answer: 42 }));
onClick('refresh', () => view.refresh());
onClick('submit', () => view.submit());
onClick('open', () => view.open());
onClick('hub', () => router.navigate({ target: 'module', moduleKey: 'hub', projectKey: 'TELE' }));
onClick('url', async () =>
  say(String(await router.getUrl({ target: 'module', moduleKey: 'settings', projectKey: 'TELE' }))),
);
onClick('publish', () => realtime.publishGlobal('fixture', { from: 'here' }));
onClick('unknown', () => Reflect.get(globalThis, '__bridge').callBridge('openRovo', {}));
void start();

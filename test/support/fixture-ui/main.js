import { events, invoke, Modal, requestJira, router, showFlag, view } from '@forge/bridge';
import { by, onClick, say } from './page';

/** A page that uses every bridge command which the local Jira answers. */
async function start() {
  await view.theme.enable();
  const context = await view.getContext();
  by('who').textContent = JSON.stringify(context);
  let seen = 0;
  await events.on('JIRA_ISSUE_CHANGED', (payload) => {
    seen += 1;
    by('events').textContent = `${seen} issue events ${JSON.stringify(payload)}`;
  });
  await events.on('said', (payload) => say(`heard ${JSON.stringify(payload)}`));
}

onClick('invoke', async () => say(JSON.stringify(await invoke('echo', { word: 'hello' }))));
onClick('refuse', () => invoke('fail', {}));
onClick('fetch', async () => {
  const response = await requestJira('/rest/api/3/issue/TELE-1?fields=issuetype,project');
  say(`${response.status} ${JSON.stringify(await response.json())}`);
});
onClick('flag', async () => {
  const flag = showFlag({
    id: 'one',
    title: 'Reminder sent',
    type: 'success',
    description: 'To Daniel Brandt.',
    actions: [{ text: 'Take it back', onClick: () => void flag.close() }],
  });
});
onClick('modal', () =>
  new Modal({
    resource: 'ui/dialog',
    size: 'large',
    title: 'Sign',
    context: { gate: 'clinical' },
    onClose: (payload) => say(`closed with ${JSON.stringify(payload)}`),
  }).open(),
);
onClick('grow', async () => by('more').classList.add('tall'));
onClick('unknown', () => Reflect.get(globalThis, '__bridge').callBridge('openRovo', {}));
onClick('go', () => router.navigate({ target: 'issue', issueKey: 'TELE-2' }));
onClick('refresh', () => view.refresh());
onClick('say', () => events.emit('said', { to: 'all' }));
onClick('history', async () => {
  const history = await view.createHistory();
  history.push('/second');
  say(history.location.pathname);
});
void start();

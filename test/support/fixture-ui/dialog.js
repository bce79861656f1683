import { events, view } from '@forge/bridge';
import { by, onClick } from './page';

async function start() {
  await view.theme.enable();
  const { extension } = await view.getContext();
  by('seen').textContent = JSON.stringify(extension['modal']);
}

onClick('close', () => view.close({ signed: true }));
onClick('say', () => events.emit('said', { from: 'dialog' }));
void start();

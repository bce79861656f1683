import { HELLO, openChannel, PORT } from '../wire/channel';
import type { Channel } from '../wire/channel';
import { createFrameHistory } from './history';
import { applyTheme } from './theme';

/** What an app's page gets before its own code runs: `__bridge.callBridge`, as @forge/bridge expects it. */
const channel = new Promise<Channel>((resolve) => {
  const receive = (event: MessageEvent<unknown>): void => {
    const port = event.ports[0];
    if (event.source !== window.parent || event.data !== PORT || !port) return;
    window.removeEventListener('message', receive);
    resolve(openChannel(port, (command, data) => fromHost(command, data)));
  };
  window.addEventListener('message', receive);
});

let themed = false;
const arrivals: ((path: string) => void)[] = [];

async function fromHost(command: string, data: unknown): Promise<unknown> {
  if (command === 'themeChanged' && themed) await applyTheme(data);
  if (command === 'historyMoved' && typeof data === 'string') arrivals.forEach((arrive) => arrive(data));
  return undefined;
}

/** In a full page the host says where it stands and keeps the entries; elsewhere it says nothing. */
async function createHistory() {
  const start = await call('historyStart');
  const moved = (path: string, action: string) => call('historyChanged', { path, action });
  if (typeof start !== 'string') return createFrameHistory('/', { moved }).history;
  const go = (steps: number) => call('historyGo', steps);
  const { history, arrive } = createFrameHistory(start, { moved, go });
  arrivals.push(arrive);
  return history;
}

async function call(command: string, data?: unknown): Promise<unknown> {
  return (await channel).call(command, data);
}

/** Commands that touch this document or return live objects, so they are answered here. */
const local: Record<string, (data: unknown) => unknown> = {
  async enableTheming() {
    themed = true;
    await applyTheme(await call('getTheme'));
    await call('themed');
  },
  createHistory,
};

const callBridge = async (command: string, data?: unknown): Promise<unknown> => {
  const answer = local[command];
  return answer ? await answer(data) : await call(command, data);
};

Object.defineProperty(window, '__bridge', { value: Object.freeze({ callBridge }), configurable: false });

window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) void call('escapePressed').catch(() => undefined);
});

window.parent.postMessage(HELLO, '*');

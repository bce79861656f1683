import { z } from 'zod';
import { colorMode } from '../lib/colorMode';
import { go } from '../lib/route';
import type { Command, FrameHost } from './frameHost';
import { addressOf, isWebAddress } from './locations';
import { modalRequestSchema } from './modalRequest';
import { flagContent, flagId } from './flagRequest';
import { REALTIME } from './realtime';

export type { Command, FrameHost } from './frameHost';

const named = z.looseObject({ event: z.string(), payload: z.unknown().optional() });
const subscription = z.looseObject({
  event: z.string(),
  callback: z.custom<(payload: unknown) => unknown>(isFunction),
});

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function callbackOf(data: unknown): (payload: unknown) => unknown {
  return z.custom<(payload: unknown) => unknown>(isFunction).parse(data);
}

const targetOf = (host: FrameHost, data: unknown): string =>
  addressOf(data, { modules: host.modules, projectKey: host.place().projectKey });

function visit(host: FrameHost, data: unknown): boolean {
  const address = targetOf(host, data);
  const type = z.looseObject({ type: z.string() }).safeParse(data).data?.type;
  const url = new URL(address, window.location.origin);
  if (!isWebAddress(address, window.location.origin)) throw new Error('Only web addresses can be opened.');
  if (type === 'new-tab') window.open(url, '_blank', 'noopener');
  else if (url.origin === window.location.origin) go(url.pathname + url.search + url.hash);
  else window.location.assign(url);
  return true;
}

function closeModal(host: FrameHost, data: unknown): boolean {
  host.modal?.close(data);
  return host.modal !== undefined;
}

/** Every bridge command that this site answers, by the name under which @forge/bridge calls it. */
const COMMANDS: Record<string, Command> = {
  ...REALTIME,
  invoke: (host, data) => host.server('invoke', data),
  fetchProduct: (host, data) => host.server('fetchProduct', data),
  getContext: async (host) => withModal(await host.server('getContext', undefined), host),
  getTheme: () => ({ theme: document.documentElement.dataset['theme'], colorMode: colorMode() }),
  themed: (host) => host.themed(),
  showFlag: (host, data) => {
    host.showFlag(flagContent(data));
    return true;
  },
  closeFlag: (host, data) => {
    host.closeFlag(flagId(data));
    return true;
  },
  openModal: (host, data) => {
    host.openModal(modalRequestSchema.parse(data));
    return true;
  },
  close: closeModal,
  submit: closeModal,
  open: () => false,
  onClose: (host, data) => {
    host.modal?.onClose(callbackOf(data));
    return host.modal !== undefined;
  },
  escapePressed: (host) => host.escapePressed(),
  refresh: (host) => refresh(host),
  refreshIssueView: (host) => refresh(host),
  reload: () => window.location.reload(),
  navigate: (host, data) => visit(host, data),
  getUrl: (host, data) => new URL(targetOf(host, data), window.location.origin).href,
  historyStart: () => undefined,
  historyChanged: () => undefined,
  changeWindowTitle: (_host, data) => {
    document.title = z.string().parse(data);
  },
  emit: (host, data) => {
    const { event, payload } = named.parse(data);
    host.bus.emit(event, payload);
  },
  on: (host, data) => {
    const { event, callback } = subscription.parse(data);
    const stop = host.bus.on(event, (payload) => void callback(payload));
    return { unsubscribe: () => stop() };
  },
  emitReadyEvent: () => true,
  getFrameId: () => crypto.randomUUID(),
  getFrameDispatch: () => undefined,
};

/** Answers one command, or rejects: nothing passes silently that Forge would do and this site does not. */
export async function runCommand(host: FrameHost, command: string, data: unknown): Promise<unknown> {
  const found = [host.commands, COMMANDS].find((table) => Object.hasOwn(table, command))?.[command];
  if (!found) throw new Error(`${command}: not emulated`);
  return await found(host, data);
}

function refresh(host: FrameHost): boolean {
  host.refresh?.();
  return host.refresh !== undefined;
}

function withModal(context: unknown, host: FrameHost): unknown {
  const parsed = z.looseObject({ extension: z.looseObject({}) }).safeParse(context).data;
  if (!parsed || host.modal?.context === undefined) return context;
  return { ...parsed, extension: { ...parsed.extension, modal: host.modal.context } };
}

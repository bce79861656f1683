import { z } from 'zod';
import type { FlagContent } from '../parts/flags';
import { colorMode } from '../lib/colorMode';
import { go } from '../lib/route';
import type { Bus } from './bus';
import { addressOf, isWebAddress } from './locations';
import type { ModalRequest } from './modalRequest';
import { modalRequestSchema } from './modalRequest';
import { flagContent, flagId } from './flagRequest';

/** What the product page lends to one frame. */
export interface FrameHost {
  bus: Bus;
  server: (command: string, data: unknown) => Promise<unknown>;
  showFlag: (flag: FlagContent) => void;
  closeFlag: (id: string) => void;
  openModal: (request: ModalRequest) => void;
  refreshIssue: () => void;
  /** Set for a frame inside a modal dialog. */
  modal:
    | {
        context: unknown;
        close: (payload: unknown) => void;
        onClose(callback: (payload: unknown) => void): void;
      }
    | undefined;
  escapePressed: () => void;
  themed: () => void;
}

type Command = (host: FrameHost, data: unknown) => unknown;

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

function visit(data: unknown): boolean {
  const address = addressOf(data);
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
  onClose: (host, data) => {
    host.modal?.onClose(callbackOf(data));
    return host.modal !== undefined;
  },
  escapePressed: (host) => host.escapePressed(),
  refresh: (host) => refreshIssue(host),
  refreshIssueView: (host) => refreshIssue(host),
  reload: () => window.location.reload(),
  navigate: (_host, data) => visit(data),
  getUrl: (_host, data) => new URL(addressOf(data), window.location.origin).href,
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
  const found = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!found) throw new Error(`${command}: not emulated`);
  return await found(host, data);
}

function refreshIssue(host: FrameHost): boolean {
  host.refreshIssue();
  return true;
}

function withModal(context: unknown, host: FrameHost): unknown {
  const parsed = z.looseObject({ extension: z.looseObject({}) }).safeParse(context).data;
  if (!parsed || !host.modal) return context;
  return { ...parsed, extension: { ...parsed.extension, modal: host.modal.context } };
}

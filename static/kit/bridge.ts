import './jitless';
import { Modal, NavigationTarget, events, invoke, requestJira, router, view } from '@forge/bridge';
import type { OperationName, RequestOf, ResponseOf } from '../../src/contract/operations/index';
import { refusalOf } from '../../src/contract/refusals';
import { hostContext, modalContext, named, type HostContext, type SignRequest } from './hostContext';
import { OFFLINE, type Outcome, type Trouble } from './outcome';
import { parsers } from './parsers';

/** The issue, by id, that a call is about, where the page stands on none. The server asks whether the caller may see it. */
export interface About {
  readonly issue?: string | undefined;
}

/**
 * Calls an operation of the app. The answer is parsed with the contract; what does not parse counts as
 * a check that did not finish. Never throws.
 */
export async function call<N extends OperationName>(
  operation: N,
  request: RequestOf<N>,
  { issue }: About = {},
): Promise<Outcome<ResponseOf<N>>> {
  try {
    return parsers[operation](
      await invoke(operation, { ...request, ...(issue === undefined ? {} : { issue }) }),
    );
  } catch (error) {
    return { ok: false, refusal: troubleOf(error) };
  }
}

/** A call that ended without an answer: the network, or a surprise on the way. */
function troubleOf(error: unknown): Trouble {
  const words = error instanceof Error ? `${error.name} ${error.message}` : '';
  const offline = !navigator.onLine || /network|failed to fetch|offline/i.test(words);
  return offline ? OFFLINE : refusalOf('unavailable');
}

/** Who is looking, in which locale and time zone, and what a dialog was opened for. */
export async function loadContext(): Promise<HostContext> {
  const parsed = hostContext.safeParse(await view.getContext());
  return parsed.success ? parsed.data : {};
}

/** What this page was opened to sign, when it runs in a dialog. */
export function signRequestOf(context: HostContext): SignRequest | undefined {
  const parsed = modalContext.safeParse(context.extension?.modal);
  return parsed.success ? parsed.data : undefined;
}

/** Lets the host set the theme and its tokens on this page. */
export const enableTheme = (): Promise<void> => view.theme.enable().catch(() => undefined);

/**
 * Opens the signing dialog in the whole window; `onClose` runs when it is gone. The page itself hears Escape,
 * since it asks before it leaves with a typed rationale.
 */
export async function openSignDialog(request: SignRequest, onClose: () => void): Promise<void> {
  const title = `Sign as ${request.roleName}`;
  const closing = { closeOnEscape: false, closeOnOverlayClick: false, onClose };
  await new Modal({ size: 'large', context: request, title, ...closing }).open();
}

/** Closes the dialog that this page runs in. */
export const closeDialog = (signed: boolean): Promise<void> => view.close({ signed }).catch(() => undefined);

/** Runs `listener` when Jira says that the issue changed. Returns how to stop. */
export const onIssueChanged = (listener: () => void): (() => void) =>
  subscribe('JIRA_ISSUE_CHANGED', listener);

const SHOW_PANEL = 'caregate.show-panel';

/** Asks the panel on the same page to come into view. */
export const showPanel = (): Promise<void> => events.emit(SHOW_PANEL).catch(() => undefined);
export const onShowPanel = (listener: () => void): (() => void) => subscribe(SHOW_PANEL, listener);

const RECORDED = 'caregate.recorded';

/** Tells the app's other pages beside this issue that something new is recorded on it. */
export const sayRecorded = (): Promise<void> => events.emit(RECORDED).catch(() => undefined);
export const onRecorded = (listener: () => void): (() => void) => subscribe(RECORDED, listener);

function subscribe(event: string, listener: () => void): () => void {
  const subscription = events.on(event, listener).catch(() => undefined);
  return () => void subscription.then((live) => live?.unsubscribe());
}

/** Goes to another page of Jira in this tab. */
export const goTo = (path: string): Promise<void> => router.navigate(path).catch(() => undefined);

/** Goes to a tab of the compliance hub in this tab. */
export const openHub = (tab: string): Promise<void> =>
  router
    .navigate({ target: NavigationTarget.Module, moduleKey: 'compliance-hub', path: `/${tab}` })
    .catch(() => undefined);

/** Goes to one sprint on the compliance page of its project, in this tab. */
export const openSprint = (projectKey: string, sprint: string): Promise<void> =>
  router
    .navigate({
      ...{ target: NavigationTarget.Module, moduleKey: 'compliance-project', projectKey },
      path: `/sprints/${sprint}`,
    })
    .catch(() => undefined);

/** Opens an outside page in a new tab: Jira asks the person first where it must. */
export const openLink = (url: string): Promise<void> => router.open(url).catch(() => undefined);

/** The viewer's name as Jira prints it, read as the viewer; undefined when Jira does not say. */
export async function viewerName(): Promise<string | undefined> {
  try {
    const parsed = named.safeParse(await (await requestJira('/rest/api/3/myself')).json());
    return parsed.success ? parsed.data.displayName : undefined;
  } catch {
    return undefined;
  }
}

import { useCallback, useEffect, useState } from 'react';
import type { RequestOf } from '../../src/contract/operations/index';
import { call } from '../kit/bridge';
import type { Outcome, Trouble } from '../kit/outcome';
import { draftOf, emptyDraft, withRoles } from './edit/edits';
import { useEdit } from './edit/useEdit';
import type { Draft, Found } from './types';
import { useNonce } from './useNonce';

export type Busy = 'save' | 'publish' | 'discard' | 'confirm' | 'decline';

/** The desk on which a policy is worked: what is there, what is edited and not saved, and what can be done. */
export interface Desk {
  readonly found: Found | undefined;
  /** Why the page could not be read, or why the last command was refused. */
  readonly trouble: Trouble | undefined;
  readonly busy: Busy | undefined;
  /** Somebody else changed the desk meanwhile; `found` is theirs. */
  readonly conflict: boolean;
  /** What the last command did. */
  readonly news: string | undefined;
  readonly draft: Draft | undefined;
  readonly basedOn: number;
  readonly dirty: boolean;
  readonly reload: () => Promise<boolean>;
  readonly begin: () => void;
  readonly change: (edit: (draft: Draft) => Draft) => void;
  /** Puts a whole draft in the place of the one that is edited. */
  readonly use: (draft: Draft) => void;
  readonly save: () => Promise<void>;
  /** Saves what is edited here on top of what is there now. */
  readonly rebase: () => Promise<void>;
  readonly takeTheirs: () => void;
  readonly publish: () => Promise<void>;
  readonly discard: () => Promise<void>;
  readonly settle: (decision: 'confirm' | 'decline', rationale?: string) => Promise<Trouble | undefined>;
}

/** Reads the desk; what was read stays where reading again fails. */
function useFound() {
  const [found, setFound] = useState<Found>();
  const [trouble, setTrouble] = useState<Trouble>();
  const reload = useCallback(async (): Promise<boolean> => {
    const outcome = await call('policy.get', {});
    if (outcome.ok) setFound(outcome.value);
    setTrouble(outcome.ok ? undefined : outcome.refusal);
    return outcome.ok;
  }, []);
  useEffect(() => void reload(), [reload]);
  return { found, trouble, setTrouble, reload };
}

/** Reads the desk and runs its commands; `key` is where unsaved edits are kept for the session. */
export function useDesk(key: string): Desk {
  const { found, trouble, setTrouble, reload } = useFound();
  const [busy, setBusy] = useState<Busy>();
  const [conflict, setConflict] = useState(false);
  const [news, setNews] = useState<string>();
  const edited = useEdit(key, found);
  const { edit, draft, basedOn, seen, dirty } = edited;
  const nonce = useNonce();
  const version = found?.policy?.version ?? 0;
  const revision = found?.revision ?? 0;

  /** Runs one command. A conflict keeps what is edited here and reads what is there now. */
  async function run<T>(doing: Busy, command: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    setBusy(doing);
    setTrouble(undefined);
    setNews(undefined);
    const outcome = await command();
    const lost = !outcome.ok && outcome.refusal.code === 'draft-conflict';
    if (outcome.ok || lost) {
      nonce.spent();
      await reload();
    }
    if (lost && draft !== undefined) {
      edited.set({ draft, basedOn, revision: seen });
      setConflict(true);
    }
    if (!outcome.ok) setTrouble(outcome.refusal);
    setBusy(undefined);
    return outcome;
  }

  const leave = (): void => {
    edited.set(undefined);
    setConflict(false);
    setTrouble(undefined);
  };

  async function write(on: number, at: number): Promise<void> {
    if (found === undefined || draft === undefined) return;
    const request = { revision: at, basedOn: on, draft: withRoles(draft, found.roles) };
    const what = JSON.stringify(request);
    const outcome = await run('save', () => call('policy.save', { nonce: nonce.of(what), ...request }));
    if (!outcome.ok) return;
    edited.settle(edit, outcome.value.revision);
    setConflict(false);
  }

  async function publish(): Promise<void> {
    const request = { nonce: nonce.of(`publish ${revision}`), revision };
    const outcome = await run('publish', () => call('policy.publish', request));
    if (!outcome.ok) return;
    edited.set(undefined);
    const { version: now } = outcome.value;
    setNews(now === null ? `Version ${version + 1} waits for a second person` : `Version ${now} is in force`);
  }

  async function discard(): Promise<void> {
    const request = { nonce: nonce.of(`discard ${revision}`), revision };
    const saved = (found?.draft ?? null) !== null;
    if (saved && !(await run('discard', () => call('policy.discard', request))).ok) return;
    leave();
  }

  async function settle(decision: 'confirm' | 'decline', rationale?: string): Promise<Trouble | undefined> {
    const said: Pick<RequestOf<'policy.settle'>, 'rationale'> = rationale === undefined ? {} : { rationale };
    const what = nonce.of(`${decision} ${revision} ${rationale ?? ''}`);
    const request = { nonce: what, revision, decision, ...said };
    const outcome = await run(decision, () => call('policy.settle', request));
    if (!outcome.ok) return outcome.refusal;
    if (outcome.value.version !== null) setNews(`Version ${outcome.value.version} is in force`);
    return undefined;
  }

  const put = (whole: Draft): void =>
    edited.set({ draft: whole, basedOn: found?.draft?.basedOn ?? version, revision });
  const start = (): Draft | undefined => {
    if (found === undefined) return undefined;
    return found.policy === null ? emptyDraft(found) : draftOf(found.policy);
  };

  return {
    ...{ found, trouble, busy, conflict, news, draft, basedOn, dirty, reload, publish, discard, settle },
    begin: () => {
      const whole = start();
      if (whole !== undefined) put(whole);
    },
    change: (how) => {
      if (draft !== undefined) edited.set({ draft: how(draft), basedOn, revision: seen });
    },
    use: put,
    save: () => write(basedOn, seen),
    rebase: () => write(version, revision),
    takeTheirs: leave,
  };
}

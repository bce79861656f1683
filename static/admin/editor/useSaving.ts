import { useCallback, useRef, useState, type Dispatch } from 'react';
import type { RequestOf } from '../../../src/contract/operations/index';
import { call } from '../../kit/bridge';
import type { Outcome, Trouble } from '../../kit/outcome';
import type { Shelf } from '../checklists/Checklists';
import type { OwnTemplate, TemplateName } from '../types';
import { useToken } from '../useToken';
import { findings as check, refusedField, type Finding } from './checks';
import { named, templateOf } from './draft';
import type { Edit, Editing } from './edits';

/** Where the edited checklist comes from, and when it was last changed as far as this page knows. */
export interface Origin {
  readonly create: boolean;
  readonly copiedFrom?: TemplateName;
  readonly changedAt: string | null;
}

export interface Saving {
  readonly busy: 'saving' | 'publishing' | null;
  readonly findings: readonly Finding[];
  readonly trouble: Trouble | undefined;
  /** Somebody else changed this checklist: what is listed of it now. */
  readonly conflict: OwnTemplate | undefined;
  /** Nothing of it is stored yet. */
  readonly create: boolean;
  readonly save: () => Promise<boolean>;
  readonly publish: () => Promise<number | undefined>;
  /** From here on what the other did counts as known. */
  readonly settle: (theirs: OwnTemplate) => void;
}

interface Sent<T> {
  readonly outcome: Outcome<T>;
  readonly conflict?: OwnTemplate;
}

/** Keeps the draft and publishes it. A change of something else on the site is no conflict: it is sent again once. */
export function useSaving(shelf: Shelf, state: Editing, dispatch: Dispatch<Edit>, from: Origin): Saving {
  const [origin, setOrigin] = useState(from);
  const seen = useRef({ revision: shelf.listing.revision, changedAt: from.changedAt });
  const [busy, setBusy] = useState<Saving['busy']>(null);
  const [found, setFound] = useState<readonly Finding[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [conflict, setConflict] = useState<OwnTemplate>();
  const token = useToken();
  const id = state.draft.id.trim();

  const begin = (what: 'saving' | 'publishing'): void => {
    setBusy(what);
    setTrouble(undefined);
    setConflict(undefined);
  };
  const look = async (): Promise<OwnTemplate | undefined> => {
    const fresh = await shelf.reload();
    if (fresh !== undefined) seen.current = { ...seen.current, revision: fresh.revision };
    return fresh?.own.find((one) => one.id === id);
  };
  const send = async <T>(attempt: (revision: number) => Promise<Outcome<T>>): Promise<Sent<T>> => {
    const outcome = await attempt(seen.current.revision);
    if (outcome.ok || outcome.refusal.code !== 'site-conflict') return { outcome };
    const theirs = await look();
    if ((theirs?.changedAt ?? null) !== seen.current.changedAt) return { outcome, conflict: theirs };
    return { outcome: await attempt(seen.current.revision) };
  };
  const stopped = ({ outcome, conflict: theirs }: Sent<unknown>): void => {
    if (outcome.ok) return;
    const placed = refusedField(outcome.refusal, state.draft);
    if (theirs !== undefined) setConflict(theirs);
    else if (placed === undefined) setTrouble(outcome.refusal);
    else setFound([placed]);
  };
  const done = async (): Promise<void> => {
    const mine = await look();
    seen.current = { ...seen.current, changedAt: mine?.changedAt ?? null };
  };

  const save = async (): Promise<boolean> => {
    const draft = named(state.draft);
    const problems = check(draft, origin.create ? state.taken : new Set());
    setFound(problems);
    if (problems.length > 0) return false;
    begin('saving');
    const content: Pick<RequestOf<'template.save'>, 'create' | 'copiedFrom' | 'template'> = {
      create: origin.create,
      ...(origin.create && origin.copiedFrom !== undefined ? { copiedFrom: origin.copiedFrom } : {}),
      template: templateOf(draft),
    };
    const sent = await send((revision) => {
      const nonce = token(JSON.stringify([revision, content]));
      return call('template.save', { nonce, revision, ...content });
    });
    if (sent.outcome.ok) {
      dispatch({ do: 'saved', draft });
      setOrigin({ create: false, changedAt: null });
      await done();
    } else stopped(sent);
    setBusy(null);
    return sent.outcome.ok;
  };

  const publish = async (): Promise<number | undefined> => {
    begin('publishing');
    const sent = await send((revision) =>
      call('template.publish', { nonce: token(`publish ${id} ${revision}`), revision, id }),
    );
    if (sent.outcome.ok) await done();
    else stopped(sent);
    setBusy(null);
    return sent.outcome.ok ? sent.outcome.value.version : undefined;
  };

  const settle = useCallback((theirs: OwnTemplate) => {
    seen.current = { ...seen.current, changedAt: theirs.changedAt };
    setConflict(undefined);
  }, []);
  return { busy, findings: found, trouble, conflict, create: origin.create, save, publish, settle };
}

import { useEffect, useState } from 'react';
import type { Draft, Found } from '../types';
import { same } from './edits';
import { keepEdit, recallEdit, type Edit } from './kept';

/** What is edited on this page, over what is saved. */
export interface Edited {
  /** What is edited and not saved; undefined when nothing is. */
  readonly edit: Edit | undefined;
  readonly set: (next: Edit | undefined) => void;
  /** After a save: drops what was saved, and keeps what was typed meanwhile, on the new revision. */
  readonly settle: (sent: Edit | undefined, revision: number) => void;
  readonly draft: Draft | undefined;
  readonly basedOn: number;
  /** Revision that the edit was begun on. */
  readonly seen: number;
  readonly dirty: boolean;
}

interface Base {
  readonly saved: Found['draft'];
  readonly revision: number;
  readonly version: number;
}

const baseOf = (found: Found | undefined): Base =>
  found === undefined
    ? { saved: null, revision: 0, version: 0 }
    : { saved: found.draft, revision: found.revision, version: found.policy?.version ?? 0 };

/** Holds unsaved edits, keeps them for the session, and asks before the page is left with them. */
export function useEdit(key: string, found: Found | undefined): Edited {
  const [edit, setEdit] = useState<Edit | undefined>(() => recallEdit(key));
  const { saved, revision, version } = baseOf(found);
  const dirty = edit !== undefined && !same(edit.draft, saved?.content);
  useEffect(() => keepEdit(key, dirty ? edit : undefined), [key, dirty, edit]);
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  return {
    ...{ edit, dirty },
    set: setEdit,
    settle: (sent, at) =>
      setEdit((now) => (now === undefined || now === sent ? undefined : { ...now, revision: at })),
    ...(edit === undefined
      ? { draft: saved?.content, basedOn: saved?.basedOn ?? version, seen: revision }
      : { draft: edit.draft, basedOn: edit.basedOn, seen: edit.revision }),
  };
}

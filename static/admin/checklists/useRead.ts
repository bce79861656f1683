import { useCallback, useState } from 'react';
import { call } from '../../kit/bridge';
import type { Trouble } from '../../kit/outcome';
import type { Template, TemplateName } from '../types';
import type { Read } from './search';

const AT_ONCE = 4;

/** A checklist to read; one without a published version is read as its draft. */
export type Readable = TemplateName;

export interface Reading {
  readonly read: Read;
  readonly keep: (template: Template) => void;
  /** Reads the lines of all that are named, a few at a time. Stops at the first that cannot be read. */
  readonly readAll: (all: readonly Readable[]) => Promise<void>;
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
}

/** The checklists whose lines were read on this page: the search looks into them. */
export function useRead(): Reading {
  const [read, setRead] = useState<Read>(new Map());
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const keep = useCallback((template: Template) => {
    setRead((before) => new Map(before).set(template.id, template));
  }, []);
  const readAll = async (all: readonly Readable[]): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    const queue = all.filter(({ id }) => !read.has(id));
    let stopped: Trouble | undefined;
    const work = async (): Promise<void> => {
      for (let one = queue.shift(); one !== undefined && stopped === undefined; one = queue.shift()) {
        const outcome = await call('template.get', { id: one.id, draft: one.version === 0 });
        if (outcome.ok) keep(outcome.value.template);
        else stopped = outcome.refusal;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    setTrouble(stopped);
    setBusy(false);
  };
  return { read, keep, readAll, busy, trouble };
}

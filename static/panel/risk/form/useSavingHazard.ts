import { useEffect, useRef, useState } from 'react';
import type { HazardDraft } from '../../../../src/contract/hazardDraft';
import type { ResponseOf } from '../../../../src/contract/operations/index';
import type { HazardView } from '../../../../src/contract/riskView';
import { backOnline } from '../../../kit/backOnline';
import { call } from '../../../kit/bridge';
import type { Outcome } from '../../../kit/outcome';
import type { Desk } from '../desk';
import { check, placed, type FieldTrouble } from './check';
import { requestOf } from './draft';

export interface SavingHazard {
  readonly busy: boolean;
  readonly trouble: FieldTrouble | undefined;
  /** What somebody else saved meanwhile; null when the hazard was removed. */
  readonly conflict: HazardView | null | undefined;
  /** Saves over the hazard of this id, or a new one. Gives the id of what was saved, or nothing when it was not saved. */
  readonly save: (draft: HazardDraft, as: string | undefined) => Promise<string | undefined>;
}

/**
 * Saves one hazard. The same content sent again carries the same token, so that nothing is written twice. Without a
 * connection it waits, and sends when the connection is back, unless the form is gone by then.
 */
export function useSavingHazard(desk: Desk): SavingHazard {
  const [state, setState] = useState<Omit<SavingHazard, 'save'>>(IDLE);
  const attempt = useRef({ nonce: crypto.randomUUID(), of: '' });
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const send = async (request: Request): Promise<Answer | undefined> => {
    const nonce = nonceFor(attempt.current, JSON.stringify(request));
    let outcome = await call('risk.save', { nonce, ...request });
    while (!outcome.ok && outcome.refusal.code === 'offline') {
      setState({ ...IDLE, busy: true, trouble: { trouble: outcome.refusal } });
      await backOnline();
      if (gone.current) return undefined;
      outcome = await call('risk.save', { nonce, ...request });
    }
    return outcome;
  };
  const save = async (draft: HazardDraft, as: string | undefined): Promise<string | undefined> => {
    if (state.busy) return undefined;
    const wrong = check(draft);
    setState(wrong === undefined ? { ...IDLE, busy: true } : { ...IDLE, trouble: wrong });
    if (wrong !== undefined) return undefined;
    const outcome = await send(requestOf(draft, as));
    if (outcome === undefined) return undefined;
    if (outcome.ok) return outcome.value.hazard;
    const trouble = placed(outcome.refusal, draft);
    const view = CONFLICTS.has(outcome.refusal.code) ? await desk.reload() : undefined;
    const theirs = view?.hazards.find(({ id }) => id === as) ?? null;
    setState(view === undefined ? { ...IDLE, trouble } : { ...IDLE, conflict: theirs });
    return undefined;
  };
  return { ...state, save };
}

type Request = ReturnType<typeof requestOf>;
type Answer = Outcome<ResponseOf<'risk.save'>>;

/** Somebody else changed or removed the hazard meanwhile. */
const CONFLICTS: ReadonlySet<string> = new Set(['edit-conflict', 'unknown-hazard']);

const IDLE = { busy: false, trouble: undefined, conflict: undefined } as const;

function nonceFor(attempt: { nonce: string; of: string }, of: string): string {
  if (attempt.of !== of) {
    attempt.nonce = crypto.randomUUID();
    attempt.of = of;
  }
  return attempt.nonce;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../kit/bridge';
import type { Outcome, Trouble } from '../../../kit/outcome';
import type { MethodInput } from '../../types';
import { shapeProblems, type Problem } from './problems';

/** How long somebody stops typing before the draft is checked, in milliseconds. */
const PAUSE = 500;

export interface Checking {
  /** What the last answer named. */
  readonly problems: readonly Problem[];
  /** What is typed now is not checked yet. */
  readonly pending: boolean;
  readonly trouble: Trouble | undefined;
  /** Checks at once; nothing where it could not be checked. */
  readonly check: () => Promise<readonly Problem[] | undefined>;
}

interface Checked {
  readonly text: string;
  readonly problems: readonly Problem[];
}

async function ask(input: MethodInput): Promise<Outcome<readonly Problem[]>> {
  const shape = shapeProblems(input);
  if (shape.length > 0) return { ok: true, value: shape };
  const outcome = await call('method.check', { draft: input });
  return outcome.ok ? { ok: true, value: outcome.value.problems } : outcome;
}

/** Has the draft checked whenever somebody stops typing. An answer to what is typed no more is dropped. */
export function useChecking(input: MethodInput): Checking {
  const text = JSON.stringify(input);
  const [checked, setChecked] = useState<Checked>();
  const [trouble, setTrouble] = useState<Trouble>();
  const latest = useRef({ text, input });
  latest.current = { text, input };

  const check = useCallback(async () => {
    const asked = latest.current;
    const outcome = await ask(asked.input);
    if (latest.current.text !== asked.text) return undefined;
    setTrouble(outcome.ok ? undefined : outcome.refusal);
    if (!outcome.ok) return undefined;
    setChecked({ text: asked.text, problems: outcome.value });
    return outcome.value;
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void check(), PAUSE);
    return () => clearTimeout(timer);
  }, [check, text]);
  return { problems: checked?.problems ?? NONE, pending: checked?.text !== text, trouble, check };
}

const NONE: readonly Problem[] = [];

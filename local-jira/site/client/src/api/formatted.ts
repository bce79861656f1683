import { useEffect, useState } from 'react';
import { z } from 'zod';
import { post } from './http';

const answer = z.object({ texts: z.array(z.string().nullable()) });

interface Wanted {
  issueId: string;
  fieldId: string;
}
interface Waiting extends Wanted {
  resolve: (text: string | null) => void;
}

const MOST = 500;
const queue: Waiting[] = [];

/** Asks for everything that was wanted in this turn at once: a list of issues makes one question. */
async function flush(): Promise<void> {
  const batch = queue.splice(0, MOST);
  if (queue.length > 0) queueMicrotask(() => void flush());
  const wanted = batch.map(({ issueId, fieldId }): Wanted => ({ issueId, fieldId }));
  const { texts } = await post(answer, '/site/field-values', { wanted }).catch(() => ({ texts: [] }));
  batch.forEach(({ resolve }, at) => resolve(texts[at] ?? null));
}

function formatted(issueId: string, fieldId: string): Promise<string | null> {
  if (queue.length === 0) queueMicrotask(() => void flush());
  return new Promise((resolve) => queue.push({ issueId, fieldId, resolve }));
}

/** What the app's formatter makes of a value: undefined until it is known, null where there is no formatter. */
export function useFormatted(issueId: string, fieldId: string, value: unknown): string | null | undefined {
  const key = JSON.stringify([issueId, fieldId, value]);
  const [state, setState] = useState<{ key: string; text: string | null }>();
  useEffect(() => {
    let wanted = true;
    void formatted(issueId, fieldId).then((text) => wanted && setState({ key, text }));
    return () => {
      wanted = false;
    };
  }, [key, issueId, fieldId]);
  return state?.key === key ? state.text : undefined;
}

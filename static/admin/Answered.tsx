import type { ReactNode } from 'react';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { FINAL, type Trouble } from '../kit/outcome';
import { Skeleton } from '../kit/Skeleton';
import type { Kept } from './useKept';

/** A call that did not give what was asked. Where asking again may help, one can. */
export function Failed({ trouble, onRetry }: { readonly trouble: Trouble; readonly onRetry: () => void }) {
  const final = FINAL.has(trouble.code);
  return (
    <Message
      tone={final ? 'warning' : 'danger'}
      title={trouble.title}
      actions={
        final ? undefined : (
          <Button look="link" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {trouble.code === 'no-permission'
        ? 'This page needs the global permission Administer Jira. A Jira admin can grant it.'
        : trouble.message}
    </Message>
  );
}

interface AnsweredProps<T> {
  readonly loaded: Pick<Kept<T>, 'outcome' | 'reload'>;
  readonly title: string;
  readonly children: (value: T) => ReactNode;
}

/** What was loaded, what stopped it, or that it is on its way. */
export function Answered<T>({ loaded: { outcome, reload }, title, children }: AnsweredProps<T>) {
  if (outcome === undefined) return <Skeleton title={title} />;
  if (!outcome.ok) return <Failed trouble={outcome.refusal} onRetry={() => void reload()} />;
  return children(outcome.value);
}

import { Message } from '../kit/Message';
import type { Trouble } from '../kit/outcome';

/** Why the settings were not saved. A conflict says that what is there now was read, and that typing is kept. */
export function NotSaved({ trouble }: { readonly trouble: Trouble | undefined }) {
  if (trouble === undefined) return null;
  const conflict = trouble.code === 'site-conflict';
  return (
    <Message tone={conflict ? 'warning' : 'danger'} stops title={trouble.title}>
      {conflict
        ? 'Nothing was saved, and what you typed is kept. The page shows what is there now: look at it, then save again.'
        : trouble.message}
    </Message>
  );
}

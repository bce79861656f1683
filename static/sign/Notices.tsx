import type { SignoffSlot } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import type { Trouble } from '../kit/outcome';
import { isFieldRefusal } from './fieldRefusals';

/** What may come between a person and their signature. `newer` is content that came while they were reading. */
interface Interruptions {
  readonly refusal: Trouble | undefined;
  readonly newer: unknown;
  readonly showNewer: () => void;
}

/** What stopped the signature, what changed meanwhile, or why this viewer cannot sign. */
export function Notices({ signing, slot }: { readonly signing: Interruptions; readonly slot: SignoffSlot }) {
  const { refusal, newer } = signing;
  const changed = refusal?.code === 'changed-while-reading';
  return (
    <>
      {refusal !== undefined && !isFieldRefusal(refusal) && (
        <Message tone={changed ? 'warning' : 'danger'} stops title={refusal.title}>
          {refusal.message}
          {changed ? ' Your rationale is kept.' : ''}
        </Message>
      )}
      {newer !== undefined && (
        <Message
          tone="warning"
          title="The content changed while you were reading"
          actions={
            <Button look="link" onClick={signing.showNewer}>
              Show the change
            </Button>
          }
        >
          What you see below is no longer what is there. Your rationale is kept.
        </Message>
      )}
      {!slot.canSign && (
        <Message tone="warning" title={slot.mayNot ?? 'You cannot sign here now'}>
          You can read what would be signed.
        </Message>
      )}
    </>
  );
}

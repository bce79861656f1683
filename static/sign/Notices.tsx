import type { SignoffSlot } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { isFieldRefusal } from './fieldRefusals';
import type { Signing } from './useSigning';

/** What stopped the signature, what changed meanwhile, or why this viewer cannot sign. */
export function Notices({ signing, slot }: { readonly signing: Signing; readonly slot: SignoffSlot }) {
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

import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';

interface RemoveRoleProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** What it means to take a role away, then the button that does it. */
export function RemoveRole({ name, busy, onRemove, onCancel }: RemoveRoleProps) {
  return (
    <Message
      tone="warning"
      stops
      title={`Remove the role ${name}?`}
      actions={
        <>
          <Button look="link" busy={busy} onClick={onRemove}>
            {busy ? 'Removing…' : 'Remove the role'}
          </Button>
          <Button look="link" onClick={onCancel}>
            Keep it
          </Button>
        </>
      }
    >
      Policies in force keep it until they are published next. A policy that still asks for it cannot be
      published then.
    </Message>
  );
}

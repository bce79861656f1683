import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { FINAL, type Trouble } from '../kit/outcome';

/** Why there is nothing to show, and the way to ask again where that may help. */
export function Stopped({
  trouble,
  onAgain,
}: {
  readonly trouble: Trouble;
  readonly onAgain: () => unknown;
}) {
  return (
    <Message
      tone="danger"
      stops
      title={trouble.title}
      actions={
        FINAL.has(trouble.code) ? undefined : (
          <Button look="link" onClick={() => void onAgain()}>
            Try again
          </Button>
        )
      }
    >
      {trouble.message}
    </Message>
  );
}

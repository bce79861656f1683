import { Button } from './Button';
import { Message } from './Message';
import { FINAL, type Trouble } from './outcome';

/** Why there is nothing to show, and the way to ask again where that may help. */
export function Stopped({
  trouble,
  onAgain,
}: {
  readonly trouble: Trouble;
  readonly onAgain?: () => Promise<unknown>;
}) {
  return (
    <Message
      tone="danger"
      stops
      title={trouble.title}
      actions={
        onAgain === undefined || FINAL.has(trouble.code) ? undefined : (
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

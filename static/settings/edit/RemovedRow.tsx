import { Button } from '../../kit/Button';

interface RemovedRowProps {
  readonly words: string;
  readonly onPutBack: () => void;
}

/** What is in force and no longer in the draft, struck out, with the way to put it back. */
export function RemovedRow({ words, onPutBack }: RemovedRowProps) {
  return (
    <div className="gate-row gate-row-changed gate-row-removed">
      <span className="gate-row-words">
        <del>{words}</del>
      </span>
      <span className="gate-was">removed</span>
      <span className="gate-remove">
        <Button compact look="subtle" label={`Put back ${words}`} onClick={onPutBack}>
          Put back
        </Button>
      </span>
    </div>
  );
}

import type { ItemView } from '../../src/contract/view';
import { ANSWER_WORDS, type Given } from './answers';
import { Button } from './Button';
import { Message } from './Message';
import { nameOf } from './people';
import { count, visible } from './text';

interface ConflictProps {
  readonly line: ItemView;
  readonly mine: Given;
  readonly onKeep: () => void;
  readonly onReplace: () => void;
}

/** Somebody answered the same item meanwhile: their answer, and the choice to keep or replace it. */
export function Conflict({ line, mine, onKeep, onReplace }: ConflictProps) {
  const name = line.by === undefined ? 'Somebody else' : visible(nameOf(line.by));
  const links = line.evidence.length > 0 ? `, with ${count(line.evidence.length, 'link')}` : '';
  const why = line.reason === null ? '' : ` Reason: ${visible(line.reason)}`;
  return (
    <div className="item-conflict">
      <Message
        tone="warning"
        stops
        title={`${name} answered this item a moment ago`}
        actions={
          <>
            <Button look="link" onClick={onKeep}>
              Keep this answer
            </Button>
            <Button look="link" onClick={onReplace}>
              Replace with mine
            </Button>
          </>
        }
      >
        The answer is “{ANSWER_WORDS[line.value]}”{links}.{why} Yours was “{ANSWER_WORDS[mine.value]}”
        {mine.reason === undefined ? '' : `: ${visible(mine.reason)}`}. It is kept here until you choose.
      </Message>
    </div>
  );
}

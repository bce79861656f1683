import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import { count } from '../../kit/text';
import { fieldId, findingTitle, type Finding } from './checks';
import type { Draft } from './draft';

const MOST = 6;

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly draft: Draft;
  readonly onGo: (finding: Finding) => void;
}

/** What is to settle before the draft can be saved, each with the way to it. */
export function Findings({ findings, draft, onGo }: FindingsProps) {
  // One more than fits is shown rather than counted.
  const shown = findings.length > MOST ? findings.slice(0, MOST - 1) : findings;
  const rest = findings.length - shown.length;
  return (
    <Message tone="danger" stops title={`Not saved: ${count(findings.length, 'field')} to settle first`}>
      <ul className="editor-findings">
        {shown.map((finding) => (
          <li key={fieldId(finding)}>
            <Button look="inline" onClick={() => onGo(finding)}>
              {findingTitle(finding, draft)}
            </Button>
          </li>
        ))}
        {rest > 0 && <li>and {count(rest, 'more field')}</li>}
      </ul>
    </Message>
  );
}

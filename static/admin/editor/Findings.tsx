import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import { count } from '../../kit/text';
import { fieldId, findingTitle, type Finding } from './checks';
import type { Draft } from './draft';

const SHOWN = 5;

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly draft: Draft;
  readonly onGo: (finding: Finding) => void;
}

/** What is to settle before the draft can be saved, each with the way to it. */
export function Findings({ findings, draft, onGo }: FindingsProps) {
  const rest = findings.length - SHOWN;
  return (
    <Message tone="danger" stops title={`Not saved: ${count(findings.length, 'field')} to settle first`}>
      <ul className="editor-findings">
        {findings.slice(0, SHOWN).map((finding) => (
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

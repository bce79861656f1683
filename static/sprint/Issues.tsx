import { useState } from 'react';
import type { SprintIssueRow, SprintView } from '../../src/contract/sprintView';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { IssueLink } from '../kit/IssueLink';
import { Lozenge, type LozengeTone } from '../kit/Lozenge';
import { nameOf } from '../kit/people';
import { count, either, visible } from '../kit/text';
import { When } from '../kit/When';
import { OUTCOMES } from './states';
import { relevantIn, type Order } from './words';

/** So many show at first; the rest on demand. */
const FIRST = 10;

const ORDERS: readonly (readonly [Order, string])[] = [
  ['missing', 'Not validated first'],
  ['backlog', 'Backlog order'],
];
const STATUS_TONES: Readonly<Record<SprintIssueRow['issue']['statusCategory'], LozengeTone>> = {
  new: 'neutral',
  indeterminate: 'information',
  done: 'success',
};

/** The relevant issues: status, the counted gate with what is missing, and who signed it or is waited for. */
export function Issues({ view }: { readonly view: SprintView }) {
  const [order, setOrder] = useState<Order>('missing');
  const [all, setAll] = useState(false);
  const rows = relevantIn(view.issues, order);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section className="sprint-section" aria-labelledby="sprint-issues">
      <div className="sprint-between">
        <h3 id="sprint-issues">
          Relevant issues <span className="subtle">{rows.length}</span>
        </h3>
        {rows.length > 1 && (
          <span className="sprint-orders" role="group" aria-label="Order of the issues">
            {ORDERS.map(([id, word]) => (
              <Button key={id} compact pressed={order === id} onClick={() => setOrder(id)}>
                {word}
              </Button>
            ))}
          </span>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="subtle">{noneWords(view)}</p>
      ) : (
        <Table rows={shown} gate={view.policy.gate.title} />
      )}
      {shown.length < rows.length && (
        <p className="sprint-more">
          <Button look="link" onClick={() => setAll(true)}>
            Show {count(rows.length - shown.length, 'more issue')}
          </Button>
        </p>
      )}
    </section>
  );
}

function noneWords({ counts: { issues, hidden }, policy: { gate } }: SprintView): string {
  if (issues === 0) return 'The sprint holds no issue of this project.';
  if (hidden > 0) return 'No relevant issue is visible to you.';
  return `The gate ${visible(gate.title)} is for no issue of this sprint.`;
}

interface TableProps {
  readonly rows: readonly SprintIssueRow[];
  readonly gate: string;
}

function Table({ rows, gate }: TableProps) {
  return (
    <table className="sprint-issues" aria-labelledby="sprint-issues">
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">Status</th>
          <th scope="col">{visible(gate)}</th>
          <th scope="col">Validated or awaited by</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.issue.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: SprintIssueRow }) {
  const { issue, outcome, missing, since, earlier } = row;
  const mark = OUTCOMES[outcome];
  return (
    <tr>
      <td>
        <IssueLink issueKey={issue.key} /> {visible(issue.summary)}
        {since === 'added' && <span className="small subtle"> · added since the baseline</span>}
        {earlier.length > 0 && (
          <span className="small subtle"> · carried over from {either(earlier.map(visible), 'and')}</span>
        )}
      </td>
      <td>
        <Lozenge tone={STATUS_TONES[issue.statusCategory]}>{visible(issue.status)}</Lozenge>
      </td>
      <td>
        <div className="sprint-gate">
          <Icon name={mark.icon} tone={mark.tone} />
          <div>
            <p>{mark.word}</p>
            {missing.map((sentence) => (
              <p key={sentence} className="small subtle">
                {visible(sentence)}
              </p>
            ))}
          </div>
        </div>
      </td>
      <td>
        <Whose row={row} />
      </td>
    </tr>
  );
}

/** Who signed the gate, and who is waited for. */
function Whose({ row: { signed, awaits } }: { readonly row: SprintIssueRow }) {
  const waited = either(awaits.map(visible));
  if (signed.length === 0)
    return awaits.length === 0 ? <span className="sprint-nobody subtle">Nobody</span> : waited;
  return (
    <ul className="sprint-signed">
      {signed.map(({ by, role, at }) => (
        <li key={`${role} ${by.accountId}`}>
          {visible(nameOf(by))}
          <span className="small subtle">
            {' '}
            {visible(role)}, <When at={at} show="local" />
          </span>
        </li>
      ))}
      {awaits.length > 0 && <li>Waits for {waited}</li>}
    </ul>
  );
}

import type { ReactNode } from 'react';
import type { ChildRow } from '../../../src/contract/operations/epicGet';
import { Icon } from '../../kit/Icon';
import { IssueLink } from '../../kit/IssueLink';
import { Level } from '../../kit/Level';
import { Lozenge, type LozengeTone } from '../../kit/Lozenge';
import { visible } from '../../kit/text';
import { awaitsWords, gateMark, TREND_MARKS } from './words';

const STATUS_TONES: Readonly<Record<ChildRow['issue']['statusCategory'], LozengeTone>> = {
  new: 'neutral',
  indeterminate: 'information',
  done: 'success',
};

/** One child: what it is, where it stands, and whom it waits for. */
export function ChildLine({ row }: { readonly row: ChildRow }) {
  const { issue, level, trend } = row;
  const gate = gateMark(row);
  const summary = visible(issue.summary);
  const way = TREND_MARKS[trend];
  return (
    <tr>
      <th scope="row">
        <span className="epic-child">
          <IssueLink issueKey={issue.key} title={issue.type} />
          <span className="epic-child-summary" title={summary}>
            {summary}
          </span>
        </span>
      </th>
      <Cell label="Status">
        <Lozenge tone={STATUS_TONES[issue.statusCategory]}>{visible(issue.status)}</Lozenge>
      </Cell>
      <Cell label="Gates">
        <span className="epic-mark">
          <Icon name={gate.icon} tone={gate.tone} />
          {gate.words}
        </span>
      </Cell>
      <Cell label="Level">
        <Level level={level} />
      </Cell>
      <Cell label="Trend">
        <span className={way.icon === undefined ? 'epic-mark subtle' : 'epic-mark'}>
          {way.icon !== undefined && <Icon name={way.icon} tone={way.tone} small />}
          {way.words}
        </span>
      </Cell>
      <Cell label="Awaits">{awaitsWords(row.awaits)}</Cell>
    </tr>
  );
}

/** A cell that says what it is where the table has become a list. */
function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td>
      <span className="epic-label">{label}</span>
      {children}
    </td>
  );
}

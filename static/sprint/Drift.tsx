import { useState } from 'react';
import type { SprintDrift, SprintView } from '../../src/contract/sprintView';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import { DRIFTS } from './states';
import { unsaidBy } from './words';

const FIRST = 8;
const HEADS: Readonly<Record<SprintDrift['since'], string>> = {
  baseline: 'Changed since the baseline',
  signature: 'Changed since it was signed',
};

/** What moved since the baseline or since the latest signature, each with who and when, as far as Jira tells. */
export function Drift({ view, since }: { readonly view: SprintView; readonly since: SprintDrift['since'] }) {
  const [all, setAll] = useState(false);
  const lines = view.drift.filter((one) => one.since === since);
  const shown = all ? lines : lines.slice(0, FIRST);
  if (lines.length === 0 && since === 'signature') return null;
  const id = `sprint-drift-${since}`;
  return (
    <section className="sprint-section" aria-labelledby={id}>
      <h3 id={id}>
        {HEADS[since]} <span className="subtle">{lines.length}</span>
      </h3>
      {lines.length === 0 && (
        <p className="subtle">{view.opened === null ? 'There is no baseline yet.' : 'Nothing.'}</p>
      )}
      <ul className="sprint-list">
        {shown.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button look="link" onClick={() => setAll(true)}>
          Show {lines.length - shown.length} more
        </Button>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: SprintDrift }) {
  const mark = DRIFTS[line.kind];
  const by = unsaidBy(line);
  return (
    <li>
      <Icon name={mark.icon} tone={mark.tone} />
      <p>
        {visible(line.sentence)}
        {by !== undefined && <span className="small subtle"> by {by}</span>}
        {line.at !== null && (
          <span className="small subtle">
            {', '}
            <When at={line.at} show="local" />
          </span>
        )}
      </p>
    </li>
  );
}

import { useState } from 'react';
import type { SprintBlocker, SprintView } from '../../src/contract/sprintView';
import { Button } from '../kit/Button';
import { IssueLink } from '../kit/IssueLink';
import { count, visible } from '../kit/text';

/** So many people, and so many keys of each, before the rest is folded. */
const FIRST = 6;
const KEYS = 5;

/** Who is waited for, those first on whom most depends. */
export function Blockers({ blockers }: Pick<SprintView, 'blockers'>) {
  const [all, setAll] = useState(false);
  if (blockers.length === 0) return null;
  const shown = all ? blockers : blockers.slice(0, FIRST);
  return (
    <section className="sprint-section" aria-labelledby="sprint-blockers">
      <h3 id="sprint-blockers">Waiting for</h3>
      <ul className="blockers">
        {shown.map((blocker) => (
          <Blocker key={blocker.who} blocker={blocker} />
        ))}
      </ul>
      {shown.length < blockers.length && (
        <Button look="link" onClick={() => setAll(true)}>
          Show {blockers.length - shown.length} more
        </Button>
      )}
    </section>
  );
}

function Blocker({ blocker: { who, issues, count: of } }: { readonly blocker: SprintBlocker }) {
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, KEYS);
  const unnamed = of - issues.length;
  return (
    <li>
      <b>{visible(who)}</b>
      <span className="subtle">{count(of, 'issue')}</span>
      <span className="blocker-keys">
        {shown.map(({ id, key }) => (
          <IssueLink key={id} issueKey={key} />
        ))}
        {shown.length < issues.length && (
          <Button
            look="link"
            onClick={() => setAll(true)}
            label={`${issues.length - shown.length} more issues that wait for ${who}`}
          >
            {issues.length - shown.length} more
          </Button>
        )}
        {(all || issues.length <= KEYS) && unnamed > 0 && (
          <span className="subtle">{unnamed} not listed</span>
        )}
      </span>
    </li>
  );
}

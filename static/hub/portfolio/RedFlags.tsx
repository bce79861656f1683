import { useState } from 'react';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { IssueLink } from '../../kit/IssueLink';
import { count, visible } from '../../kit/text';
import { Card } from '../Card';
import type { View } from './usePortfolio';

/** Flags that are shown at first: the gravest. */
const FIRST = 10;

/** What somebody has to look at: what it is, for how long, and what it needs of whom. */
export function RedFlags({ view: { flags, moreFlags } }: { readonly view: View }) {
  const [all, setAll] = useState(false);
  const total = flags.length + moreFlags;
  const shown = all ? flags : flags.slice(0, FIRST);
  return (
    <Card id="red-flags" title="Red flags" aside={<span className="small subtle number">{total}</span>}>
      {total === 0 && <p className="subtle">Nothing that you may see is flagged.</p>}
      {flags.length > 0 && (
        <ul className="red-flags">
          {shown.map((flag) => (
            <RedFlag key={`${flag.kind} ${flag.issue?.id ?? ''} ${flag.title} ${flag.detail}`} flag={flag} />
          ))}
        </ul>
      )}
      {shown.length < flags.length && (
        <div>
          <Button look="link" onClick={() => setAll(true)}>
            Show {flags.length - shown.length} more
          </Button>
        </div>
      )}
      {moreFlags > 0 && (
        <p className="small subtle">{count(moreFlags, 'more flag')}: see the risk register.</p>
      )}
    </Card>
  );
}

function RedFlag({ flag: { title, detail, issue, needs } }: { readonly flag: View['flags'][number] }) {
  const about = issue !== null && detail.startsWith(issue.key) ? detail.slice(issue.key.length) : detail;
  return (
    <li className="red-flag">
      <Icon name="flag" tone="danger" />
      <div>
        <p className="red-flag-title">{visible(title)}</p>
        <p className="portfolio-sub">
          {issue !== null && <IssueLink issueKey={issue.key} />}
          {visible(about)} {needs !== null && `Needs ${visible(needs)}.`}
        </p>
      </div>
    </li>
  );
}

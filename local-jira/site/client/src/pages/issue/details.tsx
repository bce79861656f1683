import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Issue } from '../../api/schemas';
import { Link } from '../../lib/route';
import { Icon } from '../../parts/icon';
import { TypeTile } from '../../parts/issueType';
import { Who } from '../../parts/avatar';
import { AssigneePicker } from './assigneePicker';
import { Labels } from './labels';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
}

export function Details({ issue, onChanged }: Props) {
  const { reporter, parent, components, priority } = issue.fields;
  return (
    <SidePanel title="Details">
      <dl className="details">
        <dt>Assignee</dt>
        <dd>
          <AssigneePicker issue={issue} onChanged={onChanged} />
        </dd>
        <dt>Reporter</dt>
        <dd>
          <Who user={reporter} nobody="None" />
        </dd>
        {parent && (
          <>
            <dt>Parent</dt>
            <dd>
              <Link href={`/browse/${parent.key}`} className="crumb">
                {parent.fields.issuetype && <TypeTile type={parent.fields.issuetype} />}
                {parent.key} {parent.fields.summary}
              </Link>
            </dd>
          </>
        )}
        <dt>Components</dt>
        <dd>{components.length > 0 ? components.map((one) => one.name).join(', ') : <None />}</dd>
        <dt>Labels</dt>
        <dd>
          <Labels issue={issue} onChanged={onChanged} />
        </dd>
        <dt>Priority</dt>
        <dd>{priority?.name ?? <None />}</dd>
      </dl>
    </SidePanel>
  );
}

function None() {
  return <span className="subtle">None</span>;
}

/** A group of the right column that folds. */
export function SidePanel({
  title,
  mark,
  children,
}: {
  title: string;
  mark?: ReactNode;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(true);
  return (
    <section className="side-panel">
      <h2>
        <button type="button" className="fold-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
          {mark}
          {title}
        </button>
      </h2>
      {open && <div className="side-panel-body">{children}</div>}
    </section>
  );
}

import { useState } from 'react';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { Lozenge } from '../../kit/Lozenge';
import { count, visible } from '../../kit/text';
import { When } from '../../kit/When';
import type { OwnTemplate } from '../types';
import type { Shelf } from './Checklists';
import { Hits } from './Hits';
import type { Hit } from './search';

const FIRST = 10;
const MORE = 50;

interface OwnListProps {
  readonly shelf: Shelf;
  readonly found: readonly { readonly template: OwnTemplate; readonly hit: Hit }[];
  readonly searching: boolean;
}

/** The site's own checklists, the last changed first. */
export function OwnList({ shelf, found, searching }: OwnListProps) {
  const [most, setMost] = useState(FIRST);
  const shown = found.slice(0, most);
  return (
    <section className="admin-part" aria-labelledby="own-title">
      <h2 id="own-title">
        Your own checklists <span className="admin-count">{found.length}</span>
      </h2>
      {found.length === 0 && !searching && (
        <Empty>None yet. Write a new one, import one, or open a shipped one and copy it to edit.</Empty>
      )}
      {shown.length > 0 && (
        <ul className="admin-list">
          {shown.map(({ template, hit }) => (
            <OwnRow key={template.id} template={template} hit={hit} shelf={shelf} />
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <Button look="link" onClick={() => setMost(most + MORE)}>
          Show {Math.min(MORE, found.length - shown.length)} more of {found.length - shown.length}
        </Button>
      )}
    </section>
  );
}

/** The states of a checklist of the site's own, as words. */
export function OwnStates({ template }: { readonly template: OwnTemplate }) {
  return (
    <span className="states">
      {template.version > 0 && <Lozenge icon="check">{`Version ${template.version}`}</Lozenge>}
      {template.draft && (
        <Lozenge icon="edit" tone="information">
          Draft
        </Lozenge>
      )}
      {template.retired && (
        <Lozenge icon="minusSquare" tone="warning">
          Retired
        </Lozenge>
      )}
    </span>
  );
}

function OwnRow({ template, hit, shelf }: { template: OwnTemplate; hit: Hit; shelf: Shelf }) {
  const { id, title, items, required, copiedFrom, changedBy, changedAt } = template;
  return (
    <li className="admin-row">
      <div className="row-words">
        <p className="row-title">
          <Button id={`open-${id}`} look="link" onClick={() => shelf.go({ at: 'read', id })}>
            {visible(title)}
          </Button>
        </p>
        <p className="subtle small">
          {count(items, 'item')}, {required} required · changed by {changedBy.name} on{' '}
          <When at={changedAt} show="local" />
          {copiedFrom !== null &&
            ` · copied from ${visible(copiedFrom.title)}, version ${copiedFrom.version}`}
        </p>
        <Hits hit={hit} />
      </div>
      <OwnStates template={template} />
    </li>
  );
}

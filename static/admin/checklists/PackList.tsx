import { useState } from 'react';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { count } from '../../kit/text';
import { PackStanding } from '../Standing';
import type { Shelf } from './Checklists';
import { Hits } from './Hits';
import { sumOf, type FoundPack } from './search';

interface PackListProps {
  readonly shelf: Shelf;
  readonly found: readonly FoundPack[];
  readonly searching: boolean;
}

/** The shipped packs. A pack opens to its checklists; while somebody searches, all that match are open. */
export function PackList({ shelf, found, searching }: PackListProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setOpen((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  return (
    <section className="admin-part" aria-labelledby="packs-title">
      <h2 id="packs-title">
        Shipped packs <span className="admin-count">{found.length}</span>
      </h2>
      <ul className="admin-list">
        {found.map((one) => (
          <PackRow
            key={one.pack.id}
            found={one}
            shelf={shelf}
            open={searching || open.has(one.pack.id)}
            onToggle={searching ? undefined : () => toggle(one.pack.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PackRowProps {
  readonly found: FoundPack;
  readonly shelf: Shelf;
  readonly open: boolean;
  readonly onToggle?: () => void;
}

function PackRow({ found: { pack, templates }, shelf, open, onToggle }: PackRowProps) {
  const sum = sumOf(pack);
  return (
    <li className="pack">
      <div className="admin-row">
        <div className="row-words">
          <h3 className="row-title">
            {onToggle === undefined ? (
              pack.title
            ) : (
              <Button look="link" expanded={open} onClick={onToggle}>
                <Icon name={open ? 'chevronDown' : 'chevronRight'} /> {pack.title}
              </Button>
            )}
          </h3>
          <p className="pack-summary">{pack.summary}</p>
          <p className="subtle small">
            {count(sum.templates, 'checklist')}, {count(sum.items, 'item')}
            {!pack.onByDefault && ' · no starter policy takes it up'}
          </p>
        </div>
        <PackStanding pack={pack} />
      </div>
      {open && (
        <ul className="pack-templates">
          {templates.map(({ template, hit }) => (
            <li key={template.id}>
              <Button
                id={`open-${template.id}`}
                look="link"
                onClick={() => shelf.go({ at: 'read', id: template.id })}
              >
                {template.title}
              </Button>
              <p className="subtle small">
                Version {template.version}, {count(template.items, 'item')}, {template.required} required
              </p>
              <Hits hit={hit} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

import type { Card } from '../../api/agile';
import type { NavigatorField } from '../../api/navigator';
import { Avatar } from '../../parts/avatar';
import { FieldValue } from '../../parts/fieldValue';
import { Icon } from '../../parts/icon';
import type { Totals } from './estimates';

/** The epic of a card. */
export function EpicLozenge({ card }: { card: Card }) {
  const { epic } = card.fields;
  if (!epic) return null;
  return (
    <span className="lozenge lozenge-epic" title={`Epic ${epic.key}`}>
      <span className="visually-hidden">Epic: </span>
      {epic.name}
    </span>
  );
}

/** What the app's fields say about a card. */
export function AppValues({ card, fields }: { card: Card; fields: readonly NavigatorField[] }) {
  return (
    <>
      {fields.map(({ id, name, schema }) => (
        <span key={id} className="card-field" title={name}>
          <FieldValue issueId={card.id} fieldId={id} value={card.fields[id]} schema={schema} />
        </span>
      ))}
    </>
  );
}

/** Who works on a card. */
export function CardPerson({ card }: { card: Card }) {
  const { assignee } = card.fields;
  const text = assignee ? `Assignee: ${assignee.displayName}` : 'Unassigned';
  return (
    <span className="card-person" title={text}>
      {assignee ? (
        <Avatar id={assignee.accountId} name={assignee.displayName} />
      ) : (
        <span className="avatar avatar-nobody" aria-hidden="true">
          <Icon name="person" />
        </span>
      )}
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

const PARTS: [part: keyof Totals, word: string][] = [
  ['todo', 'To do'],
  ['started', 'In progress'],
  ['done', 'Done'],
];

/** Three numbers: what is estimated as to do, in progress and done. */
export function TotalBadges({ totals }: { totals: Totals }) {
  return (
    <span className="totals">
      {PARTS.map(([part, word]) => (
        <span key={part} className={`badge badge-${part}`} title={`${word}: ${totals[part]}`}>
          <span className="visually-hidden">{word}: </span>
          {totals[part]}
        </span>
      ))}
    </span>
  );
}

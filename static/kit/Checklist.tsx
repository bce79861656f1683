import './checklist.css';
import { useState } from 'react';
import type { ChecklistView, ItemView } from '../../src/contract/view';
import { isOpen, itemKey, type Given } from './answers';
import { Button } from './Button';
import { Icon } from './Icon';
import { Item } from './Item';
import type { IssueState } from './issueState';
import { NewVersion } from './NewVersion';
import { count } from './text';
import type { Target } from './useAnswering';

/** What a checklist needs of the page around it. */
export interface Answering {
  readonly mayAnswer: boolean;
  readonly rejected: IssueState['rejected'];
  readonly onAnswer: (target: Target, given: Given) => Promise<boolean>;
  readonly onDrop: (checklist: string, item: string) => void;
}

interface ChecklistProps extends Answering {
  readonly checklist: ChecklistView;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly filter: 'open' | 'all';
  /** An item that must be on the page because the focus goes there. */
  readonly wanted?: string;
}

/** Answered items that stay on the page before the rest is folded. */
const KEPT = 2;

/** One checklist: a head with its progress, and its items when it is open. */
export function Checklist({ checklist, open, onToggle, ...rest }: ChecklistProps) {
  const { id, title, version, answered, total } = checklist;
  const complete = answered === total;
  return (
    <section className="checklist" aria-labelledby={`checklist-${id}`}>
      <h3 className="checklist-head">
        <button
          type="button"
          className="checklist-toggle"
          id={`checklist-${id}`}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
          <span className="checklist-title">
            {title} <span className="checklist-version">v{version}</span>
            <span className="checklist-note">{noteOf(checklist)}</span>
          </span>
          <progress
            className={complete ? 'checklist-bar checklist-bar-complete' : 'checklist-bar'}
            value={answered}
            max={Math.max(total, 1)}
            aria-label={title}
          />
          <span className="checklist-count">
            {complete && <Icon name="check" tone="success" small />} {answered} of {total}
          </span>
        </button>
      </h3>
      {open && <Items checklist={checklist} {...rest} />}
    </section>
  );
}

/** ` · 1 not applicable`: answers that a reader wants to know of before opening the list. */
function noteOf({ items }: ChecklistView): string {
  const words: readonly (readonly [ItemView['value'], string])[] = [
    ['not-applicable', 'not applicable'],
    ['equivalent-alternative', 'equivalent alternative'],
    ['not-reasonable', 'not reasonable'],
  ];
  return words
    .map(([value, word]) => ({ word, n: items.filter((line) => line.value === value).length }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => ` · ${String(n)} ${word}`)
    .join('');
}

type ItemsProps = Omit<ChecklistProps, 'open' | 'onToggle'>;

function Items({ checklist, filter, wanted, ...answering }: ItemsProps) {
  const [order] = useState(() => openFirst(checklist.items));
  const [all, setAll] = useState(false);
  const [touched, setTouched] = useState<ReadonlySet<string>>(() => new Set(firstIds(checklist.items)));
  const byId = new Map(checklist.items.map((line) => [line.item.id, line]));
  const lines = order.flatMap((id) => byId.get(id) ?? []);
  const stays = (line: ItemView): boolean =>
    isOpen(line) || touched.has(line.item.id) || line.item.id === wanted;
  const shown = lines.filter((line) => (filter === 'all' && all ? true : stays(line)));
  const hidden = lines.length - shown.length;
  const touch = (id: string): void => setTouched((before) => new Set([...before, id]));
  return (
    <>
      <NewVersion checklist={checklist} />
      <ul className="items">
        {shown.map((line) => (
          <Item
            key={line.item.id}
            line={line}
            checklist={checklist.id}
            mayAnswer={answering.mayAnswer}
            rejected={answering.rejected[itemKey(checklist.id, line.item.id)]}
            onAnswer={(target, given) => {
              touch(line.item.id);
              return answering.onAnswer(target, given);
            }}
            onDrop={answering.onDrop}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="items-more">Nothing is open in this checklist.</p>}
      {filter === 'all' && hidden > 0 && (
        <p className="items-more">
          <Button look="link" onClick={() => setAll(true)}>
            Show {count(hidden, 'more answered item')}
          </Button>
        </p>
      )}
    </>
  );
}

/** Open items first, each group in the order of the template. Kept while the person looks. */
function openFirst(items: readonly ItemView[]): string[] {
  const open = items.filter(isOpen);
  const answered = items.filter((line) => !isOpen(line));
  return [...open, ...answered].map((line) => line.item.id);
}

const firstIds = (items: readonly ItemView[]): string[] =>
  items
    .filter((line) => !isOpen(line))
    .slice(0, KEPT)
    .map((line) => line.item.id);

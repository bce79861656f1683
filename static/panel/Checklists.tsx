import { useState } from 'react';
import type { ChecklistView, IssueView } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { Checklist } from '../kit/Checklist';
import { count } from '../kit/text';
import type { IssueStore } from '../kit/useIssueView';

interface ChecklistsProps {
  readonly store: IssueStore;
  readonly view: IssueView;
  readonly wanted?: { readonly checklist: string; readonly item: string };
}

/** All checklists of the issue. The first that still has open items is unfolded. */
export function Checklists({ store, view, wanted }: ChecklistsProps) {
  const { checklists } = view;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(firstOpen(checklists)));
  const [filter, setFilter] = useState<'open' | 'all'>('all');
  const [seen, setSeen] = useState(wanted);
  if (wanted !== seen) {
    setSeen(wanted);
    if (wanted !== undefined) setOpen(new Set([...open, wanted.checklist]));
  }

  const total = sum(checklists, (list) => list.total);
  const answered = sum(checklists, (list) => list.answered);
  const toggle = (id: string): void =>
    setOpen(
      (before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]),
    );
  return (
    <section className="block" aria-labelledby="checklists-title">
      <div className="block-head">
        <h2 id="checklists-title">Checklists</h2>
        <span className="small subtle number">
          {answered} of {count(total, 'item')} answered
        </span>
        {answered < total && (
          <span className="block-filter" role="group" aria-label="Show items">
            <Button compact pressed={filter === 'open'} onClick={() => setFilter('open')}>
              Open {total - answered}
            </Button>
            <Button compact pressed={filter === 'all'} onClick={() => setFilter('all')}>
              All {total}
            </Button>
          </span>
        )}
      </div>
      {checklists.map((checklist) => (
        <Checklist
          key={checklist.id}
          checklist={checklist}
          open={open.has(checklist.id)}
          onToggle={() => toggle(checklist.id)}
          filter={filter}
          wanted={wanted?.checklist === checklist.id ? wanted.item : undefined}
          mayAnswer={view.viewer.mayAnswer}
          rejected={store.rejected}
          onAnswer={store.answer}
          onDrop={store.drop}
        />
      ))}
    </section>
  );
}

const sum = (lists: readonly ChecklistView[], of: (list: ChecklistView) => number): number =>
  lists.reduce((total, list) => total + of(list), 0);

const firstOpen = (lists: readonly ChecklistView[]): string[] =>
  lists
    .filter((list) => list.answered < list.total)
    .slice(0, 1)
    .map((list) => list.id);

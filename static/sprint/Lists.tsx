import { useState } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import { Checklist } from '../kit/Checklist';
import type { SprintStore } from './useSprint';

interface ListsProps {
  readonly view: SprintView;
  readonly store: SprintStore;
}

/** The checklists that the policy asks of the sprint as a whole, such as its evaluation of patient safety. */
export function Lists({ view: { checklists, mayAnswer }, store }: ListsProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(checklists.filter((list) => list.answered < list.total).map((list) => list.id)),
  );
  if (checklists.length === 0) return null;
  const toggle = (id: string): void =>
    setOpen(
      (before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]),
    );
  return (
    <section className="sprint-section sprint-lists" aria-labelledby="sprint-lists">
      <h3 id="sprint-lists">Checklists of the sprint</h3>
      {checklists.map((checklist) => (
        <Checklist
          key={checklist.id}
          checklist={checklist}
          open={open.has(checklist.id)}
          onToggle={() => toggle(checklist.id)}
          filter="all"
          mayAnswer={mayAnswer}
          rejected={store.rejected}
          onAnswer={store.answer}
          onDrop={store.drop}
        />
      ))}
    </section>
  );
}

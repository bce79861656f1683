import { useState } from 'react';
import { createSprint, startSprint } from '../../api/agile';
import { Button } from '../../parts/button';
import { useSite } from '../../site';
import type { BoardFrame } from '../board/boardFrame';
import { CompleteDialog } from '../board/completeDialog';
import { nextName } from '../board/dates';
import { SprintDialog } from '../board/sprintDialog';
import type { Section } from './sections';

interface Props {
  frame: BoardFrame;
  section: Section;
  onChanged: () => Promise<void>;
}

/** The button of a section for its next step: create, start or complete a sprint. Only for those who may. */
export function SectionTools({ frame, section, onChanged }: Props) {
  const [asking, setAsking] = useState(false);
  const { sprint } = section;
  const text = { none: 'Create sprint', future: 'Start sprint', active: 'Complete sprint', closed: '' };
  if (!frame.rights.manageSprints) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>
        {text[sprint?.state ?? 'none']}
        {sprint && <span className="visually-hidden"> {sprint.name}</span>}
      </Button>
      {asking && <SectionDialog {...{ frame, section, onChanged }} onClose={() => setAsking(false)} />}
    </>
  );
}

function SectionDialog({ frame, section, onChanged, onClose }: Props & { onClose: () => void }) {
  const { session } = useSite();
  const { sprint } = section;
  if (sprint === undefined)
    return (
      <SprintDialog
        title="Create sprint"
        submit="Create"
        sprint={{
          name: nextName(
            frame.sprints.map(({ name }) => name),
            frame.projectKey,
          ),
          goal: '',
        }}
        onClose={onClose}
        onSubmit={async (words) => {
          await createSprint(frame.board.id, words);
          await onChanged();
        }}
      />
    );
  if (sprint.state === 'active')
    return <CompleteDialog frame={frame} sprint={sprint} onClose={onClose} onDone={onChanged} />;
  return (
    <SprintDialog
      title={`Start ${sprint.name}`}
      submit="Start"
      sprint={sprint}
      startsAt={session.now}
      onClose={onClose}
      onSubmit={async (words) => {
        await startSprint(sprint.id, words);
        await onChanged();
      }}
    />
  );
}

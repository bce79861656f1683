import { useState } from 'react';
import type { Sprint } from '../../api/agile';
import { Button } from '../../parts/button';
import type { BoardFrame } from './boardFrame';
import { CompleteDialog } from './completeDialog';

interface Props {
  frame: BoardFrame;
  sprint: Sprint;
  onDone: () => Promise<void>;
}

/** Completes a running sprint, for those who may. */
export function CompleteButton({ frame, sprint, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  if (!frame.rights.manageSprints) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>
        Complete sprint<span className="visually-hidden"> {sprint.name}</span>
      </Button>
      {asking && (
        <CompleteDialog frame={frame} sprint={sprint} onClose={() => setAsking(false)} onDone={onDone} />
      )}
    </>
  );
}

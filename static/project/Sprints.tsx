import '../kit/empty.css';
import { useCallback, useEffect, useRef } from 'react';
import type { SprintRow } from '../../src/contract/sprintView';
import { Ago } from '../kit/Ago';
import { call } from '../kit/bridge';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { Message } from '../kit/Message';
import { FINAL, type Trouble } from '../kit/outcome';
import { Skeleton } from '../kit/Skeleton';
import { useLoaded } from '../kit/useLoaded';
import { Sprint } from '../sprint/Sprint';
import { SprintTable } from './SprintTable';

interface SprintsProps {
  readonly project: string;
  readonly viewer: string | undefined;
  /** The sprint that the address names; undefined for the list. */
  readonly chosen: string | undefined;
  readonly onChoose: (sprint?: string) => void;
}

/** All sprints of the project, past and present; one of them opens in the place of the list. */
export function Sprints({ project, viewer, chosen, onChoose }: SprintsProps) {
  const load = useCallback(() => call('sprint.list', { project }), [project]);
  const { outcome, reload } = useLoaded(load);
  useReturn(chosen, reload);
  if (chosen !== undefined) {
    const button = (
      <Button onClick={() => onChoose()}>
        <Icon name="arrowLeft" small />
        All sprints
      </Button>
    );
    const place = { sprint: chosen, project };
    return <Sprint key={chosen} arrives {...{ place, viewer }} leave={{ button }} />;
  }
  if (outcome === undefined) return <Skeleton title="Reading the sprints" />;
  if (!outcome.ok) return <Unread trouble={outcome.refusal} onAgain={() => void reload()} />;
  const { asked, rows, more, checkedAt } = outcome.value;
  return (
    <section className="sprints" aria-labelledby="sprints-title">
      <h2 id="sprints-title" tabIndex={-1}>
        Sprints {asked && rows.length > 0 && <span className="subtle">{rows.length}</span>}
      </h2>
      {asked ? <Listed rows={rows} more={more} onChoose={onChoose} /> : <NotAsked />}
      {asked && rows.length > 0 && (
        <p className="small subtle">
          Read <Ago at={checkedAt} /> from what is recorded. Opening a sprint works its validation out anew.
        </p>
      )}
    </section>
  );
}

/** Back in the list, the focus is on the sprint that was open, and the list is read again. */
function useReturn(chosen: string | undefined, reload: () => Promise<void>): void {
  const before = useRef(chosen);
  useEffect(() => {
    const left = before.current;
    before.current = chosen;
    if (chosen !== undefined || left === undefined) return;
    const row = document.getElementById(`sprint-row-${left}`);
    (row ?? document.getElementById('sprints-title'))?.focus();
    void reload();
  }, [chosen, reload]);
}

interface ListedProps {
  readonly rows: readonly SprintRow[];
  readonly more: boolean;
  readonly onChoose: (sprint: string) => void;
}

function Listed({ rows, more, onChoose }: ListedProps) {
  if (rows.length === 0) return <p className="empty">No board of this project has a sprint yet.</p>;
  return (
    <>
      <SprintTable rows={rows} onChoose={onChoose} />
      {more && <p className="small subtle">Older sprints are not listed.</p>}
    </>
  );
}

const NotAsked = () => (
  <p className="empty">
    The policy of this project does not say what validates a sprint. Whoever administers the project can add
    it under Project settings, Compliance.
  </p>
);

function Unread({ trouble, onAgain }: { readonly trouble: Trouble; readonly onAgain: () => void }) {
  const asked = trouble.code === 'no-policy';
  const again =
    FINAL.has(trouble.code) || asked ? undefined : (
      <Button look="link" onClick={onAgain}>
        Try again
      </Button>
    );
  return (
    <Message tone={asked ? 'information' : 'danger'} stops title={trouble.title} actions={again}>
      {trouble.message}
    </Message>
  );
}

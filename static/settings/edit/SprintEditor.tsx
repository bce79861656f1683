import { Button } from '../../kit/Button';
import type { SprintRequirement } from '../types';
import { changesWords } from '../words/mark';
import { countSprintMarks, sprintGone, sprintMarks, type SprintMarks } from '../words/policyMarks';
import { SPRINT_TITLE } from '../words/sprintWords';
import { AskedAdders } from './AskedAdders';
import { AskedRows } from './AskedRows';
import { putBack } from './askerEdits';
import { useEditing } from './EditorContext';
import { IndependenceRow } from './IndependenceRow';
import { RemovedRow } from './RemovedRow';
import { addSprint, MOST_OF_SPRINT, removeSprint, withSprint } from './sprintEdits';
import { Counted, EmptySprint, type SprintProps } from './SprintRows';

/** What validates a sprint: the same lines as of a gate, or the way to begin. */
export function SprintEditor() {
  const { found, draft, names, change } = useEditing();
  const gone = sprintGone(draft, found.policy);
  if (draft.sprint !== undefined)
    return <SprintCard sprint={draft.sprint} marks={sprintMarks(draft.sprint, found.policy, names)} />;
  if (gone !== undefined)
    return <RemovedRow words={SPRINT_TITLE} onPutBack={() => change((one) => ({ ...one, sprint: gone }))} />;
  const roles = found.roles.map(({ role }) => role.id);
  if (addSprint(draft, roles) === draft) return null;
  return (
    <div id="sprint" tabIndex={-1}>
      <Button onClick={() => change((one) => addSprint(one, roles))}>+ Say what validates a sprint</Button>
    </div>
  );
}

function SprintCard({ sprint, marks }: SprintProps) {
  const { found, change } = useEditing();
  const version = found.policy?.version ?? 0;
  return (
    <section className="gate-card" aria-label={SPRINT_TITLE}>
      <div className="gate-head">
        <h3 id="sprint" tabIndex={-1}>
          {SPRINT_TITLE}
        </h3>
        <span className="small subtle">{marksWords(marks, version)}</span>
        <span className="gate-actions">
          <Button
            compact
            look="subtle"
            label={`Remove: ${SPRINT_TITLE}`}
            onClick={() => change(removeSprint)}
          >
            Remove
          </Button>
        </span>
      </div>
      <SprintBody sprint={sprint} marks={marks} />
    </section>
  );
}

function SprintBody({ sprint, marks }: SprintProps) {
  const { change } = useEditing();
  const asked = {
    ...{ asker: sprint, path: 'sprint', marks },
    onChange: (edit: (one: SprintRequirement) => SprintRequirement): void =>
      change((draft) => withSprint(draft, edit)),
  };
  return (
    <div className="gate-body">
      <Counted sprint={sprint} marks={marks} />
      <ol className="gate-rows">
        <AskedRows {...asked} least={1} />
        <li>
          <IndependenceRow {...asked} />
        </li>
        <li>
          <EmptySprint sprint={sprint} marks={marks} />
        </li>
      </ol>
      {(marks?.removed ?? []).map((gone) => (
        <RemovedRow
          key={gone.words}
          words={gone.words}
          onPutBack={() => asked.onChange((one) => putBack(one, gone))}
        />
      ))}
      <div className="gate-adders">
        <AskedAdders {...asked} most={MOST_OF_SPRINT} />
      </div>
    </div>
  );
}

function marksWords(marks: SprintMarks | undefined, version: number): string {
  if (marks === undefined) return '';
  return marks.isNew ? 'New' : changesWords(countSprintMarks(marks), version);
}

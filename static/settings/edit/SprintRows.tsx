import { visible } from '../../kit/text';
import type { SprintRequirement } from '../types';
import type { SprintMarks } from '../words/policyMarks';
import { titlesOf } from '../words/sentences';
import { emptyWords } from '../words/sprintWords';
import { useEditing } from './EditorContext';
import { Row } from './Row';
import { withSprint } from './sprintEdits';
import { OneValue } from './values';

export interface SprintProps {
  readonly sprint: SprintRequirement;
  readonly marks: SprintMarks | undefined;
}

/** Which gate the issues of the sprint must have passed. */
export function Counted({ sprint, marks }: SprintProps) {
  const { draft, change } = useEditing();
  const gates = draft.gates
    .filter(({ sprint: waits }) => waits === undefined)
    .map(({ id, title }) => ({ id, name: title }));
  const titleOf = titlesOf(draft.gates);
  const known = gates.some(({ id }) => id === sprint.gate);
  return (
    <Row parts={['sprint.gate']} mark={marks?.gate}>
      A sprint is validated once every issue in it that{' '}
      <OneValue
        id="sprint.gate"
        label="Gate that the sprint counts"
        hint="A gate that itself waits for the sprint cannot be counted."
        text={visible(titleOf(sprint.gate))}
        value={sprint.gate}
        options={known ? gates : [{ id: sprint.gate, name: titleOf(sprint.gate) }, ...gates]}
        onApply={(gate) => change((one) => withSprint(one, (now) => ({ ...now, gate })))}
      />{' '}
      is for has passed it, and needs:
    </Row>
  );
}

/** What becomes of a sprint in which no issue counts. */
export function EmptySprint({ sprint, marks }: SprintProps) {
  const { change } = useEditing();
  return (
    <Row parts={['sprint.empty']} mark={marks?.empty}>
      a sprint without such an issue{' '}
      <OneValue
        id="sprint.empty"
        label="A sprint without a relevant issue"
        text={emptyWords(sprint.empty)}
        value={sprint.empty}
        options={[
          { id: 'refuse', name: 'Cannot be signed' },
          { id: 'allow', name: 'Can be signed' },
        ]}
        onApply={(chosen) =>
          change((one) =>
            withSprint(one, (now) => ({ ...now, empty: chosen === 'allow' ? 'allow' : 'refuse' })),
          )
        }
      />
    </Row>
  );
}

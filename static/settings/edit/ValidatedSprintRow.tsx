import { pathOf } from './paths';
import type { GateMarks } from '../words/marks';
import { VALIDATED_SPRINT } from '../words/sprintSentences';
import type { GateProps } from './EditorContext';
import { Row } from './Row';

/** `the sprint to be validated`. */
export function ValidatedSprintRow({
  gate,
  index,
  onChange,
  marks,
}: GateProps & { readonly marks: GateMarks | undefined }) {
  if (gate.sprint === undefined) return null;
  const path = pathOf('gates', index, 'sprint');
  return (
    <Row
      parts={[path]}
      mark={marks?.sprint}
      remove={{
        label: 'the validated sprint',
        onRemove: () => onChange((one) => ({ ...one, sprint: undefined })),
      }}
    >
      <span id={path} tabIndex={-1}>
        {VALIDATED_SPRINT}
      </span>
    </Row>
  );
}

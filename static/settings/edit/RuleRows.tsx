import { visible } from '../../kit/text';
import type { GateMarks } from '../words/marks';
import { materialWords, titlesOf } from '../words/sentences';
import { useEditing, type GateProps } from './EditorContext';
import { pathOf } from './paths';
import { Row } from './Row';
import { ManyValue, OneValue } from './values';

type RuleProps = GateProps & { readonly marks: GateMarks | undefined };

/** `every child issue to have passed Clinical validation` */
export function ChildrenRow({ gate, index, onChange, marks }: RuleProps) {
  const { draft } = useEditing();
  if (gate.children === undefined) return null;
  const others = draft.gates.filter(({ id }) => id !== gate.id).map(({ id, title }) => ({ id, name: title }));
  const known = others.some(({ id }) => id === gate.children);
  const path = pathOf('gates', index, 'children');
  return (
    <Row
      parts={[path]}
      mark={marks?.children}
      remove={{
        label: 'the gate of the children',
        onRemove: () => onChange((one) => ({ ...one, children: undefined })),
      }}
    >
      every child issue to have passed{' '}
      <OneValue
        id={path}
        label="Gate that the children must have passed"
        text={visible(titlesOf(draft.gates)(gate.children))}
        value={gate.children}
        options={known ? others : [{ id: gate.children, name: gate.children }, ...others]}
        onApply={(children) => onChange((one) => ({ ...one, children }))}
      />
    </Row>
  );
}

const ATTACHMENTS = 'attachments';

/** `sign-offs turn stale when somebody changes the summary or the attachments` */
export function MaterialRow({ gate, index, onChange, marks }: RuleProps) {
  const { found, names } = useEditing();
  const path = pathOf('gates', index, 'material');
  const value = gate.attachments ? [...gate.material, ATTACHMENTS] : gate.material;
  return (
    <Row parts={[path, pathOf('gates', index, 'attachments')]} mark={marks?.material}>
      sign-offs turn stale when somebody changes{' '}
      <ManyValue
        id={path}
        label="What makes sign-offs stale"
        hint="An answer to one of its checklists always does."
        text={materialWords(gate, names) || 'nothing'}
        value={value}
        choices={[{ id: ATTACHMENTS, name: 'Attachments (name and size)' }, ...found.fields]}
        onApply={(ids) =>
          onChange((one) => ({
            ...one,
            attachments: ids.includes(ATTACHMENTS),
            material: ids.filter((id) => id !== ATTACHMENTS),
          }))
        }
      />
    </Row>
  );
}

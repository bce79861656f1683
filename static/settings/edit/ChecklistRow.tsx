import { count } from '../../kit/text';
import type { Found } from '../types';
import { replaced, without } from './askerEdits';
import { useEditing, type AskerProps } from './EditorContext';
import { pathOf } from './paths';
import { Row } from './Row';
import { OneValue } from './values';

type ChecklistRowProps = AskerProps & { readonly at: number; readonly mark: string | undefined };

const packOf = ({ pack }: Found['templates'][number]): string => pack?.title ?? 'Own';

/** Checklists that a policy may take up: published and not retired, or chosen already. */
export const offeredTo = (found: Found, chosen: readonly string[]): Found['templates'] =>
  found.templates.filter(({ id, retired }) => !retired || chosen.includes(id));

/** `the checklist Clinical validation, version 3, complete: 12 required items of 13` */
export function ChecklistRow({ asker, path: own, onChange, at, mark }: ChecklistRowProps) {
  const { found, names } = useEditing();
  const id = asker.checklists[at] ?? '';
  const template = found.templates.find((one) => one.id === id);
  const path = pathOf(own, 'checklists', at);
  const options = offeredTo(found, asker.checklists).map((one) => ({
    id: one.id,
    name: `${one.title}, version ${one.version} (${packOf(one)})`,
  }));
  const known = template === undefined ? [{ id, name: names.checklist(id) }, ...options] : options;
  return (
    <Row
      parts={[path]}
      mark={mark}
      remove={{
        label: `the checklist ${names.checklist(id)}`,
        onRemove: () => onChange((one) => ({ ...one, checklists: without(one.checklists, at) })),
      }}
    >
      the checklist{' '}
      <OneValue
        id={path}
        label="Checklist"
        text={names.checklist(id)}
        value={id}
        options={known}
        onApply={(chosen) =>
          onChange((one) => ({ ...one, checklists: replaced(one.checklists, at, chosen) }))
        }
      />
      , complete
      {template !== undefined && (
        <span className="subtle">
          {' '}
          ({count(template.required, 'required item')} of {template.items})
        </span>
      )}
    </Row>
  );
}

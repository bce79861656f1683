import type { Dispatch } from 'react';
import type { Trouble } from '../../kit/outcome';
import { CheckField, SelectField, TextField } from '../../kit/TextField';
import { LEGAL_STATUSES, STANDING } from '../legal';
import type { Role } from '../types';
import { fieldId, type FieldName, type Finding } from './checks';
import type { DraftItem } from './draft';
import type { Edit } from './edits';

interface ItemFormProps {
  readonly item: DraftItem;
  readonly findings: readonly Finding[];
  readonly roles: readonly Role[];
  readonly dispatch: Dispatch<Edit>;
}

const STATUSES = LEGAL_STATUSES.map((value) => ({
  value,
  label: `${STANDING[value].word}: ${STANDING[value].meaning}`,
}));

function answerers(roles: readonly Role[], chosen: string) {
  const gone = chosen !== '' && !roles.some(({ id }) => id === chosen);
  return [
    { value: '', label: 'Anyone who may edit the issue' },
    ...roles.map(({ id, name }) => ({ value: id, label: name })),
    ...(gone ? [{ value: chosen, label: `${chosen}, a role that is not listed` }] : []),
  ];
}

/** The fields of one line. What is typed is in the draft at once. */
export function ItemForm({ item, findings, roles, dispatch }: ItemFormProps) {
  const { key } = item;
  const set = (part: Partial<DraftItem>): void => dispatch({ do: 'set-item', key, part });
  const field = (name: FieldName): { id: string; refusal?: Trouble } => ({
    id: fieldId({ key, field: name }),
    refusal: findings.find((finding) => finding.field === name)?.trouble,
  });
  return (
    <div className="editor-form">
      <TextField
        {...field('text')}
        label="Text"
        lines={2}
        hint="One thing that can be answered, 10 to 300 characters."
        value={item.text}
        onChange={(text) => set({ text })}
      />
      <TextField
        {...field('help')}
        label="Help"
        optional
        lines={2}
        value={item.help}
        onChange={(help) => set({ help })}
      />
      <fieldset className="editor-group">
        <legend className="field-label">Source</legend>
        <TextField
          {...field('clause')}
          label="Clause"
          hint="Such as 45 CFR 164.312(b), or a section of a rule of your own."
          value={item.clause}
          onChange={(clause) => set({ clause })}
        />
        <SelectField
          {...field('status')}
          label="Legal status"
          value={item.status}
          options={STATUSES}
          onChange={(status) => set({ status })}
        />
        <TextField
          {...field('asOf')}
          type="date"
          label="As of"
          value={item.asOf}
          onChange={(asOf) => set({ asOf })}
        />
        <TextField
          {...field('url')}
          type="url"
          label="Link to the source"
          value={item.url}
          onChange={(url) => set({ url })}
        />
      </fieldset>
      <fieldset className="editor-group">
        <legend className="field-label">Answer</legend>
        <SelectField
          {...field('answeredBy')}
          label="Who answers"
          value={item.answeredBy}
          options={answerers(roles, item.answeredBy)}
          onChange={(answeredBy) => set({ answeredBy })}
        />
        <TextField
          {...field('wants')}
          label="Wanted evidence"
          optional
          hint="Such as: a test report."
          value={item.wants}
          onChange={(wants) => set({ wants })}
        />
        <CheckField
          id={`item-${key}-required`}
          label="Required"
          hint="The gate stays blocked while it is open."
          checked={item.required}
          onChange={(required) => set({ required })}
        />
        <CheckField
          id={`item-${key}-evidence`}
          label="Evidence is required"
          hint="An answer without a link does not settle it."
          checked={item.evidence === 'required'}
          onChange={(wanted) => set({ evidence: wanted ? 'required' : 'optional' })}
        />
        <CheckField
          id={`item-${key}-notApplicable`}
          label="May be “not applicable”"
          hint="With a reason, which those who sign read."
          checked={item.notApplicable}
          onChange={(notApplicable) => set({ notApplicable })}
        />
        <CheckField
          id={`item-${key}-addressable`}
          label="Addressable"
          hint="Knows the three outcomes of 45 CFR 164.306(d)(3)."
          checked={item.addressable}
          onChange={(addressable) => set({ addressable })}
        />
      </fieldset>
    </div>
  );
}

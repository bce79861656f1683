import { SelectField, TextField } from '../../../kit/TextField';
import { HOUSE } from '../layout';
import { partsTable, ranked } from '../table';
import type { Desk } from './desk';
import type { Draft, Kind, Scale } from './draft';
import { GridEditor } from './GridEditor';
import { fieldId, troubleAt } from './problems';
import { ScaleEditor } from './ScaleEditor';

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'one', label: 'Rated as one' },
  { value: 'table', label: 'May be made of two parts, by a table' },
  { value: 'product', label: 'May be the product of two numbers (P1 × P2)' },
];

/** The steps of a scale by the keys that cells name. */
export const keyed = ({ name, steps }: Scale) => ({
  name,
  points: steps.map((step) => ({ id: step.key, name: step.name })),
});

/** How a probability is rated: as one, or made of two. */
export function PartsEditor({ desk }: { readonly desk: Desk }) {
  const { draft, dispatch } = desk;
  return (
    <>
      <SelectField
        id={fieldId('combination')}
        label={`How ${draft.probability.name.trim() || 'the probability'} is rated`}
        value={draft.kind}
        options={KINDS}
        onChange={(kind) => dispatch({ do: 'kind', kind })}
      />
      {draft.kind === 'product' && <ProductFields desk={desk} />}
      {draft.kind === 'table' && <TableFields desk={desk} draft={draft} />}
    </>
  );
}

function ProductFields({ desk: { draft, problems, dispatch } }: { readonly desk: Desk }) {
  const [first, second] = draft.parts;
  return (
    <div className="list-fields">
      <TextField
        id={fieldId('combination.first')}
        label="P1 is"
        hint="Such as: a hazardous situation occurs."
        value={first}
        refusal={troubleAt(problems, 'combination.first')}
        onChange={(typed) => dispatch({ do: 'set', part: { parts: [typed, second] } })}
      />
      <TextField
        id={fieldId('combination.second')}
        label="P2 is"
        hint="Such as: it leads to harm."
        value={second}
        refusal={troubleAt(problems, 'combination.second')}
        onChange={(typed) => dispatch({ do: 'set', part: { parts: [first, typed] } })}
      />
    </div>
  );
}

function TableFields({ desk, draft }: { readonly desk: Desk; readonly draft: Draft }) {
  const { probability, first, second, rows } = draft;
  const parts = { first: keyed(first), second: keyed(second), rows };
  return (
    <>
      <ScaleEditor desk={desk} scale="first" path="combination.first" title="The first part" />
      <ScaleEditor desk={desk} scale="second" path="combination.second" title="The second part" />
      <GridEditor
        desk={desk}
        grid="rows"
        path="combination.rows"
        title={`${probability.name.trim() || 'Probability'} of the two parts`}
        table={partsTable(parts, HOUSE)}
        results={ranked(keyed(probability).points)}
      />
    </>
  );
}

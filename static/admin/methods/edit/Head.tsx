import { TextField } from '../../../kit/TextField';
import type { Desk } from './desk';
import type { Draft } from './draft';
import { fieldId, troubleAt } from './problems';

/** What the method is called, and where its tables come from. */
export function Head({ desk: { draft, problems, dispatch } }: { readonly desk: Desk }) {
  const setSource = (part: Partial<Draft['source']>): void =>
    dispatch({ do: 'set', part: { source: { ...draft.source, ...part } } });
  return (
    <div className="editor-head">
      <TextField
        id={fieldId('title')}
        label="Title"
        hint={`Policies name the method by its id, ${draft.id}.`}
        value={draft.title}
        refusal={troubleAt(problems, 'title', 'id')}
        onChange={(title) => dispatch({ do: 'set', part: { title } })}
      />
      <TextField
        id={fieldId('source')}
        label="Source"
        optional
        hint="Where the scales and the matrix come from, such as a chapter of your risk management plan."
        value={draft.source.title}
        refusal={troubleAt(problems, 'source', 'source.title')}
        onChange={(title) => setSource({ title })}
      />
      <TextField
        id={fieldId('source.url')}
        type="url"
        label="Link to the source"
        optional
        value={draft.source.url}
        refusal={troubleAt(problems, 'source.url')}
        onChange={(url) => setSource({ url })}
      />
    </div>
  );
}

import type { Dispatch } from 'react';
import type { Trouble } from '../../kit/outcome';
import { TextField } from '../../kit/TextField';
import type { FieldName, Finding } from './checks';
import type { Edit, Editing } from './edits';

interface HeadProps {
  readonly state: Editing;
  readonly dispatch: Dispatch<Edit>;
  readonly create: boolean;
  readonly findings: readonly Finding[];
}

const about = (findings: readonly Finding[], field: FieldName): Trouble | undefined =>
  findings.find((finding) => finding.field === field)?.trouble;

/** Title, id and purpose of a checklist. */
export function Head({ state: { draft }, dispatch, create, findings }: HeadProps) {
  return (
    <div className="editor-head">
      <TextField
        id="template-title"
        label="Title"
        value={draft.title}
        refusal={about(findings, 'title')}
        onChange={(title) => dispatch({ do: 'set', part: { title } })}
      />
      <TextField
        id="template-id"
        label="Id"
        hint={create ? 'Policies name the checklist by it. It cannot be changed later.' : undefined}
        code
        readOnly={!create}
        value={draft.id}
        refusal={about(findings, 'id')}
        onChange={(id) => dispatch({ do: 'set', part: { id } })}
      />
      <TextField
        id="template-purpose"
        label="Purpose"
        optional
        lines={2}
        hint="What it is for, and for which issues, in at most 300 characters."
        value={draft.purpose}
        refusal={about(findings, 'purpose')}
        onChange={(purpose) => dispatch({ do: 'set', part: { purpose } })}
      />
    </div>
  );
}

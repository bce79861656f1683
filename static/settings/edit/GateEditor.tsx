import { useState } from 'react';
import { Button } from '../../kit/Button';
import { count, visible } from '../../kit/text';
import { gateWords, titlesOf } from '../words/sentences';
import { countMarks, gateMarks, type GateMarks, type Removed } from '../words/marks';
import { addChecklist, addSignoff, duplicateGate, removeGate } from './edits';
import { ChecklistRow, offeredTo } from './ChecklistRow';
import { useEditing, type GateProps } from './EditorContext';
import { Lead } from './Lead';
import { pathOf, problemsAt } from './paths';
import { Row } from './Row';
import { ChildrenRow, IndependenceRow, MaterialRow } from './RuleRows';
import { SignoffRow } from './SignoffRow';
import { TextValue } from './values';

type MarkedProps = GateProps & { readonly marks: GateMarks | undefined };

/** One gate of the draft: the same sentence as in force, with every value editable in place. */
export function GateEditor(props: GateProps & { readonly fold: boolean }) {
  const { found, draft, names, problems } = useEditing();
  const marks = gateMarks(props.gate, found.policy, names);
  const quiet = marks !== undefined && !marks.isNew && countMarks(marks) === 0;
  const fold = props.fold && quiet && problemsAt(problems, [pathOf('gates', props.index)]).length === 0;
  const [shown, setShown] = useState(false);
  return (
    <section className="gate-card" aria-label={visible(props.gate.title)}>
      <GateHead {...props} marks={marks} />
      {fold && (
        <div className="gate-fold">
          <p className="subtle">{gateWords(props.gate, names, titlesOf(draft.gates)).lead}</p>
          <Button look="link" expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Fold the requirements' : 'Show the requirements'}
          </Button>
        </div>
      )}
      {(!fold || shown) && <GateBody {...props} marks={marks} />}
    </section>
  );
}

function GateBody(props: MarkedProps) {
  const { marks } = props;
  return (
    <div className="gate-body">
      <Lead {...props} marks={marks} />
      <ol className="gate-rows">
        {props.gate.checklists.map((id, at) => (
          <li key={`${id} ${at}`}>
            <ChecklistRow {...props} at={at} mark={marks?.checklists[at]} />
          </li>
        ))}
        {props.gate.signoffs.map((one, at) => (
          <li key={`${one.role} ${at}`}>
            <SignoffRow {...props} at={at} mark={marks?.signoffs[at]} />
          </li>
        ))}
        {props.gate.children !== undefined && (
          <li>
            <ChildrenRow {...props} marks={marks} />
          </li>
        )}
        <li>
          <IndependenceRow {...props} marks={marks} />
        </li>
        <li>
          <MaterialRow {...props} marks={marks} />
        </li>
      </ol>
      {(marks?.removed ?? []).map((gone) => (
        <RemovedRow key={gone.words} gone={gone} {...props} />
      ))}
      <Adders {...props} />
    </div>
  );
}

/** `3 changes from version 7`. */
export function marksWords(marks: GateMarks | undefined, version: number): string {
  if (marks === undefined) return '';
  if (marks.isNew) return 'New gate';
  const changes = countMarks(marks);
  return changes === 0 ? 'Unchanged' : `${count(changes, 'change')} from version ${version}`;
}

function GateHead({ gate, index, onChange, marks }: MarkedProps) {
  const { change, found, problems } = useEditing();
  const [asking, setAsking] = useState(false);
  const own = pathOf('gates', index);
  return (
    <div className="gate-head">
      <h3>
        <TextValue
          id={pathOf('gates', index, 'title')}
          label="Name of the gate"
          text={visible(gate.title)}
          value={gate.title}
          least={3}
          most={80}
          onApply={(title) => onChange((one) => ({ ...one, title }))}
        />
      </h3>
      <span className="small subtle">{marksWords(marks, found.policy?.version ?? 0)}</span>
      <span className="gate-actions">
        <Button compact look="subtle" onClick={() => change((draft) => duplicateGate(draft, index))}>
          Duplicate
        </Button>
        <Button compact look="subtle" expanded={asking} onClick={() => setAsking(!asking)}>
          Remove gate…
        </Button>
      </span>
      {asking && (
        <p className="gate-ask">
          Remove “{visible(gate.title)}” from the draft? Nothing changes until the draft is published.
          <Button compact onClick={() => change((draft) => removeGate(draft, index))}>
            Remove gate
          </Button>
          <Button compact look="subtle" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </p>
      )}
      {problems.some(({ path }) => path === own || path === `${own}.title` || path === `${own}.id`) && (
        <Row parts={[`${own}.title`, `${own}.id`]} mark={undefined}>
          {null}
        </Row>
      )}
    </div>
  );
}

/** A requirement that is in force and no longer in the draft, struck out, with the way to put it back. */
function RemovedRow({ gone, onChange }: GateProps & { readonly gone: Removed }) {
  const putBack = (): void =>
    onChange((gate) => {
      if (gone.kind === 'checklist') return { ...gate, checklists: [...gate.checklists, gone.checklist] };
      if (gone.kind === 'signoff') return { ...gate, signoffs: [...gate.signoffs, gone.signoff] };
      return { ...gate, children: gone.children };
    });
  return (
    <div className="gate-row gate-row-changed gate-row-removed">
      <del className="gate-row-words">{gone.words}</del>
      <span className="gate-was">removed</span>
      <span className="gate-remove">
        <Button compact look="subtle" label={`Put back ${gone.words}`} onClick={putBack}>
          Put back
        </Button>
      </span>
    </div>
  );
}

function Adders({ gate, onChange }: GateProps) {
  const { found, draft } = useEditing();
  const checklists = offeredTo(found, []).map(({ id }) => id);
  const roles = found.roles.map(({ role }) => role.id);
  const other = draft.gates.find(({ id }) => id !== gate.id)?.id;
  return (
    <div className="gate-adders">
      {gate.checklists.length < 10 && checklists.length > 0 && (
        <Button compact look="subtle" onClick={() => onChange((one) => addChecklist(one, checklists))}>
          + Add a checklist
        </Button>
      )}
      {gate.signoffs.length < 10 && roles.length > 0 && (
        <Button compact look="subtle" onClick={() => onChange((one) => addSignoff(one, roles))}>
          + Add a sign-off
        </Button>
      )}
      {gate.children === undefined && other !== undefined && (
        <Button compact look="subtle" onClick={() => onChange((one) => ({ ...one, children: other }))}>
          + Ask it of the children
        </Button>
      )}
    </div>
  );
}

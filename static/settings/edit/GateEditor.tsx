import { useState } from 'react';
import { Button } from '../../kit/Button';
import { visible } from '../../kit/text';
import { gateWords, titlesOf } from '../words/sentences';
import { changesWords } from '../words/mark';
import { countMarks, gateMarks, type GateMarks } from '../words/marks';
import { Adders } from './Adders';
import { AskedRows } from './AskedRows';
import { duplicateGate, putBackIn, removeGate } from './edits';
import { useEditing, type GateProps } from './EditorContext';
import { IndependenceRow } from './IndependenceRow';
import { Lead } from './Lead';
import { pathOf, problemsAt } from './paths';
import { RemovedRow } from './RemovedRow';
import { RiskRow } from './RiskRow';
import { Row } from './Row';
import { ChildrenRow, MaterialRow } from './RuleRows';
import { ValidatedSprintRow } from './ValidatedSprintRow';
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
  const { gate, index, onChange, marks } = props;
  const asked = { asker: gate, path: pathOf('gates', index), onChange, marks };
  return (
    <div className="gate-body">
      <Lead {...props} />
      <ol className="gate-rows">
        <AskedRows {...asked} least={0} />
        {gate.children !== undefined && (
          <li>
            <ChildrenRow {...props} />
          </li>
        )}
        {gate.risk !== undefined && (
          <li>
            <RiskRow {...props} />
          </li>
        )}
        {gate.sprint !== undefined && (
          <li>
            <ValidatedSprintRow {...props} />
          </li>
        )}
        <li>
          <IndependenceRow {...asked} />
        </li>
        <li>
          <MaterialRow {...props} />
        </li>
      </ol>
      {(marks?.removed ?? []).map((gone) => (
        <RemovedRow
          key={gone.words}
          words={gone.words}
          onPutBack={() => onChange((one) => putBackIn(one, gone))}
        />
      ))}
      <Adders {...props} />
    </div>
  );
}

function marksWords(marks: GateMarks | undefined, version: number): string {
  if (marks === undefined) return '';
  return marks.isNew ? 'New gate' : changesWords(countMarks(marks), version);
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
        <Row parts={[`${own}.title`, `${own}.id`]} whole={own} mark={undefined}>
          {null}
        </Row>
      )}
    </div>
  );
}

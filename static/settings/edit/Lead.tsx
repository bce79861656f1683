import { article } from '../words/article';
import { some, fieldWords, guardsWords, labelsWords, typesWords } from '../words/sentences';
import { joined } from '../words/mark';
import type { GateMarks } from '../words/marks';
import type { FieldScope } from '../types';
import { replaced, without } from './askerEdits';
import { withScope } from './edits';
import { LeastRisk } from './LeastRisk';
import { useEditing, type GateProps } from './EditorContext';
import { FieldConditions } from './FieldConditions';
import { pathOf } from './paths';
import { Row } from './Row';
import { ManyValue, WordsValue } from './values';

type LeadProps = GateProps & { readonly marks: GateMarks | undefined };

/** `To move into Done, a Story with the label … needs:` */
export function Lead({ gate, index, onChange, marks }: LeadProps) {
  const { found, names } = useEditing();
  const path = (part: string): string => pathOf('gates', index, part);
  const { scope } = gate;
  return (
    <Row parts={[path('guards'), path('scope')]} mark={joined([marks?.guards, marks?.scope])}>
      To move into{' '}
      <ManyValue
        id={path('guards')}
        label="Statuses that it guards"
        text={guardsWords(gate.guards, names)}
        value={gate.guards}
        choices={found.statuses}
        onApply={(guards) => onChange((one) => ({ ...one, guards: [...guards] }))}
      />
      ,{' '}
      <ManyValue
        id={path('scope.issueTypes')}
        label="Issue types"
        hint="None chosen: issues of every type."
        text={article(typesWords(scope.issueTypes, names))}
        value={scope.issueTypes ?? []}
        choices={found.issueTypes}
        onApply={(types) => onChange((one) => withScope(one, 'issueTypes', [...types]))}
      />
      <Conditions {...{ gate, index, onChange }} /> needs:
      <Narrow {...{ gate, index, onChange }} />
    </Row>
  );
}

/** What narrows it already: labels, components, values of fields, the level of risk. */
function Conditions(props: GateProps) {
  const { labels, components, fields, riskAtLeast } = props.gate.scope;
  const conditions = Number(labels !== undefined) + Number(components !== undefined) + (fields ?? []).length;
  return (
    <>
      {labels !== undefined && (
        <>
          {' with the label '}
          <Labels {...props} />
        </>
      )}
      {components !== undefined && (
        <>
          {labels === undefined ? ' with the component ' : ' and the component '}
          <Components {...props} />
        </>
      )}
      {(fields ?? []).map((one, at) => (
        <FieldText key={one.field} {...props} one={one} at={at} />
      ))}
      {riskAtLeast !== undefined && (
        <>
          {conditions > 0 ? ' and ' : ' with '}
          <LeastRisk {...props} />
        </>
      )}
    </>
  );
}

/** What can narrow the gate and does not yet. */
function Narrow(props: GateProps) {
  const { scope } = props.gate;
  return (
    <div className="gate-narrow">
      <span className="small subtle">Only for issues with:</span>
      {scope.labels === undefined && <Labels {...props} />}
      {scope.components === undefined && <Components {...props} />}
      <FieldConditions {...props} one={undefined} onApply={(added) => setFields(props, added)} />
      {scope.riskAtLeast === undefined && <LeastRisk {...props} />}
    </div>
  );
}

const setFields = ({ onChange, gate }: GateProps, added: FieldScope): void =>
  onChange((one) => withScope(one, 'fields', [...(gate.scope.fields ?? []), added]));

function Labels({ gate, index, onChange }: GateProps) {
  const labels = gate.scope.labels ?? [];
  return (
    <WordsValue
      id={pathOf('gates', index, 'scope.labels')}
      label="Labels, one a line"
      hint="One of them is enough. None: every label."
      look={labels.length === 0 ? 'add' : 'value'}
      text={labels.length === 0 ? 'a label' : labelsWords(labels)}
      value={labels}
      onApply={(words) => onChange((one) => withScope(one, 'labels', [...words]))}
    />
  );
}

function Components({ gate, index, onChange }: GateProps) {
  const { found, names } = useEditing();
  const components = gate.scope.components ?? [];
  return (
    <ManyValue
      id={pathOf('gates', index, 'scope.components')}
      label="Components"
      hint="One of them is enough. None chosen: every component."
      look={components.length === 0 ? 'add' : 'value'}
      text={components.length === 0 ? 'a component' : some(components.map(names.component))}
      value={components}
      choices={found.components}
      onApply={(ids) => onChange((one) => withScope(one, 'components', [...ids]))}
    />
  );
}

function FieldText(props: GateProps & { readonly one: FieldScope; readonly at: number }) {
  const { gate, onChange, one, at } = props;
  const { names } = useEditing();
  const fields = gate.scope.fields ?? [];
  const apply = (changed: FieldScope): void =>
    onChange((now) =>
      withScope(
        now,
        'fields',
        changed.anyOf.length === 0 ? without(fields, at) : replaced(fields, at, changed),
      ),
    );
  return (
    <>
      {' and '}
      <FieldConditions {...props} one={one} at={at} text={fieldWords(one, names)} onApply={apply} />
    </>
  );
}

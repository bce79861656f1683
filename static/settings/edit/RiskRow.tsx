import { acceptorWords, staleByRiskWords } from '../words/riskSentences';
import type { GateMarks } from '../words/marks';
import type { RiskRequirement } from '../types';
import { useEditing, type GateProps } from './EditorContext';
import { pathOf } from './paths';
import { withRisk } from './riskEdits';
import { Row } from './Row';
import { holdersWords } from './SignoffRow';
import { useLevels } from './useLevels';
import { OneValue } from './values';

type RiskProps = GateProps & { readonly risk: RiskRequirement; readonly path: string };

/** `residual risk at most Medium, or accepted by a compliance officer; sign-offs turn stale with the level of risk` */
export function RiskRow(props: GateProps & { readonly marks: GateMarks | undefined }) {
  const { names } = useEditing();
  const { gate, index, onChange, marks } = props;
  const { risk } = gate;
  const levels = useLevels(risk?.atMost);
  if (risk === undefined) return null;
  const path = pathOf('gates', index, 'risk');
  return (
    <Row
      parts={[path]}
      mark={marks?.risk}
      remove={{
        label: 'the residual risk',
        onRemove: () => onChange((one) => ({ ...one, risk: undefined })),
      }}
    >
      residual risk at most{' '}
      <OneValue
        id={pathOf(path, 'atMost')}
        label="Residual risk at most"
        hint="A risk that is not assessed is above every level."
        text={names.level(risk.atMost)}
        value={risk.atMost}
        options={levels}
        onApply={(atMost) => onChange((one) => withRisk(one, { atMost }))}
      />
      , or <Acceptor {...props} risk={risk} path={path} />; sign-offs turn stale when{' '}
      <Resign {...props} risk={risk} path={path} /> changes
    </Row>
  );
}

const NOBODY = '-';

function Acceptor({ risk: { acceptedBy }, path, onChange }: RiskProps) {
  const { found, names } = useEditing();
  const offered = found.roles.map(({ role: { id, name } }) => ({ id, name }));
  const known = acceptedBy === undefined || offered.some(({ id }) => id === acceptedBy);
  const roles = known ? offered : [{ id: acceptedBy, name: names.role(acceptedBy) }, ...offered];
  const role = found.roles.find((one) => one.role.id === acceptedBy);
  return (
    <OneValue
      id={pathOf(path, 'acceptedBy')}
      label="Who may accept a higher residual risk"
      hint={acceptedBy === undefined ? undefined : holdersWords(role)}
      text={acceptorWords(acceptedBy, names)}
      value={acceptedBy ?? NOBODY}
      options={[{ id: NOBODY, name: 'Nobody' }, ...roles]}
      onApply={(chosen) =>
        onChange((one) => withRisk(one, { acceptedBy: chosen === NOBODY ? undefined : chosen }))
      }
    />
  );
}

function Resign({ risk: { resign }, path, onChange }: RiskProps) {
  return (
    <OneValue
      id={pathOf(path, 'resign')}
      label="What of the risk makes sign-offs stale"
      text={staleByRiskWords(resign)}
      value={resign}
      options={[
        { id: 'assessment', name: 'Any change of the risk assessment' },
        { id: 'level', name: 'A change of the level only' },
      ]}
      onApply={(chosen) =>
        onChange((one) => withRisk(one, { resign: chosen === 'level' ? 'level' : 'assessment' }))
      }
    />
  );
}

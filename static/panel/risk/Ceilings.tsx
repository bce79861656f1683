import type { RiskView } from '../../../src/contract/riskView';
import { Button } from '../../kit/Button';
import { Icon, type IconName, type IconTone } from '../../kit/Icon';
import { namesOf } from '../../kit/people';
import { either } from '../../kit/text';
import { When } from '../../kit/When';
import { AcceptForm } from './AcceptForm';
import type { Desk } from './desk';
import { levelNameOf, standingOf, type Standing } from './words';

const MARKS: Readonly<Record<Standing, { readonly name: IconName; readonly tone: IconTone }>> = {
  within: { name: 'success', tone: 'success' },
  accepted: { name: 'checkCircle', tone: 'success' },
  above: { name: 'error', tone: 'danger' },
  unknown: { name: 'error', tone: 'danger' },
};

type Ceiling = RiskView['ceilings'][number];

/** What each gate lets through, whether the risk is within it, and who may accept one that is not. */
export function Ceilings({ desk }: { readonly desk: Desk }) {
  const { ceilings } = desk.view;
  if (ceilings.length === 0) return null;
  return (
    <ul className="risk-ceilings" aria-label="What gates allow">
      {ceilings.map((ceiling) => (
        <CeilingLine key={ceiling.gate} desk={desk} ceiling={ceiling} />
      ))}
    </ul>
  );
}

function CeilingLine({ desk, ceiling }: { readonly desk: Desk; readonly ceiling: Ceiling }) {
  const { view, form } = desk;
  const standing = standingOf(view, ceiling);
  const opener = `risk-accept-${ceiling.gate}`;
  const accepting = form?.kind === 'accept' && form.gate === ceiling.gate;
  const mayAccept = standing === 'above' && ceiling.acceptedBy?.you === true;
  return (
    <li className="risk-ceiling">
      <Icon {...MARKS[standing]} />
      <div>
        <p>
          <b>
            {ceiling.gateTitle} allows {levelNameOf(view.method, ceiling.atMost)}
          </b>
          : <Stands desk={desk} ceiling={ceiling} standing={standing} />
        </p>
        {standing === 'above' && <p className="small subtle">{remedy(ceiling)}</p>}
        {accepting && <AcceptForm desk={desk} ceiling={ceiling} opener={opener} />}
      </div>
      {mayAccept && !accepting && (
        <Button compact id={opener} onClick={() => desk.open({ kind: 'accept', gate: ceiling.gate })}>
          Accept the risk…
        </Button>
      )}
    </li>
  );
}

interface StandsProps {
  readonly desk: Desk;
  readonly ceiling: Ceiling;
  readonly standing: Standing;
}

function Stands({ desk: { view }, ceiling, standing }: StandsProps) {
  const level = view.residual.level?.name ?? '';
  if (standing === 'within') return <>the residual risk is within it</>;
  if (standing === 'above') return <>the residual risk {level} is above it</>;
  if (standing === 'unknown') return <>what is unknown counts as above it</>;
  const given = view.accepted.findLast((one) => one.current && one.role === ceiling.acceptedBy?.role);
  if (given === undefined) return <>{level} is accepted</>;
  return (
    <>
      {level} is accepted by {given.by.name}, {given.roleName}, on <When at={given.at} />
    </>
  );
}

/** Who can bring the issue past the gate. */
function remedy({ acceptedBy }: Ceiling): string {
  if (acceptedBy === null) return 'Only controls that lower it help: this gate lets nobody accept it.';
  const names = acceptedBy.who === undefined ? [] : namesOf({ ...acceptedBy.who, you: acceptedBy.you });
  if (names.length === 0 && acceptedBy.you) names.push('You');
  const who = names.length === 0 ? `the ${acceptedBy.name}` : either(names);
  return `Lower it, or ${lowerYou(who)} can accept it as ${acceptedBy.name}, with a rationale.`;
}

const lowerYou = (names: string): string => names.replace(/^You\b/, 'you');

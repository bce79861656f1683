import { useState } from 'react';
import type { HazardView } from '../../../src/contract/riskView';
import { Button } from '../../kit/Button';
import { DIMENSION_WORDS } from '../../kit/dimensions';
import { Icon } from '../../kit/Icon';
import { Level } from '../../kit/Level';
import { either, visible } from '../../kit/text';
import { numberOf, type Desk, type OpenForm } from './desk';
import { Findings } from './Findings';
import { HazardForm } from './form/HazardForm';
import { HazardMore } from './HazardMore';
import { RemoveHazard } from './RemoveHazard';
import { controlsWords } from './words';

interface HazardLineProps {
  readonly desk: Desk;
  readonly hazard: HazardView;
  readonly unfolded: boolean;
}

/** One hazard: what leads to which harm, how bad before and after controls, and what does not fit together. */
export function HazardLine({ desk, hazard, unfolded }: HazardLineProps) {
  const [open, setOpen] = useState(unfolded);
  const { view } = desk;
  const { id } = hazard;
  const own = formOf(desk, id);
  return (
    <li className="hazard" aria-labelledby={`hazard-${id}`}>
      <span className="hazard-number">{numberOf(id)}</span>
      <div className="hazard-what">
        <Chain hazard={hazard} />
        <Lacking missing={hazard.missing} />
        <Findings findings={view.findings.filter((finding) => finding.hazard === id)} />
      </div>
      <Levels hazard={hazard} />
      <div className="hazard-rest">
        {own !== 'hazard' && (
          <div className="hazard-acts">
            <Button look="link" expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'Hide details' : `${controlsWords(hazard.controls)}: details`}
            </Button>
            {view.mayEdit && own === undefined && <Acts desk={desk} hazard={hazard} />}
          </div>
        )}
        {own === 'remove' && <RemoveHazard desk={desk} hazard={hazard} opener={removeId(id)} />}
        {own !== 'hazard' && open && <HazardMore hazard={hazard} method={view.method} />}
      </div>
      {own === 'hazard' && <HazardForm desk={desk} hazard={hazard} opener={editId(id)} />}
    </li>
  );
}

/** The form that is open for this hazard. */
const formOf = ({ form }: Desk, id: string): OpenForm['kind'] | undefined =>
  form !== undefined && 'hazard' in form && form.hazard === id ? form.kind : undefined;

const editId = (id: string): string => `hazard-${id}-edit`;
const removeId = (id: string): string => `hazard-${id}-remove`;

function Acts({ desk, hazard }: Omit<HazardLineProps, 'unfolded'>) {
  const { id } = hazard;
  const number = numberOf(id);
  return (
    <>
      <Button
        look="link"
        id={editId(id)}
        label={`Edit hazard ${number}`}
        onClick={() => desk.open({ kind: 'hazard', hazard: id, was: hazard })}
      >
        Edit
      </Button>
      <Button
        look="link"
        id={removeId(id)}
        label={`Remove hazard ${number}…`}
        onClick={() => desk.open({ kind: 'remove', hazard: id })}
      >
        Remove…
      </Button>
    </>
  );
}

function Lacking({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <p className="hazard-draft">
      <Icon name="edit" tone="warning" small /> Draft, counts as unknown. Missing: {either(missing, 'and')}.
    </p>
  );
}

function Chain({ hazard }: { readonly hazard: HazardView }) {
  const { id, dimensions } = hazard;
  return (
    <>
      <p className="hazard-title" id={`hazard-${id}`} tabIndex={-1}>
        {textOr(hazard.hazard, 'Hazard without words')}
      </p>
      <p className="hazard-chain">
        {[hazard.situation, hazard.harm].map(
          (words, place) =>
            words !== null && (
              <span key={place === 0 ? 'situation' : 'harm'}>
                <span aria-hidden="true">→ </span>
                <span className="sr-only">{place === 0 ? 'Hazardous situation: ' : 'Harm: '}</span>
                {visible(words)}
              </span>
            ),
        )}
      </p>
      {dimensions.length > 0 && (
        <p className="small subtle">{dimensions.map((one) => DIMENSION_WORDS[one]).join(' · ')}</p>
      )}
    </>
  );
}

const textOr = (text: string | null, other: string): string => (text === null ? other : visible(text));

function Levels({ hazard: { initialLevel, residualLevel } }: { readonly hazard: HazardView }) {
  return (
    <p className="hazard-levels">
      <span className="hazard-level">
        <span className="hazard-label">Before controls: </span>
        <Level level={initialLevel.level} />
      </span>
      <span className="hazard-arrow" aria-hidden="true">
        →
      </span>
      <span className="hazard-level">
        <span className="hazard-label">After controls: </span>
        <Level level={residualLevel.level} />
      </span>
    </p>
  );
}

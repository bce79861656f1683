import './hazards.css';
import { useState } from 'react';
import type { HazardView } from '../../../src/contract/riskView';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { count, visible } from '../../kit/text';
import { When } from '../../kit/When';
import { useFrozenOrder } from '../useFrozenOrder';
import { DeclareNone } from './DeclareNone';
import type { Desk } from './desk';
import { Findings } from './Findings';
import { HazardForm } from './form/HazardForm';
import { HazardLine } from './HazardLine';

const FIRST = 10;
/** With more than this, what stands behind each hazard is folded. */
const UNFOLDED = 3;

/** The hazards, those that are not known and the worst first, and the ways to add one or to say that there is none. */
export function Hazards({ desk }: { readonly desk: Desk }) {
  const { view, form } = desk;
  const hazards = withWritten(desk);
  return (
    <section className="risk-part" aria-labelledby="hazards-title">
      <div className="risk-part-head">
        <h3 id="hazards-title" tabIndex={-1}>
          Hazards
        </h3>
        <span className="small subtle number">{countWords(hazards)}</span>
      </div>
      <Findings findings={view.findings.filter(({ hazard }) => hazard === undefined)} />
      {hazards.length === 0 ? <NoHazards desk={desk} /> : <Lines desk={desk} all={hazards} />}
      <NewHazard desk={desk} />
      {form?.kind === 'none' && <DeclareNone desk={desk} />}
      {view.mayEdit && <Ways desk={desk} />}
    </section>
  );
}

function NewHazard({ desk }: { readonly desk: Desk }) {
  const { form } = desk;
  if (form?.kind !== 'hazard' || 'was' in form) return null;
  const indicator = form.start?.indicator;
  return <HazardForm key={indicator ?? ''} desk={desk} start={form.start} opener={startedBy(indicator)} />;
}

function countWords(hazards: readonly HazardView[]): string {
  const drafts = hazards.filter(({ missing }) => missing.length > 0).length;
  if (hazards.length === 0) return '';
  const all = count(hazards.length, 'hazard');
  if (drafts === 0) return all;
  return `${all}, ${drafts === 1 ? '1 draft that counts' : `${String(drafts)} drafts that count`} as unknown`;
}

/** The hazards on record, and the one that is being written where somebody removed it meanwhile. */
function withWritten({ view: { hazards }, form }: Desk): readonly HazardView[] {
  const written = form !== undefined && 'was' in form ? form.was : undefined;
  return written === undefined || hazards.some(({ id }) => id === written.id)
    ? hazards
    : [...hazards, written];
}

interface LinesProps {
  readonly desk: Desk;
  readonly all: readonly HazardView[];
}

function Lines({ desk, all }: LinesProps) {
  const hazards = useFrozenOrder(all, worstFirst);
  const [whole, setWhole] = useState(false);
  const shown = whole ? hazards : hazards.filter((hazard, place) => place < FIRST || isOpen(desk, hazard));
  const more = hazards.length - shown.length;
  return (
    <>
      <div className="hazards">
        <div className="hazard-heads" aria-hidden="true">
          <span />
          <span>Hazard → hazardous situation → harm</span>
          <span className="hazard-columns">
            <span>Before</span>
            <span>After controls</span>
          </span>
        </div>
        <ol>
          {shown.map((hazard) => (
            <HazardLine key={hazard.id} desk={desk} hazard={hazard} unfolded={hazards.length <= UNFOLDED} />
          ))}
        </ol>
      </div>
      {more > 0 && (
        <Button look="link" onClick={() => setWhole(true)}>
          Show {more} more
        </Button>
      )}
    </>
  );
}

const startedBy = (indicator: string | undefined): string =>
  indicator === undefined ? 'risk-add' : `suggest-${indicator}`;

const worstFirst = ({ residualLevel }: HazardView): number =>
  residualLevel.level === null ? -101 : -residualLevel.score;

const isOpen = ({ form }: Desk, { id }: HazardView): boolean =>
  form !== undefined && 'hazard' in form && form.hazard === id;

function NoHazards({ desk: { view } }: { readonly desk: Desk }) {
  if (view.none === null)
    return (
      <Empty>
        {view.mayEdit
          ? 'Nobody has assessed this yet. Say what can go wrong, or declare with a rationale that nothing can.'
          : 'Nobody has assessed this yet.'}
      </Empty>
    );
  const { by, at, rationale } = view.none;
  return (
    <div className="risk-none">
      <p>
        {by.name} declared on <When at={at} /> that there is no hazard.
      </p>
      <p className="item-reason">{rationale === null ? 'The rationale was erased.' : visible(rationale)}</p>
    </div>
  );
}

function Ways({ desk }: { readonly desk: Desk }) {
  const { view, form, open } = desk;
  const adding = form?.kind === 'hazard' && !('was' in form);
  return (
    <div className="risk-ways">
      {!adding && (
        <Button compact id="risk-add" onClick={() => open({ kind: 'hazard' })}>
          Add a hazard
        </Button>
      )}
      {view.hazards.length === 0 && view.none === null && form === undefined && (
        <Button compact look="subtle" id="risk-none" onClick={() => open({ kind: 'none' })}>
          Declare no hazards…
        </Button>
      )}
    </div>
  );
}

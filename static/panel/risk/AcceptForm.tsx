import { useState } from 'react';
import type { RiskView } from '../../../src/contract/riskView';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { CopyHash } from '../../kit/CopyHash';
import { Level } from '../../kit/Level';
import { Message } from '../../kit/Message';
import { namesOf } from '../../kit/people';
import { RationaleForm } from '../../kit/RationaleForm';
import { count, either, visible } from '../../kit/text';
import { numberOf, type Assessment, type Desk } from './desk';
import { isAbove, levelNameOf } from './words';

type Ceiling = RiskView['ceilings'][number];

interface AcceptFormProps {
  readonly desk: Desk;
  readonly ceiling: Ceiling;
  readonly opener: string;
}

/**
 * Accepts a residual risk above a gate's ceiling. What is shown is what is accepted: when the assessment changes
 * meanwhile, the new one takes its place only when the person asks for it.
 */
export function AcceptForm({ desk, ceiling, opener }: AcceptFormProps) {
  const [seen, setSeen] = useState(desk.view);
  const role = ceiling.acceptedBy;
  if (role === null) return null;
  const level = seen.residual.level?.name ?? 'Unknown';
  return (
    <RationaleForm
      label={`Rationale for accepting ${level}`}
      placeholder="Why do the benefits outweigh what remains, and what was considered to lower it?"
      button={{ text: `Accept ${level} as ${role.name}`, busy: 'Accepting…' }}
      keep={`caregate.risk.accept.${desk.issueId}.${role.role}`}
      onSend={async (rationale, nonce) => {
        const outcome = await call('risk.accept', { nonce, role: role.role, root: seen.root, rationale });
        if (outcome.ok || outcome.refusal.code !== 'changed-while-reading') return outcome;
        await desk.reload();
        return { ok: false, refusal: { ...outcome.refusal, ...CHANGED } };
      }}
      onDone={async () => {
        await desk.recorded();
        desk.close('risk-title');
      }}
      onCancel={() => desk.close(opener)}
    >
      {desk.view.root !== seen.root && (
        <Message
          tone="warning"
          title="The assessment changed while you were reading"
          actions={
            <Button look="link" onClick={() => setSeen(desk.view)}>
              Show what is there now
            </Button>
          }
        >
          What you see below is no longer what is there. Your rationale is kept.
        </Message>
      )}
      <Accepted seen={seen} ceiling={ceiling} />
      <p className="small subtle">
        Recorded with your name as {role.name}. {others(ceiling)}Any later change of the assessment ends the
        acceptance.
      </p>
    </RationaleForm>
  );
}

const CHANGED = {
  title: 'Not accepted: the assessment changed while you were reading',
  message: 'Read it again, then accept what is there now. Your rationale is kept.',
};

/** Exactly what an acceptance covers. */
function Accepted({ seen, ceiling }: { readonly seen: Assessment; readonly ceiling: Ceiling }) {
  const { residual, hazards, method, root } = seen;
  const above = hazards.filter(
    ({ residualLevel: { level } }) => level !== null && isAbove(level, method, ceiling.atMost),
  );
  return (
    <div className="accepted">
      <p className="field-label">What you accept</p>
      <p>
        The residual risk <Level level={residual.level} />, score {residual.score}, where {ceiling.gateTitle}{' '}
        allows {levelNameOf(method, ceiling.atMost)}.
      </p>
      <ul>
        {above.map(({ id, hazard, harm, residualLevel }) => (
          <li key={id}>
            <Level level={residualLevel.level} /> <b>Hazard {numberOf(id)}</b>:{' '}
            {visible(hazard ?? 'no words')}
            {harm !== null && ` → ${visible(harm)}`}
          </li>
        ))}
      </ul>
      <p className="small subtle">
        It covers the assessment as it stands, {count(hazards.length, 'hazard')} in all, fingerprint{' '}
        <CopyHash hash={root} label="Fingerprint of the assessment" />
      </p>
    </div>
  );
}

/** Who else could accept it. */
function others({ acceptedBy }: Ceiling): string {
  if (acceptedBy?.who === undefined) return '';
  const names = namesOf({ ...acceptedBy.who, you: false });
  return names.length === 0 ? 'Nobody else here could. ' : `${either(names)} could, too. `;
}

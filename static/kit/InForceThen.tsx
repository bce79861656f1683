import './inForceThen.css';
import { useCallback } from 'react';
import type { ResponseOf } from '../../src/contract/operations/index';
import type { GateView } from '../../src/contract/view';
import { call } from './bridge';
import { Button } from './Button';
import { nameOf } from './people';
import { Skeleton } from './Skeleton';
import { count, visible } from './text';
import { useLoaded } from './useLoaded';
import { When } from './When';

interface InForceThenProps {
  readonly version: number;
  /** The gate as it is now: it knows what Jira calls a field. */
  readonly gate: GateView;
}

type Then = ResponseOf<'policy.version'>;

/** What the policy asked of a gate under the version that was in force when somebody signed, word for word. */
export function InForceThen({ version, gate }: InForceThenProps) {
  const load = useCallback(() => call('policy.version', { version }), [version]);
  const { outcome, reload } = useLoaded(load);
  if (outcome === undefined) return <Skeleton title={`Reading policy ${String(version)}`} />;
  if (!outcome.ok) {
    return (
      <p className="then">
        {outcome.refusal.title}.{' '}
        <Button look="inline" onClick={() => void reload()}>
          Try again
        </Button>
      </p>
    );
  }
  return <Asked then={outcome.value} gate={gate} />;
}

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function Asked({
  then: { policy, publishedBy, templates },
  gate: now,
}: {
  readonly then: Then;
  readonly gate: GateView;
}) {
  const gate = policy.gates.find((one) => one.id === now.id);
  const roleName = (role: string): string =>
    visible(lower(policy.roles.find((one) => one.id === role)?.name ?? role));
  const fieldName = (field: string): string =>
    visible(lower(now.fingerprint.parts.find(({ part }) => part === `field:${field}`)?.label ?? field));
  return (
    <div className="then">
      <p>
        <b>Policy {policy.version}</b>, published by {visible(nameOf(publishedBy))},{' '}
        <When at={policy.publishedAt} />.
      </p>
      {gate === undefined ? (
        <p>It had no such gate.</p>
      ) : (
        <ul>
          {gate.signoffs.map(({ role, meaning, count: people, after }) => (
            <li key={role}>
              {people} {roleName(role)}: “{visible(meaning)}”
              {after !== undefined && `, after the ${roleName(after)}`}
            </li>
          ))}
          {gate.checklists.map((list) => (
            <li key={list}>
              <Checklist then={{ policy, templates }} list={list} />
            </li>
          ))}
          {gate.risk !== undefined && <li>{ceilingWords(gate.risk, policy, roleName)}</li>}
          {gate.sprint !== undefined && <li>The sprint of the issue validated</li>}
          <li>
            Signed for: {[...gate.material.map(fieldName), ...others(gate)].join(', ') || 'answers only'}
          </li>
        </ul>
      )}
    </div>
  );
}

type Gate = Then['policy']['gates'][number];

/** What else makes a signature stale, besides fields and answers. */
const others = ({ attachments, risk }: Gate): string[] => [
  ...(attachments ? ['attachments'] : []),
  ...(risk === undefined ? [] : [risk.resign === 'level' ? 'the level of risk' : 'the risk assessment']),
];

function ceilingWords(
  { atMost, acceptedBy }: NonNullable<Gate['risk']>,
  { method }: Then['policy'],
  roleName: (role: string) => string,
): string {
  const level = method?.levels.find(({ id }) => id === atMost)?.name ?? atMost;
  const or = acceptedBy === undefined ? '' : `, or accepted by the ${roleName(acceptedBy)}`;
  const by = method === undefined ? '' : ` (${method.title}, version ${String(method.version)})`;
  return visible(`Residual risk at most ${level}${or}${by}`);
}

function Checklist({
  then,
  list,
}: {
  readonly then: Pick<Then, 'policy' | 'templates'>;
  readonly list: string;
}) {
  const compiled = then.policy.templates.find(({ id }) => id === list);
  const words = then.templates.find(({ id }) => id === list);
  if (compiled === undefined) return <>{list}</>;
  const head = `${visible(compiled.title)}, version ${String(compiled.version)}: ${count(compiled.items.length, 'item')}`;
  if (words === undefined) return <>{head}. Its words are gone.</>;
  return (
    <details>
      <summary>{head}</summary>
      <ol>
        {words.items.map((item) => (
          <li key={item.id}>
            {visible(item.text)} <span className="subtle">{item.required ? 'required' : 'optional'}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

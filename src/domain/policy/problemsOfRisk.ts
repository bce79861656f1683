import type { RiskMethod } from '../risk/method';
import type { DraftGate, PolicyDraft } from './draft';
import { error, warning, type Problem } from './problem';
import { holdersUnknown, nameOf } from './problemsOfSignoffs';
import type { Role } from './schema';
import type { PolicyWorld } from './world';

/** What is wrong with how a policy scores risk, and with the levels that its gates name. */
export function riskProblems(draft: PolicyDraft, world: PolicyWorld): Problem[] {
  const method = world.methods.find(({ method: { id } }) => id === draft.riskMethod)?.method;
  // A method that is not there is named once: nobody can say of a level whether it would have it.
  const scored = draft.riskMethod === undefined ? undefined : (method ?? 'lost');
  return [
    ...methodProblems(draft, world),
    ...draft.gates.flatMap((gate, index) => [
      ...ceilingProblems(gate, `gates.${index}.risk`, scored),
      ...scopeProblems(gate, `gates.${index}.scope.riskAtLeast`, scored),
      ...acceptorProblems(gate, `gates.${index}.risk.acceptedBy`, draft.roles, world),
    ]),
  ];
}

/** How risk is scored: by a method, by one that is not there, or not at all. */
type Scored = RiskMethod | 'lost' | undefined;

/** A method that is retired stays where it is in force, as a retired checklist does. */
function methodProblems({ riskMethod }: PolicyDraft, world: PolicyWorld): Problem[] {
  if (riskMethod === undefined) return [];
  const offered = world.methods.find(({ method: { id } }) => id === riskMethod);
  if (offered === undefined) {
    const message = `The policy scores risk by the method "${riskMethod}", which does not exist`;
    return [error('unknown-method', 'riskMethod', message)];
  }
  if (!offered.retired) return [];
  const message = `The policy scores risk by the method "${offered.method.title}", which is retired`;
  return [(world.methodInForce === riskMethod ? warning : error)('retired-method', 'riskMethod', message)];
}

function ceilingProblems({ title, risk }: DraftGate, path: string, scored: Scored): Problem[] {
  if (risk === undefined || scored === 'lost') return [];
  if (scored === undefined) {
    const message = `Gate "${title}" asks for a level of residual risk, but the policy does not say how risk is scored`;
    return [error('risk-without-method', path, message)];
  }
  const at = scored.levels.findIndex(({ id }) => id === risk.atMost);
  if (at < 0) {
    const message = `Gate "${title}" asks for a residual risk of at most "${risk.atMost}", which is no level of "${scored.title}"`;
    return [error('unknown-risk-level', `${path}.atMost`, message)];
  }
  if (at < scored.levels.length - 1) return [];
  const message = `Gate "${title}" lets every level of residual risk through: it asks only that the risk is assessed`;
  return [warning('ceiling-asks-nothing', `${path}.atMost`, message)];
}

function scopeProblems({ title, scope }: DraftGate, path: string, scored: Scored): Problem[] {
  const { riskAtLeast } = scope;
  if (riskAtLeast === undefined || scored === 'lost') return [];
  if (scored === undefined) {
    const message = `Gate "${title}" is for issues by their level of risk, but the policy does not say how risk is scored`;
    return [error('scope-without-method', path, message)];
  }
  if (scored.levels.some(({ id }) => id === riskAtLeast)) return [];
  const message = `Gate "${title}" is for issues with a risk of at least "${riskAtLeast}", which is no level of "${scored.title}"`;
  return [error('unknown-scope-level', path, message)];
}

/** Somebody must be able to accept what a gate says may be accepted. */
function acceptorProblems(
  { title, risk }: DraftGate,
  path: string,
  roles: readonly Role[],
  { holders }: PolicyWorld,
): Problem[] {
  const role = risk?.acceptedBy;
  if (role === undefined) return [];
  const name = nameOf(roles, role);
  if (!roles.some(({ id }) => id === role)) {
    const message = `Gate "${title}" lets the role "${role}" accept a residual risk, which the policy does not have`;
    return [error('unknown-acceptor', path, message)];
  }
  const held = holders.get(role);
  if (held === undefined) return [holdersUnknown(name, path)];
  if (held.length > 0) return [];
  const message = `Gate "${title}" lets the role "${name}" accept a residual risk, and nobody in this project holds it`;
  return [error('acceptor-unheld', path, message)];
}

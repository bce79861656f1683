import type { Ceiling } from '../gate/risk';
import { capitalised, roleName } from '../gate/words';
import type { Policy } from '../policy/schema';
import { assess, type Assessed, type AssessedHazard } from './assess';
import type { RiskAssessment } from './assessment';
import type { Finding, KeyOf, Look } from './finding';
import { CONTROL_RULES } from './findingsOfControls';
import { RATING_RULES } from './findingsOfRatings';
import { hazardName } from './hazardId';
import type { RiskMethod } from './method';
import { probabilityOf } from './missing';
import { levelOf } from './scoring';

/** What findings are looked for in: the assessment, and the ceilings that the gates of the issue set. */
export interface Examined {
  readonly policy: Policy;
  readonly risk: RiskAssessment | undefined;
  readonly ceilings: readonly Ceiling[];
  readonly keyOf: KeyOf;
}

/** All findings: hazard by hazard, then those of the whole. The same facts give the same findings. */
export function findingsOf(examined: Examined): Finding[] {
  const { policy, risk, ceilings } = examined;
  const { method } = policy;
  if (method === undefined) return [];
  const assessed = assess(risk, method);
  return [
    ...assessed.hazards.flatMap((one) => hazardFindings(one, method, examined)),
    ...ceilings
      .filter(({ above, accepted }) => above && !accepted)
      .map((c) => ceilingFinding(c, examined, assessed)),
  ];
}

function hazardFindings(one: AssessedHazard, method: RiskMethod, examined: Examined): Finding[] {
  const { id } = one.hazard;
  const found = (code: Finding['code'], severity: Finding['severity'], told: string | undefined): Finding[] =>
    told === undefined
      ? []
      : [{ code, hazard: id, severity, sentence: `${capitalised(hazardName(id))}: ${told}.` }];
  if (one.missing.includes('method'))
    return found('other-method', 'error', 'it was assessed by another method, and counts as unknown');
  const look = lookAt(one, method, examined.keyOf);
  return [
    ...[...RATING_RULES, ...CONTROL_RULES].flatMap(([code, severity, rule]) =>
      found(code, severity, rule(look)),
    ),
    ...found('benefit-missing', 'error', benefitMissing(one, method, examined.ceilings)),
  ];
}

function lookAt(one: AssessedHazard, method: RiskMethod, keyOf: KeyOf): Look {
  const { initial, residual, controls } = one.hazard;
  const severity = stepsBetween(method.severity, initial.severity, residual.severity);
  const [before, after] = [probabilityOf(initial, method), probabilityOf(residual, method)];
  const probability = stepsBetween(method.probability, before, after);
  return { one, controls, method, keyOf, steps: { severity, probability } };
}

/** NaN, which is neither below, nor above, nor equal to 0, while one of the two is not known. */
function stepsBetween({ points }: RiskMethod['severity'], from?: string, to?: string): number {
  const [first, second] = [from, to].map((point) => points.findIndex(({ id }) => id === point));
  return first === undefined || second === undefined || first < 0 || second < 0 ? NaN : second - first;
}

/** Above the worst level that a gate accepts, benefits are weighed against the risk (ISO 14971:2019, 7.4). */
function benefitMissing(
  { hazard, residual }: AssessedHazard,
  method: RiskMethod,
  ceilings: readonly Ceiling[],
): string | undefined {
  const highest = ceilings.map(({ asked }) => levelOf(method, asked.atMost)).sort(byRank)[0];
  if (residual === undefined || highest === undefined || hazard.words.benefit !== undefined) return undefined;
  return residual.level.rank <= highest.rank
    ? undefined
    : `the residual risk ${residual.level.name} is above ${highest.name}, and there is no benefit-risk rationale (ISO 14971:2019, 7.4)`;
}

type Level = ReturnType<typeof levelOf>;
const byRank = (one: Level, other: Level): number => (one?.rank ?? -1) - (other?.rank ?? -1);

function ceilingFinding({ gate, asked }: Ceiling, { policy, risk }: Examined, { level }: Assessed): Finding {
  const { atMost, acceptedBy } = asked;
  const allowed = policy.method === undefined ? undefined : levelOf(policy.method, atMost);
  const fact = `Residual risk is ${level?.name ?? 'unknown'}, ${gate.title} allows ${allowed?.name ?? atMost}`;
  if (acceptedBy === undefined)
    return { code: 'above-ceiling', severity: 'error', sentence: `${fact}: it has to come down.` };
  const role = roleName(policy, acceptedBy);
  return risk?.accepted.some((given) => given.role === acceptedBy) === true
    ? {
        code: 'acceptance-outdated',
        severity: 'error',
        sentence: `${fact}: the assessment has changed since the ${role} accepted it.`,
      }
    : {
        code: 'acceptance-missing',
        severity: 'error',
        sentence: `${fact}: the ${role} has not accepted it.`,
      };
}

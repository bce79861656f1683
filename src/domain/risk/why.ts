import { counted } from '../gate/words';
import type { KnownLevel } from '../standing/schema';
import { worstOf, type Assessed, type AssessedHazard } from './assess';
import type { Hazard } from './assessment';
import { hazardName } from './hazardId';
import type { RiskMethod } from './method';
import { missingName } from './missing';
import type { Scored } from './scoring';

/** Level, number and the sentence why. `level` null is unknown. The same facts give the same three. */
export interface Why {
  readonly level: KnownLevel | null;
  readonly score: number;
  readonly why: string;
}

/** What people call a hazard in a sentence: its number, and its words where they are known. */
export type NameHazard = (hazard: Hazard) => string;

const byNumber: NameHazard = ({ id }) => hazardName(id);

const AFTER = { initial: 'before controls', residual: 'after controls' } as const;
type Which = keyof typeof AFTER;

/** The issue after controls: the worst residual level of all its hazards. */
export const whyResidual = (assessed: Assessed, method: RiskMethod | undefined, name = byNumber): Why =>
  why(assessed, method, { which: 'residual', name });

/** The issue before controls: the worst initial level of all its hazards. */
export const whyInitial = (assessed: Assessed, method: RiskMethod | undefined, name = byNumber): Why =>
  why(assessed, method, { which: 'initial', name });

interface Asked {
  readonly which: Which;
  readonly name: NameHazard;
}

function why(assessed: Assessed, method: RiskMethod | undefined, { which, name }: Asked): Why {
  const { level, hazards, because } = assessed;
  if (method === undefined) return unknown('the policy does not say how risk is scored');
  if (level === null) return unknown(`${whyUnknown(assessed)}${soFar(assessed, which, name)}`);
  if (because === 'no-hazards')
    return { level, score: 0, why: `${level.name}, because it was declared that there is no hazard.` };
  const worst = worstOf(hazards, which);
  const scored = worst?.[which];
  if (worst === undefined || scored === undefined) return unknown('nothing is rated');
  const of = hazards.length === 1 ? '' : `, the worst of ${hazards.length} hazards`;
  const rated = `${name(worst.hazard)} is ${ratedAs(scored, method)} ${AFTER[which]}${of}`;
  return { level: scored.level, score: scored.score, why: `${scored.level.name}, because ${rated}.` };
}

const unknown = (because: string): Why => ({ level: null, score: 0, why: `Unknown, because ${because}.` });

function whyUnknown({ because, drafts, hazards }: Assessed): string {
  if (because === 'other-method') return 'it was assessed by another method';
  if (because !== 'drafts') return 'nobody has assessed the risk';
  const all = hazards.length === drafts ? '' : `${drafts} of `;
  return all === ''
    ? counted(drafts, 'hazard is a draft', 'hazards are drafts')
    : `${all}${hazards.length} hazards ${drafts === 1 ? 'is a draft' : 'are drafts'}`;
}

/** What is known all the same is said, and is not the level. */
function soFar({ hazards }: Assessed, which: Which, name: NameHazard): string {
  const worst = worstOf(hazards, which);
  const level = worst?.[which]?.level.name;
  return worst === undefined || level === undefined
    ? ''
    : `. The worst that is known is ${level}, ${name(worst.hazard)}`;
}

/** `Critical and Occasional`: the points of a rating by their names. */
const ratedAs = ({ severity, probability }: Scored, method: RiskMethod): string =>
  `${pointName(method.severity, severity)} and ${pointName(method.probability, probability)}`;

/** What a step of a scale is called; its id where the scale does not have it. */
export const pointName = ({ points }: RiskMethod['severity'], point: string): string =>
  points.find(({ id }) => id === point)?.name ?? point;

/** One hazard, before or after controls. */
export function whyHazard(one: AssessedHazard, method: RiskMethod | undefined, which: Which): Why {
  const scored = one[which];
  if (method === undefined) return unknown('the policy does not say how risk is scored');
  if (one.missing.includes('method')) return unknown('it was assessed by another method');
  if (scored === undefined) {
    const lacking = which === 'residual' ? one.missing : one.missing.filter((part) => part.startsWith(which));
    return unknown(`it lacks ${lacking.map(missingName).join(', ')}`);
  }
  const { level, score } = scored;
  return { level, score, why: `${level.name}, because it is ${ratedAs(scored, method)} ${AFTER[which]}.` };
}

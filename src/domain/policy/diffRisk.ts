import { levelIn, nameOfRole, riskWords, type Naming } from './diffWords';
import type { Difference } from './difference';
import type { Gate, RiskRequirement } from './schema';

type Found = Omit<Difference, 'gate'>;

/** A ceiling of one gate before and after. */
interface Pair {
  readonly title: string;
  readonly naming: Naming;
  readonly was: RiskRequirement;
  readonly now: RiskRequirement;
}

/** How the residual risk that a gate lets through differs. */
export function riskDifferences(was: Gate, now: Gate, naming: Naming): Found[] {
  const { title } = now;
  if (was.risk === undefined && now.risk === undefined) return [];
  if (was.risk === undefined || now.risk === undefined) {
    const lowers = now.risk === undefined;
    const what = lowers
      ? `${title} no longer asks for a residual risk`
      : `${title} asks for a residual risk as well`;
    return [{ what, was: wordsOf(was.risk, naming), now: wordsOf(now.risk, naming), lowers }];
  }
  const pair = { title, naming, was: was.risk, now: now.risk };
  return [...ceilingDifference(pair), ...acceptorDifference(pair), ...resignDifference(pair)];
}

const wordsOf = (risk: RiskRequirement | undefined, naming: Naming): string | null =>
  risk === undefined ? null : riskWords(naming, risk);

/** Compared on the scale that holds afterwards; a level that it does not have lets nothing through. */
function ceilingDifference({ title, naming, was, now }: Pair): Found[] {
  if (was.atMost === now.atMost) return [];
  const levels = naming.after.method?.levels ?? [];
  const rank = (level: string): number => levels.findIndex(({ id }) => id === level);
  const lowers = rank(now.atMost) > rank(was.atMost);
  const what = `${title} lets ${lowers ? 'a higher' : 'only a lower'} residual risk through`;
  return [{ what, was: levelIn(naming, was.atMost), now: levelIn(naming, now.atMost), lowers }];
}

/** Whoever may accept lets through what is above the ceiling: somebody, or somebody else, may where nobody might. */
function acceptorDifference({ title, naming, was, now }: Pair): Found[] {
  if (was.acceptedBy === now.acceptedBy) return [];
  const words = (role: string | undefined): string =>
    role === undefined ? 'nobody' : nameOfRole(naming, role);
  const what =
    now.acceptedBy === undefined
      ? `Nobody may accept a higher residual risk in ${title} any more`
      : `The ${nameOfRole(naming, now.acceptedBy)} may accept a higher residual risk in ${title}`;
  const lowers = now.acceptedBy !== undefined;
  return [{ what, was: words(was.acceptedBy), now: words(now.acceptedBy), lowers }];
}

const STALE: Readonly<Record<RiskRequirement['resign'], string>> = {
  assessment: 'by any change of the assessment',
  level: 'by a change of level only',
};

function resignDifference({ title, was, now }: Pair): Found[] {
  if (was.resign === now.resign) return [];
  const lowers = now.resign === 'level';
  const what = `Signatures of ${title} turn stale ${lowers ? 'less' : 'more'} often when the risk changes`;
  return [{ what, was: STALE[was.resign], now: STALE[now.resign], lowers }];
}

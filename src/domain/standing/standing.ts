import type { AwaitingRow } from '../awaiting/schema';
import type { IssueFacts } from '../gate/facts';
import type { Policy } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import { assess, type Assessed } from '../risk/assess';
import { UNKNOWN_LEVEL } from '../risk/method';
import { byInstant } from '../shared/instants';
import type { Instant, Slug } from '../shared/ids';
import { hazardLine } from './hazards';
import { regulatoryMarks } from './regulatory';
import type { Standing } from './schema';

const MOST_WAITS = 10;
const MOST_CHANGES = 16;
const MOST_INDICATORS = 40;

/** What the indicators of an issue come to. */
export interface Indicated {
  readonly score: number;
  readonly yes: readonly Slug[];
  readonly unknown: number;
}

/** Everything that a standing is made of. What was decided and who is waited for comes from the gates. */
export interface Stood {
  readonly facts: Pick<IssueFacts, 'id' | 'projectId'>;
  readonly record: IssueRecord | undefined;
  readonly policy: Policy | undefined;
  readonly state: Standing['state'];
  readonly missing: number;
  readonly rows: readonly AwaitingRow[];
  readonly signed: Standing['signed'];
  readonly indicated: Indicated;
  readonly accepted: boolean;
  readonly bypassed: Instant | undefined;
  readonly regulatory: ReadonlySet<Slug>;
  /** What was known before: it keeps changes of level that no entry tells of. */
  readonly before: Standing | undefined;
  readonly now: Instant;
}

/** Where an issue stands. The same facts give the same line, but for `at` and for changes that no entry tells of. */
export function standingOf(stood: Stood): Standing {
  const { facts, record, policy, indicated } = stood;
  const assessed = assess(record?.risk, policy?.method);
  return {
    ...{ issueId: facts.id, projectId: facts.projectId, revision: record?.revision ?? 0, at: stood.now },
    ...{ state: stood.state, missing: stood.missing, waits: waitsOf(stood.rows) },
    ...{ level: assessed.level, score: assessed.score, accepted: stood.accepted },
    method: policy?.method === undefined ? null : { id: policy.method.id, version: policy.method.version },
    hazards: assessed.hazards.map(hazardLine),
    drafts: assessed.drafts,
    inherent: indicated.score,
    indicators: indicated.yes.slice(0, MOST_INDICATORS),
    indicatorsUnknown: indicated.unknown,
    history: historyOf(stood, assessed),
    signed: stood.signed,
    regulatory: regulatoryMarks(policy, record, stood.regulatory),
    ...(stood.bypassed === undefined ? {} : { bypassed: stood.bypassed }),
  };
}

/** What is due first, then what has waited longest. */
const waitsOf = (rows: readonly AwaitingRow[]): Standing['waits'] =>
  rows
    .map(({ role, gate, since, due }) => ({ role, gate, since, ...(due === undefined ? {} : { due }) }))
    .sort((one, other) => byInstant(moment(one), moment(other)))
    .slice(0, MOST_WAITS);

const NEVER = '9999';
const moment = ({ due, since }: Standing['waits'][number]): string => `${due ?? NEVER} ${since}`;

type Change = Standing['history'][number];

/**
 * Changes of level or score as the record has them. A policy with another method changes a level without an entry: that
 * is kept from when it was first seen.
 */
function historyOf({ record, before, now }: Stood, { level, score }: Assessed): Change[] {
  const known = merged(recorded(record), before?.history ?? []);
  const current: Change = [now, level?.id ?? UNKNOWN_LEVEL, score];
  const all = isSame(known.at(-1), current) ? known : [...known, current];
  return all.slice(-MOST_CHANGES);
}

const recorded = (record: IssueRecord | undefined): Change[] =>
  (record?.risk?.history ?? []).map((entry): Change => [entry.at, entry.level, entry.score]);

const merged = (recordedOnes: readonly Change[], seen: readonly Change[]): Change[] => {
  const moments = new Set(recordedOnes.map(([at]) => at));
  return [...recordedOnes, ...seen.filter(([at]) => !moments.has(at))].sort(([one], [other]) =>
    byInstant(one, other),
  );
};

/** Before anything is known, an issue is unknown. */
const isSame = (
  [, id, score]: Change | readonly [null, string, number] = [null, UNKNOWN_LEVEL, 0],
  other: Change,
) => id === other[1] && score === other[2];

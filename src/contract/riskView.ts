import * as z from 'zod';
import { dimension, rating, riskControl } from '../domain/risk/assessment';
import { riskMethod } from '../domain/risk/method';
import { accountId, digest, instant, jiraId, slug } from '../domain/shared/ids';
import { knownLevel } from '../domain/standing/schema';
import { who } from './view';

/** A person as Jira names them now, as far as Jira says. */
export const named = z.strictObject({ accountId, name: z.string() });

/** Level, number and the sentence why. `level` null is unknown. The same facts give the same three. */
export const levelView = z.strictObject({
  level: knownLevel.nullable(),
  score: z.int().min(0).max(100),
  why: z.string(),
});
export type LevelView = z.infer<typeof levelView>;

/** A control with its issue, as far as the viewer may know it: `issue` null is one that they may not see. */
export const controlView = z.strictObject({
  ...riskControl.omit({ issueId: true }).shape,
  issueId: jiraId.nullable(),
  issue: z.strictObject({ key: z.string(), summary: z.string(), status: z.string() }).nullable(),
});
export type ControlView = z.infer<typeof controlView>;

/** A hazard as people read it. `missing` names what keeps it a draft. `revision` goes back to replace it. */
export const hazardView = z.strictObject({
  id: slug,
  hazard: z.string().nullable(),
  situation: z.string().nullable(),
  harm: z.string().nullable(),
  benefit: z.string().nullable(),
  dimensions: z.array(dimension),
  initial: rating,
  residual: rating,
  initialLevel: levelView,
  residualLevel: levelView,
  controls: z.array(controlView),
  missing: z.array(z.string()),
  revision: z.int().min(1),
  by: named,
  at: instant,
});
export type HazardView = z.infer<typeof hazardView>;

/** Something in an assessment that does not fit together, plainly. */
export const findingView = z.strictObject({
  code: z.string().max(60),
  hazard: slug.optional(),
  severity: z.enum(['error', 'warning']),
  sentence: z.string(),
});
export type FindingView = z.infer<typeof findingView>;

/** What one indicator says of the issue, and on what. */
export const indicatorView = z.strictObject({
  id: slug,
  title: z.string(),
  outcome: z.enum(['yes', 'no', 'unknown']),
  evidence: z.array(z.string()),
  weight: z.int().min(0).max(100),
  suggests: z
    .strictObject({ dimension, hazard: z.string(), situation: z.string(), harm: z.string() })
    .nullable(),
});
export type IndicatorView = z.infer<typeof indicatorView>;

/** An acceptance that was given; `current` while it covers the assessment as it is. */
export const acceptanceView = z.strictObject({
  seq: z.int(),
  role: slug,
  roleName: z.string(),
  level: z.string(),
  by: named,
  at: instant,
  rationale: z.string().nullable(),
  current: z.boolean(),
});

/** Everything that the risk section of an issue shows. `root` is the digest of what an acceptance would cover. */
export const riskView = z.strictObject({
  method: riskMethod.nullable(),
  revision: z.int().min(0),
  residual: levelView,
  initial: levelView,
  inherent: z.strictObject({ score: z.int().min(0).max(100), unknown: z.int().min(0), why: z.string() }),
  hazards: z.array(hazardView),
  none: z.strictObject({ by: named, at: instant, rationale: z.string().nullable() }).nullable(),
  findings: z.array(findingView),
  indicators: z.array(indicatorView),
  accepted: z.array(acceptanceView),
  /** Ceilings that gates of this issue set. */
  ceilings: z.array(
    z.strictObject({
      gate: slug,
      gateTitle: z.string(),
      atMost: z.string(),
      held: z.boolean(),
      /** Who may accept a risk above it: the role, whether the viewer may, and who else holds the role. */
      acceptedBy: z
        .strictObject({ role: slug, name: z.string(), you: z.boolean(), who: who.optional() })
        .nullable(),
    }),
  ),
  root: digest,
  mayEdit: z.boolean(),
  /** Levels over time, oldest first, each with the sentence of its entry. */
  history: z.array(
    z.strictObject({
      seq: z.int(),
      at: instant,
      level: knownLevel.nullable(),
      score: z.int(),
      by: named.nullable(),
    }),
  ),
});
export type RiskView = z.infer<typeof riskView>;

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { callsOf, PANEL, SETTINGS } from './call';
import { SeedFailed, type SeedSite } from './site';

/** An item of a checklist with its answer, as far as the demo reads it. */
export const itemSeen = z.looseObject({
  item: z.looseObject({
    id: z.string(),
    text: z.string(),
    required: z.boolean(),
    wants: z.string().optional(),
    evidence: z.enum(['optional', 'required']),
    notApplicable: z.boolean(),
    addressable: z.boolean(),
  }),
  value: z.string(),
  revision: z.number(),
});
export type ItemSeen = z.infer<typeof itemSeen>;

const slot = z.looseObject({ role: z.string(), meaning: z.string() });
const gate = z.looseObject({
  id: z.string(),
  outcome: z.string(),
  slots: z.array(slot),
  fingerprint: z.looseObject({ root: z.string() }),
});

const found = z.looseObject({ policy: z.looseObject({}).nullable() });

/** What of `issue.get` the demo reads. */
const view = z.looseObject({
  gates: z.array(gate),
  checklists: z.array(z.looseObject({ id: z.string(), items: z.array(itemSeen) })),
});
export type IssueSeen = z.infer<typeof view>;

/** One answer as `checklist.answer` takes it. */
export interface Answer {
  readonly item: string;
  readonly value: string;
  readonly replaces: number;
  readonly reason?: string;
  readonly evidence: readonly string[];
}

export interface Adoption {
  readonly id: string;
  readonly guards: readonly string[];
}

/** In which role somebody signs, and why not. */
export interface Part {
  readonly role: string;
  readonly rejects?: string;
}

/** The app's operations as people call them from its pages. Every call throws SeedFailed when the app refuses. */
export interface AppUser {
  hasPolicy(project: string, as: string): Promise<boolean>;
  adopt(project: string, as: string, gates: readonly Adoption[]): Promise<void>;
  see(issue: string, as: string): Promise<IssueSeen>;
  answer(issue: string, as: string, checklist: string, answers: readonly Answer[]): Promise<void>;
  /** Approves, or rejects when there is a rationale. */
  sign(issue: string, as: string, gate: string, part: Part): Promise<void>;
}

/** The starter policy that the seeds adopt. */
const STARTER = 'digital-health';

export function appOf(site: SeedSite): AppUser {
  const call = callsOf(site);
  const see = async (issue: string, as: string) =>
    view.parse(await call(PANEL, 'issue.get', {}, { issue, as }));
  // What the first signer of an issue read is what the next one reads, if nothing was answered in between.
  const read = new Map<string, IssueSeen>();
  return {
    see,
    async hasPolicy(project, as) {
      const { policy } = found.parse(await call(SETTINGS, 'policy.get', {}, { project, as }));
      return policy !== null;
    },
    async adopt(project, as, gates) {
      const request = { nonce: randomUUID(), starter: STARTER, gates };
      await call(SETTINGS, 'policy.adopt', request, { project, as });
    },
    async answer(issue, as, checklist, answers) {
      read.delete(issue);
      await call(PANEL, 'checklist.answer', { nonce: randomUUID(), checklist, answers }, { issue, as });
    },
    async sign(issue, as, gateId, { role, rejects }) {
      const known = read.get(issue) ?? (await see(issue, as));
      read.set(issue, known);
      const seen = known.gates.find(({ id }) => id === gateId);
      const meaning = seen?.slots.find((one) => one.role === role)?.meaning;
      if (seen === undefined || meaning === undefined) {
        throw new SeedFailed(`${issue}: the gate ${gateId} has nothing to sign as ${role}.`);
      }
      const decision =
        rejects === undefined ? { decision: 'approved' } : { decision: 'rejected', rationale: rejects };
      const command = { nonce: randomUUID(), gate: gateId, role, meaning, seen: seen.fingerprint.root };
      await call(PANEL, 'signoff.sign', { ...command, ...decision }, { issue, as });
    },
  };
}

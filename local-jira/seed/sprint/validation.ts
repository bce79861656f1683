import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { itemSeen } from '../app';
import { callsOf, PROJECT_PAGE } from '../call';
import { inBatches, pickAnswers, type HowMuch } from '../play/answering';
import { SeedFailed, type SeedSite } from '../site';
import { SPRINT_CHECKLIST } from './requirement';

/** What of `sprint.get` the demo reads. */
const view = z.looseObject({
  checklists: z.array(z.looseObject({ id: z.string(), items: z.array(itemSeen) })),
  slots: z.array(z.looseObject({ role: z.string(), meaning: z.string() })),
  fingerprint: z.string(),
});

/** A sprint in one project: by the key of the project, and by the ids that the app knows both by. */
export interface SprintPlace {
  readonly key: string;
  readonly project: string;
  readonly sprint: string;
}

/** The app's operations on a sprint, from the page of a project. Every call throws SeedFailed when the app refuses. */
export interface SprintValidation {
  open(as: string): Promise<void>;
  /** Judges patient safety for the whole sprint, or for the first half of the questions. */
  judge(as: string, howMuch: HowMuch): Promise<void>;
  sign(as: string, role: string): Promise<void>;
}

export function validationOf(site: SeedSite, { key, project, sprint }: SprintPlace): SprintValidation {
  const call = callsOf(site);
  const tell = (operation: string, as: string, payload: object) =>
    call(PROJECT_PAGE, operation, { project, sprint, ...payload }, { project: key, as });
  const see = async (as: string) => view.parse(await tell('sprint.get', as, {}));
  return {
    async open(as) {
      await tell('sprint.open', as, { nonce: randomUUID() });
    },
    async judge(as, howMuch) {
      const seen = (await see(as)).checklists.find(({ id }) => id === SPRINT_CHECKLIST);
      if (seen === undefined) throw new SeedFailed(`The sprint ${sprint} has no checklist to answer.`);
      const subject = { issue: `${key}-sprint-${sprint}`, checklist: SPRINT_CHECKLIST, advises: true };
      for (const answers of inBatches(pickAnswers(seen.items, subject, howMuch)))
        await tell('sprint.answer', as, { nonce: randomUUID(), checklist: SPRINT_CHECKLIST, answers });
    },
    async sign(as, role) {
      const { slots, fingerprint: seen } = await see(as);
      const meaning = slots.find((slot) => slot.role === role)?.meaning;
      const command = { nonce: randomUUID(), role, decision: 'approved', meaning, seen };
      await tell('sprint.sign', as, command);
    },
  };
}

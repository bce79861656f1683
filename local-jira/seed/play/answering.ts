import { answerTo, twoLeftOpen, type Subject } from '../answers';
import type { Answer, AppUser, IssueSeen, ItemSeen } from '../app';
import { SeedFailed } from '../site';
import type { Story } from '../story';

/** The most answers that one command takes. */
const BATCH = 10;

export type HowMuch = 'all' | 'half' | 'all-but-two';

const PICK: Readonly<Record<HowMuch, (items: readonly ItemSeen[]) => readonly ItemSeen[]>> = {
  all: (items) => items,
  half: (items) => items.slice(0, Math.ceil(items.length / 2)),
  'all-but-two': (items) => {
    const open = twoLeftOpen(items);
    return items.filter((item) => !open.has(item));
  },
};

/** Answers to so many items of a checklist. */
export const pickAnswers = (items: readonly ItemSeen[], subject: Subject, howMuch: HowMuch): Answer[] =>
  PICK[howMuch](items).map((item) => answerTo(item, subject));

/** Answers in commands of a size that the app takes. */
export const inBatches = (answers: readonly Answer[]): Answer[][] =>
  Array.from({ length: Math.ceil(answers.length / BATCH) }, (_, index) =>
    answers.slice(index * BATCH, (index + 1) * BATCH),
  );

/** Who answers which issue, as it was when nothing had been answered. */
export interface Desk {
  readonly key: string;
  readonly story: Story;
  readonly blank: IssueSeen;
  readonly as: string;
}

/** One person answers a checklist of an issue: all of it, the first half, or all but two required items. */
export async function answerChecklist(
  app: AppUser,
  { key, story, blank, as }: Desk,
  checklist: string,
  howMuch: HowMuch,
): Promise<void> {
  const seen = blank.checklists.find(({ id }) => id === checklist);
  if (seen === undefined) throw new SeedFailed(`${key} has no checklist ${checklist}.`);
  const subject = { issue: key, checklist, advises: story.advises };
  for (const answers of inBatches(pickAnswers(seen.items, subject, howMuch))) {
    await app.answer(key, as, checklist, answers);
  }
}

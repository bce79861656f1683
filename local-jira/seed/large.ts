import { appOf } from './app';
import { jiraOf } from './jira';
import { inParallel } from './play/parallel';
import type { SeedSite, Tell } from './site';
import { adoptIn } from './starter';
import { telehealth } from './stories/small';

/** How many issues it makes. */
export const LARGE = 2_000;

/** How many issues are made, and after how many each it is told how far it is. */
interface Size {
  readonly issues: number;
  readonly toldEvery: number;
}

const SIZE: Size = { issues: LARGE, toldEvery: 500 };

/** Many issues of Telehealth Platform, none of them answered; texts repeat, summaries are numbered. */
export async function seedLarge(site: SeedSite, tell: Tell, size = SIZE): Promise<void> {
  const jira = jiraOf(site);
  await adoptIn(appOf(site), 'TELE');
  const plain = telehealth.filter(({ type }) => type !== 'Epic');
  const numbers = Array.from({ length: size.issues }, (_, index) => index + 1);
  await inParallel(numbers, 1, async (number) => {
    const story = plain[number % plain.length];
    if (story !== undefined) await jira.create('TELE', { ...story, summary: `${story.summary} (${number})` });
    if (number % size.toldEvery === 0) tell(`${number} of ${size.issues} issues are written.`);
  });
}

import { appOf } from './app';
import { jiraOf } from './jira';
import { playerOf } from './play/play';
import type { SeedSite } from './site';
import { adoptIn } from './starter';
import { suggestStep } from './stories/small/titration';

/**
 * One story in review whose clinical checklist is half answered, and that its developer has tried to close.
 * @throws {SeedFailed} at the first step that is refused, or when the transition is not
 */
export async function seedRefused(site: SeedSite): Promise<void> {
  const [jira, app] = [jiraOf(site), appOf(site)];
  const story = { ...suggestStep, reach: 'refused' } as const;
  await adoptIn(app, 'TELE');
  await playerOf(jira, app)(await jira.create('TELE', story), story);
}

import { appOf } from './app';
import { jiraOf, type JiraUser } from './jira';
import { inParallel } from './play/parallel';
import { playerOf } from './play/play';
import type { SeedSite } from './site';
import { adoptIn } from './starter';
import { monitoring, telehealth } from './stories/small';
import type { Story } from './story';

/** Issues that are moved along at the same time. */
const WIDTH = 4;

/** One issue that a seed made. */
export interface SeededIssue {
  readonly key: string;
  readonly story: Story;
}

/**
 * Fills an installed base site with twenty issues, by Jira's REST API and the app's own operations, as the people of
 * the site. Keys are the same each time. @throws {SeedFailed} at the first step that is refused
 */
export async function seedSmall(site: SeedSite): Promise<readonly SeededIssue[]> {
  const [jira, app] = [jiraOf(site), appOf(site)];
  for (const project of ['TELE', 'RPM']) await adoptIn(app, project);
  const issues = [
    ...(await createIssues(jira, 'TELE', telehealth)),
    ...(await createIssues(jira, 'RPM', monitoring)),
  ];
  const play = playerOf(jira, app);
  await inParallel(issues, WIDTH, async ({ key, story }) => {
    await play(key, story);
    if (story.comment) await jira.comment(key, story.comment.by, story.comment.text);
  });
  return issues;
}

/** One after the other, so that the keys follow the order of the stories. The epic comes first. */
async function createIssues(
  jira: JiraUser,
  project: string,
  stories: readonly Story[],
): Promise<SeededIssue[]> {
  const issues: SeededIssue[] = [];
  for (const story of stories) {
    const epic = story.inEpic ? issues.find((issue) => issue.story.type === 'Epic')?.key : undefined;
    const more = epic === undefined ? {} : { parent: { key: epic } };
    issues.push({ key: await jira.create(project, story, more), story });
  }
  return issues;
}

import type { AppUser, IssueSeen } from '../app';
import type { JiraUser } from '../jira';
import type { Story } from '../story';
import { developerOf, STEPS } from './steps';

/** Brings an issue as far as its story says, by the people of its project. */
export type Play = (key: string, story: Story) => Promise<void>;

/** Plays issues of one site. What an issue asks before anything is answered is the same in a whole project. */
export function playerOf(jira: JiraUser, app: AppUser): Play {
  const blanks = new Map<string, Promise<IssueSeen>>();
  const blankOf = (key: string, as: string): Promise<IssueSeen> => {
    const project = key.split('-')[0] ?? '';
    const known = blanks.get(project) ?? app.see(key, as);
    blanks.set(project, known);
    return known;
  };
  return async (key, story) => {
    const steps = STEPS[story.reach];
    if (steps.length === 0) return;
    const blank = await blankOf(key, developerOf(story));
    for (const step of steps) await step({ jira, app, key, story, blank });
  };
}

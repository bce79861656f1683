import { z } from 'zod';
import { documentOf, paragraph, textDocument, type AdfDocument, type AdfNode } from '../adf';
import { restOf, sendTo } from './rest';
import { SeedFailed, type SeedSite } from './site';
import type { Story } from './story';

const created = z.looseObject({ id: z.string(), key: z.string() });

/** Jira's REST API as the people of a seed use it. Every call throws SeedFailed when Jira refuses. */
export interface JiraUser {
  /** Makes an issue of a story. `more` is by field id. */
  create(project: string, story: Story, more?: object): Promise<string>;
  describe(key: string, as: string, description: AdfDocument): Promise<void>;
  comment(key: string, as: string, text: string): Promise<void>;
  transition(key: string, as: string, id: string): Promise<void>;
  /** Tries a transition that the app blocks. Throws SeedFailed when it goes through. */
  beRefused(key: string, as: string, id: string): Promise<void>;
}

const API = '/api/3';

export function jiraOf(site: SeedSite): JiraUser {
  const ask = restOf(site);
  return {
    async create(project, story, more = {}) {
      const fields = { project: { key: project }, ...fieldsOf(story), ...more };
      return created.parse(await ask(story.reporter, 'POST', `${API}/issue`, { fields })).key;
    },
    async describe(key, as, description) {
      await ask(as, 'PUT', `${API}/issue/${key}`, { fields: { description } });
    },
    async comment(key, as, text) {
      await ask(as, 'POST', `${API}/issue/${key}/comment`, { body: textDocument(text) });
    },
    async transition(key, as, id) {
      await ask(as, 'POST', `${API}/issue/${key}/transitions`, { transition: { id } });
    },
    async beRefused(key, as, id) {
      const path = `${API}/issue/${key}/transitions`;
      const { status, text } = await sendTo(site, as, ['POST', path], { transition: { id } });
      if (status !== 400) throw new SeedFailed(`POST ${path} as ${as} was not blocked: ${status} ${text}`);
    },
  };
}

const sentence = (text: string): AdfNode => paragraph([{ type: 'text', text }]);

/** The description of a story: what it is for, then what must hold. */
export const descriptionOf = ({ text, criteria }: Pick<Story, 'text' | 'criteria'>): AdfDocument =>
  documentOf([
    sentence(text),
    {
      type: 'bulletList',
      content: criteria.map((criterion) => ({ type: 'listItem', content: [sentence(criterion)] })),
    },
  ]);

const fieldsOf = (story: Story) => ({
  issuetype: { name: story.type },
  summary: story.summary,
  description: descriptionOf(story),
  priority: { name: story.priority },
  labels: story.labels,
  ...(story.assignee === null ? {} : { assignee: { accountId: story.assignee } }),
  ...(story.components.length === 0 ? {} : { components: story.components.map((name) => ({ name })) }),
});

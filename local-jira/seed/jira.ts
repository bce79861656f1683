import { z } from 'zod';
import { documentOf, paragraph, textDocument, type AdfDocument, type AdfNode } from '../adf';
import { SeedFailed, type SeedSite } from './site';
import type { Story } from './story';

const created = z.looseObject({ id: z.string(), key: z.string() });

/** Jira's REST API as the people of the demo use it. Every call throws SeedFailed when Jira refuses. */
export interface JiraUser {
  create(project: string, story: Story, epic: string | undefined): Promise<string>;
  describe(key: string, as: string, description: AdfDocument): Promise<void>;
  comment(key: string, as: string, text: string): Promise<void>;
  transition(key: string, as: string, id: string): Promise<void>;
}

export function jiraOf(site: SeedSite): JiraUser {
  const call = async (as: string, method: string, path: string, body: unknown): Promise<unknown> => {
    const request = new Request(`http://localhost/rest/api/3${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const response = await site.fetch(request, { kind: 'user', accountId: as });
    const text = await response.text();
    if (!response.ok) throw new SeedFailed(`${method} ${path} as ${as}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  return {
    async create(project, story, epic) {
      const fields = {
        project: { key: project },
        ...fieldsOf(story),
        ...(epic ? { parent: { key: epic } } : {}),
      };
      return created.parse(await call(story.reporter, 'POST', '/issue', { fields })).key;
    },
    async describe(key, as, description) {
      await call(as, 'PUT', `/issue/${key}`, { fields: { description } });
    },
    async comment(key, as, text) {
      await call(as, 'POST', `/issue/${key}/comment`, { body: textDocument(text) });
    },
    async transition(key, as, id) {
      await call(as, 'POST', `/issue/${key}/transitions`, { transition: { id } });
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

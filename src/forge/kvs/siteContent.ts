import type { SiteCommit } from '../../app/ports';
import type { Template } from '../../domain/checklist/template';
import type { RiskMethod } from '../../domain/risk/method';
import type { Slug } from '../../domain/shared/ids';
import { methodRow, rowOfMethod, rowOfTemplate, templateRow, type TemplateRow } from './documents';
import { ImpossibleWrite } from './errors';
import { ENTITIES, methodKey, templateDraftKey, templateKey } from './keys';
import { getRow } from './read';
import type { Put, Write } from './write';

const templateAt = async (key: string): Promise<Template | undefined> =>
  (await getRow(ENTITIES.template, key, templateRow))?.body;

/** One published version of a template of the site's own. */
export const loadTemplate = (id: Slug, version: number): Promise<Template | undefined> =>
  templateAt(templateKey(id, version));

export const loadTemplateDraft = (id: Slug): Promise<Template | undefined> =>
  templateAt(templateDraftKey(id));

/** One published version of a risk method of the site's own. */
export const loadMethod = async (id: Slug, version: number): Promise<RiskMethod | undefined> =>
  (await getRow(ENTITIES.method, methodKey(id, version), methodRow))?.body;

/** Whether a version that the commit publishes is there already. */
export async function publishedBefore({ publish, method }: SiteCommit): Promise<boolean> {
  const found = await Promise.all([
    publish && loadTemplate(publish.id, publish.version),
    method && loadMethod(method.id, method.version),
  ]);
  return found.some((version) => version !== undefined);
}

/** What is written beside the site document. */
export const contentOf = ({ publish, method, draft }: SiteCommit): readonly Write[] => [
  ...(publish === undefined
    ? []
    : [putTemplate(templateKey(publish.id, publish.version), publish, publish.version)]),
  ...(method === undefined ? [] : [putMethod(method)]),
  ...(draft === undefined ? [] : [putDraft(draft)]),
];

function putDraft({ id, content }: NonNullable<SiteCommit['draft']>): Write {
  const key = templateDraftKey(id);
  if (content === undefined) return { entity: ENTITIES.template, removed: key };
  if (content.id !== id) throw new ImpossibleWrite('a draft is kept under its own id');
  return putTemplate(key, content, 0);
}

const putTemplate = (key: string, content: Template, version: number): Put => ({
  entity: ENTITIES.template,
  key,
  value: rowOfTemplate(content, version) satisfies TemplateRow,
  what: 'the template',
});

const putMethod = (method: RiskMethod): Put => ({
  entity: ENTITIES.method,
  key: methodKey(method.id, method.version),
  value: rowOfMethod(method),
  what: 'the risk method',
});

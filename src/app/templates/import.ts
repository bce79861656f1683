import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { template } from '../../domain/checklist/template';
import type { Json } from '../../domain/shared/canonicalJson';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { readDocument } from '../readDocument';
import { asJiraAdmin } from '../site/admin';

/** Reads a template written as YAML or JSON. Nothing is stored. Needs Administer Jira. */
export async function importTemplate(
  ports: Ports,
  _place: SitePlace,
  { format, text }: ParsedRequest<'template.import'>,
): Promise<ResponseOf<'template.import'> | Refusal> {
  const refusal = await asJiraAdmin(ports);
  if (refusal !== undefined) return refusal;
  const found = await readDocument(ports, {
    format,
    text,
    read: (value: Json) => template.safeParse(value),
    tidy: numbered,
  });
  return isRefusal(found) ? found : { template: found.value };
}

const isMembers = (value: Json): value is { readonly [key: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Publishing numbers a template: whoever writes one need not. */
const numbered = (value: Json): Json =>
  isMembers(value) && value.version === undefined ? { ...value, version: 1 } : value;

import { suggested } from '../slugs';
import type { LegalStatus, Template, TemplateInput } from '../types';

/** A line of a checklist as somebody types it: no member is absent, an empty text stands for none. */
export interface DraftItem {
  /** Names the line on this page only. */
  readonly key: string;
  /** Empty until the line is first saved; then it stays, because answers name it. */
  readonly id: string;
  readonly text: string;
  readonly help: string;
  readonly clause: string;
  readonly status: LegalStatus;
  readonly asOf: string;
  readonly url: string;
  readonly required: boolean;
  readonly answeredBy: string;
  readonly wants: string;
  readonly evidence: 'optional' | 'required';
  readonly notApplicable: boolean;
  readonly addressable: boolean;
  readonly since: number;
}

/** A checklist as somebody types it. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly version: number;
  readonly items: readonly DraftItem[];
}

type Item = Template['items'][number];

const draftItem = (item: Item, key: string): DraftItem => ({
  key,
  id: item.id,
  text: item.text,
  help: item.help ?? '',
  ...item.citation,
  required: item.required,
  answeredBy: item.answeredBy ?? '',
  wants: item.wants ?? '',
  evidence: item.evidence,
  notApplicable: item.notApplicable,
  addressable: item.addressable,
  since: item.since,
});

/** What is typed, from what is stored. */
export const draftOf = ({ id, title, purpose, version, items }: Template): Draft => ({
  id,
  title,
  purpose,
  version,
  items: items.map((item, index) => draftItem(item, `k${index + 1}`)),
});

/** A checklist with nothing in it. */
export const emptyDraft = (): Draft => ({ id: '', title: '', purpose: '', version: 1, items: [] });

const LONGEST_TITLE = 80;
const COPY = ' (our copy)';

/** A copy to edit: a title and an id of its own, every line as it reads, counted from version 1 again. */
export function copyOf(template: Template, taken: ReadonlySet<string>): Draft {
  const title = `${template.title.slice(0, LONGEST_TITLE - COPY.length).trimEnd()}${COPY}`;
  const draft = draftOf(template);
  return {
    ...draft,
    id: suggested(title, taken, 'checklist'),
    title,
    version: 1,
    items: draft.items.map((item) => ({ ...item, since: 1 })),
  };
}

/** The same lines, each with an id: what has none gets one from its text. */
export function named(draft: Draft): Draft {
  const taken = new Set(draft.items.map((item) => item.id));
  const items = draft.items.map((item) => {
    if (item.id !== '') return item;
    const id = suggested(item.text.split(/\s+/).slice(0, 6).join(' '), taken, 'item');
    taken.add(id);
    return { ...item, id };
  });
  return { ...draft, items };
}

const present = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const sentItem = (item: DraftItem): TemplateInput['items'][number] => ({
  id: item.id,
  text: item.text.trim(),
  help: present(item.help),
  citation: { clause: item.clause.trim(), status: item.status, asOf: item.asOf, url: item.url.trim() },
  required: item.required,
  answeredBy: present(item.answeredBy),
  wants: present(item.wants),
  evidence: item.evidence,
  notApplicable: item.notApplicable,
  addressable: item.addressable,
  since: item.since,
});

/** What is sent of what is typed. Only a draft whose lines are named can be sent. */
export const templateOf = (draft: Draft): TemplateInput => ({
  id: draft.id.trim(),
  version: draft.version,
  title: draft.title.trim(),
  purpose: draft.purpose.trim(),
  items: draft.items.map(sentItem),
});

/** What of a draft a person would miss, as one text: two drafts that say the same give the same. */
export const saying = (draft: Draft): string => JSON.stringify(templateOf(draft));

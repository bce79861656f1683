import { packs, starterPolicies, templateById } from '../../../src/content';
import type { OperationName, ResponseOf } from '../../../src/contract/operations/index';
import { refusalOf, type RefusalMessage } from '../../../src/contract/refusals';
import {
  BUILT_IN,
  checks,
  GROUPS,
  HOUSE_ROLES,
  LONG_WORDS,
  ownTemplate,
  passes,
  PROJECT_ROLES,
  releaseNotes,
  releaseNotesBefore,
} from './fixtures/adminBook';
import { HELEN } from './fixtures/people';

type Payload = Readonly<Record<string, unknown>>;
type Listing = ResponseOf<'template.list'>;
type Own = Listing['own'][number];
type Template = ResponseOf<'template.get'>['template'];

/** What the admin page is made to meet. */
export const ADMIN = [
  'usual',
  'fresh',
  'many',
  'long',
  'others',
  'identifier',
  'clashing',
  'unread',
] as const;
export type AdminName = (typeof ADMIN)[number];

const listedPacks: Listing['packs'] = packs.map(({ templates, ...pack }) => ({
  ...pack,
  templates: templates.map(({ id, title, version, items }) => ({
    id,
    title,
    version,
    items: items.length,
    required: items.filter(({ required }) => required).length,
  })),
}));

const OWN: Readonly<Record<AdminName, () => Own[]>> = {
  usual: () => [
    ownTemplate({ draft: true }),
    ownTemplate({
      id: 'nurse-handover',
      title: 'Nurse handover',
      version: 0,
      draft: true,
      items: 1,
      required: 1,
    }),
    ownTemplate({ id: 'fax-retired', title: 'Fax gateway', version: 3, retired: true }),
  ],
  fresh: () => [],
  many: () =>
    Array.from({ length: 400 }, (_, n) => ownTemplate({ id: `own-${n}`, title: `House rule ${n + 1}` })),
  long: () => [ownTemplate({ title: LONG_WORDS.slice(0, 80), draft: true })],
  others: () => [ownTemplate({ draft: true })],
  identifier: () => [ownTemplate({ draft: true })],
  clashing: () => [ownTemplate({ draft: true })],
  unread: () => [ownTemplate({ draft: true })],
};

/** The admin page's server: keeps what is saved for as long as the page is open. */
export class AdminStub {
  readonly #name: AdminName;
  #own: Own[];
  #site: ResponseOf<'site.get'>;
  #stored: Template | undefined;
  #conflicts = 0;

  constructor(name: AdminName) {
    this.#name = name;
    this.#own = OWN[name]();
    this.#site = {
      revision: 12,
      secondPerson: true,
      starter: name === 'fresh' ? null : (starterPolicies[0]?.id ?? null),
      starters: starterPolicies.map(({ id, title, summary }) => ({ id, title, summary })),
      builtIn: BUILT_IN,
      roles: name === 'fresh' ? [] : HOUSE_ROLES,
      groups: GROUPS,
      projectRoles: PROJECT_ROLES,
    };
  }

  /** What stops an operation in this scenario, if anything does. */
  refusal(operation: OperationName): RefusalMessage | undefined {
    if (this.#name === 'identifier' && operation === 'template.save') {
      const about = { masked: '“MRN 0041••••”', kind: 'a medical record number', path: 'items.1.text' };
      return refusalOf('possible-identifier', about);
    }
    if (this.#name === 'unread' && operation === 'template.import') {
      return refusalOf('unreadable-document', {
        problems: [
          'Line 4, items.0.text: write at least 10 characters',
          'Line 9, items.1.citation.asOf: a day is wanted, such as 2026-11-19',
        ],
      });
    }
    const saves = operation === 'template.save' || operation === 'site.save';
    if (this.#name !== 'clashing' || !saves || this.#conflicts > 0) return undefined;
    return this.#clash();
  }

  /** Somebody else saves first: the checklist reads differently now, and so do the roles. */
  #clash(): RefusalMessage {
    this.#conflicts += 1;
    this.#own = this.#own.map((own) => ({ ...own, changedBy: HELEN, changedAt: '2026-11-19T10:02:00.000Z' }));
    const [first, ...rest] = releaseNotes.items;
    this.#stored = {
      ...releaseNotes,
      items: [{ ...first!, text: `${first!.text} In German too.` }, ...rest],
    };
    this.#site = { ...this.#site, revision: this.#site.revision + 1 };
    return refusalOf('site-conflict', { by: 'Helen Voss' });
  }

  answer(operation: OperationName, payload: Payload): unknown {
    const answers: Readonly<Partial<Record<OperationName, () => unknown>>> = {
      'template.list': () => ({ revision: this.#site.revision, packs: listedPacks, own: this.#own }),
      'template.get': () => this.#found(String(payload['id']), payload['draft'] === true),
      'template.save': () => this.#save(payload['template'] as Template),
      'template.publish': () => this.#publish(String(payload['id'])),
      'template.retire': () => this.#retire(String(payload['id']), payload['retired'] === true),
      'template.import': () => ({
        template: { ...releaseNotes, id: 'vendor-questions', title: 'Vendor questions' },
      }),
      'template.export': () => ({ name: 'release-notes.yaml', text: YAML }),
      'site.get': () => this.#site,
      'site.save': () => this.#saveSite(payload),
      'directory.search': () => search(String(payload['query'])),
      'health.get': () => ({
        passes: this.#name === 'fresh' ? [] : passes(this.#name === 'many' ? 48 : 6),
        checks: this.#name === 'fresh' ? [] : checks(this.#name === 'long' ? LONG_WORDS : ''),
        checkedAt: new Date().toISOString(),
      }),
    };
    return answers[operation]?.();
  }

  #found(id: string, draft: boolean): ResponseOf<'template.get'> {
    const own = this.#own.find((one) => one.id === id);
    if (own === undefined) {
      const template = templateById(id)!;
      return { template, own: false, versions: [template.version], changes: [] };
    }
    const [first, second, third] = releaseNotes.items;
    const changes = [
      { item: first!.id, kind: 'changed', text: first!.text, was: releaseNotesBefore, carriesOver: false },
      { item: second!.id, kind: 'changed', text: second!.text, was: second!.text, carriesOver: true },
      { item: third!.id, kind: 'added', text: third!.text, was: null, carriesOver: false },
      {
        item: 'fax',
        kind: 'removed',
        text: 'The fax cover sheet names the release.',
        was: null,
        carriesOver: false,
      },
    ] as const;
    const base = this.#stored?.id === id ? this.#stored : releaseNotes;
    return {
      template: {
        ...base,
        id,
        title: own.title,
        version: draft ? own.version + 1 : own.version,
        items: this.#items(base),
      },
      own: true,
      versions: Array.from({ length: own.version }, (_, n) => n + 1),
      changes: own.version > 0 ? [...changes] : [],
    };
  }

  #items(base: Template): Template['items'] {
    const [first] = base.items;
    if (this.#name === 'many') {
      return Array.from({ length: 200 }, (_, n) => ({
        ...first!,
        id: `item-${n}`,
        text: `${first!.text} Part ${n + 1}.`,
      }));
    }
    if (this.#name !== 'long') return base.items;
    const words = {
      text: LONG_WORDS.slice(0, 300),
      help: LONG_WORDS.repeat(2).slice(0, 600),
      wants: LONG_WORDS.slice(0, 80),
    };
    return base.items.map((item) => ({
      ...item,
      ...words,
      citation: { ...item.citation, clause: LONG_WORDS.slice(0, 120) },
    }));
  }

  #bump(): { revision: number } {
    this.#site = { ...this.#site, revision: this.#site.revision + 1 };
    return { revision: this.#site.revision };
  }

  #change(id: string, part: Partial<Own>): void {
    this.#own = this.#own.map((own) =>
      own.id === id ? { ...own, ...part, changedAt: new Date().toISOString() } : own,
    );
  }

  #save(template: Template): { revision: number } {
    this.#stored = template;
    const part = { title: template.title, items: template.items.length, draft: true };
    if (this.#own.some(({ id }) => id === template.id)) this.#change(template.id, part);
    else this.#own = [...this.#own, ownTemplate({ id: template.id, version: 0, ...part })];
    return this.#bump();
  }

  #publish(id: string): { revision: number; version: number } {
    const version = (this.#own.find((own) => own.id === id)?.version ?? 0) + 1;
    this.#change(id, { version, draft: false });
    return { ...this.#bump(), version };
  }

  #retire(id: string, retired: boolean): { revision: number } {
    this.#change(id, { retired });
    return this.#bump();
  }

  #saveSite(payload: Payload): { revision: number } {
    const { secondPerson, starter, roles } = payload as unknown as ResponseOf<'site.get'>;
    this.#site = { ...this.#site, secondPerson, starter, roles };
    return this.#bump();
  }
}

function search(query: string): ResponseOf<'directory.search'> {
  const matching = <T extends { name: string }>(all: readonly T[]): T[] =>
    all.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
  return { groups: matching(GROUPS), projectRoles: matching(PROJECT_ROLES) };
}

const YAML = `id: release-notes
title: Release notes
purpose: What users read before a change reaches them.
items:
  - id: known-problems
    text: The release notes name every known problem that a user can meet.
`;

import { read, verifyChain } from '../../../src/domain/audit/verify';
import type { Template } from '../../../src/domain/checklist/template';
import type { Role } from '../../../src/domain/policy/schema';
import { canonicalJson } from '../../../src/domain/shared/canonicalJson';
import { isRefusal, type Refusal } from '../../../src/domain/shared/refusal';
import { decideSite, type SiteCommand, type SiteOutcome } from '../../../src/domain/site/decide';
import { emptySite } from '../../../src/domain/site/empty';
import { MOST_OWN, site as siteSchema } from '../../../src/domain/site/schema';
import { someNonce } from '../../support/builders';
import { aTemplate, aWrittenItem } from '../../support/drafts';
import { sha256 } from '../../support/sha256';

type Given = SiteCommand extends infer C
  ? C extends SiteCommand
    ? Omit<C, 'nonce' | 'revision'>
    : never
  : never;

/** A site in use: every outcome is stored, with templates and drafts beside it. */
class Storage {
  site = emptySite();
  readonly published = new Map<string, Template>();
  readonly drafts = new Map<string, Template>();
  readonly entries: SiteOutcome['entries'][number][] = [];
  private given = 0;

  act(command: Given & { nonce?: string; revision?: number }, actor = 'mei'): SiteOutcome | Refusal {
    const minute = (this.given += 1);
    const outcome = decideSite(
      {
        site: this.site,
        shipped: new Set(['hipaa']),
        shippedMethods: new Set(['shipped']),
        builtInRoles: new Set(['quality']),
        actor,
        at: new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString(),
        sha256,
      },
      {
        ...command,
        nonce: command.nonce ?? someNonce(`command ${minute}`),
        revision: command.revision ?? this.site.revision,
      },
    );
    if (isRefusal(outcome)) return outcome;
    const { site, entries, publish, draft } = outcome;
    this.site = site;
    this.entries.push(...entries);
    if (publish !== undefined) this.published.set(publish.id, publish);
    if (draft?.content !== undefined) this.drafts.set(draft.id, draft.content);
    else if (draft !== undefined) this.drafts.delete(draft.id);
    return outcome;
  }

  save(template: Template, create = false, more: Partial<Extract<Given, { act: 'save-template' }>> = {}) {
    const published = this.published.get(template.id);
    return this.act({ act: 'save-template', template, create, published, ...more });
  }

  publish(id = 'evidence-list') {
    const [draft, published] = [this.drafts.get(id), this.published.get(id)];
    return this.act({ act: 'publish-template', id, draft, published });
  }

  retire(retired: boolean, id = 'evidence-list') {
    return this.act({ act: 'retire-template', id, retired });
  }

  get told() {
    return this.entries.map(({ bytes }) => read(bytes));
  }
}

const refused = (outcome: SiteOutcome | Refusal): string | undefined =>
  isRefusal(outcome) ? outcome.refused : undefined;
const nurse = (id = 'nurse'): Role => ({ id, name: 'head nurse', groups: ['g-1'] });
const settings = (rules: Partial<Extract<Given, { act: 'settings' }>> = {}): Given => ({
  act: 'settings',
  secondPerson: true,
  starter: null,
  roles: [],
  ...rules,
});

function withPublished(): Storage {
  const storage = new Storage();
  storage.save(aTemplate({ version: 9 }), true);
  storage.publish();
  return storage;
}

describe('the settings of a site', () => {
  test.each<[string, Given, string[], unknown[]]>([
    ['nothing', settings(), [], []],
    ['the second person', settings({ secondPerson: false }), ['second-person'], [false]],
    ['the starter', settings({ starter: 'clinic' }), ['starter'], ['clinic']],
    ['the roles', settings({ roles: [nurse()] }), ['roles'], [[nurse()]]],
    [
      'all of it',
      settings({ secondPerson: false, starter: 'clinic', roles: [nurse()] }),
      ['second-person', 'starter', 'roles'],
      [false, 'clinic', [nurse()]],
    ],
  ])('%s', (_, command, what, values) => {
    const storage = new Storage();
    expect(storage.act(command)).toMatchObject({ result: { revision: 1, version: null, repeated: false } });
    const digests = values.map((value) => sha256(canonicalJson(value as never)));
    expect(storage.told.map((entry) => entry?.payload)).toMatchObject(
      what.map((one, index) => ({ what: one, digest: digests[index] })),
    );
    expect(storage.site).toMatchObject({ revision: 1, seq: what.length, changedBy: 'mei' });
    expect(siteSchema.safeParse(storage.site).success).toBe(true);
  });

  test('a starter is taken back', () => {
    const storage = new Storage();
    storage.act(settings({ starter: 'clinic' }));
    storage.act(settings());
    expect(storage.site.starter).toBeUndefined();
    expect(storage.told[1]?.payload).toMatchObject({ what: 'starter', digest: sha256('null') });
  });

  test.each<[string, Role[], Refusal]>([
    [
      'an id that is built in',
      [nurse('quality')],
      { refused: 'invalid-request', about: { where: 'roles: the id quality is taken' } },
    ],
    [
      'an id twice',
      [nurse(), nurse()],
      { refused: 'invalid-request', about: { where: 'roles: the id nurse is taken' } },
    ],
    [
      'too many',
      Array.from({ length: MOST_OWN.roles + 1 }, (_, index) => nurse(`nurse-${index}`)),
      { refused: 'too-large', about: { what: 'The list of roles', limit: 20 } },
    ],
  ])('roles with %s are refused', (_, roles, refusal) => {
    const storage = new Storage();
    expect(storage.act(settings({ roles }))).toEqual(refusal);
    expect(storage.site.revision).toBe(0);
  });
});

describe('a template of the site', () => {
  test('is kept as a draft, without an entry', () => {
    const storage = new Storage();
    const copiedFrom = { id: 'hipaa', version: 2 };
    storage.save(aTemplate({ version: 9 }), true, { copiedFrom });
    expect(storage.site.templates).toMatchObject([
      { id: 'evidence-list', title: 'Evidence list', latest: 0, draft: 1, retired: false, copiedFrom },
    ]);
    storage.save(aTemplate({ title: 'Evidence' }), false, { copiedFrom: { id: 'other', version: 1 } });
    expect(storage.site.templates).toMatchObject([{ title: 'Evidence', draft: 2, copiedFrom }]);
    expect(storage.drafts.get('evidence-list')).toMatchObject({ version: 1, title: 'Evidence' });
    expect(storage.entries).toEqual([]);
    expect(siteSchema.safeParse(storage.site).success).toBe(true);
  });

  test('needs an id of its own, and must be there to be changed', () => {
    const storage = withPublished();
    expect(storage.save(aTemplate(), true)).toEqual({
      refused: 'template-exists',
      about: { id: 'evidence-list' },
    });
    expect(refused(storage.save(aTemplate({ id: 'hipaa' }), true))).toBe('template-exists');
    expect(refused(storage.save(aTemplate({ id: 'hipaa' })))).toBe('unknown-template');
    expect(refused(storage.save(aTemplate({ id: 'lost' })))).toBe('unknown-template');
    expect(refused(storage.publish('lost'))).toBe('unknown-template');
    expect(refused(storage.retire(true, 'lost'))).toBe('unknown-template');
  });

  test('is one too many', () => {
    const storage = withPublished();
    const [line] = storage.site.templates;
    storage.site.templates = Array.from({ length: MOST_OWN.templates }, (_, index) => ({
      ...line!,
      id: `list-${index}`,
    }));
    const about = { what: 'The catalogue', limit: '400 templates' };
    expect(storage.save(aTemplate({ id: 'one-more' }), true)).toEqual({ refused: 'too-large', about });
    expect(refused(storage.save(aTemplate({ id: 'list-7' })))).toBeUndefined();
  });

  test('is published as the next version, and its answers carry over where it reads as it did', () => {
    const storage = withPublished();
    const changed = aWrittenItem('second', { text: 'What it asks for now', since: 7 });
    storage.save(aTemplate({ title: 'Evidence', items: [aWrittenItem('first'), changed] }));
    expect(storage.publish()).toMatchObject({ result: { revision: 4, version: 2 } });
    const published = storage.published.get('evidence-list')!;
    expect(published).toMatchObject({ version: 2, items: [{ since: 1 }, { since: 2 }] });
    expect(storage.site.templates).toMatchObject([{ title: 'Evidence', latest: 2, draft: 0 }]);
    expect(storage.drafts.size).toBe(0);
    const payload = { template: 'evidence-list', version: 2, digest: sha256(canonicalJson(published)) };
    expect(storage.told[1]).toMatchObject({ type: 'template-published', policy: 0, payload });
  });

  test('is not published without a draft, nor when it says the same', () => {
    const storage = withPublished();
    expect(refused(storage.publish())).toBe('nothing-drafted');
    const leftOver = { draft: aTemplate({ title: 'Left over' }), published: undefined };
    expect(refused(storage.act({ act: 'publish-template', id: 'evidence-list', ...leftOver }))).toBe(
      'nothing-drafted',
    );
    storage.save(aTemplate({ version: 5 }));
    expect(storage.publish()).toEqual({ refused: 'template-unchanged', about: { version: 1 } });
  });

  test('is retired, and taken back; saying so twice leaves one entry', () => {
    const storage = withPublished();
    storage.retire(true);
    storage.retire(true);
    expect(storage.site.templates).toMatchObject([{ retired: true }]);
    storage.retire(false);
    expect(storage.site.templates).toMatchObject([{ retired: false, latest: 1 }]);
    expect(storage.told.slice(1)).toMatchObject([
      { type: 'template-retired', payload: { template: 'evidence-list', retired: true } },
      { type: 'template-retired', payload: { template: 'evidence-list', retired: false } },
    ]);
  });

  test('leaves the others alone', () => {
    const storage = withPublished();
    storage.save(aTemplate({ id: 'second-list' }), true);
    const [line] = storage.site.templates;
    storage.retire(true, 'second-list');
    expect(storage.site.templates[0]).toBe(line);
    expect(storage.site.templates[1]).toMatchObject({ id: 'second-list', retired: true });
  });
});

describe('a command to the site', () => {
  test('is refused when somebody changed the site since it was seen', () => {
    const storage = new Storage();
    expect(storage.act({ ...settings(), revision: 3 })).toEqual({
      refused: 'site-conflict',
      about: { by: 'Somebody', revision: 0 },
    });
    storage.act(settings(), 'viktor');
    expect(storage.act({ ...settings(), revision: 0 })).toMatchObject({
      about: { by: 'viktor', revision: 1 },
    });
  });

  test('has its first result when it is repeated', () => {
    const storage = withPublished();
    storage.save(aTemplate({ title: 'Evidence' }));
    const nonce = someNonce('once');
    const command = { act: 'publish-template' as const, id: 'evidence-list', published: undefined, nonce };
    storage.act({ ...command, draft: storage.drafts.get('evidence-list') });
    const before = storage.site;
    expect(storage.act({ ...command, draft: undefined, revision: 0 })).toEqual({
      site: before,
      entries: [],
      result: { revision: 4, version: 2, repeated: true },
    });
  });

  test('is chained: the chain of the site verifies and ends where the site says', () => {
    const storage = withPublished();
    storage.act(settings({ secondPerson: false, roles: [nurse()] }));
    storage.retire(true);
    expect(verifyChain('site-1', storage.entries, sha256)).toEqual({ intact: true, head: storage.site.head });
    expect(storage.site.seq).toBe(4);
  });
});

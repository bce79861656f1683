import fc from 'fast-check';
import { exportPolicy } from '../../../src/app/policy/export';
import { importPolicy } from '../../../src/app/policy/import';
import type { ParsedRequest } from '../../../src/contract/operations';
import { MAX_DOCUMENT, policyImport } from '../../../src/contract/operations/policyImport';
import { policyDraft } from '../../../src/domain/policy/draft';
import { must, PolicySite, raised, VIKTOR } from './policySite';

async function inForce(): Promise<PolicySite> {
  const site = new PolicySite();
  must(await site.adopt());
  return site;
}

const read = (site: PolicySite, text: string, format: 'yaml' | 'json' = 'yaml') =>
  importPolicy(site.ports, site.place(VIKTOR), { format, text });
const write = (site: PolicySite, request: ParsedRequest<'policy.export'>) =>
  exportPolicy(site.ports, site.place(VIKTOR), request);

async function problemsOf(site: PolicySite, text: string, format: 'yaml' | 'json' = 'yaml') {
  const refused = await read(site, text, format);
  expect(refused).toMatchObject({ refused: 'unreadable-document' });
  const problems = 'refused' in refused ? refused.about?.problems : undefined;
  return Array.isArray(problems) ? problems.map(String) : [];
}

describe('an exported policy', () => {
  test.each(['yaml', 'json'] as const)('as %s is read as the same draft', async (format) => {
    const site = await inForce();
    must(await site.save(site.changed(raised)));
    const { draft } = await site.view();
    const { name, text } = must(await write(site, { which: 'draft', format }));
    expect(name).toBe(`10000-policy-draft.${format}`);
    expect(must(await read(site, text, format)).draft).toEqual(draft?.content);
    must(await site.publish());
    expect(must(await write(site, { which: 'in-force', format })).name).toBe(`10000-policy-v2.${format}`);
    expect(must(await write(site, { which: 1, format })).text).not.toContain('labels');
  });

  test('is called after the key of the project where Jira names it', async () => {
    const site = await inForce();
    const setup = {
      ...site.ports.setup,
      project: async () => ({ id: '10000', key: 'TELE', name: 'Telehealth' }),
    };
    const request = { which: 'in-force', format: 'yaml' } as const;
    const exported = await exportPolicy({ ...site.ports, setup }, site.place(VIKTOR), request);
    expect(exported).toMatchObject({ name: 'TELE-policy-v1.yaml' });
  });

  test.each([
    [{ which: 'draft', format: 'yaml' }, 'nothing-drafted'],
    [{ which: 'in-force', format: 'yaml' }, 'no-policy'],
    [{ which: 3, format: 'yaml' }, 'unknown-version'],
  ] as const)('%j where there is none is refused', async (request, refused) => {
    expect(await write(new PolicySite(), request)).toMatchObject({ refused });
  });
});

const words = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 });
const slugs = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const ids = fc.stringMatching(/^[1-9][0-9]{0,8}$/);
const anyDraft = fc
  .record({
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    roles: fc.array(fc.record({ id: slugs, name: words, permission: slugs }), { maxLength: 3 }),
    gates: fc.array(
      fc.record({
        id: slugs,
        title: words,
        guards: fc.array(ids, { maxLength: 3 }),
        scope: fc.record(
          {
            labels: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
            fields: fc.array(
              fc.record({
                field: fc.constantFrom('summary', 'customfield_10020'),
                anyOf: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 2 }),
              }),
              { maxLength: 2 },
            ),
          },
          { requiredKeys: [] },
        ),
        checklists: fc.array(slugs, { maxLength: 3 }),
        signoffs: fc.array(
          fc.record(
            {
              role: slugs,
              count: fc.integer({ min: 1, max: 10 }),
              meaning: words,
              validDays: fc.constant(30),
            },
            { requiredKeys: ['role', 'count', 'meaning'] },
          ),
          { maxLength: 3 },
        ),
        material: fc.constantFrom([], ['summary']),
        attachments: fc.boolean(),
        independence: fc.record({
          notAssignee: fc.boolean(),
          notReporter: fc.boolean(),
          notAnswerer: fc.boolean(),
          distinctPeople: fc.boolean(),
        }),
      }),
      { maxLength: 3 },
    ),
  })
  .filter((draft) => policyDraft.safeParse(draft).success);

test('any draft is the same after it was written and read', async () => {
  const site = new PolicySite();
  await fc.assert(
    fc.asyncProperty(anyDraft, fc.constantFrom('yaml' as const, 'json' as const), async (draft, format) => {
      const text = await site.ports.documents.write(draft, format);
      expect(must(await read(site, text, format)).draft).toEqual(draft);
    }),
    { numRuns: 150 },
  );
});

describe('a document that people write', () => {
  test('may name a status, or leave the quotes of its id away', async () => {
    const site = await inForce();
    site.ports.jira.status('10000', '10004', 'Twice', 'done');
    site.ports.jira.status('10000', '10005', 'Twice', 'done');
    site.ports.jira.status('10000', '10006', '10001', 'done');
    const { text } = must(await write(site, { which: 'in-force', format: 'json' }));
    const guarding = (guards: unknown[]) => {
      const draft = JSON.parse(text) as { gates: object[] };
      return JSON.stringify({ ...draft, gates: draft.gates.map((gate) => ({ ...gate, guards })) });
    };
    const draft = must(await read(site, guarding(['Done', 10002, '10001']), 'json')).draft;
    expect(draft.gates[0]?.guards).toEqual(['10003', '10002', '10001']);
    expect(await problemsOf(site, guarding(['Twice']), 'json')).toEqual([
      expect.stringMatching(/^line 1, gates\.0\.guards\.0: /),
    ]);
  });

  test('is told of every problem with its line and path, and nothing is stored', async () => {
    const site = await inForce();
    const revision = site.revision;
    const text = [
      'title: 7',
      'roles: []',
      'gates:',
      '  - id: Not A Slug',
      '    colour: red',
      'extra: 1',
    ].join('\n');
    const problems = await problemsOf(site, text);
    expect(problems).toEqual(
      expect.arrayContaining([
        'line 1, title: expected string, received number',
        expect.stringMatching(/^line 4, gates\.0\.id: /),
        'line 4, gates.0.guards: is missing',
        'line 5, gates.0.colour: is not known here',
        'line 6, extra: is not known here',
      ]),
    );
    expect(site.revision).toBe(revision);
  });

  test('has at most twenty problems named, none of them long', async () => {
    const site = await inForce();
    const many = Array.from({ length: 25 }, (_, index) => `${'k'.repeat(300)}${index}: 1`).join('\n');
    const problems = await problemsOf(site, many);
    expect(problems).toHaveLength(20);
    expect(Math.max(...problems.map(({ length }) => length))).toBeLessThanOrEqual(240);
  });

  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a]', 'c: [*b,*b,*b,*b]'].join('\n');
  test.each([
    ['aliases', bomb, 'yaml'],
    ['a duplicate key', 'title: a\ntitle: b\nroles: []\ngates: []', 'yaml'],
    ['a duplicate key', '{"title":"a","title":"b","roles":[],"gates":[]}', 'json'],
    ['__proto__', '{"__proto__":{"title":"a"},"title":"a","roles":[],"gates":[]}', 'json'],
    ['__proto__', '__proto__: {title: a}\ntitle: a\nroles: []\ngates: []', 'yaml'],
    ['constructor', 'constructor: 1\ntitle: a\nroles: []\ngates: []', 'yaml'],
    ['a tag', 'title: !!js/function x\nroles: []\ngates: []', 'yaml'],
    ['two documents', 'title: a\n---\ntitle: b', 'yaml'],
    ['great depth', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'json'],
    ['great depth', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'yaml'],
    ['great depth', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'yaml'],
    ['many members', `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}`, 'json'],
    ['nothing in it', '', 'yaml'],
    ['a list', '[]', 'json'],
    ['a word', 'policy', 'yaml'],
    ['what is no JSON', '{', 'json'],
  ] as const)('with %s is refused in good time', async (_, text, format) => {
    const site = await inForce();
    const began = performance.now();
    expect((await problemsOf(site, text, format)).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(Object.prototype).not.toHaveProperty('title');
  });

  test('over the longest length does not get past the door', () => {
    const text = 'x'.repeat(MAX_DOCUMENT + 1);
    expect(policyImport.request.safeParse({ format: 'yaml', text }).success).toBe(false);
  });
});

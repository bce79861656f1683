import fc from 'fast-check';
import { inSigningOrder } from '../../../src/domain/policy/order';
import { compilePolicy, draftOf, type Publication } from '../../../src/domain/policy/publish';
import type { Policy } from '../../../src/domain/policy/schema';
import { aDraft, aTemplate, aWorld, aWrittenItem } from '../../support/drafts';
import { aMethod } from '../../support/methods';
import { aGate, aPolicy } from '../../support/policies';
import { anyPolicy } from './edits';

const publication = (rules: Partial<Publication> = {}): Publication => ({
  projectId: '10000',
  version: 4,
  at: '2026-11-20T00:00:00.000Z',
  by: 'mei',
  templates: [aTemplate()],
  methods: [aMethod()],
  statuses: aWorld().statuses,
  ...rules,
});

describe('publishing a draft', () => {
  test('takes up templates, names of guarded statuses, and who published when', () => {
    const compiled = compilePolicy(aDraft(), publication());
    const { templates } = aPolicy();
    const told = { version: 4, publishedAt: '2026-11-20T00:00:00.000Z', publishedBy: 'mei' };
    expect(compiled).toEqual({ ...aPolicy(), ...told, templates, statuses: [{ id: '3', name: 'Done' }] });
  });

  test('takes up only what gates name, and leaves out what is not there', () => {
    const gates = [aGate({ checklists: ['lost', 'evidence-list'] }), aGate({ id: 'second' })];
    const templates = [aTemplate({ id: 'other' }), aTemplate({ version: 2 })];
    const compiled = compilePolicy(aDraft({ gates }), publication({ templates }));
    expect(compiled.templates.map(({ id, version }) => [id, version])).toEqual([['evidence-list', 2]]);
  });

  test('and reading it as a draft again leads to the same policy', () => {
    fc.assert(
      fc.property(anyPolicy, (before) => {
        const inForce: Policy = { ...before, statuses: statusesOf(before), templates: templatesOf(before) };
        const { version, publishedAt: at, publishedBy: by, projectId, statuses } = inForce;
        const templates = inForce.templates.map((one) =>
          aTemplate({
            id: one.id,
            version: one.version,
            title: one.title,
            items: one.items.map((item) => aWrittenItem(item.id, item)),
          }),
        );
        const methods = inForce.method === undefined ? [] : [inForce.method];
        const told = { version, at, by, projectId, statuses, templates, methods };
        const again = compilePolicy(draftOf(inForce), told);
        expect(again).toEqual(inForce);
      }),
      { numRuns: 200 },
    );
  });
});

const guardedBy = ({ gates }: Policy, id: string): boolean => gates.some(({ guards }) => guards.includes(id));
const statusesOf = (policy: Policy) => policy.statuses.filter(({ id }) => guardedBy(policy, id));
const templatesOf = ({ gates, templates }: Policy) =>
  [...new Set(gates.flatMap(({ checklists }) => checklists))].map((list) =>
    templates.find(({ id }) => id === list)!,
  );

describe('the order of sign-offs', () => {
  const asked = (role: string, after?: string) => ({ role, count: 1, meaning: 'Seen', after });

  test.each([
    ['stays where it is in order', [asked('a'), asked('b', 'a'), asked('c')], ['a', 'b', 'c']],
    [
      'puts a role behind the one that it waits for',
      [asked('b', 'a'), asked('c'), asked('a')],
      ['c', 'a', 'b'],
    ],
    ['puts a chain in order', [asked('c', 'b'), asked('b', 'a'), asked('a')], ['a', 'b', 'c']],
    ['ends in a circle', [asked('a', 'b'), asked('b', 'a')], ['a', 'b']],
    ['ends where a role waits for nobody known', [asked('a', 'lost')], ['a']],
  ])('%s', (_, signoffs, roles) => {
    expect(inSigningOrder(signoffs).map(({ role }) => role)).toEqual(roles);
  });
});

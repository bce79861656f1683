import { headline, newestFirst, resultOf } from '../../../static/admin/health/words';
import {
  emptyRole,
  holdersOf,
  roleDraftOf,
  roleFindings,
  roleOf,
  withoutRole,
  withRole,
  type RoleDraft,
} from '../../../static/admin/roles/roles';
import { role } from '../../../src/domain/policy/schema';
import { checks, GROUPS, HOUSE_ROLES, passes } from '../harness/fixtures/adminBook';

const [board, translator] = HOUSE_ROLES;
const good: RoleDraft = { id: 'nurse', name: 'Nurse lead', groups: ['a'], projectRoles: [] };
const ids = (n: number): string[] => Array.from({ length: n }, (_, at) => `g${at}`);

describe('a role of the site’s own', () => {
  it('is sent as it was loaded, without empty lists', () => {
    expect(roleOf(roleDraftOf(board!))).toEqual(board);
    expect(roleOf(roleDraftOf(translator!))).toEqual(translator);
    expect(role.safeParse(roleOf(good)).success).toBe(true);
  });

  it('takes the place of the one with its id, or comes last', () => {
    const renamed = { ...board!, name: 'Board' };
    expect(withRole(HOUSE_ROLES, renamed).map(({ name }) => name)).toEqual(['Board', 'Translator']);
    expect(withRole(HOUSE_ROLES, roleOf(good)).map(({ id }) => id)).toEqual([
      'medication-board',
      'translator',
      'nurse',
    ]);
    expect(withoutRole(HOUSE_ROLES, 'translator')).toEqual([board]);
  });

  it.each<[string, RoleDraft, Record<string, string>]>([
    ['nothing', good, {}],
    [
      'an empty form',
      emptyRole(),
      { name: 'The name is missing', id: 'The id is missing', holders: 'Nobody can hold this role' },
    ],
    ['a short name', { ...good, name: 'ab' }, { name: 'The name is too short' }],
    ['a long name', { ...good, name: 'a'.repeat(61) }, { name: 'The name is too long' }],
    ['a taken id', { ...good, id: 'quality' }, { id: 'There is a role with the id quality' }],
    ['ten groups', { ...good, groups: ids(10) }, {}],
    ['eleven groups', { ...good, groups: ids(11) }, { holders: 'Too many to choose from' }],
  ])('is checked: %s', (_, draft, expected) => {
    const found = roleFindings(draft, new Set(['quality']));
    expect(Object.fromEntries(Object.entries(found).map(([field, { title }]) => [field, title]))).toEqual(
      expected,
    );
  });

  it('is held by names, and by an id where Jira has no name any more', () => {
    expect(holdersOf(['7f3a-board', 'gone'], GROUPS)).toEqual([
      { id: '7f3a-board', name: 'medication-safety-board' },
      { id: 'gone', name: undefined },
    ]);
  });
});

describe('the health of the app', () => {
  const at = '2026-11-19T09:00:00.000Z';
  const NO_SPRINTS = { looked: 0, recorded: 0, failed: 0 };
  const ok = [{ name: 'a', state: 'ok', detail: '' } as const];
  const quiet = {
    at,
    looked: 10,
    bypassed: 0,
    projected: 0,
    rollups: 0,
    sprints: NO_SPRINTS,
    failed: 0,
    complete: true,
  };
  const first = (part: object, checked: ReturnType<typeof checks> = ok) =>
    headline({ passes: [{ ...quiet, ...part }], checks: checked, checkedAt: at });

  it('is in order when everything is', () => {
    expect(first({})).toEqual({
      title: 'Every check is in order',
      text: 'In the last pass no gate was found to be bypassed.',
      icon: 'success',
    });
  });

  it('says before the first pass that there was none', () => {
    expect(headline({ passes: [], checks: [], checkedAt: at })).toMatchObject({
      title: 'No hourly pass has run yet',
      icon: 'clock',
    });
  });

  it('names first what needs a look, then what is unknown, then a bypass, then the last pass', () => {
    expect(first({}, checks(''))).toMatchObject({ title: '1 check needs a look', icon: 'warning' });
    expect(first({}, checks('').slice(2))).toMatchObject({ title: '1 check did not answer' });
    expect(first({ bypassed: 2 })).toMatchObject({
      title: '2 bypasses of a gate recorded',
      text: 'In the last pass 2 bypasses of a gate were recorded.',
    });
    expect(first({ failed: 1 })).toMatchObject({ title: 'The last pass had 1 failure' });
    expect(first({ complete: false })).toMatchObject({ title: 'The last pass is not complete' });
  });

  it('tells how each pass ended, the newest first', () => {
    const all = newestFirst(passes(5).toReversed());
    expect(all[0]?.at).toBe('2026-11-19T09:05:00.000Z');
    expect(all.map((pass) => resultOf(pass).word)).toEqual([
      'Complete',
      'Complete',
      'Complete',
      '2 failures',
      'Not complete',
    ]);
  });
});

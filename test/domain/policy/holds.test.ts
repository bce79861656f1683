import { holdsRole, membershipsAsked, type Standing } from '../../../src/domain/policy/holds';
import { role, type Role } from '../../../src/domain/policy/schema';

const named = { id: 'nurse', name: 'head nurse' };
const mapped: Role = { ...named, permission: 'sign-nurse', groups: ['g-1', 'g-2'], projectRoles: ['10'] };
const standing = (rules: Partial<Standing>): Standing => ({ permissions: new Set(), ...rules });

describe('a role', () => {
  test.each<[string, Role, Standing, boolean]>([
    ['the permission', mapped, standing({ permissions: new Set(['sign-nurse']) }), true],
    ['one of the groups', mapped, standing({ groups: new Set(['g-2']) }), true],
    ['the project role', mapped, standing({ projectRoles: new Set(['10']) }), true],
    ['nothing', mapped, standing({}), false],
    [
      'other memberships',
      mapped,
      standing({
        permissions: new Set(['sign-quality']),
        groups: new Set(['g-3']),
        projectRoles: new Set(['11']),
      }),
      false,
    ],
    [
      'a permission that gives another role',
      { ...named, groups: ['g-1'] },
      standing({ permissions: new Set(['sign-nurse']), projectRoles: new Set(['10']) }),
      false,
    ],
  ])('is held with %s', (_, asked, has, holds) => {
    expect(holdsRole(asked, has)).toBe(holds);
  });

  test('must be given by something', () => {
    expect(role.safeParse(named).success).toBe(false);
    expect(role.safeParse({ ...named, groups: ['g-1'] }).success).toBe(true);
    expect(role.safeParse({ ...named, projectRoles: ['10'] }).success).toBe(true);
  });

  test('asks for each membership once', () => {
    const other: Role = { id: 'quality', name: 'quality', groups: ['g-2'], projectRoles: ['10', '11'] };
    expect(membershipsAsked([mapped, other])).toEqual({
      groups: ['g-1', 'g-2'],
      projectRoles: ['10', '11'],
    });
    expect(membershipsAsked([{ ...named, permission: 'sign-nurse' }])).toEqual({
      groups: [],
      projectRoles: [],
    });
  });
});

import { isComplete, standingIn } from '../../../src/domain/sprint/standing';
import type { Signoff } from '../../../src/domain/signoff/schema';
import { aSprintPolicy } from '../../support/sprintStory';

const HASH = 'a'.repeat(64);
const AT = '2026-11-19T09:00:00.000Z';

type Given = readonly [signer: string, role: string, part?: Partial<Signoff>];

const given = (all: readonly Given[]): Signoff[] =>
  all.map(([signer, role, part], index) => ({
    ...{ seq: index + 1, gate: 'sprint-validation', role, signer, at: AT, meaning: 'Validated' },
    ...{ decision: 'approved', fingerprint: { root: HASH, parts: {} }, name: HASH, policy: 1 },
    ...part,
  }));

const NO = { decision: 'rejected' } as const;
const BACK = { revoked: { by: 'amara', at: AT, seq: 9 } };
const { sprint: ASKED } = aSprintPolicy();

describe('the signatures that stand', () => {
  it.each<[string, readonly Given[], readonly number[], boolean]>([
    ['none', [], [], false],
    [
      'all that were given',
      [
        ['sofia', 'validator'],
        ['noor', 'validator'],
        ['helen', 'officer'],
      ],
      [1, 2, 3],
      true,
    ],
    [
      'the later of two of the same person in the same role',
      [
        ['sofia', 'validator'],
        ['noor', 'validator'],
        ['helen', 'officer'],
        ['sofia', 'validator'],
      ],
      [2, 3, 4],
      true,
    ],
    [
      'two of the same person in different roles',
      [
        ['sofia', 'validator'],
        ['sofia', 'officer'],
      ],
      [1, 2],
      false,
    ],
    [
      'not what was taken back, and what it had replaced again',
      [
        ['sofia', 'validator'],
        ['sofia', 'validator', BACK],
      ],
      [1],
      false,
    ],
    [
      'a rejection beside earlier approvals',
      [
        ['sofia', 'validator'],
        ['noor', 'validator'],
        ['helen', 'officer'],
        ['amara', 'validator', NO],
      ],
      [1, 2, 3, 4],
      false,
    ],
    [
      'no rejection after which the role approved',
      [
        ['sofia', 'validator'],
        ['amara', 'validator', NO],
        ['noor', 'validator'],
        ['helen', 'officer'],
      ],
      [1, 3, 4],
      true,
    ],
  ])('are %s', (_, all, seqs, complete) => {
    const standing = standingIn({ signoffs: given(all) });
    expect(standing.map(({ seq }) => seq)).toEqual(seqs);
    expect(isComplete(standing, ASKED)).toBe(complete);
  });

  it('complete nothing where no policy asks', () => {
    expect(isComplete([], undefined)).toBe(false);
  });
});

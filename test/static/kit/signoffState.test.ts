import { slotLines } from '../../../static/kit/signoffState';
import { clinicalSlot, given, stale } from '../harness/fixtures/gates';
import { AMARA, SOFIA } from '../harness/fixtures/people';

const lines = (part: Parameters<typeof clinicalSlot>[0]) => {
  const { current, earlier, awaited } = slotLines(clinicalSlot(part));
  return { current: current.map(({ seq }) => seq), earlier: earlier.map(({ seq }) => seq), awaited };
};

describe('the lines of a requirement to sign', () => {
  it('awaits everybody when nobody has signed', () => {
    expect(lines({ outstanding: 2, count: 2 })).toEqual({ current: [], earlier: [], awaited: 2 });
  });

  it('shows a stale sign-off in the place of the one that is awaited', () => {
    expect(lines({ given: [stale()], outstanding: 1 })).toEqual({ current: [24], earlier: [], awaited: 0 });
  });

  it('moves older sign-offs aside once somebody signed again', () => {
    expect(lines({ given: [stale(), given(30, SOFIA)], outstanding: 0 })).toEqual({
      current: [30],
      earlier: [24],
      awaited: 0,
    });
  });

  it('awaits a signature again after a revocation', () => {
    const revoked = given(24, AMARA, { state: 'revoked' });
    expect(lines({ given: [revoked], outstanding: 1 })).toEqual({ current: [], earlier: [24], awaited: 1 });
  });
});

import * as fc from 'fast-check';
import { BUCKETS, bucketOf } from '../../../src/forge/kvs/buckets';
import { pack } from '../../../src/forge/kvs/pack';
import { packedStandings } from '../../../src/forge/kvs/packedStandings';
import { packed } from '../../../src/forge/kvs/standingRows';
import { unpack } from '../../../src/forge/kvs/unpack';
import { FORMS } from '../../../src/domain/standing/compact';
import { standing, type Standing } from '../../../src/domain/standing/schema';
import { anyStanding } from '../../support/anyStanding';
import { some } from '../../support/runs';
import { aHazard, aStanding } from '../../support/standings';

const distinct = (standings: readonly Standing[]): Standing[] => [
  ...new Map(standings.map((one) => [one.issueId, one])).values(),
];
const byId = (standings: readonly Standing[]) => new Map(standings.map((one) => [one.issueId, one]));
const stored = (lines: readonly Standing[]) => packedStandings.parse(JSON.parse(JSON.stringify(pack(lines))));

describe('the lines of a bucket', () => {
  it('are read back whole, through JSON and the schema, in the order of their ids', () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 6 }), (made) => {
        const lines = distinct(made);
        const read = unpack(stored(lines));
        expect(byId(read)).toEqual(byId(lines));
        expect(read.map(({ issueId }) => BigInt(issueId))).toEqual(
          lines.map(({ issueId }) => BigInt(issueId)).sort((a, b) => (a < b ? -1 : 1)),
        );
        for (const line of read) expect(standing.safeParse(line).success).toBe(true);
      }),
    );
  });

  it('are the same bytes whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 5 }), (made) => {
        const lines = distinct(made);
        expect(unpack(pack([...lines].reverse()))).toEqual(unpack(pack(lines)));
      }),
    );
  });

  it.each([
    ['a word', { words: [] }],
    ['a level', { levels: [] }],
  ])('are refused when %s is not where a line says', (_, broken) => {
    const whole = pack([aStanding({ hazards: [aHazard()] })]);
    expect(() => unpack({ ...whole, ...broken })).toThrow('risk-rollup');
  });
});

describe('shorter forms', () => {
  it('keep state, level, score and the first wait, and count the hazards that they leave out', () => {
    fc.assert(
      fc.property(anyStanding, fc.integer({ min: 0, max: FORMS.length - 1 }), (line, place) => {
        const short = FORMS[place]!(line);
        const { state, missing, level, score, drafts } = line;
        expect(short).toMatchObject({ state, missing, level, score, drafts });
        expect(short.waits[0]).toEqual(line.waits[0]);
        expect(short.hazards.length + (short.leftOut ?? 0)).toBe(line.hazards.length + (line.leftOut ?? 0));
        expect(standing.safeParse(short).success).toBe(true);
      }),
    );
  });

  it('of a shorter form are that form', () => {
    const places = { max: FORMS.length - 1, min: 0 };
    fc.assert(
      fc.property(anyStanding, fc.integer(places), fc.integer(places), (line, one, other) => {
        const [short, shorter] = [FORMS[Math.min(one, other)]!, FORMS[Math.max(one, other)]!];
        expect(shorter(short(line))).toEqual(shorter(line));
      }),
    );
  });
});

/** A child of which much is known. */
const busy = (index: number, hazards: number): Standing =>
  aStanding({
    issueId: String(10_000 + index),
    waits: [{ role: 'clinical-validator', gate: 'clinical-validation', since: '2026-11-01T10:00:00.000Z' }],
    hazards: Array.from({ length: hazards }, (_, place) =>
      aHazard({
        id: `hazard-${place + 1}`,
        seq: place + 1,
        score: place,
        control: String(70_000 + place),
      }),
    ),
    indicators: ['touches-phi', 'ai-model', 'medication-dosing'],
    history: Array.from({ length: 16 }, (_, day) => [
      new Date(Date.UTC(2026, 9, day + 1)).toISOString(),
      'medium',
      50 + day,
    ]),
    signed: [['2026-11-02T10:00:00.000Z', 'clinical-validator', 'clinical-validation']],
  });

/** The lines of five thousand children, by bucket. */
function buckets(hazards: number): Standing[][] {
  const all: Standing[][] = Array.from({ length: BUCKETS }, () => []);
  for (let index = 0; index < 5_000; index += 1) {
    const child = busy(index, hazards);
    all[bucketOf(child.issueId)]!.push(child);
  }
  return all;
}

const LIMIT = 240 * 1024;
const bytes = (value: object): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

describe('five thousand children, all assessed', () => {
  it('are spread over the buckets about evenly', () => {
    const sizes = buckets(0).map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan((5_000 / BUCKETS) * 1.3);
    expect(Math.min(...sizes)).toBeGreaterThan((5_000 / BUCKETS) * 0.7);
  });

  it.each([
    [4, 'whole'],
    [40, 'shorter'],
  ])('with %i hazards each have room, %s', (hazards, form) => {
    const tried = some(buckets(hazards), 4);
    const bodies = tried.map(packed);
    for (const body of bodies) expect(bytes(body)).toBeLessThan(LIMIT - 1_000);
    const lines = bodies.flatMap(unpack);
    expect(lines).toHaveLength(tried.flat().length);
    const shortened = lines.filter(({ leftOut }) => leftOut !== undefined);
    expect(shortened).toHaveLength(form === 'whole' ? 0 : lines.length);
    expect(lines.every((line) => line.hazards.length + (line.leftOut ?? 0) === hazards)).toBe(true);
    expect(lines.every(({ hazards: [first] }) => first === undefined || first.score >= 0)).toBe(true);
  });

  it('become bare lines before a bucket has no room', () => {
    const many = Array.from({ length: 1_500 }, (_, index) => busy(index, 40));
    const body = packed(many);
    expect(bytes(body)).toBeLessThan(LIMIT);
    expect(unpack(body).every(({ hazards }) => hazards.length <= 1)).toBe(true);
  });
});

it('never puts an issue into another bucket: rows lie where it said', () => {
  expect(['1', '42', '10042', '10043', '999999999999999999'].map(bucketOf)).toEqual([0, 0, 4, 11, 4]);
});

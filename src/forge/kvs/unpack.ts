import type { Instant } from '../../domain/shared/ids';
import type { KnownLevel, Standing, StandingHazard } from '../../domain/standing/schema';
import { StoredValueInvalid } from './errors';
import { ENTITIES } from './keys';
import {
  DIMENSIONS,
  STATES,
  type PackedHazard,
  type PackedLine,
  type PackedStandings,
} from './packedStandings';

/**
 * Reads standings back.
 * @throws {StoredValueInvalid} when a line names a place that is not there
 */
export function unpack(packed: PackedStandings): Standing[] {
  const reader = new Reader(packed);
  return packed.lines.map((line) => reader.standing(line));
}

const iso = (ms: number): Instant => new Date(ms).toISOString();

class Reader {
  constructor(private readonly packed: PackedStandings) {}

  standing([issueId, projectId, facts, ...lists]: PackedLine): Standing {
    const [revision, at, state, missing, level, score, accepted, ...more] = facts;
    const [method, version, drafts, inherent, indicatorsUnknown, leftOut, bypassed] = more;
    return {
      ...{ issueId, projectId, revision, at: iso(at), state: STATES[state] ?? this.wrong('state'), missing },
      ...{ level: this.level(level), score, accepted: accepted === 1, drafts, inherent, indicatorsUnknown },
      method: method < 0 ? null : { id: this.word(method), version },
      ...this.lists(lists),
      ...(leftOut === 0 ? {} : { leftOut }),
      ...(bypassed === 0 ? {} : { bypassed: iso(bypassed) }),
    };
  }

  private lists([waits, hazards, indicators, history, signed, regulatory]: Lists) {
    const { word } = this;
    return {
      waits: waits.map(([role, gate, since, due]) => ({
        ...{ role: word(role), gate: word(gate), since: iso(since) },
        ...(due === 0 ? {} : { due: iso(due) }),
      })),
      hazards: hazards.map((hazard) => this.hazard(hazard)),
      indicators: indicators.map(word),
      history: history.map(([at, id, score]): Standing['history'][number] => [iso(at), word(id), score]),
      signed: signed.map(([at, role, gate]): Standing['signed'][number] => [iso(at), word(role), word(gate)]),
      regulatory: regulatory.map(([at, id]): Standing['regulatory'][number] => [iso(at), word(id)]),
    };
  }

  private hazard([id, seq, bits, severity, probability, ...more]: PackedHazard): StandingHazard {
    const [level, initial, score, controls, unverified, control, since] = more;
    return {
      ...{ id: this.word(id), seq, dimensions: DIMENSIONS.filter((_, place) => (bits & (1 << place)) !== 0) },
      ...(severity < 0 ? {} : { severity: this.word(severity) }),
      ...(probability < 0 ? {} : { probability: this.word(probability) }),
      ...{ level: this.level(level), initial: this.level(initial), score, controls, unverified },
      ...(control < 0 ? {} : { control: this.word(control) }),
      since: iso(since),
    };
  }

  private readonly word = (place: number): string => this.packed.words[place] ?? this.wrong('words');

  private level(place: number): KnownLevel | null {
    return place < 0 ? null : (this.packed.levels[place] ?? this.wrong('levels'));
  }

  private wrong(where: string): never {
    throw new StoredValueInvalid(ENTITIES.rollup, `body.${where}`);
  }
}

type Lists = PackedLine extends [string, string, unknown, ...infer L] ? L : never;

import { LONE_SURROGATE, type Json } from '../../domain/shared/canonicalJson';
import { MOST_LEVELS, MOST_VALUES, quoted, unreadable, type Flaw } from './limits';

type Step = string | number;
type Scalar = string | number | boolean | null;

interface Frame {
  readonly path: readonly Step[];
  readonly at: number;
  /** Values so far: by name for an object, in order for a list. */
  readonly values: Map<Step, Json>;
  readonly list: boolean;
  name?: { readonly text: string; readonly at: number };
}

/** What every object inherits: as names of members they would reach what is not theirs. */
const INHERITED = new Set(['__proto__', 'constructor', 'prototype']);

/** A path as one text, to look places up by. */
export const pathKey = (path: readonly Step[]): string => JSON.stringify(path);

/**
 * Puts a value together from what a reader comes across, YAML and JSON alike, and holds it to the limits. It keeps
 * its own stack: however deep a text is nested, nothing here calls itself.
 */
export class Builder {
  /** What is wrong although the text can be read on. */
  readonly flaws: Flaw[] = [];
  /** Where each path stands. */
  readonly places = new Map<string, number>();
  value: Json = null;
  private readonly frames: Frame[] = [];
  private count = 0;

  open(kind: 'list' | 'object', at: number): void {
    const path = this.enter(at);
    if (this.frames.length >= MOST_LEVELS)
      throw unreadable(at, `this is nested more than ${MOST_LEVELS} deep`);
    this.frames.push({ path, at, values: new Map(), list: kind === 'list' });
  }

  close(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    this.put(frame.list ? [...frame.values.values()] : Object.fromEntries<Json>(frame.values));
  }

  name(text: string, at: number): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    const flaw = this.wrongName(frame, text);
    if (flaw !== undefined) this.flaws.push({ at, message: flaw });
    frame.name = { text, at };
  }

  /** `source` is how a number was written. */
  scalar(value: Scalar, at: number, source?: string): void {
    this.enter(at);
    const flaw = wrongScalar(value, source);
    if (flaw !== undefined) this.flaws.push({ at, message: flaw });
    this.put(value);
  }

  private wrongName({ values }: Frame, text: string): string | undefined {
    if (INHERITED.has(text)) return `a member cannot be called ${quoted(text)}`;
    if (LONE_SURROGATE.test(text)) return 'this name holds half a character';
    return values.has(text) ? `${quoted(text)} stands here a second time` : undefined;
  }

  /** Counts a value that begins, and remembers where its path stands. */
  private enter(at: number): readonly Step[] {
    this.count += 1;
    if (this.count > MOST_VALUES) throw unreadable(at, `there are more than ${MOST_VALUES} values`);
    const frame = this.frames.at(-1);
    const path = frame === undefined ? [] : [...frame.path, stepOf(frame)];
    this.places.set(pathKey(path), frame?.name?.at ?? at);
    return path;
  }

  private put(value: Json): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) this.value = value;
    else frame.values.set(stepOf(frame), value);
  }
}

const stepOf = ({ list, values, name }: Frame): Step => (list ? values.size : (name?.text ?? ''));

function wrongScalar(value: Scalar, source = ''): string | undefined {
  if (typeof value === 'string')
    return LONE_SURROGATE.test(value) ? 'this text holds half a character' : undefined;
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) return `${quoted(source)} is not a number that can be kept`;
  return isExact(value, source) ? undefined : `${quoted(source)} has more digits than a number keeps`;
}

/** Whether a whole number is kept as it was written. Fractions are rounded as everywhere. */
function isExact(value: number, source: string): boolean {
  if (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(source)) return true;
  return String(value) === source.replace(/^\+/, '');
}

import type { Nonce } from './ids';

/** Commands that were carried out: nonce, the revision that each led to, the version that it published (0 for none). */
export type Remembered = readonly (readonly [Nonce, number, number])[];

/** What a command came to. */
export interface Done {
  readonly revision: number;
  /** The version that it published; null for none. */
  readonly version: number | null;
  /** Whether the command was carried out before: nothing is to be written. */
  readonly repeated: boolean;
}

/** The first result of a command that was carried out before and is still remembered. */
export function repeatedOf(commands: Remembered, nonce: Nonce): Done | undefined {
  const known = commands.find(([remembered]) => remembered === nonce);
  if (known === undefined) return undefined;
  const [, revision, version] = known;
  return { revision, version: version === 0 ? null : version, repeated: true };
}

/** The latest commands, with one more. The oldest are forgotten. */
export const remember = (
  commands: Remembered,
  nonce: Nonce,
  { revision, version }: Pick<Done, 'revision' | 'version'>,
  most: number,
): [Nonce, number, number][] => {
  const all = [...commands, [nonce, revision, version ?? 0] as const];
  return all.slice(-most).map(([known, at, published]) => [known, at, published]);
};

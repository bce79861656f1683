import type { DecisionCase } from '../cases';

/** An engine prepared for the ten cases: `decide(index)` answers whether case `index` is open. */
export interface Engine {
  readonly name: string;
  /** Measured only beside the plain function: Node 20 dies of this engine between others that run hot. */
  readonly alone?: boolean;
  readonly decide: (index: number) => boolean | Promise<boolean>;
}

/** Makes an engine from the cases; whatever can be done once is done here. */
export type EngineMaker = (cases: readonly DecisionCase[]) => Engine | Promise<Engine>;

/** The case at an index. @throws when there is none, which is a mistake of the bench */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`no case ${index}`);
  return found;
}

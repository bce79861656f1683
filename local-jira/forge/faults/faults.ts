import type { Fault, FaultKind, FaultTarget } from './schema';

/** The place where a fault may strike. `module` is the key of the calling function, if there is one. */
export interface FaultPoint {
  target: FaultTarget;
  path: string;
  module?: string;
}

/** The planned faults. Each strike is decided once: probability, then the count that is left. */
export interface Faults {
  add(faults: Fault[]): void;
  clear(): void;
  list(): Fault[];
  /** The first fault of this kind that strikes here now, or undefined. */
  strike(kind: FaultKind, point: FaultPoint): Fault | undefined;
}

const matches = (fault: Fault, kind: FaultKind, point: FaultPoint): boolean =>
  fault.kind === kind &&
  fault.target === point.target &&
  (fault.path === undefined || point.path.includes(fault.path)) &&
  (fault.module === undefined || fault.module === point.module);

export function createFaults(random: () => number = Math.random): Faults {
  let planned: { fault: Fault; left: number }[] = [];
  return {
    add(faults) {
      planned.push(...faults.map((fault) => ({ fault, left: fault.times ?? Infinity })));
    },
    clear() {
      planned = [];
    },
    list: () => planned.filter(({ left }) => left > 0).map(({ fault }) => fault),
    strike(kind, point) {
      const struck = planned.find(
        ({ fault, left }) => left > 0 && matches(fault, kind, point) && random() < fault.probability,
      );
      if (struck) struck.left -= 1;
      return struck?.fault;
    },
  };
}

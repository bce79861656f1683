/** One line of the table. `budget` is what must hold; `held` says whether it did in this run. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: string;
  readonly held?: boolean;
}

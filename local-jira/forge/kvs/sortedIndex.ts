import { compare } from './conditions';

/** Where an item stands in an index: its range value, then its key. */
export interface Position {
  range: string | number | boolean;
  key: string;
}

const order = (left: Position, right: Position): number =>
  compare(left.range, right.range) || (compare(left.key, right.key) ?? 0);

/** Items of one partition in index order. */
export class SortedIndex {
  private readonly positions: Position[] = [];

  add(position: Position): void {
    this.positions.splice(this.firstNotBelow(position), 0, position);
  }

  remove(position: Position): void {
    const at = this.firstNotBelow(position);
    const found = this.positions[at];
    if (found && order(found, position) === 0) this.positions.splice(at, 1);
  }

  /** Walks up or down, starting behind `after` when it is given. */
  *walk(after: Position | undefined, descending: boolean): Iterable<Position> {
    let at = this.startOf(after, descending);
    for (let found = this.positions[at]; found; found = this.positions[at]) {
      yield found;
      at += descending ? -1 : 1;
    }
  }

  private startOf(after: Position | undefined, descending: boolean): number {
    if (!after) return descending ? this.positions.length - 1 : 0;
    const at = this.firstNotBelow(after);
    if (descending) return at - 1;
    const found = this.positions[at];
    return found && order(found, after) === 0 ? at + 1 : at;
  }

  /** Index of the first position that is not below the given one. */
  private firstNotBelow(position: Position): number {
    let low = 0;
    let high = this.positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.positions[middle];
      if (found && order(found, position) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A run of the longest common subsequence: `same` is in both, `old` only in the first, `new` only in the second. */
export interface Step<T> {
  readonly kind: 'same' | 'old' | 'new';
  readonly value: T;
}

const CELLS = 1_000_000;

/**
 * Longest common subsequence by dynamic programming, common ends cut off first.
 * Beyond a million cells the middle counts as replaced: a page must not freeze over a long text.
 */
export function lcs(a: readonly string[], b: readonly string[]): Step<string>[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [...steps('same', a.slice(0, start)), ...middle, ...steps('same', a.slice(a.length - end))];
}

const steps = (kind: Step<string>['kind'], values: readonly string[]): Step<string>[] =>
  values.map((value) => ({ kind, value }));

function between(a: readonly string[], b: readonly string[]): Step<string>[] {
  if (a.length * b.length > CELLS) return [...steps('old', a), ...steps('new', b)];
  return walk(a, b, lengths(a, b));
}

/** `table[i][j]` is the length of the longest common subsequence of `a` from `i` and `b` from `j`. */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  return table;
}

function walk(a: readonly string[], b: readonly string[], table: Uint32Array): Step<string>[] {
  const width = b.length + 1;
  const out: Step<string>[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? '', b[j] ?? ''];
    if (left === right) {
      out.push({ kind: 'same', value: left });
      i += 1;
      j += 1;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) {
      out.push({ kind: 'old', value: left });
      i += 1;
    } else {
      out.push({ kind: 'new', value: right });
      j += 1;
    }
  }
  return [...out, ...steps('old', a.slice(i)), ...steps('new', b.slice(j))];
}

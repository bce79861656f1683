/** Groups in the order in which their keys first appear. */
export function grouped<T>(lines: readonly T[], keyOf: (line: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups];
}

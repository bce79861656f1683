const partsOf = (path: string): string[] => (path.replace(/^\//, '').split(/[?#]/, 1)[0] ?? '').split('/');

/** The first part of a path names the tab; the page itself is its first tab. Nothing for what is no tab. */
export function tabIn<T extends string>(path: string, tabs: readonly T[]): T | undefined {
  const [first = ''] = partsOf(path);
  return first === '' ? tabs[0] : tabs.find((id) => id === first);
}

/** The second part of a path names what the tab shows, such as the id of a sprint. Empty where there is none. */
export const belowIn = (path: string): string => partsOf(path)[1] ?? '';

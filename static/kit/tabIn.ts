/** The first part of a path names the tab; the page itself is its first tab. Nothing for what is no tab. */
export function tabIn<T extends string>(path: string, tabs: readonly T[]): T | undefined {
  const [first = ''] = path.replace(/^\//, '').split(/[/?#]/, 1);
  return first === '' ? tabs[0] : tabs.find((id) => id === first);
}

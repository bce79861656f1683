/** Where a page stands below `base`: path, query and fragment, `/` at least. */
export function pathBelow(base: string, address: { pathname: string; search: string; hash: string }): string {
  const below = address.pathname.startsWith(base) ? address.pathname.slice(base.length) : '';
  return `${below === '' ? '/' : below}${address.search}${address.hash}`;
}

/** The address of a path below `base`. The page itself has no slash at its end. */
export function addressBelow(base: string, path: string): string {
  const absolute = path.startsWith('/') ? path : `/${path}`;
  return base + (absolute === '/' ? '' : absolute.replace(/^\/(?=[?#])/, ''));
}

import type { AdfMark } from './document';

const MAX_HREF = 2_000;
const SIMPLE: Readonly<Record<string, AdfMark>> = {
  b: { type: 'strong' },
  strong: { type: 'strong' },
  i: { type: 'em' },
  em: { type: 'em' },
  cite: { type: 'em' },
  u: { type: 'underline' },
  ins: { type: 'underline' },
  s: { type: 'strike' },
  del: { type: 'strike' },
  strike: { type: 'strike' },
  code: { type: 'code' },
  tt: { type: 'code' },
  kbd: { type: 'code' },
  samp: { type: 'code' },
  sub: { type: 'subsup', attrs: { type: 'sub' } },
  sup: { type: 'subsup', attrs: { type: 'sup' } },
};

/** The mark that an HTML element puts on its text, if any. Links lead to http, https and mailto only. */
export function markOf(tag: string, href: string | undefined): AdfMark | undefined {
  if (tag !== 'a') return Object.hasOwn(SIMPLE, tag) ? SIMPLE[tag] : undefined;
  const safe = href === undefined ? undefined : safeHref(href);
  return safe === undefined ? undefined : { type: 'link', attrs: { href: safe } };
}

/** The address when people may be led there, written in full. */
export function safeHref(href: string): string | undefined {
  if (href.length > MAX_HREF || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

/** Adds a mark: one of a type, and beside `code` only `link`, as the format wants. */
export function withMark(marks: readonly AdfMark[], mark: AdfMark): readonly AdfMark[] {
  const all = [...marks.filter(({ type }) => type !== mark.type), mark];
  const code = all.some(({ type }) => type === 'code');
  return code ? all.filter(({ type }) => type === 'code' || type === 'link') : all;
}

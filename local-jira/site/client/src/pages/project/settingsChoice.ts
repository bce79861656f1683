type Choice<Section, Page> =
  | { kind: 'section'; section: Section; rest: string[] }
  | { kind: 'app'; page: Page }
  | { kind: 'nothing' };

/** What an address below `/settings` shows. Without one, the app's first page, then Jira's first section. */
export function chooseSettings<Section extends { path: string }, Page extends { key: string }>(
  sections: readonly Section[],
  pages: readonly Page[],
  rest: readonly string[],
): Choice<Section, Page> {
  const [name, key, ...more] = rest;
  const page = name === undefined ? pages[0] : name === 'apps' ? pageOf(pages, key) : undefined;
  if (page) return { kind: 'app', page };
  const section = name === undefined ? sections[0] : sections.find((one) => one.path === name);
  if (!section) return { kind: 'nothing' };
  return { kind: 'section', section, rest: key === undefined ? [] : [key, ...more] };
}

function pageOf<Page extends { key: string }>(
  pages: readonly Page[],
  key: string | undefined,
): Page | undefined {
  return key === undefined ? pages[0] : pages.find((one) => one.key === key);
}

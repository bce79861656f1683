import { z } from 'zod';
import { api } from './http';

const boards = z.looseObject({
  values: z.array(z.looseObject({ id: z.number(), name: z.string(), type: z.string() })),
});

export interface BoardLink {
  href: string;
  text: string;
}

/** Links to a project's boards and backlogs; named only where there are several. Kanban boards have no backlog. */
export function boardLinks(
  projectKey: string,
  all: readonly { id: number; name: string; type: string }[],
): BoardLink[] {
  return all.flatMap(({ id, name, type }) => {
    const href = `/projects/${projectKey}/boards/${id}`;
    const word = (text: string): string => (all.length > 1 ? `${text}: ${name}` : text);
    const board = { href, text: word('Board') };
    return type === 'kanban' ? [board] : [board, { href: `${href}/backlog`, text: word('Backlog') }];
  });
}

/** The boards of a project that the person sees; none where there is no board or it cannot be seen. */
export async function loadBoardLinks(projectKey: string): Promise<BoardLink[]> {
  const path = `/agile/1.0/board?projectKeyOrId=${encodeURIComponent(projectKey)}`;
  const answer = await api(boards, 'GET', path).catch(() => ({ values: [] }));
  return boardLinks(projectKey, answer.values);
}

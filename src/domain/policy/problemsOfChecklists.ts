import type { Asker } from './asker';
import { error, warning, type Problem } from './problem';
import type { PolicyWorld } from './world';

/** What is wrong with the checklists that a gate, or the sprint, names. */
export const checklistProblems = (asker: Asker, world: PolicyWorld): Problem[] =>
  asker.checklists.flatMap((id, c) => {
    const path = `${asker.path}.checklists.${c}`;
    return [
      ...known(asker, id, path, world),
      ...(asker.checklists.indexOf(id) < c
        ? [
            error(
              'checklist-twice',
              path,
              `${asker.opening} asks for the checklist "${titleOf(id, world)}" twice`,
            ),
          ]
        : []),
    ];
  });

const titleOf = (id: string, { templates }: PolicyWorld): string =>
  templates.find((template) => template.id === id)?.title ?? id;

/**
 * A retired template is not taken up. Where it is in force it stays, with a warning: refusing it would force whoever
 * mends something else to drop a requirement.
 */
function known({ opening }: Asker, id: string, path: string, world: PolicyWorld): Problem[] {
  const template = world.templates.find((offered) => offered.id === id);
  if (template === undefined) {
    const message = `${opening} asks for the checklist "${id}", which does not exist`;
    return [error('unknown-template', path, message)];
  }
  if (!template.retired) return [];
  const message = `${opening} asks for the checklist "${titleOf(id, world)}", which is retired`;
  return [(world.inForce?.has(id) === true ? warning : error)('retired-template', path, message)];
}

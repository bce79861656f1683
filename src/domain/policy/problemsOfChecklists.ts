import type { DraftGate } from './draft';
import { error, warning, type Problem } from './problem';
import type { PolicyWorld } from './world';

/** What is wrong with the checklists that a gate names. */
export const checklistProblems = (gate: DraftGate, index: number, world: PolicyWorld): Problem[] =>
  gate.checklists.flatMap((id, c) => [
    ...known(gate, id, `gates.${index}.checklists.${c}`, world),
    ...(gate.checklists.indexOf(id) < c
      ? [
          error(
            'checklist-twice',
            `gates.${index}.checklists.${c}`,
            `Gate "${gate.title}" asks for the checklist "${titleOf(id, world)}" twice`,
          ),
        ]
      : []),
  ]);

const titleOf = (id: string, { templates }: PolicyWorld): string =>
  templates.find((template) => template.id === id)?.title ?? id;

/**
 * A retired template is not taken up. Where it is in force it stays, with a warning: refusing it would force whoever
 * mends something else to drop a requirement.
 */
function known({ title }: DraftGate, id: string, path: string, world: PolicyWorld): Problem[] {
  const template = world.templates.find((offered) => offered.id === id);
  if (template === undefined) {
    const message = `Gate "${title}" asks for the checklist "${id}", which does not exist`;
    return [error('unknown-template', path, message)];
  }
  if (!template.retired) return [];
  const message = `Gate "${title}" asks for the checklist "${titleOf(id, world)}", which is retired`;
  return [(world.inForce?.has(id) === true ? warning : error)('retired-template', path, message)];
}

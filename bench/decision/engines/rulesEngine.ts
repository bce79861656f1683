import { Engine } from 'json-rules-engine';
import type { FlatCase } from '../cases';
import { at, type EngineMaker } from './engine';

type Items = FlatCase['items'];

const allSettled = (list: Items): boolean =>
  list.every((i) => !i.required || i.value === 'done' || (i.value === 'not-applicable' && i.notApplicable));

/** Quantifiers are custom operators: the engine itself has none. */
export const rulesEngine: EngineMaker = (cases) => {
  const engine = new Engine();
  engine.addOperator<Items, boolean>('allSettled', (list, wanted) => allSettled(list) === wanted);
  engine.addOperator<string[], string[]>('includesAll', (have, wanted) =>
    wanted.every((role) => have.includes(role)),
  );
  engine.addRule({
    conditions: {
      all: [
        { fact: 'items', operator: 'allSettled', value: true },
        { fact: 'rejected', operator: 'equal', value: false },
        { fact: 'approvedRoles', operator: 'includesAll', value: cases[0]?.flat.roles ?? [] },
      ],
    },
    event: { type: 'open' },
  });
  return {
    name: 'json-rules-engine',
    decide: async (index) => {
      const { flat } = at(cases, index);
      const counts = flat.signoffs.filter(
        (s) =>
          s.decision === 'approved' && !s.revoked && s.root === flat.current && s.signer !== flat.assignee,
      );
      const rejected = flat.signoffs.some((s) => s.decision === 'rejected' && !s.revoked);
      const { events } = await engine.run({
        items: flat.items,
        rejected,
        approvedRoles: counts.map((s) => s.role),
      });
      return events.length > 0;
    },
  };
};

import {
  addChecklist,
  addSignoff,
  changeRole,
  removeSignoff,
} from '../../../static/settings/edit/askerEdits';
import { clinical, here } from './names';

const roles = here.roles.map(({ role }) => role.id);

describe('editing what a gate or a sprint asks for', () => {
  it('adds the next checklist and the next role, after who signs last', () => {
    expect(addChecklist(clinical(), ['clinical-validation', 'usability-testing']).checklists).toEqual([
      'clinical-validation',
      'usability-testing',
    ]);
    expect(addChecklist(clinical(), [])).toEqual(clinical());
    expect(addSignoff(clinical(), roles).signoffs.at(-1)).toEqual({
      role: 'privacy-officer',
      count: 1,
      meaning: 'Approved',
      after: 'compliance-officer',
    });
    expect(addSignoff(clinical(), [])).toEqual(clinical());
  });

  it('keeps the order when a role in it changes or goes', () => {
    expect(changeRole(clinical(), 0, 'quality').signoffs.map(({ after }) => after)).toEqual([
      undefined,
      'quality',
    ]);
    expect(changeRole(clinical(), 1, 'clinical-validator').signoffs[1]?.after).toBeUndefined();
    const three = addSignoff(clinical(), ['quality']);
    expect(removeSignoff(three, 1).signoffs.at(-1)?.after).toBe('clinical-validator');
    expect(removeSignoff(clinical(), 0).signoffs[0]?.after).toBeUndefined();
  });
});

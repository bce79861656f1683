import { asksOf } from '../../../src/app/coverage/asks';
import type { Gate } from '../../../src/domain/policy/schema';
import { aMethod } from '../../support/methods';
import { aGate, anItem, aPolicy } from '../../support/policies';

const nothing = { checklists: [], signoffs: [], scope: {} };
const signoff = { role: 'validator', count: 1, meaning: 'Clinically validated' };

describe('what a gate asks, in short sentences', () => {
  it.each<[string, Partial<Gate>, string[]]>([
    ['nothing', nothing, []],
    [
      'a checklist by title',
      { ...nothing, checklists: ['evidence-list'] },
      ['Evidence list: 1 required item'],
    ],
    ['a checklist that is not compiled in', { ...nothing, checklists: ['gone'] }, ['gone: 0 required items']],
    ['one person', { ...nothing, signoffs: [signoff] }, ['A clinical validator signs: Clinically validated']],
    [
      'several people, in an order, for some time',
      { ...nothing, signoffs: [{ ...signoff, count: 2, after: 'officer', validDays: 90 }] },
      [
        '2 people sign as clinical validator after the compliance officer: Clinically validated, valid for 90 days',
      ],
    ],
    ['children', { ...nothing, children: 'clinical' }, ['Every child has passed Clinical validation']],
    [
      'a residual risk',
      { ...nothing, risk: { atMost: 'medium', resign: 'level' } },
      ['Residual risk at most Medium'],
    ],
    [
      'a residual risk that somebody may accept',
      { ...nothing, risk: { atMost: 'low', acceptedBy: 'officer', resign: 'assessment' } },
      ['Residual risk at most Low, or accepted by a compliance officer'],
    ],
    ['a validated sprint', { ...nothing, sprint: true }, ['The sprint of the issue is validated']],
    [
      'a level of risk',
      { ...nothing, scope: { labels: ['phi'], riskAtLeast: 'high' } },
      ['Only for issues with the label phi, with a risk of at least High or an unknown one'],
    ],
    [
      'labels',
      { ...nothing, scope: { labels: ['phi', 'safety'] } },
      ['Only for issues with the label phi or safety'],
    ],
    [
      'types, components and fields',
      {
        ...nothing,
        scope: {
          issueTypes: ['1'],
          components: ['1', '2'],
          fields: [{ field: 'customfield_1', anyOf: ['3'] }],
        },
      },
      ['Only for issues of 1 issue type, of 2 components, by the value of 1 field'],
    ],
  ])('%s', (_what, gate, expected) => {
    const items = [anItem('first'), anItem('second', { required: false })];
    const policy = aPolicy({
      method: aMethod(),
      gates: [aGate()],
      templates: [{ id: 'evidence-list', version: 1, title: 'Evidence list', items }],
    });
    expect(asksOf(aGate(gate), policy)).toEqual(expected);
  });
});

import { noComponent } from '../../../../src/domain/risk/indicators/noComponent';
import { asks, inComponents, plainIssue, without } from './table';

describe('noComponent', () => {
  asks(noComponent, [
    ['none', plainIssue(), 'yes', ['No component']],
    ['emptied', plainIssue({ fields: { components: null } }), 'yes'],
    ['one', inComponents('Worklist'), 'no', ['Component Worklist']],
    [
      'seven',
      inComponents('A', 'B', 'C', 'D', 'E', 'F', 'G'),
      'no',
      ['Component A', 'Component B', 'Component C', 'Component D', 'Component E', 'and 2 more'],
    ],
    ['a long name', inComponents('n'.repeat(300)), 'no', [`Component ${'n'.repeat(59)}…`]],
    ['not given', without('components'), 'unknown', ['Not known: the components']],
  ]);
});

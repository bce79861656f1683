import { consent } from '../../../../src/domain/risk/indicators/consent';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('consent', () => {
  asks(consent, [
    ['labelled(consent)', labelled('consent'), 'yes', ['Label consent']],
    ['inComponents(Consents)', inComponents('Consents'), 'yes', ['Component Consents']],
    ['described(A patient may opt-out)', described('A patient may opt-out'), 'yes', ['Text: "opt out"']],
    ['described(Nonconsenting adults opted)', described('Nonconsenting adults opted'), 'no', []],
    ['summed(Absent)', summed('Absent'), 'no', []],
    ['nothing said anywhere', plainIssue(), 'no', []],
    ['no labels', without('labels'), 'unknown', ['Not known: all labels']],
    ['no description', without('description'), 'unknown', ['Not known: the whole description']],
    [
      'components that cannot be read',
      plainIssue({ fields: { components: [{ id: '1' }] } }),
      'unknown',
      ['Not known: all components'],
    ],
    ['no links, which do not matter', without('issuelinks'), 'no', []],
  ]);
});

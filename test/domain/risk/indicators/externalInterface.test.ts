import { externalInterface } from '../../../../src/domain/risk/indicators/externalInterface';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('externalInterface', () => {
  asks(externalInterface, [
    ['labelled(api)', labelled('api'), 'yes', ['Label api']],
    ['inComponents(Lab interface)', inComponents('Lab interface'), 'yes', ['Component Lab interface']],
    ['summed(Retry the webhook)', summed('Retry the webhook'), 'yes', ['Text: "webhook"']],
    ['summed(A calmer user interface)', summed('A calmer user interface'), 'no', []],
    ['described(Rapid apiary work)', described('Rapid apiary work'), 'no', []],
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

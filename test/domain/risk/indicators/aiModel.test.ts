import { aiModel } from '../../../../src/domain/risk/indicators/aiModel';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('aiModel', () => {
  asks(aiModel, [
    ['labelled(ai-model)', labelled('ai-model'), 'yes', ['Label ai-model']],
    ['inComponents(ML)', inComponents('ML'), 'yes', ['Component ML']],
    [
      'described(The neural network ranks findings)',
      described('The neural network ranks findings'),
      'yes',
      ['Text: "neural network"'],
    ],
    ['described(Said in an email)', described('Said in an email'), 'no', []],
    [
      'described(We model the workflow; 5 ml of water)',
      described('We model the workflow; 5 ml of water'),
      'no',
      [],
    ],
    ['summed(Fair air)', summed('Fair air'), 'no', []],
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

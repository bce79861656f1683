import { liveConfiguration } from '../../../../src/domain/risk/indicators/liveConfiguration';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('liveConfiguration', () => {
  asks(liveConfiguration, [
    ['labelled(configuration)', labelled('configuration'), 'yes', ['Label configuration']],
    ['inComponents(Production)', inComponents('Production'), 'yes', ['Component Production']],
    ['described(Behind a feature flag)', described('Behind a feature flag'), 'yes', ['Text: "feature flag"']],
    ['described(Feature and flag; live chat)', described('Feature and flag; live chat'), 'no', []],
    ['summed(Reconfiguration)', summed('Reconfiguration'), 'no', []],
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

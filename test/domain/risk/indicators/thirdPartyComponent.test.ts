import { thirdPartyComponent } from '../../../../src/domain/risk/indicators/thirdPartyComponent';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('thirdPartyComponent', () => {
  asks(thirdPartyComponent, [
    ['labelled(third-party)', labelled('third-party'), 'yes', ['Label third-party']],
    ['inComponents(SBOM)', inComponents('SBOM'), 'yes', ['Component SBOM']],
    ['described(The vendor stops support)', described('The vendor stops support'), 'yes', ['Text: "vendor"']],
    ['described(A third of the party)', described('A third of the party'), 'no', []],
    ['summed(Public library hours)', summed('Public library hours'), 'no', []],
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

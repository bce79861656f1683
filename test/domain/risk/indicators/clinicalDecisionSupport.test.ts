import { clinicalDecisionSupport } from '../../../../src/domain/risk/indicators/clinicalDecisionSupport';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('clinicalDecisionSupport', () => {
  asks(clinicalDecisionSupport, [
    ['labelled(clinical-decision)', labelled('clinical-decision'), 'yes', ['Label clinical-decision']],
    ['inComponents(CDS)', inComponents('CDS'), 'yes', ['Component CDS']],
    ['described(The triage rules change)', described('The triage rules change'), 'yes', ['Text: "triage"']],
    ['described(The decision of the board)', described('The decision of the board'), 'no', []],
    ['summed(Thresholding)', summed('Thresholding'), 'no', []],
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

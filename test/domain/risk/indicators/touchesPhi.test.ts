import { touchesPhi } from '../../../../src/domain/risk/indicators/touchesPhi';
import { asks, described, inComponents, labelled, plainIssue, without } from './table';

describe('touchesPhi', () => {
  asks(touchesPhi, [
    ['labelled(touches-phi)', labelled('touches-phi'), 'yes', ['Label touches-phi']],
    ['labelled(ePHI)', labelled('ePHI'), 'yes', ['Label ePHI']],
    ['inComponents(Patient portal)', inComponents('Patient portal'), 'yes', ['Component Patient portal']],
    [
      'described(Shows the medical records of the ward)',
      described('Shows the medical records of the ward'),
      'yes',
      ['Text: "medical record"'],
    ],
    [
      'described(The philosophy of patients is graphical)',
      described('The philosophy of patients is graphical'),
      'no',
      [],
    ],
    ['labelled(philips)', labelled('philips'), 'no', []],
    ['described(Ask the patient team)', described('Ask the patient team'), 'no', []],
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

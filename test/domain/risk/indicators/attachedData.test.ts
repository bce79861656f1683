import { attachedData } from '../../../../src/domain/risk/indicators/attachedData';
import { asks, plainIssue, without } from './table';

const attached = (...names: string[]) =>
  plainIssue({ attachments: names.map((filename, at) => ({ id: String(at), filename, size: 10 })) });
const sized = (size: number) => plainIssue({ attachments: [{ id: '1', filename: 'plan.pdf', size }] });

describe('attachedData', () => {
  asks(attachedData, [
    ['none', plainIssue(), 'no', []],
    ['a name that is a type only', attached('csv'), 'yes', ['Attached file of type csv']],
    ['pictures', attached('screen.png', 'plan.pdf', 'csv.png', '.'), 'no', []],
    [
      'a table, whose name is not repeated',
      attached('Jane Roe 1959.CSV'),
      'yes',
      ['Attached file of type csv'],
    ],
    ['two of a kind', attached('a.dcm', 'b.dcm'), 'yes', ['Attached file of type dcm']],
    ['a packed one', attached('export.csv.gz'), 'yes', ['Attached file of type gz']],
    ['25 MB', sized(25_000_000), 'no', []],
    ['more', sized(25_000_001), 'yes', ['Attached file above 25 MB']],
    ['not given', without('attachment'), 'unknown', ['Not known: the attachments']],
  ]);
});

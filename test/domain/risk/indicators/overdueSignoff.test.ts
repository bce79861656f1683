import { overdueSignoff } from '../../../../src/domain/risk/indicators/overdueSignoff';
import { asks, plainIssue } from './table';

const waits = (since: string, due?: string) => ({ waits: [{ role: 'clinical-validator', since, due }] });
const issue = plainIssue();

describe('overdueSignoff', () => {
  asks(overdueSignoff, [
    ['nothing waits', issue, 'no', []],
    ['nobody has looked', issue, 'unknown', ['Not known: what waits for a sign-off'], { waits: undefined }],
    ['in time', issue, 'no', [], waits('2026-11-01T08:00:00.000Z', '2026-11-30T08:00:00.000Z')],
    [
      'late',
      issue,
      'yes',
      ['Sign-off as clinical validator was due on 28 November 2026'],
      waits('2026-11-01T08:00:00.000Z', '2026-11-28T08:00:00.000Z'),
    ],
    ['a fortnight without a date', issue, 'no', [], waits('2026-11-15T09:00:00.000Z')],
    [
      'longer than a fortnight without a date',
      issue,
      'yes',
      ['Sign-off as clinical validator waits since 15 November 2026'],
      waits('2026-11-15T08:59:59.999Z'),
    ],
  ]);
});

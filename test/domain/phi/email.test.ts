import { email } from '../../../src/domain/phi/email';
import { describeIdentifier } from './table';

describeIdentifier({
  definition: email,
  valid: ['jane.roe@clinic.org', 'j+x@mail.clinic.co.uk', 'a@b.xn--p1ai', "o'neil@clinic.org"],
  invalid: [
    'jane@example.com',
    'jane@mail.example.org',
    'jane@clinic.test',
    'jane@caregate.example',
    'jane@x.invalid',
    'no-reply@clinic.org',
    'support@clinic.org',
    'git@github.com',
    'react@18.3.0-rc.next',
    'jane@clinic.123',
    '.jane@clinic.org',
    'jane.@clinic.org',
    'ja..ne@clinic.org',
  ],
  found: [
    'write to «jane.roe@clinic.org».',
    '<«jane.roe@clinic.org»>',
    'mailto:«jane.roe@clinic.org»?subject=x',
    'an «müller@klinik.de» geschickt',
    '«jane.roe＠clinic.org»',
  ],
  ignored: [
    'git clone git@github.com:caregate/app.git',
    'npm i @forge/kvs@1.6.5 and zod@4.6.7',
    'https://token@github.com/caregate/app',
    'mention @jonas.weber in the issue',
    'jonas@localhost',
    'jonas.weber@caregate.example tested it',
    'a @ b.c',
  ],
});

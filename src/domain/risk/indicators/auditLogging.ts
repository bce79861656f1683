import { topic } from './topic';

export const auditLogging = topic({
  id: 'audit-logging',
  title: 'Changes what is logged',
  weight: 15,
  suggests: {
    dimension: 'security',
    hazard: 'What people do with health information leaves no trace',
    situation: 'Misuse happens and cannot be shown, or a log holds what it should not',
    harm: 'Misuse goes on unseen; patients cannot be told who looked',
  },
  signals: {
    words: [
      'audit log',
      'audit logging',
      'audit trail',
      'audit event',
      'access log',
      'logging of access',
      'log retention',
      'tamper evident',
      'siem',
    ],
    names: ['audit', 'logging'],
  },
});

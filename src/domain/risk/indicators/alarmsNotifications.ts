import { topic } from './topic';

export const alarmsNotifications = topic({
  id: 'alarms-notifications',
  title: 'Raises alarms or notifies people',
  weight: 25,
  suggests: {
    dimension: 'patient-safety',
    hazard: 'A warning is missed, late or one of too many',
    situation: 'A patient gets worse while nobody is told, or while nobody listens any more',
    harm: 'Treatment comes too late',
  },
  signals: {
    words: [
      'alarm',
      'alert',
      'notification',
      'notify',
      'notifies',
      'escalation',
      'escalate',
      'escalates',
      'pager',
      'paging',
      'early warning',
      'critical result',
    ],
  },
});

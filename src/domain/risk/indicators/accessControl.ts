import { topic } from './topic';

export const accessControl = topic({
  id: 'access-control',
  title: 'Changes who gets in or what they may do',
  weight: 20,
  suggests: {
    dimension: 'security',
    hazard: 'Access is granted by something that can be got round',
    situation: 'Somebody who should not gets in, or somebody who must is kept out',
    harm: 'Health information is read or changed by the wrong person, or care waits for access',
  },
  signals: {
    words: [
      'authentication',
      'authenticate',
      'authorization',
      'authorisation',
      'access control',
      'log in',
      'login',
      'sign in',
      'single sign on',
      'sso',
      'mfa',
      'two factor',
      'password',
      'oauth',
      'saml',
      'session timeout',
      'privilege',
      'role based',
      'break glass',
    ],
    names: ['access', 'auth', 'identity provider', 'permission'],
  },
});

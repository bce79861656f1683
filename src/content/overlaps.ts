/**
 * Templates that ask for much the same, mostly a short form and a long one: a policy takes one of the two. Two templates
 * that cite the same paragraph at another step of a project, such as encryption before and at go-live, are not meant.
 */
export const repeats: readonly (readonly [string, string])[] = [
  ['privacy-impact', 'privacy-impact-full'],
  ['security-risk', 'security-risk-full'],
  ['security-risk', 'hipaa-security-technical'],
  ['security-risk', 'hipaa-security-story'],
  ['hipaa-security-technical', 'hipaa-security-story'],
  ['business-associates', 'business-associate-agreement'],
  ['clinical-validation', 'analytical-validation'],
  ['clinical-validation', 'clinical-study'],
  ['clinical-validation', 'device-risk-analysis'],
];

/** What the app in memory refuses; the message is its code. */
export class Refused extends Error {}

export const must = (holds: boolean, code: string): void => {
  if (!holds) throw new Refused(code);
};

import { JqlError } from '../errors';
import type { JqlFunction } from './function';

/** `currentUser()` and `membersOf(group)`, as account ids. */
export const PEOPLE_FUNCTIONS: readonly JqlFunction[] = [
  {
    name: 'currentUser',
    args: [0, 0],
    kinds: ['user'],
    list: false,
    evaluate: ({ context }) => (context.currentUser === null ? [] : [context.currentUser]),
  },
  {
    name: 'membersOf',
    args: [1, 1],
    kinds: ['user'],
    list: true,
    evaluate: ({ name, args: [group = ''], context }) => {
      const members = context.site?.membersOf?.(group);
      if (members !== undefined) return members;
      throw new JqlError(
        `Function '${name}' can not generate a list of usernames for group '${group}'; the group does not exist.`,
      );
    },
  },
];

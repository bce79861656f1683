const AN = /^[aeiou]/i;

/** `an Epic`, `a Story`. */
export const article = (noun: string): string => `${AN.test(noun) ? 'an' : 'a'} ${noun}`;

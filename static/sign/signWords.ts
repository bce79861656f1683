/** `Sign as clinically validated` for the meaning “Clinically validated”. */
export const signWords = (meaning: string, what = ''): string =>
  `Sign ${what === '' ? '' : `${what} `}as ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;

/** A text as a reader sees it, and where each of its code units comes from in the text as given. */
export interface Readable {
  readonly text: string;
  readonly from: readonly number[];
}

const HIDDEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/;

function plain(unit: string): string {
  if (HIDDEN.test(unit)) return '';
  if (DASH.test(unit)) return '-';
  if (SPACE.test(unit)) return ' ';
  return FULL_WIDTH.test(unit) ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0) : unit;
}

/**
 * Undoes what word processors and copying do to numbers: other dashes and spaces, full-width characters, and
 * characters without width. Without this a number pasted from a letter would not be recognised.
 */
export function readable(given: string): Readable {
  const units: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < given.length; i += 1) {
    const unit = plain(given.charAt(i));
    if (unit === '') continue;
    units.push(unit);
    from.push(i);
  }
  return { text: units.join(''), from };
}

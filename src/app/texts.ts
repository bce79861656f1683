import { findPatientIdentifier } from '../domain/phi';
import { commit, type KeptText } from '../domain/shared/commitment';
import type { Digest } from '../domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '../domain/shared/refusal';
import { checkLink, checkText, MAX_TEXT } from '../domain/shared/text';
import type { Ports } from './ports';

/** A text ready to be written: kept apart, and its commitment for the hashed bytes. */
export interface Kept {
  readonly kept: KeptText;
  readonly commitment: Digest;
}

type Secrets = Pick<Ports, 'sha256' | 'randomSalt'>;

/** Salts a text that needs no check, such as a name that Jira gave. */
export function keep({ sha256, randomSalt }: Secrets, text: string): Kept {
  const kept = { salt: randomSalt(), text };
  return { kept, commitment: commit(sha256, kept) };
}

/**
 * Checks a text that a person typed before anything of it is stored: readable characters, length, and identifiers
 * of patients. Blank text is no text.
 */
export function keepTyped(secrets: Secrets, typed: string | undefined): Kept | undefined | Refusal {
  const trimmed = typed?.trim();
  if (trimmed === undefined || trimmed === '') return undefined;
  const checked = checkTyped(trimmed);
  return isRefusal(checked) ? checked : keep(secrets, checked.text);
}

/** The same for a text that is stored where it stands: as it may be stored, or why not. */
export function checkTyped(typed: string): { readonly text: string } | Refusal {
  const checked = checkText(typed);
  return checked.ok ? (identified(checked.text) ?? { text: checked.text }) : refuseText(checked);
}

/** The same for an evidence link: https only. */
export function keepLink(secrets: Secrets, typed: string): Kept | Refusal {
  const checked = checkLink(typed);
  if (!checked.ok) return refuse('unreadable-text', { where: `link: ${checked.where}` });
  return identified(checked.url) ?? keep(secrets, checked.url);
}

/** All links, or the first refusal. */
export function keepLinks(secrets: Secrets, typed: readonly string[]): Kept[] | Refusal {
  const kept: Kept[] = [];
  for (const link of typed) {
    const one = keepLink(secrets, link);
    if (isRefusal(one)) return one;
    kept.push(one);
  }
  return kept;
}

const refuseText = ({ because, where }: { because: 'characters' | 'length'; where: string }): Refusal =>
  because === 'length'
    ? refuse('too-large', { what: `The text (${where})`, limit: `${MAX_TEXT} characters` })
    : refuse('unreadable-text', { where });

function identified(text: string): Refusal | undefined {
  const found = findPatientIdentifier(text);
  return found && refuse('possible-identifier', { masked: found.masked, kind: found.label });
}

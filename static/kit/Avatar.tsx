import './avatar.css';
import { initials } from './text';

const TONES = 7;

/** A person's initials on a colour that stays with the account. The name stands beside it. */
export function Avatar({ accountId, name }: { readonly accountId: string; readonly name: string }) {
  const sum = Array.from(accountId).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span className={`avatar avatar-${(sum % TONES) + 1}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

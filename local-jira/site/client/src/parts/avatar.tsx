import type { User } from '../api/schemas';

const COLORS = 8;

/** First letters of the first and the last name; titles do not count. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !word.endsWith('.'));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

function colorOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return sum % COLORS;
}

/** The initials are drawn by the style sheet: they are a picture, not a name. */
export function Avatar({
  id,
  name,
  size = 'medium',
}: {
  id: string;
  name: string;
  size?: 'small' | 'medium' | 'large';
}) {
  return (
    <span
      className={`avatar avatar-${size} avatar-c${colorOf(id)}`}
      data-initials={initials(name)}
      aria-hidden="true"
    />
  );
}

/** Avatar and name; the absent person has a word. */
export function Who({ user, nobody }: { user: User | null | undefined; nobody: string }) {
  if (!user) return <span className="subtle">{nobody}</span>;
  return (
    <span className="who">
      <Avatar id={user.accountId} name={user.displayName} size="small" />
      <span>{user.displayName}</span>
    </span>
  );
}

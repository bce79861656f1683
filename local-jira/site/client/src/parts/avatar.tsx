import type { User } from '../api/schemas';

const COLORS = 7;

/** First letters of the first and the last name; titles do not count. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !word.endsWith('.'));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

/** The same person has the same colour here and in the app's pages. */
function colorOf(id: string): number {
  return Array.from(id).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % COLORS;
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

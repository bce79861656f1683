import type { Person } from '../../api/session';
import { firstName, purposeOf, titleOf } from '../../lib/people';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { useSite } from '../../site';

/** Everybody else, with what they are here; folded, because the first steps do not need them. */
export function OtherPeople({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return null;
  const count = people.length === 1 ? '1 more person' : `${people.length} more people`;
  return (
    <details className="other-people">
      <summary>{count}, with their roles. No passwords here.</summary>
      <ul className="card other-list">
        {people.map((person) => (
          <OtherPerson key={person.accountId} person={person} />
        ))}
      </ul>
    </details>
  );
}

function OtherPerson({ person }: { person: Person }) {
  const { session, become } = useSite();
  const mine = session.user.accountId === person.accountId;
  const purpose = purposeOf(person);
  return (
    <li>
      <Avatar id={person.accountId} name={person.displayName} />
      <div className="other-text">
        <b>{person.displayName}</b>
        <span className="small">{titleOf(person)}</span>
        {purpose && <span className="small subtle">{purpose}</span>}
      </div>
      {mine ? (
        <span className="small subtle">You now</span>
      ) : (
        <Button compact onClick={() => void become(person.accountId)}>
          Continue as {firstName(person.displayName)}
        </Button>
      )}
    </li>
  );
}

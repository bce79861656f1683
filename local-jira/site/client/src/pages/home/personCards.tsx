import type { Person } from '../../api/session';
import { firstName } from '../../lib/people';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useSite } from '../../site';
import { OtherPeople } from './otherPeople';

interface Card {
  accountId: string;
  title: string;
  purpose: (story: string) => string;
}

const CARDS: Card[] = [
  {
    accountId: 'jonas-weber',
    title: 'Developer in the titration team',
    purpose: (story) => `You want to finish ${story} and find out why Done is blocked.`,
  },
  {
    accountId: 'helen-voss',
    title: 'Compliance officer',
    purpose: () => 'You want to know what waits for you and what exactly you sign.',
  },
  {
    accountId: 'ruth-abelman',
    title: 'Project manager',
    purpose: () => 'You want to know which story is blocked, why, and who can help.',
  },
];

/** Three people with their purpose, then the rest. */
export function PersonCards({ storyKey }: { storyKey: string | undefined }) {
  const { people } = useSite();
  const cards = CARDS.flatMap((card) => {
    const person = people.find((one) => one.accountId === card.accountId);
    return person ? [{ card, person }] : [];
  });
  const others = people.filter(
    (one) => one.active && !CARDS.some((card) => card.accountId === one.accountId),
  );
  return (
    <section aria-labelledby="who-title">
      <h2 id="who-title">Who do you want to be?</h2>
      <div className="person-cards">
        {cards.map(({ card, person }) => (
          <PersonCard key={card.accountId} card={card} person={person} story={storyKey ?? 'a story'} />
        ))}
      </div>
      <OtherPeople people={others} />
    </section>
  );
}

function PersonCard({ card, person, story }: { card: Card; person: Person; story: string }) {
  const { session, become } = useSite();
  const mine = session.user.accountId === person.accountId;
  const first = firstName(person.displayName);
  return (
    <article className={`card person-card ${mine ? 'person-card-on' : ''}`}>
      <div className="person-head">
        <Avatar id={person.accountId} name={person.displayName} size="large" />
        <div>
          <h3>{person.displayName}</h3>
          <p className="small subtle">{card.title}</p>
        </div>
      </div>
      <p className="person-purpose">{card.purpose(story)}</p>
      {mine ? (
        <p className="person-now">
          <Icon name="checkCircle" tone="information" />
          You are {first} now
        </p>
      ) : (
        <Button onClick={() => void become(person.accountId)}>Continue as {first}</Button>
      )}
    </article>
  );
}

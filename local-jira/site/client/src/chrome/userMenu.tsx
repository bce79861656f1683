import { purposeOf, titleOf } from '../lib/people';
import { Avatar } from '../parts/avatar';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Menu } from '../parts/menu';
import { useSite } from '../site';

/** Who you are, and everybody that you can be. No passwords here. */
export function UserMenu() {
  const { session, people, become } = useSite();
  const me = session.user;
  return (
    <Menu
      label="Switch user"
      align="end"
      trigger={(props) => (
        <Button look="subtle" bare aria-label={`You are ${me.displayName}. Switch user`} {...props}>
          <Avatar id={me.accountId} name={me.displayName} />
        </Button>
      )}
    >
      <div className="menu-title" role="presentation">
        Who do you want to be?
      </div>
      <div className="menu-scroll" role="presentation">
        {people.map((person) => (
          <button
            key={person.accountId}
            type="button"
            role="menuitemradio"
            aria-checked={person.accountId === me.accountId}
            className="menu-item menu-person"
            onClick={() => void become(person.accountId)}
          >
            <Avatar id={person.accountId} name={person.displayName} />
            <span className="menu-person-text">
              <span className="menu-person-name">{person.displayName}</span>
              <span className="menu-hint">{titleOf(person)}</span>
              {purposeOf(person) && <span className="menu-hint">{purposeOf(person)}</span>}
            </span>
            {person.accountId === me.accountId && <Icon name="check" tone="information" />}
          </button>
        ))}
      </div>
    </Menu>
  );
}

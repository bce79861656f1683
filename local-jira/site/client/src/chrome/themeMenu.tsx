import { chooseColor, useColorChoice } from '../lib/colorMode';
import type { ColorChoice } from '../lib/colorMode';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Menu } from '../parts/menu';

const CHOICES: { choice: ColorChoice; text: string }[] = [
  { choice: 'light', text: 'Light' },
  { choice: 'dark', text: 'Dark' },
  { choice: 'auto', text: 'Like the system' },
];

export function ThemeMenu() {
  const chosen = useColorChoice();
  return (
    <Menu
      label="Theme"
      align="end"
      trigger={(props) => <Button look="subtle" bare icon="contrast" aria-label="Theme" {...props} />}
    >
      <div className="menu-title" role="presentation">
        Theme
      </div>
      {CHOICES.map(({ choice, text }) => (
        <button
          key={choice}
          type="button"
          role="menuitemradio"
          aria-checked={chosen === choice}
          className="menu-item"
          onClick={() => chooseColor(choice)}
        >
          <span className="menu-mark">{chosen === choice && <Icon name="check" />}</span>
          {text}
        </button>
      ))}
    </Menu>
  );
}

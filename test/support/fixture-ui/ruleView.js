import { view } from '@forge/bridge';
import { by } from './page';
import { savedWord } from './savedWord';

/** The page that shows how a rule is configured. */
async function start() {
  await view.theme.enable();
  by('word').textContent = `Looks for ${await savedWord()}`;
}

void start();

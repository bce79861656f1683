import { view } from '@forge/bridge';
import { workflowRules } from '@forge/jira-bridge';
import { by } from './page';
import { savedWord } from './savedWord';

/** The page that configures a rule with one word; an empty one is not saved. */
async function start() {
  await view.theme.enable();
  const word = by('word');
  word.value = await savedWord();
  await workflowRules.onConfigure(async () =>
    word.value === '' ? undefined : JSON.stringify({ word: word.value }),
  );
  word.disabled = false;
}

void start();

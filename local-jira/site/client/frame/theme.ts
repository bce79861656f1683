import { isPlain } from '../wire/functions';

const SHEET = 'local-ads-tokens';

/** Sets the theme attributes of this document and loads the token sheet once; resolves when it is in force. */
export async function applyTheme(theme: unknown): Promise<void> {
  if (!isPlain(theme)) return;
  document.documentElement.dataset['theme'] = String(theme['theme']);
  document.documentElement.dataset['colorMode'] = String(theme['colorMode']);
  if (document.getElementById(SHEET)) return;
  await new Promise((done) => {
    const link = document.createElement('link');
    link.id = SHEET;
    link.rel = 'stylesheet';
    link.href = '/__local/ads-tokens.css';
    link.addEventListener('load', done, { once: true });
    link.addEventListener('error', done, { once: true });
    document.head.append(link);
  });
}

import { join } from 'node:path';
import { openChromium } from './chromium';
import { DemoData } from './demo';
import { Visitor } from './visitor';

const PICTURE = join(__dirname, '../../../docs/images/blocked.png');

/** Takes the picture of the README: Done refused to Jonas. Run it by hand when the look has changed. */
async function takePicture(): Promise<void> {
  const [browser, data] = await Promise.all([openChromium(), DemoData.play()]);
  const site = await data.open();
  const visitor = await Visitor.arrive(browser, site);
  await visitor.openIssue('TELE-2');
  await visitor.move('Done');
  await visitor.flag.waitFor();
  await visitor.seeStatus('In Review');
  await visitor.page.screenshot({ path: PICTURE, animations: 'disabled' });
  await browser.close();
  await site.close();
  data.discard();
}

void takePicture();

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { violations, type Looked } from './axe';
import type { DemoSite } from './demo';
import { leaveSeat, takeSeat, type Seat } from './seats';

const SCREENSHOTS = join(__dirname, '../../../screenshots');

/** How long anything may take to appear on a busy machine. */
const PATIENCE_MS = 60_000;

export type Theme = 'light' | 'dark';

interface Look {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
}

/** Somebody in front of a browser: finds things by role and name, and becomes other people in the user menu. */
export class Visitor {
  private constructor(
    private readonly browser: Browser,
    private readonly site: DemoSite,
    private readonly seat: Seat,
    readonly page: Page,
  ) {}

  static async arrive(browser: Browser, site: DemoSite, look: Look = {}): Promise<Visitor> {
    const { theme = 'light', width = 1280, height = 900 } = look;
    const { page, ...seat } = await takeSeat(browser, site);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    seat.context.setDefaultTimeout(PATIENCE_MS);
    return new Visitor(browser, site, seat, page);
  }

  /** The app's panel on the issue. */
  get panel(): FrameLocator {
    return this.page.getByRole('region', { name: 'Compliance' }).locator('iframe').contentFrame();
  }

  /** The app's lines among the details. */
  get glance(): FrameLocator {
    const details = this.page.getByRole('complementary', { name: 'Issue details' });
    return details.locator('iframe').contentFrame();
  }

  /** The page of the app in the dialog that is open. */
  get dialog(): FrameLocator {
    return this.page.getByRole('dialog').locator('iframe').contentFrame();
  }

  /** What is said of a refused move: in a flag, or in the dialog of the transition. */
  get flag(): Locator {
    const flag = this.page.getByRole('region', { name: 'Messages' }).getByRole('alert');
    return flag.or(this.page.getByRole('dialog').getByRole('alert'));
  }

  get status(): Locator {
    return this.page.getByRole('button', { name: 'change the status' });
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(`${this.site.url}${path}`);
  }

  /** Opens an issue and waits for the decision in the panel. */
  async openIssue(key: string): Promise<void> {
    await this.visit(`/browse/${key}`);
    await this.seePanel();
  }

  async seePanel(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Keys' }).waitFor();
    await this.glance.getByRole('main').or(this.glance.getByRole('list')).first().waitFor();
  }

  /** Becomes somebody else by the user menu; the page stays where it is. */
  async become(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /Switch user$/ }).click();
    await this.page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) }).click();
    await this.page.getByRole('button', { name: `You are ${name}. Switch user` }).waitFor();
  }

  /** Picks a status in the menu of the status button. What comes of it is not awaited. */
  async move(to: string): Promise<void> {
    await this.status.click();
    await this.page.getByRole('menuitem', { name: new RegExp(`^${to}`) }).click();
    if (to === 'Done') await this.page.getByRole('dialog').getByRole('button', { name: to }).click();
  }

  /** Puts away what was said of a refused move: the flag, or the dialog of the transition. */
  async dismiss(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    const button = this.page.getByRole('button', { name: /^(Cancel|Dismiss)$/ });
    await ((await dialog.count()) === 0 ? button : dialog.getByRole('button', { name: 'Cancel' })).click();
  }

  async seeStatus(name: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${name}.*change the status`) }).waitFor();
  }

  /** A main stop: nothing breaks WCAG in the page and its frames, and how it looks is kept in a picture. */
  async stop(name: string, fullPage = false, what: Looked = 'all'): Promise<void> {
    await this.shoot(name, fullPage);
    assert.deepEqual(await violations(this.page, what), [], name);
  }

  /** A stop in the long run, otherwise a picture: for states that are held to WCAG elsewhere, too. */
  passBy(name: string, fullPage = false): Promise<void> {
    return process.env.LONG_RUN === '1' ? this.stop(name, fullPage) : this.picture(name, fullPage);
  }

  /** Keeps how the page looks, for people: a complete run that nobody watches keeps the main stops only. */
  async picture(name: string, fullPage = false): Promise<void> {
    if (process.env.PICTURES !== '0') await this.shoot(name, fullPage);
  }

  private async shoot(name: string, fullPage: boolean): Promise<void> {
    const path = join(SCREENSHOTS, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    if (fullPage) await this.page.evaluate('scrollTo(0, 0)');
    await this.page.screenshot({ path, fullPage, animations: 'disabled' });
  }

  /** Nothing was complained of since the visitor arrived, by the browser or by the site. */
  async leaveNothing(): Promise<void> {
    assert.deepEqual(this.seat.complaints, []);
    assert.deepEqual(await this.site.leftBehind(), { csp: [], unemulated: [] });
  }

  leave(): Promise<void> {
    return leaveSeat(this.browser, this.site, this.seat);
  }
}

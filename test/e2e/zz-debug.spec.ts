import { expect, test } from './support/muster-test.ts';
import { press, repeat, tabTo } from './pages/keyboard.ts';
const hidden = () => [...document.querySelectorAll('[aria-hidden="true"]')].filter(e=>e.textContent.length>20).map(e=>e.outerHTML.slice(0,100));
for (const open of ['click', 'enter']) for (const tabs of [0, 8]) for (const close of ['esc','button'])
test(`dialog ${open} ${tabs} ${close}`, async ({ muster }) => {
  const { page } = muster;
  const opener = page.getByRole('button', { name: /^New environment/ });
  const dialog = page.getByRole('dialog', { name: 'New environment' });
  if (open === 'click') await opener.click(); else await press(page, opener, 'Enter');
  await expect(dialog).toBeVisible();
  await page.waitForTimeout(500);
  await repeat(page, 'Tab', tabs);
  if (close === 'esc') await page.keyboard.press('Escape'); else await dialog.getByRole('button', {name:'Cancel'}).click();
  await expect(dialog).toHaveCount(0);
  await page.waitForTimeout(2000);
  console.log(open, tabs, close, 'hidden:', (await page.evaluate(hidden)).length, 'focus:', await page.evaluate(() => document.activeElement?.tagName + document.activeElement?.textContent.slice(0,20).trim()));
});
test('box', async ({ muster }) => {
  const { page } = muster;
  await page.getByRole('button', { name: /^New environment/ }).click();
  const box = page.getByRole('dialog').getByRole('combobox');
  await expect(box).toBeVisible();
  await page.waitForTimeout(1000);
  await page.evaluate(() => { (window as any).__log = []; const l = (window as any).__log; for (const t of ['focusin','focusout','mousedown','click','mouseup']) document.addEventListener(t, (e) => l.push(t + ' ' + (e.target as HTMLElement).tagName + ' ' + ((e.target as HTMLElement).outerHTML.slice(0,80))), true);
   new MutationObserver((ms) => { for (const m of ms) l.push('expanded ' + (m.target as HTMLElement).getAttribute('aria-expanded')); }).observe(document.querySelector('[role=combobox]'), {attributes:true, attributeFilter:['aria-expanded']}); });
  await box.click();
  await page.waitForTimeout(800);
  console.log((await page.evaluate(() => (window as any).__log)).join('\n'));
  await box.click();
  await page.waitForTimeout(800);
  console.log('second', await box.getAttribute('aria-expanded'));
});

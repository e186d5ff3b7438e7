import { expect, test } from './support/muster-test.ts';
import { press, repeat, tabTo } from './pages/keyboard.ts';
import { openSample } from './pages/start.ts';
import { readExtracts } from './pages/source.ts';
import { goTo } from './pages/rail.ts';
import { cell } from './pages/people.ts';

const hidden = () => [...document.querySelectorAll('[aria-hidden="true"]')].filter(e=>e.textContent.length>20).map(e=>e.outerHTML.slice(0,100));
test('dialog', async ({ muster }) => {
  const { page } = muster;
  const opener = page.getByRole('button', { name: /^New environment/ });
  for (const how of ['esc-now','tab-esc','click-cancel']) {
    await opener.click({timeout: 3000}).catch((e) => console.log(how, 'opener not there'));
    const dialog = page.getByRole('dialog', { name: 'New environment' });
    await expect(dialog).toBeVisible();
    if (how === 'tab-esc') await repeat(page, 'Tab', 8);
    if (how === 'click-cancel') await dialog.getByRole('button', {name:'Cancel'}).click();
    else await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.waitForTimeout(1500);
    console.log(how, await page.evaluate(hidden), await page.evaluate(() => document.activeElement?.outerHTML.slice(0,200)));
    await page.evaluate(() => document.querySelectorAll('[aria-hidden="true"]').forEach(e => { if (e.textContent.length>20) e.removeAttribute('aria-hidden'); }));
  }
  // combobox
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'New environment' });
  const box = dialog.getByRole('combobox');
  await box.click();
  await page.waitForTimeout(1000);
  console.log(await box.getAttribute('aria-expanded'), await page.evaluate(hidden), await page.evaluate(() => [...document.querySelectorAll('[role=listbox]')].map(e=>e.closest('.fui-FluentProvider')?.outerHTML.slice(0,200))));
  await page.screenshot({path:'/tmp/dlg.png'});
});
test('f2', async ({ muster }) => {
  const { page } = muster;
  const { keyboard } = page;
  await openSample(page); await readExtracts(page); await goTo(page, 'People');
  await expect(cell(page, 'AAFUGGL', 'Last name')).toHaveText('af Ugglekulla');
  await cell(page, 'AAFUGGL', 'User').focus();
  await repeat(page, 'ArrowRight', 2);
  const say = async (w: string) => console.log(w, await page.evaluate(() => { const a = document.activeElement as HTMLInputElement; return [a?.tagName, a?.getAttribute('aria-label'), a?.value, a?.selectionStart, a?.selectionEnd, a?.dataset?.cell]; }));
  await say('start');
  await keyboard.press('F2'); await say('f2');
  await keyboard.type('Astrid Maria'); await say('typed');
  await keyboard.press('Tab'); await say('tab');
  await keyboard.type('Ugglekulla'); await say('typed2');
  await keyboard.press('Enter'); await say('enter');
});

import { expect, test } from '@playwright/test';
import { line, openBeeld, openLive } from '../fixtures/live.ts';
import { readableIn } from '../fixtures/plain-text.ts';
import { openApp } from '../fixtures/room.ts';

test('a page that crashes comes back with the half-typed line, and leaves no image of its memory', async () => {
  const { app, page, data, profile, temp } = await openApp();
  await openBeeld(page);
  await line(page).fill('wijkteam: de piekerhokkenbouwer');
  await expect(page.getByText(/^Bewaard \d/)).toBeVisible();
  const fresh = app.waitForEvent('window');
  // A signal from outside does not reach a page in its sandbox; this crashes it from inside.
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer(),
  );
  await openLive(await fresh);
  await expect(line(await fresh)).toHaveValue('wijkteam: de piekerhokkenbouwer');
  expect(readableIn([data, profile, temp], ['piekerhokkenbouwer'])).toEqual([]);
  await app.close();
});

import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { ElectronRuntime } from '../../build/electron-runtime/prepare.ts';
import { freshPlaces, launch } from '../e2e/fixtures/launch.ts';
import { request } from '../e2e/fixtures/request.ts';
import { wachtzin } from '../e2e/fixtures/seed.ts';
import { benchDay } from './fill.ts';

export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** The app on this store, still locked; its clock stands at the hour of the overleg. */
export async function openLocked(folder: string): Promise<Program> {
  return launch({ ...freshPlaces(), data: folder }, { now: `${benchDay}T09:00:00.000Z` });
}

/** The app on this store, unlocked, on Vandaag. */
export async function openUnlocked(folder: string): Promise<Program> {
  const program = await openLocked(folder);
  await request(program.page, 'toegang.unlock', { secret: wachtzin, slotId: null });
  await home(program.page);
  return program;
}

/** A fresh page that has read nothing yet. */
export async function home(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  await page.waitForLoadState('networkidle');
}

export async function openHello(runtime: ElectronRuntime, folder: string): Promise<Program> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'casustafel-profile-'));
  const noSandbox = process.env['CASUSTAFEL_E2E_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [];
  const args = [...noSandbox, `--user-data-dir=${profile}`, folder];
  const app = await _electron.launch({ executablePath: runtime.executable, args });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { app, page };
}

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, clipboard, ipcMain, session as sessions } from 'electron';
import { lockAfter } from '../shared/domain/toegang/lock-after.ts';
import { rechten } from '../shared/ipc/rechten.ts';
import { storeErrorFrom } from '../db/store-error.ts';
import { AppScheme, declareScheme } from './app-scheme.ts';
import { argument } from './arguments.ts';
import { ClipboardCleaner } from './clipboard-cleaner.ts';
import { createClock } from './clock.ts';
import { dataFolder } from './data-folder.ts';
import { paperStyles } from './export/html.ts';
import { chooseFile, chooseFolder } from './choose-file.ts';
import { fileWork } from './file-work.ts';
import { watchIdle } from './idle.ts';
import { failureOf } from './ipc/failure-of.ts';
import { reservekopieHandlers, withBackup } from './ipc/reservekopie-handlers.ts';
import { logboekHandlers } from './ipc/logboek-handlers.ts';
import { registerRequests } from './ipc/register.ts';
import { sleutelHandlers } from './ipc/sleutel-handlers.ts';
import { toegangHandlers } from './ipc/toegang-handlers.ts';
import { useCaseHandlers } from './ipc/use-case-handlers.ts';
import { vernietigingHandlers } from './ipc/vernietiging-handlers.ts';
import { zaalHandlers } from './ipc/zaal-handlers.ts';
import { Backups } from './toegang/backups.ts';
import { Lock } from './toegang/lock.ts';
import { LogboekCheck } from './toegang/logboek-check.ts';
import { Reservekopie } from './toegang/reservekopie.ts';
import { StoreChoice } from './toegang/store-choice.ts';
import { Vernietigen } from './toegang/vernietigen.ts';
import { Waarneming } from './toegang/waarneming.ts';
import { setMenu } from './menu.ts';
import { programFacts } from './program-facts.ts';
import { createStoreTools } from './toegang/program-tools.ts';
import { hardenProgram, hardenSession, privateSession } from './security.ts';
import { Session } from './toegang/session.ts';
import { Sleutels } from './toegang/sleutels.ts';
import { Toegang } from './toegang/toegang.ts';
import { requireRight } from './use-cases/rights/require-right.ts';
import { createWorkWindow, createZaalWindow } from './window.ts';
import { WorkWindow } from './work-window.ts';
import { Zaal } from './zaal.ts';

// The packaged program has no hooks: clock, addon and output checks are for development and tests only.
const development = !app.isPackaged;
const hook = (name: string): string | undefined => (development ? process.env[name] : undefined);
const folder = dataFolder(argument('data', process.argv), {
  platform: process.platform,
  localAppData: process.env['LOCALAPPDATA'],
  userData: app.getPath('userData'),
});
const dist = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

hardenProgram();
declareScheme();

if (app.requestSingleInstanceLock({ folder })) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const clock = createClock(hook('CASUSTAFEL_NOW'), Number(hook('CASUSTAFEL_CLOCK_SPEED') ?? 1));
  const pageSession = privateSession();
  const scheme = new AppScheme(path.join(dist, 'renderer'), [paperStyles]);
  for (const one of [sessions.defaultSession, pageSession]) hardenSession(one);
  scheme.serve(pageSession);
  setMenu(process.platform);

  const session = new Session();
  const work = new WorkWindow((bounds) => createWorkWindow(pageSession, dist, bounds));
  const zaal = new Zaal({
    session,
    createWindow: (bounds) => createZaalWindow(pageSession, dist, bounds),
    workWindow: () => work.current,
    tellWork: (stand) => work.tell('zaal.changed', stand),
  });
  const tools = createStoreTools(clock.now, hook('CASUSTAFEL_SQLITE_ADDON'));
  const choice = new StoreChoice(folder);
  // The copies of a waarneming would push out those of the owner.
  const secondFolder = () => (choice.chosen === 'waarneming' ? null : secondFolderOf(session));
  const backups = new Backups({
    session,
    tools,
    secondFolder,
    changed: () => {
      // A copy to a slow folder can end after the window has gone.
      if (work.current?.isDestroyed() === false) work.tell('reservekopie.changed', {});
      void toegang.head.note();
    },
  });
  const cleaner = new ClipboardCleaner({
    read: () => clipboard.readText(),
    clear: () => clipboard.clear(),
    clearAfterMs: Number(hook('CASUSTAFEL_CLIPBOARD_MS') ?? 60_000),
  });
  work.onCopied(() => cleaner.copied());
  const beforeClose = () => {
    void cleaner.clean();
    void toegang.head.note();
    backups.beforeClose();
  };
  const lock = new Lock({ session, work, zaal, beforeClose });
  const toegang = new Toegang({
    session,
    tools,
    backups: {
      atUnlock: () => {
        waarneming.goOn();
        backups.soonAfterUnlock();
        void vernietigen.dropOverdueBackups();
      },
      get problem() {
        return backups.problem;
      },
    },
    clock,
    get folder() {
      return choice.folder;
    },
    zaal: () => zaal.stand,
    appVersie: app.getVersion(),
    development: development,
  });
  const sleutels = new Sleutels({
    session,
    tools,
    codes: toegang.codes,
    reopen: (store) => toegang.reopen(store),
    saveNow: () => work.saveNow(),
    lockedOut: () => work.replace(),
  });
  const vernietigen = new Vernietigen({
    session,
    tools,
    secondFolder,
    renew: (ownSecret) => sleutels.renew(ownSecret),
  });
  const reservekopieFile = { name: 'Reservekopie van Casustafel', extensions: ['db'] };
  const reservekopie = new Reservekopie({
    session,
    tools,
    backups,
    choice,
    secondFolder,
    chooseFile: () => chooseFile(work.current, reservekopieFile),
    restore: (backup, secret) => toegang.restoreBackup(backup, secret),
  });
  const waarneming = new Waarneming({
    session,
    tools,
    choice,
    toegang,
    chosen: () => reservekopie.chosen,
    chooseFolder: () => chooseFolder(work.current),
    lockSoon: () => setImmediate(() => void lock.now()),
  });
  const files = fileWork({
    session,
    clock,
    work,
    place: { session: pageSession, serve: (html: string) => scheme.addPaper(html) },
    versie: app.getVersion(),
    programFacts: () => programFacts(dist, { versie: app.getVersion(), development }),
    kdfCost: tools.kdfCost,
    usualFolder: argument('data', process.argv) === undefined,
  });
  const logboekCheck = new LogboekCheck({ session, now: clock.now });
  const useCases = useCaseHandlers(session, () => zaal.refreshSoon());
  registerRequests(
    ipcMain,
    {
      ...useCases,
      ...files.handlers,
      'bespreking.afronden': withBackup(useCases['bespreking.afronden'], () => backups.afterBespreking()),
      ...reservekopieHandlers(reservekopie, waarneming),
      ...toegangHandlers({ toegang, lock, papers: files.papers, window: () => work.current }),
      ...zaalHandlers(zaal),
      ...logboekHandlers(session, toegang.head, logboekCheck, files.logboekPapers),
      ...sleutelHandlers(sleutels),
      ...vernietigingHandlers(vernietigen, files.vernietigingPapers),
    },
    {
      isOwnFrame: (frame) => work.isOwnFrame(frame),
      requireRight: (name, input) => {
        if (rechten[name].wie !== 'buiten') requireRight(session.context, name, input);
      },
      failureOf: (error) => failureOf(error, storeErrorFrom),
      checkOutput: development,
    },
  );
  watchIdle({
    minutes: () => idleMinutes(session),
    warn: (seconds) => work.tell('toegang.lockIn', { seconds }),
    lock: () => void lock.now(),
  });
  // Every few minutes it is looked whether the check of this day is due.
  setInterval(() => void logboekCheck.daily(), 3 * 60_000).unref();
  app.on('second-instance', () => work.bringForward());
  app.on('window-all-closed', () => {
    if (!work.replacing) app.quit();
  });
  guardClosing(work, lock, () => Promise.all([backups.settled(), cleaner.clean()]));
  work.open();
}

/** Where backups go besides; null while nothing is open. */
function secondFolderOf(session: Session): string | null {
  if (session.state.stand !== 'open') return null;
  return session.context.store.gemeente.get()?.reservekopieMap ?? null;
}

/** Minutes of rest before the lock; while a bespreking runs people talk without typing, so it takes longer. */
function idleMinutes(session: Session): number | null {
  if (session.state.stand !== 'open') return null;
  const { store } = session.context;
  const minutes = store.gemeente.get()?.lockAfterMinutes ?? 10;
  return lockAfter(minutes, store.overlegList.anyRuns());
}

/** Closing waits until what was typed is saved, and the window stays open when that fails (R17). */
function guardClosing(work: WorkWindow, lock: Lock, settled: () => Promise<unknown>): void {
  let mayClose = false;
  app.on('browser-window-created', (_, window) => {
    window.on('close', (event) => {
      if (mayClose || window !== work.current) return;
      event.preventDefault();
      void work.saveNow().then(async (saved) => {
        if (!saved) return;
        mayClose = true;
        lock.close();
        window.hide();
        await settled();
        app.quit();
      });
    });
  });
  app.on('will-quit', () => lock.close());
}

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, clipboard, ipcMain, session as sessions } from 'electron';
import { lockAfter } from '../shared/domain/toegang/lock-after.ts';
import { rechten } from '../shared/ipc/rechten.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { storeErrorFrom } from '../db/store-error.ts';
import { AppScheme, declareScheme } from './app-scheme.ts';
import { argument } from './arguments.ts';
import { Archiefmap } from './archiefmap.ts';
import { BeheerPapers } from './beheer-papers.ts';
import { securityFacts } from './security-facts.ts';
import { ClipboardCleaner } from './clipboard-cleaner.ts';
import { createClock } from './clock.ts';
import { dataFolder } from './data-folder.ts';
import { paperStyles } from './export/html.ts';
import { measurePages } from './measure-pages.ts';
import { printPaper, renderPdf } from './export/pdf.ts';
import { chooseFile, chooseFolder, chooseWhere } from './choose-file.ts';
import { Casusbestanden } from './casusbestanden.ts';
import { Casuspakketten } from './casuspakketten.ts';
import { DatalekPapers } from './datalek-papers.ts';
import { DriehoekPapers } from './driehoek-papers.ts';
import { InzagePapers } from './inzage-papers.ts';
import { watchIdle } from './idle.ts';
import { casusbestandHandlers } from './ipc/casusbestand-handlers.ts';
import { casuspakketHandlers } from './ipc/casuspakket-handlers.ts';
import { datalekHandlers } from './ipc/datalek-handlers.ts';
import { failureOf } from './ipc/failure-of.ts';
import { driehoekHandlers } from './ipc/driehoek-handlers.ts';
import { inzageHandlers } from './ipc/inzage-handlers.ts';
import { kaderHandlers } from './ipc/kader-handlers.ts';
import { reservekopieHandlers, withBackup } from './ipc/reservekopie-handlers.ts';
import { logboekHandlers } from './ipc/logboek-handlers.ts';
import { paperHandlers } from './ipc/paper-handlers.ts';
import { papierHandlers } from './ipc/papier-handlers.ts';
import { registerRequests } from './ipc/register.ts';
import { stukHandlers } from './ipc/stuk-handlers.ts';
import { sleutelHandlers } from './ipc/sleutel-handlers.ts';
import { toegangHandlers } from './ipc/toegang-handlers.ts';
import { useCaseHandlers } from './ipc/use-case-handlers.ts';
import { vernietigingHandlers } from './ipc/vernietiging-handlers.ts';
import { verzendingHandlers } from './ipc/verzending-handlers.ts';
import { zaalHandlers } from './ipc/zaal-handlers.ts';
import { KaderFiles } from './kader-files.ts';
import { Backups } from './toegang/backups.ts';
import { Lock } from './toegang/lock.ts';
import { LogboekCheck } from './toegang/logboek-check.ts';
import { LogboekPapers } from './toegang/logboek-papers.ts';
import { Reservekopie } from './toegang/reservekopie.ts';
import { StoreChoice } from './toegang/store-choice.ts';
import { Vernietigen } from './toegang/vernietigen.ts';
import { Waarneming } from './toegang/waarneming.ts';
import { setMenu } from './menu.ts';
import { Papers } from './papers.ts';
import { programFacts } from './program-facts.ts';
import { createStoreTools } from './toegang/program-tools.ts';
import { hardenProgram, hardenSession, privateSession } from './security.ts';
import { Session } from './toegang/session.ts';
import { Sleutels } from './toegang/sleutels.ts';
import { Toegang } from './toegang/toegang.ts';
import { requireRight } from './use-cases/rights/require-right.ts';
import { SjabloonPapers } from './sjabloon-papers.ts';
import { VernietigingPapers } from './vernietiging-papers.ts';
import { VerslagPapers } from './verslag-papers.ts';
import { Verzending } from './verzending.ts';
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
  work.onCopied(() => void cleaner.copied());
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
  const place = { session: pageSession, serve: (html: string) => scheme.addPaper(html) };
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
  const program = { versie: app.getVersion(), development: development };
  // What all papers need: to where the user says, or to a printer.
  const paperParts = {
    session,
    chooseWhere: (name: string, formaat: 'docx' | 'pdf' | 'csv') =>
      chooseWhere(work.current, name, { name: formaat.toUpperCase(), extensions: [formaat] }),
    renderPdf: (paper: Paper, copy: PaperCopy) => renderPdf(paper, copy, place),
    print: (paper: Paper, copy: PaperCopy) => printPaper(paper, copy, place),
  };
  const papers = new Papers({ ...paperParts, clock, window: () => work.current });
  const verslagPapers = new VerslagPapers(paperParts);
  const beheerPapers = new BeheerPapers({
    ...paperParts,
    facts: () =>
      securityFacts({
        session,
        program: () => programFacts(dist, program),
        kdfCost: tools.kdfCost,
        usualFolder: argument('data', process.argv) === undefined,
      }),
  });
  const vernietigingPapers = new VernietigingPapers(paperParts);
  const driehoekPapers = new DriehoekPapers({
    ...paperParts,
    measure: (paper, copy, mayHave) => measurePages(paper, copy, place, mayHave),
  });
  const inzagePapers = new InzagePapers(paperParts);
  const sjabloonPapers = new SjabloonPapers({
    ...paperParts,
    chooseFolder: () => chooseFolder(work.current),
    measure: (paper, copy, mayHave) => measurePages(paper, copy, place, mayHave),
  });
  const datalekPapers = new DatalekPapers(paperParts);
  const pakketFile = { name: 'Casuspakket', extensions: ['casuspakket'] };
  const casuspakketten = new Casuspakketten({
    session,
    chooseFile: () => chooseFile(work.current, pakketFile),
    chooseWhere: (name) => chooseWhere(work.current, name, pakketFile),
    programma: `Casustafel ${app.getVersion()}`,
  });
  const verzending = new Verzending({
    ...paperParts,
    chooseFolder: () => chooseFolder(work.current),
    chooseWhere: (name) => chooseWhere(work.current, name, { name: 'Agenda', extensions: ['ics'] }),
    tell: (progress) => {
      if (work.current?.isDestroyed() === false) work.tell('verzending.progress', progress);
    },
    platform: process.platform,
  });
  const archiefmap = new Archiefmap({
    ...paperParts,
    chooseFolder: () => chooseFolder(work.current),
    versie: program.versie,
    platform: process.platform,
  });
  const casusbestanden = new Casusbestanden({
    session,
    chooseFile: () => chooseFile(work.current, { name: 'Casusbestand', extensions: ['json'] }),
  });
  const kaderFile = { name: 'Kaderbestand', extensions: ['json'] };
  const kaderFiles = new KaderFiles({
    session,
    chooseFile: () => chooseFile(work.current, kaderFile),
    chooseWhere: (name) => chooseWhere(work.current, name, kaderFile),
  });
  const logboekCheck = new LogboekCheck({ session, now: clock.now });
  const logboekPapers = new LogboekPapers(paperParts);
  const useCases = useCaseHandlers(session, () => zaal.refreshSoon());
  registerRequests(
    ipcMain,
    {
      ...useCases,
      'bespreking.afronden': withBackup(useCases['bespreking.afronden'], () => backups.afterBespreking()),
      ...reservekopieHandlers(reservekopie, waarneming),
      ...toegangHandlers({ toegang, lock, papers, window: () => work.current }),
      ...zaalHandlers(zaal),
      ...paperHandlers(papers, verslagPapers),
      ...verzendingHandlers(verzending),
      ...papierHandlers(beheerPapers),
      ...stukHandlers(sjabloonPapers),
      ...kaderHandlers(kaderFiles),
      ...logboekHandlers(session, toegang.head, logboekCheck, logboekPapers),
      ...sleutelHandlers(sleutels),
      ...driehoekHandlers(driehoekPapers),
      ...inzageHandlers(inzagePapers),
      ...casuspakketHandlers(casuspakketten),
      ...casusbestandHandlers(archiefmap, casusbestanden),
      ...datalekHandlers(datalekPapers),
      ...vernietigingHandlers(vernietigen, vernietigingPapers),
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

import type { FileFilter } from 'electron';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { Archiefmap } from './archiefmap.ts';
import { BeheerPapers } from './beheer-papers.ts';
import { Casusbestanden } from './casusbestanden.ts';
import { Casuspakketten } from './casuspakketten.ts';
import { chooseFile, chooseFolder, chooseWhere } from './choose-file.ts';
import type { Clock } from './clock.ts';
import { DatalekPapers } from './datalek-papers.ts';
import { DriehoekPapers, type DriehoekPapersParts } from './driehoek-papers.ts';
import { printPaper, renderPdf, type PrintPlace } from './export/pdf.ts';
import { InzagePapers } from './inzage-papers.ts';
import { casusbestandHandlers } from './ipc/casusbestand-handlers.ts';
import { casuspakketHandlers } from './ipc/casuspakket-handlers.ts';
import { datalekHandlers } from './ipc/datalek-handlers.ts';
import { driehoekHandlers } from './ipc/driehoek-handlers.ts';
import { inzageHandlers } from './ipc/inzage-handlers.ts';
import { kaderHandlers } from './ipc/kader-handlers.ts';
import { paperHandlers } from './ipc/paper-handlers.ts';
import { papierHandlers } from './ipc/papier-handlers.ts';
import { stukHandlers } from './ipc/stuk-handlers.ts';
import { verzendingHandlers } from './ipc/verzending-handlers.ts';
import { KaderFiles } from './kader-files.ts';
import { measurePages } from './measure-pages.ts';
import { Papers } from './papers.ts';
import { securityFacts, type SecurityFactsParts } from './security-facts.ts';
import { SjabloonPapers } from './sjabloon-papers.ts';
import { LogboekPapers } from './toegang/logboek-papers.ts';
import type { Session } from './toegang/session.ts';
import { VernietigingPapers } from './vernietiging-papers.ts';
import { VerslagPapers } from './verslag-papers.ts';
import { Verzending } from './verzending.ts';
import type { WorkWindow } from './work-window.ts';

export interface FileWorkParts {
  session: Session;
  clock: Clock;
  work: WorkWindow;
  place: PrintPlace;
  /** Of this program. */
  versie: string;
  programFacts: SecurityFactsParts['program'];
  kdfCost: SecurityFactsParts['kdfCost'];
  usualFolder: boolean;
}

/** All that goes out as a file or comes in as one: papers, what is sent, the archive, a casus to and from a colleague. */
export function fileWork(parts: FileWorkParts) {
  const { session, clock, work, place, versie } = parts;
  const folder = (): Promise<string | null> => chooseFolder(work.current);
  const open = (filter: FileFilter) => (): Promise<string | null> => chooseFile(work.current, filter);
  const where =
    (filter: FileFilter) =>
    (name: string): Promise<string | null> =>
      chooseWhere(work.current, name, filter);
  const measure: DriehoekPapersParts['measure'] = (paper, copy, mayHave) =>
    measurePages(paper, copy, place, mayHave);
  // What all papers need: to where the user says, or to a printer.
  const shared = {
    session,
    chooseWhere: (name: string, formaat: 'docx' | 'pdf' | 'csv') =>
      chooseWhere(work.current, name, { name: formaat.toUpperCase(), extensions: [formaat] }),
    renderPdf: (paper: Paper, copy: PaperCopy) => renderPdf(paper, copy, place),
    print: (paper: Paper, copy: PaperCopy) => printPaper(paper, copy, place),
  };
  const papers = new Papers({ ...shared, clock, window: () => work.current });
  const { programFacts, kdfCost, usualFolder } = parts;
  const facts = () => securityFacts({ session, program: programFacts, kdfCost, usualFolder });
  const pakketFile = { name: 'Casuspakket', extensions: ['casuspakket'] };
  const kaderFile = { name: 'Kaderbestand', extensions: ['json'] };
  const { platform } = process;
  const casuspakketten = new Casuspakketten({
    session,
    chooseFile: open(pakketFile),
    chooseWhere: where(pakketFile),
    programma: `Casustafel ${versie}`,
  });
  const verzending = new Verzending({
    ...shared,
    chooseFolder: folder,
    chooseWhere: where({ name: 'Agenda', extensions: ['ics'] }),
    tell: (progress) => {
      if (work.current?.isDestroyed() === false) work.tell('verzending.progress', progress);
    },
    platform,
  });
  const archiefmap = new Archiefmap({ ...shared, chooseFolder: folder, versie, platform });
  const casusbestanden = new Casusbestanden({
    session,
    chooseFile: open({ name: 'Casusbestand', extensions: ['json'] }),
  });
  return {
    papers,
    logboekPapers: new LogboekPapers(shared),
    vernietigingPapers: new VernietigingPapers(shared),
    handlers: {
      ...paperHandlers(papers, new VerslagPapers(shared)),
      ...papierHandlers(new BeheerPapers({ ...shared, facts })),
      ...stukHandlers(new SjabloonPapers({ ...shared, chooseFolder: folder, measure })),
      ...driehoekHandlers(new DriehoekPapers({ ...shared, measure })),
      ...inzageHandlers(new InzagePapers(shared)),
      ...datalekHandlers(new DatalekPapers(shared)),
      ...verzendingHandlers(verzending),
      ...casuspakketHandlers(casuspakketten),
      ...casusbestandHandlers(archiefmap, casusbestanden),
      ...kaderHandlers(
        new KaderFiles({ session, chooseFile: open(kaderFile), chooseWhere: where(kaderFile) }),
      ),
    },
  };
}

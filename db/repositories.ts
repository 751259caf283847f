import type { Database } from 'better-sqlite3';
import { afspraakRepository } from './repositories/afspraak.ts';
import { berichtRepository } from './repositories/bericht.ts';
import { beperkingRepository } from './repositories/beperking.ts';
import { besprekingRepository } from './repositories/bespreking.ts';
import { bewarenRepository } from './repositories/bewaren.ts';
import { casusRepository } from './repositories/casus.ts';
import { casusFileRepository } from './repositories/casus-file.ts';
import { casusOfRepository } from './repositories/casus-of.ts';
import { casusToegangRepository } from './repositories/casus-toegang.ts';
import { casusOverviewRepository } from './repositories/casus-overview.ts';
import { deelnameRepository } from './repositories/deelname.ts';
import { colleagueRepository } from './repositories/colleague.ts';
import { consultRepository } from './repositories/consult.ts';
import { contactRepository } from './repositories/contact.ts';
import { datalekRepository } from './repositories/datalek.ts';
import { delenRepository } from './repositories/delen.ts';
import { driehoekRepository } from './repositories/driehoek.ts';
import { looseNotitieRepository } from './repositories/loose-notitie.ts';
import { draftRepository } from './repositories/draft.ts';
import { exemplaarRepository } from './repositories/exemplaar.ts';
import { gebruikerRepository } from './repositories/gebruiker.ts';
import { gemeenteRepository } from './repositories/gemeente.ts';
import { informatieRepository } from './repositories/informatie.ts';
import { informeringRepository } from './repositories/informering.ts';
import { instellingRepository } from './repositories/instelling.ts';
import { inzageRepository } from './repositories/inzage.ts';
import { kaderRepository } from './repositories/kader.ts';
import { kerncijfersRepository } from './repositories/kerncijfers.ts';
import { logboekRepository } from './repositories/logboek.ts';
import { oordeelRepository } from './repositories/oordeel.ts';
import { openAfsprakenRepository } from './repositories/open-afspraken.ts';
import { overlegListRepository } from './repositories/overleg-list.ts';
import { overlegRepository } from './repositories/overleg.ts';
import { reactieRepository } from './repositories/reactie.ts';
import { pakketRepository } from './repositories/pakket.ts';
import { rectificatieRepository } from './repositories/rectificatie.ts';
import { revisieRepository } from './repositories/revisie.ts';
import { verzoekRepository } from './repositories/verzoek.ts';
import { verslagRepository } from './repositories/verslag.ts';
import { vernietigingRepository } from './repositories/vernietiging.ts';
import { searchRepository } from './repositories/search.ts';

/** Every repository over one open connection; statements are prepared here, once. */
export function openRepositories(db: Database) {
  return {
    gemeente: gemeenteRepository(db),
    gebruiker: gebruikerRepository(db),
    bericht: berichtRepository(db),
    instelling: instellingRepository(db),
    draft: draftRepository(db),
    kader: kaderRepository(db),
    consult: consultRepository(db),
    colleague: colleagueRepository(db),
    pakket: pakketRepository(db),
    contact: contactRepository(db),
    casus: casusRepository(db),
    casusToegang: casusToegangRepository(db),
    casusOf: casusOfRepository(db),
    casusFile: casusFileRepository(db),
    deelname: deelnameRepository(db),
    casusOverview: casusOverviewRepository(db),
    overleg: overlegRepository(db),
    overlegList: overlegListRepository(db),
    bespreking: besprekingRepository(db),
    informatie: informatieRepository(db),
    delen: delenRepository(db),
    driehoek: driehoekRepository(db),
    looseNotitie: looseNotitieRepository(db),
    informering: informeringRepository(db),
    verzoek: verzoekRepository(db),
    rectificatie: rectificatieRepository(db),
    beperking: beperkingRepository(db),
    inzage: inzageRepository(db),
    datalek: datalekRepository(db),
    afspraak: afspraakRepository(db),
    openAfspraken: openAfsprakenRepository(db),
    oordeel: oordeelRepository(db),
    verslag: verslagRepository(db),
    exemplaar: exemplaarRepository(db),
    reactie: reactieRepository(db),
    bewaren: bewarenRepository(db),
    vernietiging: vernietigingRepository(db),
    revisie: revisieRepository(db),
    logboek: logboekRepository(db),
    kerncijfers: kerncijfersRepository(db),
    search: searchRepository(db),
    /** All or nothing; a use-case is one of these. */
    transaction: <T>(work: () => T): T => db.transaction(work)(),
  };
}

export type Repositories = ReturnType<typeof openRepositories>;

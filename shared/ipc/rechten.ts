import type { SessionUser } from '../domain/gebruiker/session-user.ts';
import type { Rol } from '../domain/gebruiker/rol.ts';
import type { RequestName } from './contract.ts';
import { by, everyone, outside, reads, writes, writesBeside, type Recht } from './recht.ts';

const chairs: readonly Rol[] = ['voorzitter'];
const overleg: readonly Rol[] = ['voorzitter', 'notulist'];
const readers: readonly Rol[] = ['voorzitter', 'notulist', 'aov'];
const betweenMachines: readonly Rol[] = ['voorzitter', 'aov'];
const beheer: readonly Rol[] = ['beheerder'];
const overseers: readonly Rol[] = ['beheerder', 'auditor'];
/** Who looks after how long is kept: a casus is known to them by its number. */
const destroyers: readonly Rol[] = ['voorzitter', 'beheerder', 'auditor'];
// About the app and no casus: the FG needs them for the register and the DPIA.
const ofPapieren: readonly Rol[] = ['voorzitter', 'beheerder', 'auditor'];

/** Who prepares the driehoek, and who runs the casus it is about. */
const ofDriehoek: readonly Rol[] = ['aov', 'voorzitter'];

const ofCasus = by('casusId', 'casus');
const ofBespreking = by('besprekingId', 'bespreking');
const ofNotitie = by('id', 'driehoeknotitie');

const ofStuk = [
  ofCasus,
  ofBespreking,
  by('deelnemerId', 'deelnemer'),
  by('betrokkeneId', 'betrokkene'),
  by('regelIds', 'informatie'),
];

const ofRevisie = [
  by('id', 'casus'),
  by('id', 'informatie'),
  by('id', 'afspraak'),
  by('id', 'risico'),
  by('id', 'scenario'),
];

/** Who may ask what: every request, once. Main asks this table before anything else; the page only hides what is refused. */
export const rechten: Record<RequestName, Recht> = {
  'toegang.stand': outside,
  'toegang.begin': outside,
  'toegang.confirmHerstelcode': everyone,
  'toegang.printHerstelcode': everyone,
  'toegang.unlock': outside,
  'toegang.recover': outside,
  'toegang.repairKeyFile': outside,
  'toegang.lock': outside,
  'toegang.lookRound': outside,
  'toegang.stopLookingRound': outside,
  'toegang.chooseFolder': everyone,

  'gebruiker.me': everyone,
  'gebruiker.list': reads([...beheer, ...chairs]),
  'gebruiker.save': writes(beheer),
  'bericht.list': everyone,
  'bericht.markSeen': everyone,

  'sleutel.get': everyone,
  'sleutel.setWachtzin': everyone,
  'sleutel.newHerstelcode': writes(beheer),
  'sleutel.renew': writes(beheer),
  'sleutel.add': writes(beheer),
  'sleutel.remove': writes(beheer),

  'gemeente.get': everyone,
  'gemeente.save': writes(beheer),

  'kader.list': everyone,
  'kader.get': everyone,
  'kader.startConcept': writes(beheer),
  'kader.concepts': reads(beheer),
  'kader.getConcept': reads(beheer),
  'kader.changeConcept': writes(beheer),
  'kader.discardConcept': writes(beheer),
  'kader.publish': writes(beheer),
  'kader.importFile': writes(beheer),
  'kader.exportFile': writes([...beheer, ...chairs]),

  // With whom casussen go to and fro; each of them works from an own machine.
  'colleague.list': reads(betweenMachines),
  'colleague.add': writes(betweenMachines),
  'colleague.save': writes(betweenMachines),
  'colleague.remove': writes(betweenMachines),
  'colleague.setCompared': writes(betweenMachines),
  'pakket.preview': reads(betweenMachines, ofCasus),
  'pakket.make': writesBeside(betweenMachines, ofCasus),
  // Which casus it is about stands inside the file: the use-case judges it.
  'pakket.open': writes(betweenMachines),
  'pakket.take': writes(betweenMachines),
  'pakket.drop': reads(betweenMachines),
  'pakket.list': reads(readers, ofCasus),

  'consult.list': reads(readers, ofCasus),
  'consult.record': writes(overleg, ofCasus),
  'contact.list': reads(overleg),
  'contact.save': writes(overleg),
  'organisatie.save': writes(overleg),

  'casus.list': reads(readers),
  'casus.create': writes(overleg),
  'casus.get': reads(readers, by('id', 'casus')),
  'casus.save': writes(overleg, by('id', 'casus')),
  'casus.toegang': reads(readers, ofCasus),
  'casus.setToegang': writes(chairs, ofCasus),
  'casus.ofColleagues': reads(chairs),
  'casus.takeOver': writes(chairs),
  'betrokkene.save': writes(overleg, ofCasus, by('id', 'betrokkene')),
  'betrokkene.remove': writes(overleg, by('id', 'betrokkene')),
  'informering.record': writes(overleg, ofCasus, by('betrokkeneId', 'betrokkene')),
  'informering.due': reads(readers),
  'deelname.list': reads(readers, ofCasus),
  'deelname.save': writes(overleg, ofCasus),
  'deelnemer.save': writes(overleg, ofCasus, by('id', 'deelnemer')),
  'deelnemer.remove': writes(overleg, by('id', 'deelnemer')),
  'deelnemer.addPeople': writes(overleg, ofCasus),

  'overleg.list': reads(readers),
  'overleg.create': writes(overleg, by('casusIds', 'casus')),
  'overleg.save': writes(overleg, by('id', 'overleg')),
  'bespreking.get': reads(readers, ofBespreking),
  'bespreking.start': writes(overleg, ofBespreking),
  'bespreking.goTo': writes(overleg, ofBespreking),
  'bespreking.saveVraag': writes(overleg, ofBespreking),
  'bespreking.saveAfronding': writes(overleg, ofBespreking),
  'bespreking.saveVisie': writes(overleg, ofBespreking),
  'bespreking.setAlarmbel': writes(overleg, ofBespreking),
  'bespreking.saveRegie': writes(overleg, ofBespreking),
  'bespreking.inviteAsBefore': writes(overleg, ofBespreking),
  'bespreking.invite': writes(
    overleg,
    ofBespreking,
    by('deelnemerId', 'deelnemer'),
    by('betrokkeneId', 'betrokkene'),
  ),
  'bespreking.uninvite': writes(overleg, by('aanwezigeId', 'aanwezige')),
  'bespreking.setAanwezig': writes(overleg, by('aanwezigeId', 'aanwezige')),
  'bespreking.printVoorbereiding': writes(overleg, ofBespreking),
  'bespreking.printAfweging': writes(overleg, ofBespreking),
  'bespreking.afronden': writes(overleg, ofBespreking),

  'invoer.save': writes(overleg, ofBespreking),
  'invoer.correct': writes(
    overleg,
    ofBespreking,
    by('id', 'informatie'),
    by('id', 'afspraak'),
    by('id', 'risico'),
  ),
  'invoer.strike': writes(overleg, by('id', 'informatie'), by('id', 'afspraak'), by('id', 'risico')),
  'invoer.saveDraft': writes(overleg, ofBespreking),
  'invoer.saveLines': writes(overleg, ofBespreking),
  'informatie.setNietInVerslag': writes(overleg, by('id', 'informatie')),
  'informatie.setVrijgegeven': writes(overleg, by('id', 'informatie')),
  'informatie.setKlasse': writes(overleg, by('id', 'informatie')),
  'informatie.setReden': writes(overleg, ofBespreking),
  // Everybody has a form that a lock may interrupt; of a casus only who may open it.
  'draft.get': { ...everyone, casus: [ofCasus] },
  // What is half typed stands beside the casus: also the AOV'er's, on a casus shared with openbare orde.
  'draft.save': { ...everyone, casus: [ofCasus], reads: false, beside: true },
  'klassen.get': everyone,
  'klassen.save': writes(beheer),
  'revisie.changed': reads(overleg, ofBespreking),
  'revisie.list': reads(overleg, ...ofRevisie),
  'revisie.restore': writes(overleg, ...ofRevisie),

  'afspraak.list': reads(readers),
  'afspraak.save': writes(overleg, by('id', 'afspraak'), by('betrokkeneId', 'betrokkene')),
  'afspraak.settle': writes(overleg, by('id', 'afspraak'), ofBespreking),
  'afspraak.setStatus': writes(overleg, by('id', 'afspraak')),
  'afspraak.setBinding': writes(overleg, by('id', 'afspraak')),
  'afspraak.importRows': writes(overleg, ofBespreking),
  'afspraak.undoImport': writes(overleg, by('ids', 'afspraak')),
  'afspraak.everyoneAgrees': writes(overleg, ofBespreking),

  'risico.save': writes(overleg, ofBespreking, by('id', 'risico')),
  'scenario.save': writes(overleg, ofBespreking, by('id', 'scenario')),
  'criterium.answer': writes(overleg, ofBespreking),
  'criterium.saveVisie': writes(overleg, ofBespreking),
  'criterium.setVooraf': writes(overleg, ofBespreking),
  // Who types is not who decides: the use-case judges the beslisser.
  'fasebesluit.record': writes(overleg, ofBespreking),
  'fasebesluit.saveDraft': writes(overleg, ofBespreking),

  'verslag.preview': reads(readers, ofBespreking),
  'verslag.ontvangers': reads(readers, ofBespreking),
  'verslag.itemsFor': reads(readers, ofBespreking),
  'verslag.onderdelen': reads(readers, ofCasus),
  'verslag.previewFor': reads(readers, ofBespreking),
  'verslag.vaststellen': writes(chairs, ofBespreking),
  'verslag.addCorrectie': writes(chairs, ofBespreking),
  'verslag.choose': writes(overleg, ofBespreking),
  'delenwijzer.get': everyone,
  'delenwijzer.save': writes(beheer),
  'deling.set': writes(overleg, by('informatieId', 'informatie')),
  'deling.due': reads(readers),
  'toestemming.list': reads(readers, ofCasus),
  'toestemming.record': writes(overleg, ofCasus, by('betrokkeneId', 'betrokkene')),
  'toestemming.withdraw': writes(overleg, by('id', 'toestemming')),
  'verslag.export': writes(overleg, ofBespreking),

  'conceptronde.start': writes(overleg, ofBespreking),
  'conceptronde.due': reads(readers),
  'reactie.list': reads(readers, ofBespreking),
  'reactie.record': writes(overleg, ofBespreking),
  'reactie.answer': writes(overleg, by('id', 'reactie')),

  'verzending.list': reads(overleg, ofBespreking),
  'verzending.make': writes(overleg, ofBespreking),
  'verzending.stop': writes(overleg),
  'verzending.markSent': writes(overleg, by('exemplaarId', 'exemplaar')),
  'verzending.calendar': writes(overleg, ofBespreking),
  'verzenden.get': everyone,
  'verzenden.save': writes(beheer),
  'exemplaar.list': reads(readers, ofCasus),
  'exemplaar.get': reads(readers, by('id', 'exemplaar')),

  'papier.preview': reads(ofPapieren),
  'papier.export': writes(ofPapieren),
  'sjabloon.list': reads([...beheer, ...overleg]),
  'sjabloon.save': writes(beheer),
  'sjabloon.reset': writes(beheer),
  'sjabloon.preview': reads([...beheer, ...overleg]),
  'stuk.choices': reads(overleg, ofCasus, ofBespreking),
  'stuk.preview': reads(overleg, ...ofStuk),
  'stuk.pages': reads(overleg, ...ofStuk),
  'stuk.export': writes(overleg, ...ofStuk),
  'stuk.exportUitnodigingen': writes(overleg, ofCasus, ofBespreking),

  'verzoek.list': reads(readers, ofCasus),
  'verzoek.record': writes(overleg, ofCasus, by('betrokkeneId', 'betrokkene')),
  'verzoek.extend': writes(overleg, by('id', 'verzoek')),
  'verzoek.decide': writes(chairs, by('id', 'verzoek')),
  'verzoek.forward': writes(overleg, by('id', 'verzoek')),
  'verzoek.due': reads(readers),
  'rectificatie.list': reads(readers, ofCasus),
  'rectificatie.record': writes(overleg, ofCasus, by('verzoekId', 'verzoek')),
  'rectificatie.markSent': writes(overleg, by('id', 'rectificatie')),
  'beperking.list': reads(readers, ofCasus),
  'beperking.set': writes(chairs, ofCasus, by('verzoekId', 'verzoek')),
  'beperking.lift': writes(chairs, by('id', 'beperking')),
  'inzage.items': reads(overleg, by('verzoekId', 'verzoek')),
  'inzage.choose': writes(overleg, by('verzoekId', 'verzoek')),
  'inzage.preview': reads(overleg, by('verzoekId', 'verzoek')),
  'inzage.export': writes(chairs, by('verzoekId', 'verzoek')),

  // Who sees one must be able to say so at once; the register is for who follows it up and who oversees it.
  'datalek.record': { wie: 'iedereen', casus: [], reads: false },
  'datalek.list': reads(['voorzitter', 'beheerder', 'auditor']),
  'datalek.save': writes(['voorzitter', 'beheerder']),
  'datalek.export': writes(['voorzitter', 'beheerder', 'auditor']),
  'datalek.print': writes(['voorzitter', 'beheerder', 'auditor']),

  'bewaren.list': reads(destroyers),
  'bewaren.termijnen': reads(destroyers),
  'bewaren.setTermijn': writes(beheer),
  'bewaren.ofCasus': reads(readers, ofCasus),
  'bewaren.verleng': writes(chairs, ofCasus),
  'bewaren.nearing': reads(readers),
  'casus.afsluiten': writes(chairs, ofCasus),
  'casus.heropenen': writes(chairs, ofCasus),
  'casus.changeDoel': writes(chairs, by('id', 'casus')),
  // A casus on the list shows no content, so who may not open it can agree too: two accords must be possible.
  'archief.make': writes(chairs, ofCasus),
  'casusbestand.choose': writes(chairs),
  'casusbestand.takeIn': writes(chairs),

  'vernietiging.list': reads(destroyers),
  'vernietiging.get': reads(destroyers),
  'vernietiging.propose': writes([...beheer, ...chairs]),
  'vernietiging.agree': writes(destroyers),
  'vernietiging.withdraw': writes(destroyers),
  'vernietiging.execute': writes([...beheer, ...chairs]),
  'vernietiging.finish': writes([...beheer, ...chairs]),
  'vernietiging.exportVerklaring': writes(destroyers),
  'vernietiging.exportLijst': writes(destroyers),

  'vandaag.get': reads(readers),
  'zoek.find': reads(readers, ofCasus),

  'zaal.open': writes(overleg, ofBespreking),
  'zaal.close': writes(overleg),
  'zaal.goTo': writes(overleg),

  // Whether something is wrong with the logboek concerns everybody; what stands in it does not.
  'logboek.stand': everyone,
  'logboek.list': reads(overseers),
  'logboek.get': reads(overseers),
  'logboek.check': writes(overseers),
  'logboek.markSeen': writes(overseers),
  'logboek.saveTermijn': writes(beheer),
  'logboek.close': writes(overseers),
  'logboek.export': writes(overseers),
  'logboek.print': writes(overseers),
  'logboek.kerncijfers': reads(overseers),
  'logboek.exportKerncijfers': writes(overseers),

  'reservekopie.stand': everyone,
  'reservekopie.list': reads([...beheer, ...chairs]),
  'reservekopie.make': writes([...beheer, ...chairs]),
  'reservekopie.choose': outside,
  'reservekopie.test': writes([...beheer, ...chairs]),
  'reservekopie.preview': outside,
  'reservekopie.restore': outside,
  'reservekopie.place': outside,
  'waarneming.stand': outside,
  'waarneming.begin': outside,
  'waarneming.choose': outside,
  'waarneming.afronden': writes([...beheer, ...readers]),
  'waarneming.remove': outside,

  // A notitie stands beside its casus: it changes nothing in it, and the AOV'er makes it of what is shared with openbare orde.
  'driehoek.list': reads(ofDriehoek, ofCasus),
  'driehoek.create': writesBeside(ofDriehoek, ofCasus),
  'driehoek.get': reads(ofDriehoek, ofNotitie),
  'driehoek.save': writesBeside(ofDriehoek, ofNotitie),
  'driehoek.link': writesBeside(ofDriehoek, ofNotitie, ofCasus),
  'driehoek.discard': writesBeside(ofDriehoek, ofNotitie),
  'driehoek.fromCasus': reads(ofDriehoek, ofCasus),
  'driehoek.fix': writesBeside(ofDriehoek, ofNotitie),
  'driehoek.changes': reads(ofDriehoek, ofNotitie),
  'driehoek.preview': reads(ofDriehoek, ofNotitie),
  'driehoek.export': writesBeside(ofDriehoek, ofNotitie),
  'driehoek.updateDue': reads(readers, ofBespreking),
  'driehoek.recordBesluit': writesBeside(ofDriehoek, by('driehoeknotitieId', 'driehoeknotitie')),
  'driehoek.saveBesluit': writesBeside(ofDriehoek, by('id', 'driehoekbesluit')),
  'driehoek.strikeBesluit': writesBeside(ofDriehoek, by('id', 'driehoekbesluit')),
  'driehoek.notInRegister': reads(ofDriehoek),
  // The register is of the casus: who runs it fills it in.
  'driehoek.toRegister': writes(chairs, by('id', 'driehoekbesluit')),
  'driehoekoverleg.list': reads(ofDriehoek),
  'driehoekoverleg.get': reads(ofDriehoek),
  'driehoekoverleg.save': writesBeside(ofDriehoek, by('notitieIds', 'driehoeknotitie')),
  'driehoekoverleg.discard': writesBeside(ofDriehoek),
  'bevoegdheden.get': reads([...ofDriehoek, ...beheer]),
  'bevoegdheden.save': writes([...beheer, 'aov']),
};

/** Whether somebody's rollen allow a request; the casus is judged apart. */
export function mayAsk(user: Pick<SessionUser, 'rollen'>, name: RequestName): boolean {
  const { wie } = rechten[name];
  return wie === 'buiten' || wie === 'iedereen' || wie.some((rol) => user.rollen.includes(rol));
}

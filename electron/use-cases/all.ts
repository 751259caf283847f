import type { RequestName } from '../../shared/ipc/contract.ts';
import { everyoneAgrees } from './afspraak/everyone-agrees.ts';
import { importRows } from './afspraak/import-rows.ts';
import { listAfspraken } from './afspraak/list.ts';
import { saveAfspraak } from './afspraak/save.ts';
import { setBinding } from './afspraak/set-binding.ts';
import { setAfspraakStatus } from './afspraak/set-status.ts';
import { settleAfspraak } from './afspraak/settle.ts';
import { undoImport } from './afspraak/undo-import.ts';
import { afronden } from './bespreking/afronden.ts';
import { getBespreking } from './bespreking/get.ts';
import { goTo } from './bespreking/go-to.ts';
import { inviteAsBefore } from './bespreking/invite-as-before.ts';
import { invite } from './bespreking/invite.ts';
import { saveAfronding } from './bespreking/save-afronding.ts';
import { saveRegie } from './bespreking/save-regie.ts';
import { saveVisie } from './bespreking/save-visie.ts';
import { saveVraag } from './bespreking/save-vraag.ts';
import { setAanwezig } from './bespreking/set-aanwezig.ts';
import { setAlarmbel } from './bespreking/set-alarmbel.ts';
import { startBespreking } from './bespreking/start.ts';
import { uninvite } from './bespreking/uninvite.ts';
import { afsluiten, heropenen } from './bewaren/afsluiten.ts';
import { agree, withdraw } from './bewaren/agree.ts';
import { changeDoel } from './bewaren/change-doel.ts';
import { listBewaren, nearing } from './bewaren/list.ts';
import { getCasusBewaren } from './bewaren/of-casus.ts';
import { propose } from './bewaren/propose-vernietiging.ts';
import { getTermijnen, setTermijn } from './bewaren/termijnen.ts';
import { verleng } from './bewaren/verleng.ts';
import { getVernietiging, listVernietigingen } from './bewaren/vernietiging-view.ts';
import { removeBetrokkene } from './betrokkene/remove.ts';
import { saveBetrokkene } from './betrokkene/save.ts';
import { createCasus } from './casus/create.ts';
import { getCasus } from './casus/get.ts';
import { listCasussen } from './casus/list.ts';
import { saveCasus } from './casus/save.ts';
import { getCasusToegang } from './casus-toegang/get.ts';
import { listCasussenOfColleagues } from './casus-toegang/of-colleagues.ts';
import { setCasusToegang } from './casus-toegang/set.ts';
import { takeOverCasus } from './casus-toegang/take-over.ts';
import { listConsults } from './consult/list.ts';
import { recordConsult } from './consult/record.ts';
import { listContacten } from './contact/list.ts';
import { saveOrganisatie } from './contact/save-organisatie.ts';
import { saveContact } from './contact/save.ts';
import { chooseDelen } from './delen/choose.ts';
import { getDelenWijzer } from './delen/get-wijzer.ts';
import { saveDelenWijzer } from './delen/save-wijzer.ts';
import { setDeling } from './delen/set-deling.ts';
import { dueDelingen } from './delen/due.ts';
import { listToestemmingen } from './delen/list-toestemmingen.ts';
import { recordToestemming } from './delen/record-toestemming.ts';
import { withdrawToestemming } from './delen/withdraw-toestemming.ts';
import { listDeelname } from './deelname/list.ts';
import { saveDeelname } from './deelname/save.ts';
import { addPeople } from './deelnemer/add-people.ts';
import { removeDeelnemer } from './deelnemer/remove.ts';
import { saveDeelnemer } from './deelnemer/save.ts';
import { getDraft } from './draft/get.ts';
import { saveDraft as saveFormDraft } from './draft/save.ts';
import { recordFasebesluit } from './fasebesluit/record.ts';
import { saveBesluitDraft } from './fasebesluit/save-draft.ts';
import { listBerichten, markBerichtSeen } from './gebruiker/berichten.ts';
import { listGebruikers } from './gebruiker/list.ts';
import { getMe } from './gebruiker/me.ts';
import { saveGebruiker } from './gebruiker/save.ts';
import { getGemeente } from './gemeente/get.ts';
import { changeConcept } from './kader/change-concept.ts';
import { listConcepts } from './kader/concepts.ts';
import { discardConcept } from './kader/discard-concept.ts';
import { getConcept } from './kader/get-concept.ts';
import { getKader } from './kader/get.ts';
import { listKaders } from './kader/list.ts';
import { publishKader } from './kader/publish.ts';
import { startConcept } from './kader/start-concept.ts';
import { saveGemeente } from './gemeente/save.ts';
import { dueInformeringen } from './informering/due.ts';
import { recordInformering } from './informering/record.ts';
import { setKlasse } from './informatie/set-klasse.ts';
import { setNietInVerslag } from './informatie/set-niet-in-verslag.ts';
import { setReden } from './informatie/set-reden.ts';
import { setVrijgegeven } from './informatie/set-vrijgegeven.ts';
import { correctEntry } from './invoer/correct.ts';
import { saveDraft } from './invoer/save-draft.ts';
import { saveLines } from './invoer/save-lines.ts';
import { saveEntry } from './invoer/save.ts';
import { strikeEntry } from './invoer/strike.ts';
import { getKlassen } from './klassen/get.ts';
import { saveKlassen } from './klassen/save.ts';
import { answerCriterium } from './oordeel/answer-criterium.ts';
import { saveCriteriumVisie } from './oordeel/save-criterium-visie.ts';
import { saveRisico } from './oordeel/save-risico.ts';
import { saveScenario } from './oordeel/save-scenario.ts';
import { setVooraf } from './oordeel/set-vooraf.ts';
import { createOverleg } from './overleg/create.ts';
import { listOverleggen } from './overleg/list.ts';
import { saveOverleg } from './overleg/save.ts';
import { changedRecords } from './revisie/changed.ts';
import { listRevisies } from './revisie/list.ts';
import { restoreRevisie } from './revisie/restore.ts';
import type { UseCase } from './use-case.ts';
import { listBeperkingen } from './beperking/list.ts';
import { liftBeperking } from './beperking/lift.ts';
import { setBeperking } from './beperking/set.ts';
import { listDatalekken } from './datalek/list.ts';
import { recordDatalek } from './datalek/record.ts';
import { saveDatalek } from './datalek/save.ts';
import { chooseInzage } from './inzage/choose.ts';
import { listInzageItems } from './inzage/items.ts';
import { listRectificaties } from './rectificatie/list.ts';
import { markRectificatieSent } from './rectificatie/mark-sent.ts';
import { recordRectificatie } from './rectificatie/record.ts';
import { decideVerzoek } from './verzoek/decide.ts';
import { dueVerzoeken } from './verzoek/due.ts';
import { extendVerzoek } from './verzoek/extend.ts';
import { forwardVerzoek } from './verzoek/forward.ts';
import { listVerzoeken } from './verzoek/list.ts';
import { recordVerzoek } from './verzoek/record.ts';
import { closeLogboek } from './logboek/close.ts';
import { getLogboek } from './logboek/get.ts';
import { getKerncijfers } from './logboek/kerncijfers.ts';
import { listLogboek } from './logboek/list.ts';
import { markBevindingenSeen } from './logboek/mark-seen.ts';
import { saveLogboekTermijn } from './logboek/save-termijn.ts';
import { getVandaag } from './vandaag/get.ts';
import { addCorrectie } from './verslag/add-correctie.ts';
import { dueConceptronden } from './conceptronde/due.ts';
import { startConceptronde } from './conceptronde/start.ts';
import { answerReactie } from './reactie/answer.ts';
import { listReacties } from './reactie/list.ts';
import { recordReactie } from './reactie/record.ts';
import { listOntvangers } from './verslag/ontvangers.ts';
import { listItemsFor } from './verslag/items-for.ts';
import { listOnderdelen } from './verslag/list-onderdelen.ts';
import { vaststellen } from './verslag/vaststellen.ts';
import { listExemplaren } from './exemplaar/list.ts';
import { getVerzenden } from './verzending/get-verzenden.ts';
import { listVerzending } from './verzending/list.ts';
import { markExemplaarSent } from './verzending/mark-sent.ts';
import { saveVerzenden } from './verzending/save-verzenden.ts';
import { previewPakketOut } from './casuspakket/preview-pakket-out.ts';
import { listPakketten } from './casuspakket/list.ts';
import { addColleague } from './colleague/add.ts';
import { removeColleague } from './colleague/remove.ts';
import { saveColleague } from './colleague/save.ts';
import { setCompared } from './colleague/set-compared.ts';
import { find } from './search/find.ts';
import { listSjablonen } from './sjabloon/list.ts';
import { resetSjabloon, saveSjabloon } from './sjabloon/save.ts';
import { stukChoices } from './stuk/choices.ts';
import { getBevoegdheden } from './bevoegdheden/get.ts';
import { saveBevoegdheden } from './bevoegdheden/save.ts';
import { recordDriehoekbesluit, saveDriehoekbesluit, strikeDriehoekbesluit } from './driehoek/besluit.ts';
import { notitieChanges } from './driehoek/changes.ts';
import { createNotitie } from './driehoek/create.ts';
import { discardNotitie } from './driehoek/discard.ts';
import { driehoekUpdateDue } from './driehoek/due.ts';
import { fixNotitie } from './driehoek/fix.ts';
import { listNotInRegister } from './driehoek/not-in-register.ts';
import { driehoekToRegister } from './driehoek/to-register.ts';
import { notitieFromCasus } from './driehoek/from-casus.ts';
import { getNotitie } from './driehoek/get.ts';
import { linkNotitie } from './driehoek/link.ts';
import { listNotities } from './driehoek/list.ts';
import { saveNotitie } from './driehoek/save.ts';
import { getDriehoekoverleg, listDriehoekoverleggen } from './driehoekoverleg/get.ts';
import { discardDriehoekoverleg } from './driehoekoverleg/discard.ts';
import { saveDriehoekoverleg } from './driehoekoverleg/save.ts';

/** Which request is answered by which use-case. The rest needs windows or files and stands in ipc/handlers. */
export const useCases = {
  'gebruiker.me': getMe,
  'gebruiker.list': listGebruikers,
  'gebruiker.save': saveGebruiker,
  'bericht.list': listBerichten,
  'bericht.markSeen': markBerichtSeen,
  'gemeente.get': getGemeente,
  'gemeente.save': saveGemeente,
  'kader.list': listKaders,
  'kader.get': getKader,
  'kader.startConcept': startConcept,
  'kader.concepts': listConcepts,
  'kader.getConcept': getConcept,
  'kader.changeConcept': changeConcept,
  'kader.discardConcept': discardConcept,
  'kader.publish': publishKader,
  'pakket.preview': previewPakketOut,
  'pakket.list': listPakketten,
  'colleague.add': addColleague,
  'colleague.save': saveColleague,
  'colleague.remove': removeColleague,
  'colleague.setCompared': setCompared,
  'consult.list': listConsults,
  'consult.record': recordConsult,
  'contact.list': listContacten,
  'contact.save': saveContact,
  'organisatie.save': saveOrganisatie,
  'casus.list': listCasussen,
  'casus.create': createCasus,
  'casus.get': getCasus,
  'casus.save': saveCasus,
  'casus.toegang': getCasusToegang,
  'casus.setToegang': setCasusToegang,
  'casus.ofColleagues': listCasussenOfColleagues,
  'casus.takeOver': takeOverCasus,
  'betrokkene.save': saveBetrokkene,
  'betrokkene.remove': removeBetrokkene,
  'deelname.list': listDeelname,
  'deelname.save': saveDeelname,
  'deelnemer.save': saveDeelnemer,
  'deelnemer.remove': removeDeelnemer,
  'deelnemer.addPeople': addPeople,
  'overleg.list': listOverleggen,
  'overleg.create': createOverleg,
  'overleg.save': saveOverleg,
  'bespreking.get': getBespreking,
  'bespreking.start': startBespreking,
  'bespreking.goTo': goTo,
  'bespreking.saveVraag': saveVraag,
  'bespreking.saveAfronding': saveAfronding,
  'bespreking.saveVisie': saveVisie,
  'bespreking.setAlarmbel': setAlarmbel,
  'bespreking.saveRegie': saveRegie,
  'bespreking.inviteAsBefore': inviteAsBefore,
  'bespreking.invite': invite,
  'bespreking.uninvite': uninvite,
  'bespreking.setAanwezig': setAanwezig,
  'bespreking.afronden': afronden,
  'invoer.save': saveEntry,
  'invoer.correct': correctEntry,
  'invoer.strike': strikeEntry,
  'invoer.saveDraft': saveDraft,
  'invoer.saveLines': saveLines,
  'informatie.setNietInVerslag': setNietInVerslag,
  'informatie.setVrijgegeven': setVrijgegeven,
  'draft.get': getDraft,
  'draft.save': saveFormDraft,
  'klassen.get': getKlassen,
  'klassen.save': saveKlassen,
  'informatie.setKlasse': setKlasse,
  'informatie.setReden': setReden,
  'revisie.changed': changedRecords,
  'revisie.list': listRevisies,
  'revisie.restore': restoreRevisie,
  'afspraak.list': listAfspraken,
  'afspraak.save': saveAfspraak,
  'afspraak.settle': settleAfspraak,
  'afspraak.setStatus': setAfspraakStatus,
  'afspraak.setBinding': setBinding,
  'afspraak.importRows': importRows,
  'afspraak.undoImport': undoImport,
  'afspraak.everyoneAgrees': everyoneAgrees,
  'risico.save': saveRisico,
  'scenario.save': saveScenario,
  'criterium.answer': answerCriterium,
  'criterium.saveVisie': saveCriteriumVisie,
  'criterium.setVooraf': setVooraf,
  'fasebesluit.record': recordFasebesluit,
  'fasebesluit.saveDraft': saveBesluitDraft,
  'verslag.ontvangers': listOntvangers,
  'verslag.itemsFor': listItemsFor,
  'verslag.onderdelen': listOnderdelen,
  'verslag.vaststellen': vaststellen,
  'verslag.addCorrectie': addCorrectie,
  'verzending.list': listVerzending,
  'verzending.markSent': markExemplaarSent,
  'verzenden.get': getVerzenden,
  'verzenden.save': saveVerzenden,
  'exemplaar.list': listExemplaren,
  'verslag.choose': chooseDelen,
  'delenwijzer.get': getDelenWijzer,
  'delenwijzer.save': saveDelenWijzer,
  'deling.set': setDeling,
  'deling.due': dueDelingen,
  'toestemming.list': listToestemmingen,
  'toestemming.record': recordToestemming,
  'toestemming.withdraw': withdrawToestemming,
  'conceptronde.start': startConceptronde,
  'conceptronde.due': dueConceptronden,
  'reactie.list': listReacties,
  'reactie.record': recordReactie,
  'reactie.answer': answerReactie,
  'informering.record': recordInformering,
  'informering.due': dueInformeringen,
  'verzoek.list': listVerzoeken,
  'verzoek.record': recordVerzoek,
  'verzoek.extend': extendVerzoek,
  'verzoek.decide': decideVerzoek,
  'verzoek.forward': forwardVerzoek,
  'verzoek.due': dueVerzoeken,
  'rectificatie.list': listRectificaties,
  'rectificatie.record': recordRectificatie,
  'rectificatie.markSent': markRectificatieSent,
  'beperking.list': listBeperkingen,
  'beperking.set': setBeperking,
  'beperking.lift': liftBeperking,
  'inzage.items': listInzageItems,
  'inzage.choose': chooseInzage,
  'datalek.record': recordDatalek,
  'datalek.list': listDatalekken,
  'datalek.save': saveDatalek,
  'bewaren.list': listBewaren,
  'bewaren.termijnen': getTermijnen,
  'bewaren.setTermijn': setTermijn,
  'bewaren.ofCasus': getCasusBewaren,
  'bewaren.verleng': verleng,
  'bewaren.nearing': nearing,
  'casus.afsluiten': afsluiten,
  'casus.heropenen': heropenen,
  'casus.changeDoel': changeDoel,
  'vernietiging.list': listVernietigingen,
  'vernietiging.get': getVernietiging,
  'vernietiging.propose': propose,
  'vernietiging.agree': agree,
  'vernietiging.withdraw': withdraw,
  'vandaag.get': getVandaag,
  'zoek.find': find,
  'sjabloon.list': listSjablonen,
  'sjabloon.save': saveSjabloon,
  'sjabloon.reset': resetSjabloon,
  'stuk.choices': stukChoices,
  'logboek.list': listLogboek,
  'logboek.get': getLogboek,
  'logboek.markSeen': markBevindingenSeen,
  'logboek.saveTermijn': saveLogboekTermijn,
  'logboek.close': closeLogboek,
  'logboek.kerncijfers': getKerncijfers,
  'driehoek.list': listNotities,
  'driehoek.create': createNotitie,
  'driehoek.get': getNotitie,
  'driehoek.save': saveNotitie,
  'driehoek.link': linkNotitie,
  'driehoek.discard': discardNotitie,
  'driehoek.fromCasus': notitieFromCasus,
  'driehoek.fix': fixNotitie,
  'driehoek.changes': notitieChanges,
  'driehoek.updateDue': driehoekUpdateDue,
  'driehoek.recordBesluit': recordDriehoekbesluit,
  'driehoek.saveBesluit': saveDriehoekbesluit,
  'driehoek.strikeBesluit': strikeDriehoekbesluit,
  'driehoek.notInRegister': listNotInRegister,
  'driehoek.toRegister': driehoekToRegister,
  'driehoekoverleg.list': listDriehoekoverleggen,
  'driehoekoverleg.get': getDriehoekoverleg,
  'driehoekoverleg.save': saveDriehoekoverleg,
  'driehoekoverleg.discard': discardDriehoekoverleg,
  'bevoegdheden.get': getBevoegdheden,
  'bevoegdheden.save': saveBevoegdheden,
} as const satisfies { [N in RequestName]?: UseCase<N> };

export type UseCaseName = keyof typeof useCases;

const other = 'rights/closed-casus.test.ts';
const afspraken = [
  other,
  'an afspraak names nobody of another casus, as owner or as company, also in a pasted table',
] as const;
const lines = [other, 'a line comes from nobody of another casus'] as const;
const consult = [
  'consult.test.ts',
  'a correction of a consult of another casus, or of none, is refused',
] as const;
const vernietiging = [
  other,
  'who destroys a casus unopened gets no names of it, and takes nobody from the contactlijst',
] as const;

const notes = [
  'verslag/notes.test.ts',
  'a note is about nothing of another casus, nor what is on no paper',
] as const;

/** Ids of something in a casus that the table of rights does not name: the use-case judges them, as this test shows. */
export const judgedInside: Record<string, readonly [file: string, test: string]> = {
  'afspraak.save samenMet': afspraken,
  'afspraak.importRows rows.betrokkeneId': afspraken,
  'afspraak.importRows rows.samenMet': afspraken,
  'invoer.save previousBron': lines,
  'invoer.correct previousBron': lines,
  'invoer.saveLines bronnen': lines,
  'consult.record vervangt': consult,
  'driehoek.save inhoud.beeld.feiten.informatieId': [
    'driehoek/save.test.ts',
    'a feit names no line of another casus, and none at all in a notitie of no casus',
  ],
  'driehoek.recordBesluit driehoekoverlegId': [
    'driehoek/besluit.test.ts',
    'a besluit names only an overleg on whose agenda the notitie stands',
  ],
  'driehoekoverleg.get id': [
    'driehoek/overleg.test.ts',
    'who may not open a casus sees only that something of it is on the agenda',
  ],
  'driehoekoverleg.save overleg.id': [
    'driehoek/overleg.test.ts',
    'who may not open a casus sees only that something of it is on the agenda',
  ],
  'driehoekoverleg.discard id': [
    'driehoek/overleg.test.ts',
    'an agenda goes only while nothing was decided, and not by who sees but a part of it',
  ],
  'casus.list chosen': ['long-lists.test.ts', 'what somebody may not see is neither read nor counted'],
  'casus.takeOver colleagueCasusId': [
    'rights/casus-rights.test.ts',
    'a voorzitter stands in for a colleague with a reason, and it is in the logboek',
  ],
  'inzage.choose bronId': ['inzage.test.ts', 'striking nothing, choosing for a record that is not there'],
  'toestemming.record ontvangers': [
    'toestemming.test.ts',
    'toestemming names nobody of another casus, and only organisaties there are',
  ],
  'verslag.choose bronId': [
    'delen-choose.test.ts',
    'what is not of this bespreking, or for nobody who was asked, is refused',
  ],
  'verslag.addCorrectie onderdelen.besprekingId': notes,
  'verslag.addCorrectie onderdelen.bronId': notes,
  'rectificatie.record onderdelen.besprekingId': notes,
  'rectificatie.record onderdelen.bronId': notes,
  // A casus on the vernietigingslijst is agreed upon unopened; what is shown of it holds no content.
  'vernietiging.get id': vernietiging,
  'vernietiging.propose id': vernietiging,
  'vernietiging.agree id': vernietiging,
  'vernietiging.withdraw id': vernietiging,
  'vernietiging.execute id': vernietiging,
  'vernietiging.execute contactIds': vernietiging,
  'vernietiging.exportVerklaring id': vernietiging,
};

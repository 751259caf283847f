import { startBespreking } from '../../use-cases/bespreking/start.ts';
import { setAanwezig } from '../../use-cases/bespreking/set-aanwezig.ts';
import { createCasus } from '../../use-cases/casus/create.ts';
import { saveContact } from '../../use-cases/contact/save.ts';
import { saveOrganisatie } from '../../use-cases/contact/save-organisatie.ts';
import type { Context } from '../../use-cases/context.ts';
import { saveDeelnemer } from '../../use-cases/deelnemer/save.ts';
import { saveGemeente } from '../../use-cases/gemeente/save.ts';
import { saveEntry } from '../../use-cases/invoer/save.ts';
import { createOverleg } from '../../use-cases/overleg/create.ts';
import { Refused } from '../../use-cases/refused.ts';
import {
  exampleAfspraken,
  exampleCasus,
  exampleDeelnemers,
  exampleGemeente,
  exampleRegels,
} from './example-casus.ts';

/** Fills an empty store with the invented casus, through the same use-cases as any other. */
export function fillExample(ctx: Context): void {
  const kader = ctx.kaders().find((one) => one.id === exampleGemeente.kaderId);
  if (kader === undefined) throw new Refused('kader-ongeldig');
  saveGemeente(ctx, { ...exampleGemeente, kaderVersie: kader.versie });
  const { id: casusId } = createCasus(ctx, exampleCasus);
  for (const person of exampleDeelnemers) {
    const organisatie = saveOrganisatie(ctx, {
      id: null,
      naam: person.organisatie,
      kort: person.kort,
      soort: person.soort,
    });
    const contact = saveContact(ctx, {
      id: null,
      naam: person.naam,
      organisatieId: organisatie.id,
      functie: person.functie,
      email: '',
      telefoon: '',
    });
    saveDeelnemer(ctx, { id: null, casusId, contactId: contact.id, rollen: person.rollen });
  }
  const { besprekingIds } = createOverleg(ctx, {
    datum: ctx.today(),
    aanvang: '10:00',
    plaats: 'Gemeentehuis, kamer 2.14',
    casusIds: [casusId],
  });
  for (const besprekingId of besprekingIds) fillBespreking(ctx, besprekingId);
}

function fillBespreking(ctx: Context, besprekingId: string): void {
  startBespreking(ctx, { besprekingId });
  for (const aanwezige of ctx.store.overleg.aanwezigen(besprekingId)) {
    setAanwezig(ctx, { aanwezigeId: aanwezige.id, status: 'aanwezig' });
  }
  const type = (text: string, stap: 2 | 4): void => {
    const typed = { soort: null, leefgebied: '', undone: [], nietInVerslag: false, previousBron: [] };
    saveEntry(ctx, { besprekingId, stap, text, ...typed });
  };
  for (const text of exampleRegels) type(text, 2);
  for (const text of exampleAfspraken) type(text, 4);
}

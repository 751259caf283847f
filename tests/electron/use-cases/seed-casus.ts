import type { Aanwezige } from '../../../shared/domain/bespreking/aanwezige.ts';
import type { OrganisatieSoort } from '../../../shared/domain/organisatie/organisatie.ts';
import { setAanwezig } from '../../../electron/use-cases/bespreking/set-aanwezig.ts';
import { startBespreking } from '../../../electron/use-cases/bespreking/start.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { saveOrganisatie } from '../../../electron/use-cases/contact/save-organisatie.ts';
import { saveContact } from '../../../electron/use-cases/contact/save.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { saveDeelnemer } from '../../../electron/use-cases/deelnemer/save.ts';
import { saveGemeente } from '../../../electron/use-cases/gemeente/save.ts';
import { saveEntry } from '../../../electron/use-cases/invoer/save.ts';
import { createOverleg } from '../../../electron/use-cases/overleg/create.ts';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';

const people: readonly [string, string, string, OrganisatieSoort, string][] = [
  ['Anna Bakker', 'Zorg- en Veiligheidshuis', 'ZVH', 'zorg-en-veiligheidshuis', 'procesregisseur'],
  ['Mo Yildiz', 'Wijkteam Noord', 'Wijkteam', 'wijkteam', 'casusregisseur'],
  ['Sanne de Boer', 'Woningcorporatie De Linde', 'Corporatie', 'corporatie', 'woonconsulent'],
  ['Joris Peeters', 'Politie basisteam', 'Politie', 'politie', 'wijkagent'],
  ['Marie Smit', 'GGZ Oost', 'GGZ', 'ggz', 'behandelaar'],
];

export interface SeededCasus {
  casusId: string;
  besprekingId: string;
  aanwezigen: Aanwezige[];
}

function seedGemeente(ctx: Context): void {
  const kader = ctx.kaders().find(({ id }) => id === 'noord-limburg');
  saveGemeente(ctx, {
    naam: 'Gemeente Testdorp',
    kaderId: kader!.id,
    kaderVersie: kader!.versie,
    regime: 'gemeentelijke-taak',
    grondslag: 'AVG artikel 6 lid 1 onder e',
    convenant: 'Testconvenant',
    reservekopieMap: null,
    lockAfterMinutes: 10,
  });
}

/** A casus of five professionals in a running bespreking; the first four are in the room. */
export function seedCasus(ctx: Context): SeededCasus {
  seedGemeente(ctx);
  const { id: casusId } = createCasus(ctx, {
    aanduiding: 'Zwanenlaan',
    doel: 'Rust in het portiek.',
    overWie: ['Els Voorbeeld'],
  });
  for (const [naam, organisatie, kort, soort, rol] of people) {
    const { id: organisatieId } = saveOrganisatie(ctx, { id: null, naam: organisatie, kort, soort });
    const contact = saveContact(ctx, {
      id: null,
      naam,
      organisatieId,
      functie: rol,
      email: '',
      telefoon: '',
    });
    saveDeelnemer(ctx, { id: null, casusId, contactId: contact.id, rollen: [rol] });
  }
  return { casusId, ...seedBespreking(ctx, casusId) };
}

/** Another overleg of the same casus, started, with the first four in the room. */
export function seedBespreking(ctx: Context, casusId: string): Omit<SeededCasus, 'casusId'> {
  const { besprekingIds } = createOverleg(ctx, {
    datum: ctx.today(),
    aanvang: '10:00',
    plaats: '',
    casusIds: [casusId],
  });
  const besprekingId = besprekingIds[0]!;
  startBespreking(ctx, { besprekingId });
  const invited = ctx.store.overleg.aanwezigen(besprekingId);
  const aanwezigen = invited.map((one, index) =>
    setAanwezig(ctx, { aanwezigeId: one.id, status: index < 4 ? 'aanwezig' : 'afwezig' }),
  );
  return { besprekingId, aanwezigen };
}

/** Types a line at a step, as the capture line would. */
export function type(ctx: Context, besprekingId: string, text: string, stap: Stap = 2) {
  return saveEntry(ctx, {
    besprekingId,
    stap,
    text,
    soort: null,
    leefgebied: '',
    undone: [],
    nietInVerslag: false,
    previousBron: [],
  });
}

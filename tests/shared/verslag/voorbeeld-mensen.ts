import type { Aanwezige } from '../../../shared/domain/bespreking/aanwezige.ts';
import type { Betrokkene } from '../../../shared/domain/betrokkene/betrokkene.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Deelnemer } from '../../../shared/domain/deelnemer/deelnemer.ts';
import type { Organisatie, OrganisatieSoort } from '../../../shared/domain/organisatie/organisatie.ts';

/** A readable UUID v4: the kind of record and its number. */
export function id(kind: number, nummer: number): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
}

export const casusId = id(1, 1);
export const besprekingId = id(2, 1);
export const startedAt = '2026-11-12T09:02:00.000Z';
export const closedAt = '2026-11-12T10:14:00.000Z';

interface Seat {
  readonly naam: string;
  readonly kort: string;
  readonly organisatie: string;
  readonly soort: OrganisatieSoort;
  readonly rollen: readonly string[];
  readonly status: Aanwezige['status'];
  readonly perioden: Aanwezige['perioden'];
}

const whole = [{ van: '2026-11-12T09:03:00.000Z', tot: closedAt }];

const seats: readonly Seat[] = [
  seat(
    'A. Willems',
    'ZVH',
    'Zorg- en Veiligheidshuis',
    'zorg-en-veiligheidshuis',
    'procesregisseur, voorzitter',
  ),
  seat('N. Kuipers', 'Wijkteam', 'Wijkteam Waterkant', 'wijkteam', 'casusregisseur'),
  seat('M. Smit', 'GGZ', 'GGZ Rivierland', 'ggz', 'behandelaar FACT'),
  seat('S. de Boer', 'Corporatie', 'Woonstichting De Haven', 'corporatie', 'consulent woonoverlast'),
  {
    ...seat('P. Janssen', 'Politie', 'Politie, basisteam Waterkant', 'politie', 'wijkagent'),
    perioden: [{ van: '2026-11-12T09:21:00.000Z', tot: closedAt }],
  },
  {
    ...seat('L. van Dijk', 'Verslavingszorg', 'Verslavingszorg Oost', 'verslavingszorg', 'bemoeizorger'),
    status: 'vertrokken',
    perioden: [{ van: '2026-11-12T09:03:00.000Z', tot: '2026-11-12T09:50:00.000Z' }],
  },
  seat('F. Yılmaz', 'Gemeente', 'Gemeente Waterkant', 'gemeente', 'ambtenaar openbare orde en veiligheid'),
  {
    ...seat('C. Özdemir', 'Reclassering', 'Reclassering Oost', 'reclassering', 'toezichthouder'),
    status: 'afwezig',
    perioden: [],
  },
];

function seat(naam: string, kort: string, organisatie: string, soort: OrganisatieSoort, rol: string): Seat {
  return { naam, kort, organisatie, soort, rollen: [rol], status: 'aanwezig', perioden: whole };
}

export const organisaties: Organisatie[] = seats.map((item, index) => ({
  id: id(3, index + 1),
  naam: item.organisatie,
  kort: item.kort,
  soort: item.soort,
  revisie: 1,
}));

export const contacten: Contact[] = seats.map((item, index) => ({
  id: id(4, index + 1),
  naam: item.naam,
  organisatieId: id(3, index + 1),
  functie: '',
  email: '',
  telefoon: '',
  revisie: 1,
}));

export const deelnemers: Deelnemer[] = seats.map((item, index) => ({
  id: id(5, index + 1),
  casusId,
  contactId: id(4, index + 1),
  rollen: [...item.rollen],
  revisie: 1,
}));

export const betrokkenen: Betrokkene[] = [
  {
    id: id(6, 1),
    casusId,
    naam: 'de heer D.',
    soort: 'betrokkene',
    relatie: '',
    geboortejaar: 1989,
    revisie: 1,
  },
  {
    id: id(6, 2),
    casusId,
    naam: 'mevrouw D.',
    soort: 'naaste',
    relatie: 'moeder',
    geboortejaar: null,
    revisie: 1,
  },
];

export const aanwezigen: Aanwezige[] = seats.map((item, index) => ({
  id: id(7, index + 1),
  besprekingId,
  deelnemerId: id(5, index + 1),
  betrokkeneId: null,
  status: item.status,
  perioden: [...item.perioden],
}));

/** The id of an organisatie by the name the room uses; throws on a name that sits at no seat. */
export function org(kort: string): string {
  const found = organisaties.find((item) => item.kort === kort);
  if (found === undefined) throw new Error(`no organisatie ${kort}`);
  return found.id;
}

/** The id of the contact who sits at the table for this organisatie. */
export function persoon(kort: string): string {
  const found = contacten.find((item) => item.organisatieId === org(kort));
  if (found === undefined) throw new Error(`no contact for ${kort}`);
  return found.id;
}

export const betrokkeneId = id(6, 1);
export const moederId = id(6, 2);

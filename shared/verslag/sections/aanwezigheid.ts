import type { Aanwezige } from '../../domain/bespreking/aanwezige.ts';
import type { Block, Cell } from '../blocks.ts';
import { cell, kop } from '../make-block.ts';
import { presenceText } from '../presence-text.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { betrokkeneRol, organisatieKort, organisatieInFull } from '../who.ts';

interface Person {
  readonly naam: string;
  readonly organisatie: string;
  readonly kort: string;
  readonly rol: string;
}

/** Who was invited, for whom and in which role, and who was there; the absent stand last. */
export function aanwezigheidBlocks(model: VerslagModel): Block[] {
  const present = model.aanwezigen.filter((item) => item.perioden.length > 0 || item.status === 'aanwezig');
  const others = model.aanwezigen.filter((item) => !present.includes(item));
  const rows = [...present, ...others].map((item) => personRow(model, item));
  if (rows.length === 0) return [];
  return [
    kop(2, 'Aanwezigheid'),
    {
      kind: 'tabel',
      columns: [
        { head: 'Naam', width: 0.21 },
        { head: 'Organisatie', width: 0.36 },
        { head: 'Rol', width: 0.27 },
        { head: 'Aanwezig', width: 0.16 },
      ],
      groups: [{ title: null, rows }],
    },
  ];
}

/** Who was invited, in the order of the list: 'M. Smit (GGZ)'. */
export function invitedNames(model: VerslagModel): string[] {
  return model.aanwezigen.map((item) => {
    const { naam, kort, rol } = personOf(model, item);
    // A name stays on one line.
    return `${naam.replaceAll(' ', '\u00a0')} (${kort === '' ? rol : kort})`;
  });
}

function personRow(model: VerslagModel, item: Aanwezige): readonly Cell[] {
  const person = personOf(model, item);
  return [
    cell(person.naam),
    cell(person.organisatie),
    cell(person.rol),
    cell(presenceText(item, model.bespreking)),
  ];
}

function personOf(model: VerslagModel, item: Aanwezige): Person {
  const betrokkene = model.betrokkenen.find((person) => person.id === item.betrokkeneId);
  if (betrokkene !== undefined) {
    return { naam: betrokkene.naam, organisatie: '', kort: '', rol: betrokkeneRol(betrokkene) };
  }
  const deelnemer = model.deelnemers.find((person) => person.id === item.deelnemerId);
  const contact = model.contacten.find((person) => person.id === deelnemer?.contactId);
  if (deelnemer === undefined || contact === undefined) {
    return { naam: 'onbekend', organisatie: '', kort: '', rol: 'onbekend' };
  }
  return {
    naam: contact.naam,
    organisatie: organisatieInFull(model, contact.organisatieId),
    kort: organisatieKort(model, contact.organisatieId),
    rol: deelnemer.rollen.length > 0 ? deelnemer.rollen.join(', ') : contact.functie,
  };
}

import { createHash } from 'node:crypto';
import { bestandsformaatOf } from '../../shared/domain/archief/bestandsformaat.ts';
import {
  mdtoBestand,
  mdtoInformatieobject,
  type MdtoInformatieobject,
  type MdtoVerwijzing,
} from '../../shared/domain/archief/mdto.ts';
import schema from '../../shared/domain/casusbestand/casusbestand.schema.json' with { type: 'json' };
import type { Archief } from '../use-cases/archief/prepare.ts';
import { explanationOf } from './explanation.ts';

export interface ArchiefFile {
  readonly name: string;
  readonly content: Buffer;
}

const text = (name: string, content: string): ArchiefFile => ({
  name,
  content: Buffer.from(content, 'utf8'),
});
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** A stuk with the files that hold it. */
interface Held {
  readonly name: string;
  readonly object: Pick<MdtoInformatieobject, 'naam' | 'omschrijving' | 'gemaaktAt' | 'vastgesteldAt'>;
  readonly files: readonly ArchiefFile[];
}

/** Every file of the archiefmap. `printed`: of each stuk, in their order; `now`: ISO instant of the checksums. */
export function archiefFiles(archief: Archief, printed: readonly Buffer[], now: string): ArchiefFile[] {
  const { casusnummer, stukken } = archief;
  const held: Held[] = [
    ...stukken.map(({ name, titel, gemaaktAt, vastgesteldAt }, index) => ({
      name,
      object: { naam: titel, omschrijving: '', gemaaktAt, vastgesteldAt },
      files: [{ name: `${name}.pdf`, content: printed[index] ?? Buffer.alloc(0) }],
    })),
    {
      name: `${casusnummer}-gegevens`,
      object: {
        naam: `Gegevens van casus ${casusnummer}`,
        omschrijving: 'Alle rijen van de casus, met het JSON-schema dat zegt wat erin staat.',
        gemaaktAt: now,
        vastgesteldAt: null,
      },
      files: [
        text(`${casusnummer}-casus.json`, archief.gegevens),
        text(`${casusnummer}-casus.schema.json`, `${JSON.stringify(schema, null, 2)}\n`),
      ],
    },
  ];
  const files = [
    text('LEESMIJ.txt', explanationOf(archief)),
    text(`${casusnummer}-dossier.mdto.xml`, mdtoInformatieobject(dossierOf(archief, held))),
    ...held.flatMap((one) => described(archief, one, now)),
  ];
  const sums = files.map(({ name, content }) => `${sha256(content)}  ${name}\n`).join('');
  return [...files, text('checksums.sha256', sums)];
}

function described(archief: Archief, { name, object, files }: Held, now: string): ArchiefFile[] {
  const self: MdtoVerwijzing = { naam: object.naam, kenmerk: name };
  const informatieobject = {
    ...ofCasus(archief),
    ...object,
    kenmerk: name,
    niveau: 'Archiefstuk' as const,
    looptijd: null,
    isOnderdeelVan: dossier(archief),
    bevatOnderdeel: [],
    heeftRepresentatie: files.map((file) => ({ naam: file.name, kenmerk: file.name })),
  };
  return [
    text(`${name}.mdto.xml`, mdtoInformatieobject(informatieobject)),
    ...files.flatMap((file) => [
      file,
      text(
        `${file.name}.bestand.mdto.xml`,
        mdtoBestand({
          naam: file.name,
          omvang: file.content.length,
          formaat: bestandsformaatOf(file.name, file.content.toString('latin1', 0, 8)),
          checksum: sha256(file.content),
          checksumAt: now,
          isRepresentatieVan: self,
        }),
      ),
    ]),
  ];
}

const dossier = ({ casusnummer }: Archief): MdtoVerwijzing => ({
  naam: `Casus ${casusnummer}`,
  kenmerk: casusnummer,
});

/** What is the same for the dossier and each stuk in it. */
function ofCasus({ beschrijving }: Archief) {
  return {
    waardering:
      beschrijving.archiefnominatie === 'blijvend-bewaren' ? ('blijvend' as const) : ('tijdelijk' as const),
    bewaartermijn: beschrijving.bewaartermijn,
    informatiecategorie: beschrijving.resultaat,
    archiefvormer: beschrijving.gemeente,
  };
}

function dossierOf(archief: Archief, held: readonly Held[]): MdtoInformatieobject {
  const { beschrijving } = archief;
  return {
    ...ofCasus(archief),
    ...dossier(archief),
    niveau: 'Dossier',
    omschrijving: 'Dossier van een casusoverleg in het zorg- en veiligheidsdomein.',
    looptijd: beschrijving.looptijd,
    gemaaktAt: beschrijving.begonnenAt,
    vastgesteldAt: null,
    isOnderdeelVan: null,
    bevatOnderdeel: held.map(({ name, object }) => ({ naam: object.naam, kenmerk: name })),
    heeftRepresentatie: [],
  };
}

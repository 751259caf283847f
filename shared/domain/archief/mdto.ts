import { element, elementIf, xmlText, type XmlElement } from './xml.ts';

/**
 * MDTO 1.0.1 of the Nationaal Archief: the elements that are mandatory, and those that are mandatory when known and are
 * known here, in the order of its XML schema. A first version, to be looked at by the archivaris of the gemeente.
 */
const space = 'https://www.nationaalarchief.nl/mdto';
const schemaLocation = `${space} https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd`;

export const toCheck = 'Eerste versie, gemaakt door Casustafel. Te toetsen door de archivaris.';

/** Something that is described: its name, and what it is known by. */
export interface MdtoVerwijzing {
  readonly naam: string;
  /** '' when it has none. */
  readonly kenmerk: string;
}

export interface MdtoInformatieobject extends MdtoVerwijzing {
  readonly niveau: 'Dossier' | 'Archiefstuk';
  readonly omschrijving: string;
  /** 'YYYY-MM-DD', from and to; null when it covers no time of its own. */
  readonly looptijd: { readonly begin: string; readonly eind: string } | null;
  /** When it was made; ISO instants. */
  readonly gemaaktAt: string;
  readonly vastgesteldAt: string | null;
  readonly waardering: 'blijvend' | 'tijdelijk';
  /** 'YYYY-MM-DD'; null when no term runs. */
  readonly bewaartermijn: { readonly begin: string; readonly eind: string } | null;
  /** Result as the selectielijst names it. */
  readonly informatiecategorie: string;
  readonly isOnderdeelVan: MdtoVerwijzing | null;
  readonly bevatOnderdeel: readonly MdtoVerwijzing[];
  readonly heeftRepresentatie: readonly MdtoVerwijzing[];
  readonly archiefvormer: string;
}

export interface MdtoBestand {
  /** Name of the file; its kenmerk as well. */
  readonly naam: string;
  readonly omvang: number;
  readonly formaat: { readonly label: string; readonly code: string };
  /** SHA-256, hex. */
  readonly checksum: string;
  readonly checksumAt: string;
  readonly isRepresentatieVan: MdtoVerwijzing;
}

/** Where our kenmerken come from. */
const bron = 'Casustafel';

const identificatie = (name: string, kenmerk: string): XmlElement =>
  element(name, [element('identificatieKenmerk', kenmerk), element('identificatieBron', bron)]);

const verwijzing = (name: string, { naam, kenmerk }: MdtoVerwijzing): XmlElement =>
  element(name, [
    element('verwijzingNaam', naam),
    kenmerk === '' ? null : identificatie('verwijzingIdentificatie', kenmerk),
  ]);

const begrip = (name: string, label: string, lijst: string, code = ''): XmlElement =>
  element(name, [
    element('begripLabel', label),
    elementIf('begripCode', code),
    verwijzing('begripBegrippenlijst', { naam: lijst, kenmerk: '' }),
  ]);

const event = (type: string, moment: string): XmlElement =>
  element('event', [
    begrip('eventType', type, 'Begrippenlijst EventTypeLijst MDTO'),
    element('eventTijd', moment),
  ]);

const waarderingen = {
  blijvend: ['Blijvend te bewaren', 'B'],
  tijdelijk: ['Tijdelijk te bewaren', 'V'],
} as const;

/** One informatieobject as an XML file. */
export function mdtoInformatieobject(object: MdtoInformatieobject): string {
  const [waardering, code] = waarderingen[object.waardering];
  return file(
    element('informatieobject', [
      identificatie('identificatie', object.kenmerk),
      element('naam', object.naam),
      begrip('aggregatieniveau', object.niveau, 'Begrippenlijst Aggregatieniveaus MDTO'),
      elementIf('omschrijving', object.omschrijving),
      element('omschrijving', toCheck),
      looptijd(object.looptijd),
      element('taal', 'nl'),
      event('Creatie', object.gemaaktAt),
      object.vastgesteldAt === null ? null : event('Bevriezing', object.vastgesteldAt),
      begrip('waardering', waardering, 'Begrippenlijst Waarderingen MDTO', code),
      bewaartermijn(object.bewaartermijn),
      object.informatiecategorie === ''
        ? null
        : begrip(
            'informatiecategorie',
            object.informatiecategorie,
            'Selectielijst gemeenten en intergemeentelijke organen 2020',
          ),
      object.isOnderdeelVan === null ? null : verwijzing('isOnderdeelVan', object.isOnderdeelVan),
      ...object.bevatOnderdeel.map((one) => verwijzing('bevatOnderdeel', one)),
      ...object.heeftRepresentatie.map((one) => verwijzing('heeftRepresentatie', one)),
      verwijzing('archiefvormer', { naam: object.archiefvormer, kenmerk: '' }),
      beperkingGebruik(),
    ]),
  );
}

/** One file as an XML file. */
export function mdtoBestand(bestand: MdtoBestand): string {
  return file(
    element('bestand', [
      identificatie('identificatie', bestand.naam),
      element('naam', bestand.naam),
      element('omvang', String(bestand.omvang)),
      begrip('bestandsformaat', bestand.formaat.label, 'PRONOM-register', bestand.formaat.code),
      element('checksum', [
        begrip('checksumAlgoritme', 'SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
        element('checksumWaarde', bestand.checksum),
        element('checksumDatum', bestand.checksumAt),
      ]),
      verwijzing('isRepresentatieVan', bestand.isRepresentatieVan),
    ]),
  );
}

function looptijd(time: MdtoInformatieobject['looptijd']): XmlElement | null {
  if (time === null) return null;
  return element('dekkingInTijd', [
    begrip('dekkingInTijdType', 'Looptijd van een dossier', 'Begrippenlijst DekkingInTijdTypen MDTO'),
    element('dekkingInTijdBegindatum', time.begin),
    element('dekkingInTijdEinddatum', time.eind),
  ]);
}

function bewaartermijn(term: MdtoInformatieobject['bewaartermijn']): XmlElement | null {
  if (term === null) return null;
  return element('bewaartermijn', [
    element('termijnStartdatumLooptijd', term.begin),
    element('termijnEinddatum', term.eind),
  ]);
}

/** A casus is about persons: never public by itself (Archiefwet 1995, art. 15 lid 1 onder a; Woo, art. 5.1). */
function beperkingGebruik(): XmlElement {
  return element('beperkingGebruik', [
    begrip(
      'beperkingGebruikType',
      'Persoonlijke levenssfeer: niet openbaar',
      'Casustafel, te toetsen door de archivaris',
    ),
    element(
      'beperkingGebruikNadereBeschrijving',
      'Bevat persoonsgegevens, ook bijzondere. Openbaarheid beperkt om de persoonlijke levenssfeer te eerbiedigen (Archiefwet 1995, artikel 15, eerste lid, onder a). De archivaris toetst dit.',
    ),
  ]);
}

function file(object: XmlElement): string {
  const root = `<MDTO xmlns="${space}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schemaLocation}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${toCheck} -->\n${root}\n${xmlText(object, 1)}</MDTO>\n`;
}
